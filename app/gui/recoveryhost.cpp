// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recoveryhost.h"

#include "base/files.h"
#include "identity/enrolment.h"
#include "widgets/office/peoplepage.h"
#include "widgets/office/recoverypage.h"

#include <QFileDialog>

namespace simsa::app {

using base::ErrorCode;
using base::Result;
using office::Recovery;
using office::RecoveryRegister;
using widgets::RecoveryPage;

namespace {
constexpr qint64 mostRequest = 64 * 1024;
} // namespace

RecoveryHost::RecoveryHost(office::Desk *desk, const exchange::Seat &seat, viewmodel::OfficeSession *session,
                           widgets::PeoplePage *people, const widgets::ThemeController *themes)
    : m_desk(desk)
    , m_seat(seat)
    , m_session(session)
    , m_people(people)
    , m_page(new RecoveryPage(themes))
{
    m_people->setOver(m_page);
    connect(people, &widgets::PeoplePage::recoveryRequested, this, &RecoveryHost::open);
    connect(m_page, &RecoveryPage::backRequested, this, &RecoveryHost::leave);
    connect(m_page, &RecoveryPage::beginRequested, this, &RecoveryHost::begin);
    connect(m_page, &RecoveryPage::revokeRequested, this, &RecoveryHost::revoke);
    connect(m_page, &RecoveryPage::requestChosen, this, &RecoveryHost::takeRequest);
    connect(m_page, &RecoveryPage::certifyRequested, this, &RecoveryHost::certify);
    connect(m_page, &RecoveryPage::saveReplyRequested, this, &RecoveryHost::saveReply);
    connect(m_page, &RecoveryPage::resendRequested, this, &RecoveryHost::resend);
    connect(m_page, &RecoveryPage::publishRequested, this, [this] {
        run(tr("Signing the roster"),
            [id = m_recovery.id](RecoveryRegister &recoveries) { return recoveries.publish(id); });
    });
    connect(session, &viewmodel::OfficeSession::changed, this, [this] {
        if (!m_recovery.id.isEmpty() && !m_session->isBusy())
            show(m_recovery); // the chair may have countersigned
    });
}

bool RecoveryHost::ownAuthority() const
{
    return office::readRegistry(*m_seat.vault).has_value();
}

QString RecoveryHost::nameOf(const base::PersonId &person) const
{
    return QStringLiteral("%1 %2").arg(m_session->snapshot().nameOf(person), person.text());
}

void RecoveryHost::open(const base::PersonId &person, office::RecoveryKind kind)
{
    if (m_session->isBusy())
        return;
    m_request.clear();
    m_page->setAuthorityOpen(m_authority != nullptr || ownAuthority());
    const auto recoveries = RecoveryRegister::open(m_seat, *m_desk);
    const Recovery *known = recoveries ? recoveries->unfinished(person) : nullptr;
    if (known != nullptr) {
        show(*known); // one under way is gone on with, whichever button was pressed
    } else {
        m_recovery = {};
        viewmodel::RecoveryView view;
        view.person = person;
        view.name = nameOf(person);
        view.kind = kind;
        m_page->setView(view);
    }
    if (!recoveries)
        m_page->showError(viewmodel::errorText(recoveries.error()));
    m_people->showOver(true);
}

void RecoveryHost::show(const Recovery &recovery)
{
    m_recovery = recovery;
    const auto recoveries = RecoveryRegister::open(m_seat, *m_desk);
    if (!recoveries)
        return m_page->showError(viewmodel::errorText(recoveries.error()));
    const auto view =
        viewmodel::recoveryViewOf(recovery, recoveries->next(recovery), nameOf(recovery.person));
    if (view != m_page->view())
        m_page->setView(view);
}

void RecoveryHost::showAgain()
{
    const auto recoveries = RecoveryRegister::open(m_seat, *m_desk);
    for (const Recovery &one : recoveries ? recoveries->list() : QList<Recovery>()) {
        if (one.id == m_recovery.id)
            show(one);
    }
}

void RecoveryHost::run(const QString &what, Step step)
{
    if (m_session->isBusy())
        return;
    m_session->beginWork(what);
    m_page->setBusy(true);
    m_work.run(
        [desk = m_desk, seat = m_seat, step = std::move(step)]() -> Result<Recovery> {
            auto recoveries = RecoveryRegister::open(seat, *desk);
            return recoveries ? step(*recoveries) : base::fail(recoveries);
        },
        [this](const Result<Recovery> &answer) {
            m_session->endWork();
            m_page->setBusy(false);
            if (!answer) {
                showAgain(); // a step before the one that failed may have been done
                return m_page->showError(viewmodel::errorText(answer.error()));
            }
            m_recovery = *answer;
            emit changed();
            show(m_recovery);
        });
}

void RecoveryHost::begin(const QString &note, const QDateTime &since)
{
    const office::RecoveryRequest request{m_page->view().person, m_page->view().kind, note, since, {}};
    run(tr("Noting"), [request](RecoveryRegister &recoveries) { return recoveries.begin(request); });
}

void RecoveryHost::revoke(const QString &folder, const QString &passphrase)
{
    const auto goOn = [this] {
        m_page->setAuthorityOpen(true);
        if (m_recovery.revoked.isValid())
            return; // it was only to be opened again
        run(tr("Revoking"), [id = m_recovery.id, seat = m_seat,
                             ca = m_authority](RecoveryRegister &recoveries) {
            auto authority = office::Authority::open(ca ? ca->vault() : *seat.vault, *seat.clock);
            return authority ? recoveries.revoke(id, *authority) : Result<Recovery>(base::fail(authority));
        });
    };
    if (m_authority || ownAuthority())
        return goOn();
    m_page->setBusy(true);
    const WorkstationConfig config{folder, passphrase, m_seat.clock, {}};
    m_opening.run(
        [config]() -> Result<std::shared_ptr<Workstation>> {
            auto opened = Workstation::open(config);
            if (!opened)
                return base::fail(opened);
            if (const auto registry = (*opened)->registry(); !registry)
                return base::fail(registry);
            return std::shared_ptr<Workstation>(*std::move(opened));
        },
        [this, goOn](const Result<std::shared_ptr<Workstation>> &opened) {
            m_page->setBusy(false);
            if (!opened)
                return m_page->showError(viewmodel::errorText(opened.error()));
            m_authority = *opened;
            goOn();
        });
}

void RecoveryHost::takeRequest(const QString &path)
{
    const auto bytes = base::readFile(path, mostRequest);
    const auto request = bytes ? identity::requestFromBytes(*bytes) : base::fail(bytes);
    if (!request)
        return m_page->showError(viewmodel::errorText(request.error()));
    m_request = *bytes;
    m_page->setRequest(request->claimedName, identity::spokenFingerprint(*bytes));
}

void RecoveryHost::certify(const QString &confirmed)
{
    run(tr("Certifying"),
        [id = m_recovery.id, seat = m_seat, ca = m_authority, request = m_request,
         confirmed](RecoveryRegister &recoveries) -> Result<Recovery> {
            auto authority = office::Authority::open(ca ? ca->vault() : *seat.vault, *seat.clock);
            const auto enrolled =
                authority ? recoveries.enrol(id, *authority, request, confirmed) : base::fail(authority);
            return enrolled ? recoveries.publish(id) : enrolled;
        });
}

void RecoveryHost::saveReply()
{
    const QString path = QFileDialog::getSaveFileName(
        m_page, tr("Where the reply goes"), m_recovery.person.text() + QStringLiteral(".simsa-enrolment"),
        tr("Enrolment replies (*.simsa-enrolment)"));
    const auto written = path.isEmpty() ? Result<>() : base::writeFile(path, m_recovery.reply);
    if (!written)
        m_page->showError(viewmodel::errorText(written.error()));
}

void RecoveryHost::resend()
{
    const QString folder = QFileDialog::getExistingDirectory(m_page, tr("Where the bundle goes"));
    if (folder.isEmpty())
        return;
    run(tr("Sealing the bundle"),
        [id = m_recovery.id, folder](RecoveryRegister &recoveries) { return recoveries.resend(id, folder); });
}

void RecoveryHost::leave()
{
    m_authority.reset(); // the authority's vault is open no longer than it is needed
    m_recovery = {};
    m_people->showOver(false);
}

} // namespace simsa::app
