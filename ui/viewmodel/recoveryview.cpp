// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/recoveryview.h"

#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "viewmodel/format.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

using office::ReviewFate;

namespace {

constexpr int mostNamed = 8; // more are read in the table, not in a sentence

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

TableCell fateCell(ReviewFate fate)
{
    switch (fate) {
    case ReviewFate::Acknowledged:
        return statusCell(Status::Acknowledged, Words::tr("safe: acknowledged"), Tone::Ok);
    case ReviewFate::Received:
        return statusCell(Status::Uploaded, Words::tr("safe: received, the next checkpoint acknowledges it"));
    case ReviewFate::Doubtful:
        return statusCell(Status::Unverified, Words::tr("came after the loss: to be signed again"),
                          Tone::Warn);
    case ReviewFate::Recused:
        return statusCell(Status::Recused, Words::tr("recused"));
    case ReviewFate::Lost:
        break;
    }
    return statusCell(Status::Missing, Words::tr("lost: nothing arrived, any draft is gone"), Tone::Bad);
}

QString namesOf(const QList<base::ProposalId> &proposals)
{
    QStringList names;
    for (const base::ProposalId &proposal : proposals)
        names.append(proposal.text());
    return names.join(QStringLiteral(", "));
}

} // namespace

QStringList lossColumns()
{
    return {Words::tr("Proposal"), Words::tr("What became of the review"), Words::tr("When")};
}

QList<TableRow> lossRows(const office::LossReport &loss)
{
    QList<TableRow> rows;
    for (const office::FateOf &one : loss.proposals)
        rows.append(
            {one.proposal.text(),
             {{one.proposal.text()},
              fateCell(one.fate),
              {one.when.isValid() ? format::dateTime(one.when) : format::missing(), Tone::Secondary}}});
    return rows;
}

QString lossSentence(const office::LossReport &loss)
{
    const qsizetype safe = loss.of(ReviewFate::Acknowledged).size() + loss.of(ReviewFate::Received).size();
    const QList<base::ProposalId> lost = loss.of(ReviewFate::Lost);
    const QList<base::ProposalId> doubtful = loss.of(ReviewFate::Doubtful);
    QStringList parts{Words::tr("%n review(s) are safe.", nullptr, int(safe))};
    if (lost.isEmpty())
        parts.append(Words::tr("No draft is lost."));
    else if (lost.size() <= mostNamed)
        parts.append(Words::tr("Any draft of these is lost: %1.").arg(namesOf(lost)));
    else
        parts.append(Words::tr("Any draft of %n proposal(s) is lost; the list says of which.", nullptr,
                               int(lost.size())));
    if (!doubtful.isEmpty())
        parts.append(Words::tr("To be signed again: %1.").arg(namesOf(doubtful)));
    return parts.join(u' ');
}

RecoveryView recoveryViewOf(const office::Recovery &recovery, office::RecoveryStep step, const QString &name)
{
    RecoveryView view;
    view.id = recovery.id;
    view.person = recovery.person;
    view.name = name;
    view.kind = recovery.kind;
    view.step = step;
    view.noted = Words::tr("%1, noted by %2 at %3")
                     .arg(recovery.note, recovery.clerk.text(), format::dateTime(recovery.begun));
    view.proposals = lossRows(recovery.loss);
    view.loss = lossSentence(recovery.loss);
    if (!recovery.reply.isEmpty()) {
        view.reply = identity::spokenFingerprint(recovery.reply);
        view.replyScan = identity::scanTextOf(identity::ScanKind::Reply, recovery.reply);
    }
    return view;
}

} // namespace simsa::viewmodel
