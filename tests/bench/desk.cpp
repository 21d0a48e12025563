// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer waits for: one key of the filter over 100,000 proposals, against a bare search for a Latin
// word in as many texts, and moving the list to groups.
#include "compare.h"
#include "reviewbench.h"
#include "viewmodel/reviewlistmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr int many = 100000;

QList<review::Work> proposals(const review::Work &sample)
{
    QList<review::Work> works(many, sample);
    for (int i = 0; i < many; ++i) {
        works[i].proposal.id = base::ProposalId(u"SIM26-%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        works[i].proposal.title.ko = i % 1000 == 7 ? u"새로운 평가 방법"_s : u"대규모 언어모델 학습 과제"_s;
    }
    return works;
}

/// Milliseconds of the slowest key while `text` is typed.
double worstKey(viewmodel::ReviewListModel &model, const QString &text)
{
    double worst = 0;
    for (qsizetype length = 1; length <= text.size(); ++length)
        worst = std::max(worst, wallMs([&] { model.setFilter(text.left(length)); }));
    model.setFilter({});
    return worst;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ReviewBench bench(optionsFrom(QCoreApplication::arguments()).folder);
    const QList<review::Work> works = proposals(bench.desk().works().first());
    viewmodel::ReviewListModel model;
    model.setWorks(bench.desk().charter(), works);
    const auto samples = interleave(
        7, {[&] { return worstKey(model, u"새로운"_s); }, [&] { return worstKey(model, u"ㅅㄹㅇㅍㄱ"_s); },
            [&] {
                int found = 0;
                return wallMs([&] {
                           for (const review::Work &work : works)
                               found += work.proposal.title.ko.contains(u"simsa"_s);
                       }) +
                       found;
            }});
    const double peer = percentile(samples[2], 50);
    const Aim aim{Aim::Kind::None, 0};
    report(u"slowest key of a filter, 100,000 rows : contains()"_s, u"ms"_s, percentile(samples[0], 50), peer,
           aim);
    report(u"slowest key of 초성, 100,000 rows : contains()"_s, u"ms"_s, percentile(samples[1], 50), peer,
           aim);
    report(u"slowest key, 100,000 rows"_s, u"ms"_s, percentile(samples[1], 95), 0, {Aim::Kind::AtMost, 100});
    return 0;
}
