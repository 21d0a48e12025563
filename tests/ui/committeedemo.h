// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "viewmodel/intakewords.h"
#include "viewmodel/officesession.h"
#include "viewmodel/outlooksession.h"
#include "viewmodel/packetreport.h"

namespace simsa::test {

/// The invented call of resources/demo as the committee would see it: real scores, real ranking, no vault.
[[nodiscard]] viewmodel::CommitteeSnapshot demoSnapshot();
/// The committee's rule over it, with the line at that rank; 0: the charter's.
[[nodiscard]] record::Plan demoPlan(int line);
[[nodiscard]] committee::Scenario demoScenario(int line);
/// The same call as the office sees it half way through reviewing.
[[nodiscard]] viewmodel::OfficeSnapshot demoOffice();
/// A dry run of the call's table with some cells spoiled, by the real intake.
[[nodiscard]] viewmodel::IntakeReport demoIntake();
[[nodiscard]] viewmodel::PacketReport demoPacket(viewmodel::PacketVerdictForm form);

/// A desk that signs nothing: plans with the real greedy rule and remembers what it was asked for.
class DemoPort final : public viewmodel::CommitteePort
{
public:
    explicit DemoPort(viewmodel::CommitteeSnapshot snapshot = demoSnapshot());

    [[nodiscard]] base::Result<viewmodel::CommitteeSnapshot> read() override;
    [[nodiscard]] base::Result<> counterseal(const base::RecordId &record) override;
    [[nodiscard]] base::Result<> reconcile(const QString &acceptMissing) override;
    [[nodiscard]] base::Result<> keepScenarios(const QList<committee::Scenario> &scenarios) override;
    [[nodiscard]] base::Result<> adoptPlan(const record::Plan &plan) override;
    [[nodiscard]] base::Result<> writeOpinion(const record::Opinion &opinion) override;
    [[nodiscard]] base::Result<> returnReview(const base::RecordId &review, const QString &text) override;
    [[nodiscard]] base::Result<> advance(viewmodel::DecisionStep step) override;

    /// What is answered instead of doing anything, once.
    void failNext(base::ErrorCode code) { m_fail = code; }
    /// What was kept last.
    [[nodiscard]] const QList<committee::Scenario> &kept() const { return m_snapshot.scenarios; }

private:
    [[nodiscard]] base::Result<> done();

    viewmodel::CommitteeSnapshot m_snapshot;
    std::optional<base::ErrorCode> m_fail;
};

/// Changes, measured use and the programme's public roadmap beside the invented charter.
[[nodiscard]] capacity::Outlook demoOutlook();
/// A sacct listing that can be kept, with notes.
[[nodiscard]] viewmodel::OutlookPreview demoPreview();

} // namespace simsa::test
