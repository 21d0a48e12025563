// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "gui/officehost.h"
#include "packetmaking.h"
#include "viewmodel/intakewords.h"
#include "widgets/office/intakepage.h"

#include <QDir>
#include <QFileInfo>

// What the Office desk does at the press of a button, off the GUI thread.
namespace simsa::app {

using base::Result;

namespace {

QString nameOf(intake::TableEncoding encoding)
{
    switch (encoding) {
    case intake::TableEncoding::Utf8:
    case intake::TableEncoding::Utf8WithBom:
        break;
    case intake::TableEncoding::Windows949:
        return QStringLiteral("windows-949");
    case intake::TableEncoding::Workbook:
        return QStringLiteral("XLSX");
    }
    return QStringLiteral("UTF-8");
}

viewmodel::IntakeReport reportOf(const QString &path, const intake::IntakeReport &report)
{
    viewmodel::IntakeReport shown;
    shown.path = path;
    shown.encoding = nameOf(report.encoding);
    shown.lines = report.rows;
    shown.applications = report.accepted;
    for (const intake::Finding &finding : report.findings) {
        viewmodel::IntakeRow row;
        row.severity = static_cast<viewmodel::IntakeRow::Severity>(finding.severity);
        row.code = viewmodel::intakeCodeNames().at(static_cast<int>(finding.code));
        row.suggestion = viewmodel::intakeSuggestionNames().at(static_cast<int>(finding.suggestion));
        row.line = finding.line;
        row.column = finding.column;
        row.cell = finding.cell;
        row.field = finding.field;
        row.value = finding.value;
        row.proposal = finding.proposal;
        row.detail = finding.detail;
        shown.rows.append(row);
    }
    for (const call::Proposal &proposal : report.proposals)
        shown.attachments += static_cast<int>(proposal.attachments.size());
    return shown;
}

/// The applications of a clean report with the bytes of their attachments.
Result<QList<office::Application>> applicationsOf(const intake::IntakeReport &report, const QString &folder)
{
    const auto proposals = intake::takeApplications(report);
    if (!proposals)
        return base::fail(proposals);
    QList<office::Application> applications;
    for (const call::Proposal &proposal : *proposals) {
        office::Application application{proposal, {}};
        for (const call::Attachment &attachment : proposal.attachments) {
            auto bytes = base::readFile(QDir(folder).filePath(attachment.name));
            if (!bytes)
                return base::fail(bytes);
            application.files.append(*std::move(bytes));
        }
        applications.append(std::move(application));
    }
    return applications;
}

} // namespace

void OfficeHost::work(const QString &what, std::function<Result<>()> act, const QString &done,
                      std::function<void()> after)
{
    if (m_session.isBusy())
        return;
    m_session.beginWork(what);
    m_task.run(std::move(act), [this, done, after = std::move(after)](const Result<> &answer) {
        m_session.endWork(answer ? std::nullopt : std::optional(answer.error()));
        reload();
        if (answer) {
            if (after)
                after();
            emit noticed(done);
            emit syncRequested();
        }
    });
}

void OfficeHost::makeBundles(const QString &folder)
{
    const crypto::Crl revoked = crl();
    work(
        tr("Sealing bundles"),
        [desk = m_desk.get(), folder, revoked]() -> Result<> {
            const auto made = desk->buildBundles(folder, revoked);
            return made ? Result<>() : base::fail(made);
        },
        tr("Bundles made in %1").arg(folder));
}

void OfficeHost::makeCheckpoint()
{
    const crypto::Crl revoked = crl();
    work(
        tr("Writing a checkpoint"),
        [desk = m_desk.get(), revoked]() -> Result<> {
            const auto made = desk->writeCheckpoint(revoked);
            return made ? Result<>() : base::fail(made);
        },
        tr("Checkpoint written"));
}

void OfficeHost::answer(const record::ThreadId &thread, const QString &text, const QString &asked)
{
    work(
        tr("Signing the answer"),
        [desk = m_desk.get(), thread, text, asked] { return dialogueOf(*desk).answer(thread, text, asked); },
        tr("Answered; it goes to every reviewer of the proposal"));
}

void OfficeHost::lookThrough(const QString &path, const QString &attachments)
{
    const auto bytes = base::readFile(path);
    if (!bytes || !m_desk->ledger().charter()) {
        emit failed(bytes ? base::Error{base::ErrorCode::CharterNotCountersigned, {}} : bytes.error());
        return;
    }
    intake::ApplicationRules rules;
    rules.charter = m_desk->ledger().charter()->value;
    if (m_desk->ledger().roster())
        rules.organisations = m_desk->ledger().roster()->value.organisations;
    rules.models = intake::exampleModels();
    rules.receivedAt = m_seat.clock->now();
    rules.attachments = attachments;
    m_attachments = attachments;
    m_report = intake::checkApplications(*bytes, rules);
    m_intake->setReport(reportOf(path, m_report));
}

void OfficeHost::takeIn()
{
    const int count = m_report.accepted;
    work(
        tr("Taking applications in"),
        [desk = m_desk.get(), report = m_report, folder = m_attachments]() -> Result<> {
            const auto applications = applicationsOf(report, folder);
            return applications ? desk->takeIn(*applications) : base::fail(applications);
        },
        tr("%n application(s) taken in", nullptr, count), [this, count] { m_intake->setTaken(count); });
}

void OfficeHost::makePacket(const std::optional<base::ProposalId> &applicant, const QString &path)
{
    const packet::Audience audience =
        applicant ? packet::Audience::applicant(*applicant) : packet::Audience::archive();
    work(
        tr("Making the packet"),
        [desk = m_desk.get(), seat = m_seat, audience, path]() -> Result<> {
            const auto made = app::makePacket(seat, *desk, audience, path);
            return made ? Result<>() : base::fail(made);
        },
        tr("Packet written to %1").arg(path)); // and is read back with everything else
}

void OfficeHost::readPackets()
{
    const auto packets = madePackets(*m_seat.vault, m_seat.call);
    if (!packets) {
        emit failed(packets.error());
        return;
    }
    QList<viewmodel::MadePacket> shown;
    for (const MadePacket &one : *packets)
        shown.append({one.path, one.audience.kind == packet::Audience::Kind::Archive,
                      one.audience.proposal.text(), one.size, one.made});
    m_session.setPackets(shown);
}

} // namespace simsa::app
