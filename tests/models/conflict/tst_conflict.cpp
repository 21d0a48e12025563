// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict/access.h"
#include "conflict/suggestions.h"
#include "models/call/demodata.h"
#include "models/call/samples.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::PersonId;
using base::ProposalId;
using call::ConflictType;
using call::Role;
using conflict::Access;
using Basis = conflict::Suggestion::Basis;

namespace {

const ProposalId p1(u"SIM26-001"_s);

call::Person person(const QString &org, const QString &department, const call::LocalText &name)
{
    return {.id = PersonId(u"V01"_s), .name = name, .org = base::OrgId(org), .department = department};
}

QList<ConflictType> typesFor(const call::Person &someone,
                             const call::Proposal &proposal = samples::proposal())
{
    QList<ConflictType> types;
    const auto suggestions = conflict::suggest({someone}, {proposal});
    for (const conflict::Suggestion &suggestion : suggestions)
        types.append(suggestion.conflict.type);
    return types;
}

call::RosterEntry somebody(const QString &id, const QList<Role> &roles)
{
    return samples::entry(id, roles, 1);
}

conflict::Knowledge knowledge(ConflictType type, bool waived = false)
{
    conflict::Knowledge known;
    for (const QString &id : {u"V01"_s, u"CH"_s})
        known.conflicts.append({.reviewer = PersonId(id), .proposal = p1, .type = type});
    if (waived)
        known.waivers = {{.reviewer = PersonId(u"V01"_s), .proposal = p1}};
    for (const QString &id : {u"V01"_s, u"V02"_s})
        known.assignments.append({.reviewer = PersonId(id), .proposal = p1, .due = samples::day(2, 13)});
    return known;
}

} // namespace

class TestConflict : public QObject
{
    Q_OBJECT
private slots:
    void names();
    void suggestions();
    void absentFieldsMatchNothing();
    void demoSameOrganisation();
    void access();
    void audience();
};

void TestConflict::names()
{
    const call::LocalText kang{.ko = u"강도윤"_s, .en = u"Kang Doyun"_s};
    QVERIFY(conflict::mayBeSameName(kang, {.ko = u"강 도윤"_s, .en = {}}));
    QVERIFY(conflict::mayBeSameName(kang,
                                    {.ko = u"강도윤"_s.normalized(QString::NormalizationForm_D), .en = {}}));
    QVERIFY(conflict::mayBeSameName(kang, {.ko = {}, .en = u"Do-yun KANG"_s}));
    QVERIFY(conflict::mayBeSameName(kang, {.ko = {}, .en = u"Kang, Doyun"_s}));
    QVERIFY(!conflict::mayBeSameName(kang, {.ko = u"강도영"_s, .en = u"Kang Doyoung"_s}));
    QVERIFY(!conflict::mayBeSameName(kang, {}));
    QVERIFY(!conflict::mayBeSameName({}, {}));
}

void TestConflict::suggestions()
{
    const call::LocalText other = samples::text(u"Other"_s);
    QCOMPARE(typesFor(person(u"U11"_s, u"화학과"_s, other)), QList<ConflictType>{ConflictType::SameOrg});
    QCOMPARE(typesFor(person(u"U11"_s, u"ai연구실"_s, other)), QList<ConflictType>{ConflictType::SameDept});
    QCOMPARE(typesFor(person(u"U99"_s, u"AI 연구실"_s, other)), QList<ConflictType>());
    QCOMPARE(typesFor(person(u"U11"_s, {}, {.ko = u"강도윤"_s, .en = {}})),
             (QList<ConflictType>{ConflictType::SameOrg, ConflictType::ProjectParticipant}));
    const auto found =
        conflict::suggest({person(u"U11"_s, {}, other)}, {samples::proposal(), samples::proposal(u"P2"_s)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(1).conflict, (call::Conflict{.reviewer = PersonId(u"V01"_s),
                                                   .proposal = ProposalId(u"P2"_s),
                                                   .type = ConflictType::SameOrg}));
    QCOMPARE(found.at(1).basis, Basis::SameOrganisation);
}

void TestConflict::absentFieldsMatchNothing()
{
    call::Proposal bare = samples::proposal();
    bare.org = {};
    bare.department.clear();
    bare.applicant = {};
    QCOMPARE(typesFor(person({}, {}, {}), bare), QList<ConflictType>());
    QCOMPARE(typesFor(person(u"U11"_s, {}, {}), bare), QList<ConflictType>());
    call::Proposal noDepartment = samples::proposal();
    noDepartment.department.clear();
    QCOMPARE(typesFor(person(u"U11"_s, {}, samples::text(u"x"_s)), noDepartment),
             QList<ConflictType>{ConflictType::SameOrg});
}

void TestConflict::demoSameOrganisation()
{
    QList<call::Person> people;
    for (const auto &row : samples::demo(u"reviewers.csv"_s))
        people.append({.id = PersonId(row.value(u"id"_s)),
                       .name = {.ko = row.value(u"name_ko"_s), .en = row.value(u"name_en"_s)},
                       .org = base::OrgId(row.value(u"org_id"_s)),
                       .department = {}});
    QList<call::Proposal> proposals;
    for (const auto &row : samples::demo(u"proposals.csv"_s)) {
        call::Proposal proposal = samples::proposal(row.value(u"id"_s));
        proposal.org = base::OrgId(row.value(u"org_id"_s));
        proposal.applicant = {};
        proposals.append(proposal);
    }
    QSet<std::pair<QString, QString>> expected;
    for (const auto &row : samples::demo(u"coi.csv"_s)) {
        if (row.value(u"type"_s) == u"SAME_ORG")
            expected.insert({row.value(u"reviewer_id"_s), row.value(u"proposal_id"_s)});
    }
    QCOMPARE(expected.size(), 54);
    QSet<std::pair<QString, QString>> found;
    const auto suggestions = conflict::suggest(people, proposals);
    for (const conflict::Suggestion &s : suggestions) {
        QCOMPARE(s.conflict.type, ConflictType::SameOrg);
        found.insert({s.conflict.reviewer.text(), s.conflict.proposal.text()});
    }
    QCOMPARE(found, expected);
}

void TestConflict::access()
{
    const auto reviewer = somebody(u"V01"_s, {Role::Reviewer});
    const auto colleague = somebody(u"V02"_s, {Role::Reviewer});
    const auto stranger = somebody(u"V03"_s, {Role::Reviewer});
    const auto chair = somebody(u"CH"_s, {Role::Chair, Role::Reviewer});
    const auto clerk = somebody(u"CL"_s, {Role::Clerk});
    const auto soft = knowledge(ConflictType::SameOrg);
    QCOMPARE(conflict::accessOf(reviewer, p1, soft), Access::Conflicted);
    QCOMPARE(conflict::accessOf(colleague, p1, soft), Access::Open);
    QCOMPARE(conflict::accessOf(colleague, ProposalId(u"P2"_s), soft), Access::NotAssigned);
    QCOMPARE(conflict::accessOf(stranger, p1, soft), Access::NotAssigned);
    QCOMPARE(conflict::accessOf(chair, p1, soft),
             Access::Conflicted); // office does not open what a conflict closes
    QCOMPARE(conflict::accessOf(chair, ProposalId(u"P2"_s), soft), Access::Open);
    QCOMPARE(conflict::accessOf(clerk, p1, soft), Access::Open);
    QCOMPARE(conflict::accessOf(somebody(u"X"_s, {}), p1, soft), Access::NoRole);
    QCOMPARE(conflict::accessOf(reviewer, p1, knowledge(ConflictType::SameOrg, true)), Access::Open);
    QCOMPARE(conflict::accessOf(reviewer, p1, knowledge(ConflictType::Family, true)), Access::Conflicted);
    QVERIFY(conflict::maySee(reviewer, p1, knowledge(ConflictType::PlannedTheCall)));
    QVERIFY(!conflict::maySee(chair, ProposalId(u"P2"_s), knowledge(ConflictType::Sanctioned3Y)));
}

void TestConflict::audience()
{
    const call::Roster roster = samples::roster();
    const auto ids = [&](const QList<Role> &roles, const conflict::Knowledge &known) {
        QStringList list;
        for (const PersonId &id : conflict::audienceOf(roster, roles, p1, known))
            list.append(id.text());
        return list;
    };
    QCOMPARE(ids({Role::Chair, Role::Clerk}, {}), (QStringList{u"CH"_s, u"CL"_s}));
    QCOMPARE(ids({Role::Chair, Role::Clerk}, knowledge(ConflictType::Family)), QStringList{u"CL"_s});
    QCOMPARE(ids({Role::Reviewer}, knowledge(ConflictType::Family)), QStringList{u"V02"_s});
    QCOMPARE(ids({}, {}), QStringList());
}

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
