// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/questiontables.h"

#include "viewmodel/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionTables)
};

TableCell stateCell(const dialogue::Thread &thread)
{
    if (waitsForOffice(thread))
        return statusCell(Status::Returned, Words::tr("to be answered"), Tone::Warn);
    if (thread.isOpen())
        return statusCell(Status::NotStarted, Words::tr("waits for the reviewer"), Tone::Secondary);
    return statusCell(Status::Acknowledged,
                      thread.newVersion ? Words::tr("new version") : Words::tr("answered"));
}

} // namespace

bool waitsForOffice(const dialogue::Thread &thread)
{
    return thread.isOpen() && !thread.isReturn();
}

QString questionParties(const OfficeSnapshot &snapshot, const dialogue::Thread &thread)
{
    const QString asker = snapshot.nameOf(thread.asker);
    return thread.isReturn() ? QStringLiteral("%1 → %2").arg(asker, snapshot.nameOf(thread.reviewer)) : asker;
}

QStringList questionColumns()
{
    return {Words::tr("State"), Words::tr("Proposal"), Words::tr("From"), Words::tr("Asked at"),
            Words::tr("Question")};
}

QList<TableRow> questionRows(const OfficeSnapshot &snapshot, bool openOnly)
{
    QList<const dialogue::Thread *> threads;
    for (const dialogue::Thread &thread : snapshot.questions) {
        if (!openOnly || thread.isOpen())
            threads.append(&thread);
    }
    std::stable_sort(
        threads.begin(), threads.end(), [](const dialogue::Thread *a, const dialogue::Thread *b) {
            return std::tuple(!waitsForOffice(*a), b->created) < std::tuple(!waitsForOffice(*b), a->created);
        });
    QList<TableRow> rows;
    for (const dialogue::Thread *thread : std::as_const(threads))
        rows.append({thread->id.hex(),
                     {stateCell(*thread),
                      {thread->proposal.text()},
                      {questionParties(snapshot, *thread)},
                      {format::dateTime(thread->created)},
                      {thread->text.simplified()}}});
    return rows;
}

const dialogue::Thread *questionOfRow(const OfficeSnapshot &snapshot, const QString &id)
{
    const auto found = std::find_if(snapshot.questions.begin(), snapshot.questions.end(),
                                    [&](const dialogue::Thread &one) { return one.id.hex() == id; });
    return found == snapshot.questions.end() ? nullptr : &*found;
}

} // namespace simsa::viewmodel
