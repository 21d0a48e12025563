// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applicationrow.h"

#include <algorithm>

namespace simsa::intake {

namespace {

constexpr int LongestName = 1000;
constexpr int LongestSummary = 20000;

template<typename List, typename Text>
QString namesOf(const List &list, Text text)
{
    QStringList names;
    for (const auto &one : list)
        names.append(text(one));
    return names.join(u',');
}

} // namespace

call::Proposal ApplicationRow::read(RowReader &row)
{
    call::Proposal proposal;
    proposal.receivedAt = m_rules.receivedAt;
    identify(row, proposal);
    describe(row, proposal);
    organisation(row, proposal);
    request(row, proposal.request);
    if (row.hasErrors())
        return proposal;
    // The call's own rules have the last word, so that nothing is taken that they would refuse later.
    if (const auto ok = call::validate(proposal, m_rules.charter); !ok)
        row.note(FindingCode::ProposalInvalid, QString(), Suggestion::None, ok.error().detail);
    return proposal;
}

void ApplicationRow::identify(RowReader &row, call::Proposal &proposal)
{
    const QString field = QStringLiteral("id");
    const QString id = row.cell(field);
    row.setProposal(id.left(64));
    proposal.id = base::ProposalId(id);
    if (id.isEmpty())
        return row.note(FindingCode::CellEmpty, field, Suggestion::UseOtherId);
    if (!proposal.id.isValid())
        return row.note(FindingCode::IdInvalid, field, Suggestion::UseOtherId);
    if (const int first = m_firstLine.value(id); first > 0)
        row.note(FindingCode::IdDuplicate, field, Suggestion::UseOtherId, QString::number(first));
    else
        m_firstLine.insert(id, row.line());
}

void ApplicationRow::describe(RowReader &row, call::Proposal &proposal)
{
    const QString pool = QStringLiteral("pool");
    proposal.pool = base::PoolId(row.cell(pool));
    if (!m_rules.charter.pool(proposal.pool))
        row.note(FindingCode::PoolUnknown, pool, Suggestion::UseListedName,
                 namesOf(m_rules.charter.pools, [](const call::Pool &p) { return p.id.text(); }));
    proposal.title = {row.text(QStringLiteral("title_ko"), LongestName, true),
                      row.text(QStringLiteral("title_en"), LongestName, false)};
    proposal.summary = row.text(QStringLiteral("summary"), LongestSummary, false);
    proposal.field = row.text(QStringLiteral("field"), 64, false);
    proposal.applicantType = row.text(QStringLiteral("applicant_type"), 64, false);
    proposal.applicant = {row.text(QStringLiteral("applicant_ko"), LongestName, false),
                          row.text(QStringLiteral("applicant_en"), LongestName, false)};
    const QString eligibility = QStringLiteral("eligibility");
    QString name = row.cell(eligibility);
    // The example call's table writes the reason behind the verdict.
    if (name == u"INELIGIBLE_MISSING_DOC")
        proposal.eligibility = call::Eligibility::MissingDocument;
    else if (name == u"INELIGIBLE_DUPLICATE")
        proposal.eligibility = call::Eligibility::DuplicateSupport;
    else if (const auto known = call::eligibilityFromName(name); known || name.isEmpty())
        proposal.eligibility = known.value_or(call::Eligibility::Ok);
    else
        row.note(FindingCode::EligibilityUnknown, eligibility, Suggestion::UseListedName,
                 QStringLiteral("OK,WITHDRAWN,INELIGIBLE_MISSING_DOC,INELIGIBLE_DUPLICATE"));
}

void ApplicationRow::organisation(RowReader &row, call::Proposal &proposal)
{
    const QString field = QStringLiteral("org_id");
    proposal.org = base::OrgId(row.cell(field));
    proposal.orgName = {row.text(QStringLiteral("org_ko"), LongestName, false),
                        row.text(QStringLiteral("org_en"), LongestName, false)};
    proposal.department = row.text(QStringLiteral("department"), LongestName, false);
    proposal.region = row.text(QStringLiteral("region"), 64, false);
    proposal.nonCapital = row.flag(QStringLiteral("non_capital"));
    const auto &known = m_rules.organisations;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const call::Organisation &o) { return o.id == proposal.org; });
    if (!proposal.org.isValid() || (!known.isEmpty() && found == known.end()))
        return row.note(FindingCode::OrganisationUnknown, field, Suggestion::UseListedName);
    if (found == known.end())
        return;
    if (!proposal.orgName.ko.isEmpty() && proposal.orgName.ko != found->name.ko)
        row.note(FindingCode::OrganisationNameDiffers, QStringLiteral("org_ko"), Suggestion::UseListedName,
                 found->name.ko, Severity::Warning);
    if (proposal.orgName.isEmpty())
        proposal.orgName = found->name;
}

void ApplicationRow::request(RowReader &row, call::RequestLine &request)
{
    const QString field = QStringLiteral("model");
    const QString model = row.cell(field);
    const auto &models = m_rules.models;
    const auto mapping =
        std::find_if(models.begin(), models.end(), [&](const ModelMapping &m) { return m.model == model; });
    const call::Cluster *cluster =
        mapping == models.end() ? nullptr : m_rules.charter.cluster(mapping->preferred);
    if (!cluster)
        return row.note(FindingCode::ModelUnknown, field, Suggestion::UseListedName,
                        namesOf(models, [](const ModelMapping &m) { return m.model; }));
    request.preferred = cluster->id;
    const QString nodesField = QStringLiteral("nodes");
    const auto nodes = row.number(nodesField, true);
    if (nodes) {
        request.nodes = base::Nodes(*nodes);
        if (*nodes < 1)
            row.note(FindingCode::NodesNotPositive, nodesField, Suggestion::UseWholeNumber);
        else if (request.nodes > cluster->perProjectCap)
            row.note(FindingCode::NodesOverCap, nodesField, Suggestion::LowerToCap,
                     QString::number(cluster->perProjectCap.value()));
        const auto gpus = row.number(QStringLiteral("gpus"), false);
        const qint64 expected = qint64(*nodes) * cluster->gpusPerNode;
        if (gpus && *gpus != expected)
            row.note(FindingCode::GpusDisagree, QStringLiteral("gpus"), Suggestion::None,
                     QString::number(expected), Severity::Warning);
    }
    alternatives(row, *mapping, request);
    duration(row, request, *cluster);
}

void ApplicationRow::alternatives(RowReader &row, const ModelMapping &mapping, call::RequestLine &request)
{
    for (const base::ClusterId &id : mapping.same) {
        const call::Cluster *cluster = m_rules.charter.cluster(id);
        if (cluster && request.nodes.value() > 0 && request.nodes <= cluster->perProjectCap)
            request.alternatives.append({id, request.nodes});
    }
    if (!row.flag(QStringLiteral("flex")).value_or(false) || mapping.flexible.isEmpty())
        return;
    const QString field = QStringLiteral("b200_alt_nodes");
    const auto nodes = row.number(field, true);
    const call::Cluster *cluster = m_rules.charter.cluster(mapping.flexible);
    if (!nodes)
        return;
    if (!cluster || *nodes < 1)
        return row.note(FindingCode::AlternativeInvalid, field, Suggestion::UseWholeNumber);
    if (base::Nodes(*nodes) > cluster->perProjectCap)
        return row.note(FindingCode::AlternativeOverCap, field, Suggestion::LowerToCap,
                        QString::number(cluster->perProjectCap.value()));
    request.alternatives.append({cluster->id, base::Nodes(*nodes)});
}

void ApplicationRow::duration(RowReader &row, call::RequestLine &request, const call::Cluster &cluster)
{
    const QString monthsField = QStringLiteral("months");
    const auto months = row.number(monthsField, true);
    request.months = months.value_or(0);
    if (months && *months < 1)
        row.note(FindingCode::MonthsNotPositive, monthsField, Suggestion::UseWholeNumber);
    else if (months && *months > cluster.maxMonths)
        row.note(FindingCode::MonthsOverCap, monthsField, Suggestion::LowerToCap,
                 QString::number(cluster.maxMonths));

    const QString first = QStringLiteral("es");
    const auto earliest = row.number(first, true);
    const auto latest = row.number(QStringLiteral("ls"), true);
    if (earliest && latest) {
        request.earliestStart = *earliest;
        request.latestStart = *latest;
        if (*earliest < 1 || *earliest > *latest)
            row.note(FindingCode::StartWindowWrong, first, Suggestion::CheckWindow);
        else if (months && *months >= 1 && qint64(*earliest) + *months - 1 > m_rules.charter.months)
            row.note(FindingCode::StartBeyondHorizon, first, Suggestion::CheckWindow,
                     QString::number(m_rules.charter.months));
    }
    const QString floorField = QStringLiteral("floor_pct");
    if (const auto floor = row.number(floorField, true)) {
        request.floorPercent = *floor;
        if (*floor < 1 || *floor > 100)
            row.note(FindingCode::FloorInvalid, floorField, Suggestion::UseWholeNumber);
    }
}

} // namespace simsa::intake
