// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashlines.h"

using namespace Qt::StringLiterals;

namespace simsa::crashtest {

QByteArray Step::line() const
{
    const QStringList words{done ? u"!"_s : u"?"_s, QString::number(int(kind)),
                            proposal.text().isEmpty() ? u"-"_s : proposal.text(), QString::number(number),
                            id.isEmpty() ? u"-"_s : id};
    return words.join(u' ').toLatin1() + " .\n";
}

std::optional<Step> Step::fromLine(const QByteArray &line)
{
    const QStringList words = QString::fromLatin1(line.trimmed()).split(u' ');
    if (words.size() != 6 || words.last() != u"."_s)
        return std::nullopt;
    Step step;
    step.done = words[0] == u"!"_s;
    step.kind = Kind(words[1].toInt());
    step.proposal = base::ProposalId(words[2]);
    step.number = words[3].toInt();
    step.id = words[4];
    return step;
}

call::ReviewContent commented(call::ReviewContent content, int number)
{
    content.strengths = u"강점 %1. "_s.arg(number).repeated(20);
    return content;
}

} // namespace simsa::crashtest
