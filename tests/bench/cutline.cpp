// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A step by hand on the plan page at 2,000 proposals: from the key to the page painted with the new plan.
#include "compare.h"
#include "outcome/feasibility.h"
#include "ui/committeedemo.h"
#include "widgets/committee/planpage.h"
#include "widgets/committee/plantable.h"
#include "widgets/common/themecontroller.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr int proposals = 2000;

/// The invented call, made larger: its proposals again and again, its clusters larger by as much.
viewmodel::CommitteeSnapshot large()
{
    viewmodel::CommitteeSnapshot snapshot = test::demoSnapshot();
    const QList<committee::Row> rows = snapshot.rows;
    committee::PlanBasis basis = *snapshot.basis;
    const QList<record::ReconciledScore> scores = basis.scores.scores;
    const int times = proposals / static_cast<int>(rows.size()) + 1;
    for (call::Cluster &cluster : basis.charter.clusters) {
        for (call::MonthCapacity &month : cluster.capacity)
            month.inService = base::Nodes(month.inService.value() * times);
    }
    snapshot.charter = basis.charter;
    snapshot.rows.clear();
    basis.scores.scores.clear();
    basis.requests.clear();
    for (int copy = 0; copy < times; ++copy) {
        for (const committee::Row &row : rows) {
            const auto score = std::find_if(scores.begin(), scores.end(),
                                            [&](const auto &one) { return one.proposal == row.proposal.id; });
            if (score == scores.end() || snapshot.rows.size() >= proposals)
                continue;
            committee::Row made = row;
            made.proposal.id = base::ProposalId(u"%1-%2"_s.arg(row.proposal.id.text()).arg(copy));
            record::ReconciledScore own = *score;
            own.proposal = made.proposal.id;
            snapshot.rows.append(made);
            basis.scores.scores.append(own);
            basis.requests.append(outcome::requestOf(made.proposal));
        }
    }
    QList<qsizetype> order(snapshot.rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return basis.scores.scores.at(a).score > basis.scores.scores.at(b).score;
    });
    int rank = 0;
    for (const qsizetype place : std::as_const(order))
        snapshot.rows[place].rank = basis.scores.scores[place].rank = ++rank;
    snapshot.basis = std::make_shared<const committee::PlanBasis>(basis);
    return snapshot;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    (void)optionsFrom(QCoreApplication::arguments());
    widgets::ThemeController themes;
    themes.applyTo(&application);
    viewmodel::CommitteeSession session(std::make_shared<test::DemoPort>(large()));
    widgets::PlanPage page(&session, &themes);
    page.resize(1366, 696);
    page.show();
    session.reload();
    int plans = 0;
    QObject::connect(&session, &viewmodel::CommitteeSession::draftChanged, &page, [&] { ++plans; });
    const auto wait = [&](int until) {
        QElapsedTimer since;
        since.start();
        while (plans < until) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            if (since.elapsed() > 60'000)
                stop("plan", u"none came"_s);
        }
        page.repaint();
    };
    wait(1);
    page.findChild<widgets::PlanTable *>()->setCurrentProposal(session.draft()->awards.first().proposal);
    const auto step = [&](const std::function<void()> &act) {
        return [&, act] {
            return wallMs([&] {
                const int before = plans;
                act();
                wait(before + 1);
            });
        };
    };
    bool down = false;
    bool half = false;
    const auto samples =
        interleave(40, {step([&] { page.moveLine((down = !down) ? 1 : -1); }), step([&] {
                            half = !half;
                            page.workshop()->edit(page.findChild<widgets::PlanTable *>()->currentProposal(),
                                                  viewmodel::RowEdit::Level, half ? 50 : 100);
                        })});
    const Aim aim{Aim::Kind::AtMost, 100};
    report(u"cut line moved, 2,000 proposals, p95 (no peer)"_s, u"ms"_s, percentile(samples[0], 95), 0, aim);
    report(u"size of an award changed, 2,000 proposals, p95 (no peer)"_s, u"ms"_s, percentile(samples[1], 95),
           0, aim);
    return 0;
}
