// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "reviewworld.h"

#include "exchange/linked.h"
#include "outcome/reviews.h"
#include "review/drafthistory.h"

using namespace simsa;
using namespace simsa::test;
using exchange::Table;

/// One reviewer's own work.
class ReviewDeskTest : public ReviewWorld
{
    Q_OBJECT

private slots:
    void pledgeBeforeAnything();
    void pledgeRefusedAndOnce();
    void draftsAreDurable();
    void earlierDraftsAreKept();
    void replacedAllOrNone();
    void rankingIsKept();
    void passagesAreKept();
    void draftRefused();
    void decomposedAndLongTexts();
    void recuseUndoSeal();
    void recusalRefused();
    void attachment();
    void incomplete();
    void sealed();
    void sealedAgainWithoutChange();
    void newVersion();
    void backToWhatWasSealed();
    void failedSealLeavesTheDraft();
    void late();
    void progressThroughASync();
    void returnedWithAQuestion();
    void askedOffice();
    void sealedOnTwoLaptops();
    void bothSealedInTheSameSecond();

private:
    /// Another laptop of the same person, linked, which has sealed a review of p-001 without having synced.
    base::RecordId sealElsewhere(support::Actor &laptop, int level);

    const base::ItemId m_item{u"i1"_s};
};

void ReviewDeskTest::pledgeBeforeAnything()
{
    const auto open = loaded();
    QVERIFY(!open->hasPledged());
    COMPARE_CODE(open->record(m_one, support::Cast::review()), ErrorCode::PledgeMissing);
    COMPARE_CODE(open->setLevel(m_one, m_item, 1), ErrorCode::PledgeMissing);
    COMPARE_CODE(open->attachment(m_one, u"계획서.txt"_s), ErrorCode::PledgeMissing);
    COMPARE_CODE(open->seal(m_one), ErrorCode::PledgeMissing);
    QCOMPARE(rows(Table::Drafts), 0);
}

void ReviewDeskTest::pledgeRefusedAndOnce()
{
    const auto open = loaded();
    COMPARE_CODE(open->pledge({}), ErrorCode::InvalidArgument);
    COMPARE_CODE(open->pledge(QString(20001, u'x')), ErrorCode::InvalidArgument);
    QVERIFY(!open->hasPledged());
    QCOMPARE(rows(Table::Outbox), 0);
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(open->pledge(u"서약"_s), ErrorCode::DiskFull);
    QVERIFY(!open->hasPledged());
    m_cast->first.vault->fillAfter(-1);
    VERIFY_OK(open->pledge(u"서약"_s.normalized(QString::NormalizationForm_D)));
    VERIFY_OK(open->pledge(u"서약"_s));
    QCOMPARE(rows(Table::Outbox), 1);
    QVERIFY(desk()->hasPledged());
}

void ReviewDeskTest::draftsAreDurable()
{
    {
        const auto open = pledged();
        VERIFY_OK(open->setLevel(m_one, m_item, 2));
        VERIFY_OK(open->setLevel(m_one, base::ItemId(u"i2"_s), 1));
        m_cast->clock.advance(5);
        VERIFY_OK(open->setLevel(m_one, base::ItemId(u"i2"_s), 0));
        QCOMPARE(open->standing().savedAt, m_cast->clock.now());
    }
    const auto work = desk()->work(m_one);
    VERIFY_OK(work);
    const call::LevelSet expected{{m_item, 2}};
    QCOMPARE(work->content.levels, expected);
    QCOMPARE(work->progress, Progress::Draft);
    QCOMPARE(work->changedAt, m_cast->clock.now());
    QCOMPARE(desk()->work(m_two)->progress, Progress::NotStarted);
    QCOMPARE(desk()->standing().remaining, 2);
}

void ReviewDeskTest::earlierDraftsAreKept()
{
    const auto open = pledged();
    const auto levels = [&] {
        QList<int> all;
        const QList<review::Draft> drafts = open->notebook().earlierDrafts(m_one).value();
        for (const review::Draft &draft : drafts)
            all.append(draft.content.levels.value(m_item));
        return all;
    };
    VERIFY_OK(open->setLevel(m_one, m_item, 1));
    m_cast->clock.advance(60);
    VERIFY_OK(open->setLevel(m_one, m_item, 2)); // still at it
    QCOMPARE(levels(), QList<int>());
    m_cast->clock.advance(review::DraftHistory::pauseSeconds);
    VERIFY_OK(open->setLevel(m_one, m_item, 1)); // back from a pause
    QCOMPARE(levels(), QList<int>({2}));
    m_cast->clock.advance(1);
    const call::ReviewContent other = support::Cast::review();
    VERIFY_OK(open->replace({{m_one, other}}));
    QCOMPARE(levels(), QList<int>({2, 1}));
    QCOMPARE(open->work(m_one)->content, other);
    VERIFY_OK(open->replace({{m_one, other}})); // the same is no change
    QCOMPARE(levels(), QList<int>({2, 1}));
    QCOMPARE(desk()->notebook().earlierDrafts(m_one).value(), open->notebook().earlierDrafts(m_one).value());
    for (int i = 0; i < 60; ++i) {
        m_cast->clock.advance(review::DraftHistory::pauseSeconds);
        VERIFY_OK(open->setLevel(m_one, m_item, 1 + i % 2));
    }
    QCOMPARE(levels().size(), review::DraftHistory::mostStates);
    COMPARE_CODE(open->notebook().earlierDrafts(base::ProposalId(u"p-9"_s)), ErrorCode::NotFound);
}

void ReviewDeskTest::replacedAllOrNone()
{
    const auto open = pledged();
    VERIFY_OK(open->setLevel(m_one, m_item, 1));
    call::ReviewContent bad = support::Cast::review();
    bad.levels.insert(m_item, 9);
    COMPARE_CODE(open->replace({{m_one, support::Cast::review()}, {m_two, bad}}), ErrorCode::LevelInvalid);
    QCOMPARE(open->work(m_one)->content.levels, (call::LevelSet{{m_item, 1}}));
    QCOMPARE(desk()->work(m_one)->content.levels, (call::LevelSet{{m_item, 1}}));
    VERIFY_OK(open->replace({{m_one, support::Cast::review()}, {m_two, support::Cast::review()}}));
    QCOMPARE(desk()->work(m_two)->content, support::Cast::review());
}

void ReviewDeskTest::rankingIsKept()
{
    const auto open = pledged();
    QVERIFY(!open->notebook().ranking().value()); // an order that nobody made is not taken for theirs
    review::Ranking order({{m_one}, {m_two}});
    QVERIFY(order.move(m_two, -1));
    VERIFY_OK(open->notebook().rank(order));
    QCOMPARE(desk()->notebook().ranking().value()->rankOf(m_two), 1);
    VERIFY_OK(open->recuse({m_two, call::ConflictType::SameOrg, {}}));
    QCOMPARE(open->notebook().ranking().value()->rankOf(m_two), 0); // what is recused is not ranked
    VERIFY_OK(open->undoRecusal(m_two));
    QCOMPARE(open->notebook().ranking().value()->rankOf(m_two), 1);
}

void ReviewDeskTest::passagesAreKept()
{
    const auto open = pledged();
    review::Passages marked = open->notebook().passages(m_one).value();
    QVERIFY(marked.all().isEmpty());
    review::Passage passage;
    passage.quads = {{100, 200, 300, 400}};
    passage.text = u"서버 32대"_s;
    passage.madeAt = QDateTime(QDate(2026, 12, 1), QTime(20, 0), Qt::UTC);
    QCOMPARE(marked.add(passage).value(), 1);
    VERIFY_OK(open->notebook().keep(m_one, marked));
    QCOMPARE(desk()->notebook().passages(m_one).value(), marked); // another process would see it, too
    QVERIFY(desk()->notebook().passages(m_two)->all().isEmpty());
    COMPARE_CODE(open->notebook().keep(base::ProposalId(u"p-9"_s), marked), ErrorCode::NotFound);
    // They are nobody else's: neither the review nor a recusal takes them along, and a recusal closes them.
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto sealed = open->seal(m_one);
    VERIFY_OK(sealed);
    QVERIFY(!base::canonicalJson(record::toJson(sealedReview(*sealed))).contains("32"));
    QCOMPARE(open->notebook().passages(m_one).value(), marked);
    VERIFY_OK(open->notebook().keep(m_two, marked));
    VERIFY_OK(open->recuse({m_two, call::ConflictType::SameOrg, {}}));
    COMPARE_CODE(open->notebook().passages(m_two), ErrorCode::NotFound);
    COMPARE_CODE(open->notebook().keep(m_two, {}), ErrorCode::NotFound);
    VERIFY_OK(open->undoRecusal(m_two));
    QCOMPARE(open->notebook().passages(m_two).value(), marked);
}

void ReviewDeskTest::draftRefused()
{
    const auto open = pledged();
    COMPARE_CODE(open->setLevel(m_one, m_item, 3), ErrorCode::LevelInvalid);
    COMPARE_CODE(open->setLevel(m_one, base::ItemId(u"i9"_s), 1), ErrorCode::LevelInvalid);
    COMPARE_CODE(open->setLevel(base::ProposalId(u"p-9"_s), m_item, 1), ErrorCode::NotAssigned);
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(open->setLevel(m_one, m_item, 1), ErrorCode::DiskFull);
    QVERIFY(open->work(m_one)->content.levels.isEmpty());
    QCOMPARE(open->work(m_one)->progress, Progress::NotStarted);
}

void ReviewDeskTest::decomposedAndLongTexts()
{
    const auto open = pledged();
    call::ReviewContent content;
    content.strengths = u"강점"_s.normalized(QString::NormalizationForm_D); // as a Mac's clipboard gives it
    VERIFY_OK(open->record(m_one, content));
    QCOMPARE(open->work(m_one)->content.strengths, u"강점"_s);
    QCOMPARE(desk()->work(m_one)->content.strengths, u"강점"_s);
    content.strengths = QString(call::longestComment + 1, u'x');
    COMPARE_CODE(open->record(m_one, content), ErrorCode::InvalidArgument);
    content.strengths = QString(call::longestComment, u'x');
    VERIFY_OK(open->record(m_one, content));
    content.itemComments.insert(m_item, {});
    COMPARE_CODE(open->record(m_one, content), ErrorCode::InvalidArgument);
    QCOMPARE(desk()->work(m_one)->content.strengths.size(), call::longestComment); // the desk still opens
}

void ReviewDeskTest::recuseUndoSeal()
{
    const auto open = pledged();
    VERIFY_OK(open->setLevel(m_two, m_item, 1));
    const record::Recusal recusal{m_two, call::ConflictType::Family, u"사촌"_s};
    VERIFY_OK(open->recuse(recusal));
    QCOMPARE(desk()->work(m_two)->progress, Progress::Recused); // durable
    QCOMPARE(desk()->work(m_two)->recusal, recusal);
    COMPARE_CODE(open->setLevel(m_two, m_item, 2), ErrorCode::Recused);
    COMPARE_CODE(open->seal(m_two), ErrorCode::Recused);
    VERIFY_OK(open->undoRecusal(m_two));
    QCOMPARE(open->work(m_two)->progress, Progress::Draft); // the work was kept
    COMPARE_CODE(open->undoRecusal(m_two), ErrorCode::NotFound);
    COMPARE_CODE(open->sealRecusal(m_two), ErrorCode::NotFound);
    VERIFY_OK(open->recuse(recusal));
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(open->sealRecusal(m_two), ErrorCode::DiskFull);
    m_cast->first.vault->fillAfter(-1);
    VERIFY_OK(open->sealRecusal(m_two));
    VERIFY_OK(open->sealRecusal(m_two));
    QVERIFY(open->work(m_two)->recusalSealed);
    COMPARE_CODE(open->undoRecusal(m_two), ErrorCode::ReviewSealed);
    QCOMPARE(rows(Table::Outbox), 2); // the pledge and one recusal
    QCOMPARE(open->standing().recused, 1);
    QCOMPARE(open->standing().remaining, 1);
}

void ReviewDeskTest::recusalRefused()
{
    const auto open = pledged();
    COMPARE_CODE(open->recuse({base::ProposalId(u"p-9"_s), call::ConflictType::Family, {}}),
                 ErrorCode::NotAssigned);
    COMPARE_CODE(open->recuse({m_one, call::ConflictType::Family, QString(4001, u'x')}),
                 ErrorCode::InvalidArgument);
    VERIFY_OK(open->recuse(
        {m_two, call::ConflictType::Family, u"사촌"_s.normalized(QString::NormalizationForm_D)}));
    QCOMPARE(desk()->work(m_two)->recusal->reason, u"사촌"_s);
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    VERIFY_OK(open->seal(m_one));
    COMPARE_CODE(open->recuse({m_one, call::ConflictType::Family, {}}), ErrorCode::ReviewSealed);
}

void ReviewDeskTest::attachment()
{
    const auto open = pledged();
    QCOMPARE(open->attachment(m_one, u"계획서.txt"_s).value(), support::Cast::attachmentBytes());
    COMPARE_CODE(open->attachment(m_one, u"other.txt"_s), ErrorCode::NotFound);
    COMPARE_CODE(open->attachment(m_two, u"계획서.txt"_s), ErrorCode::NotFound);
    COMPARE_CODE(open->attachment(base::ProposalId(u"p-9"_s), u"x"_s), ErrorCode::NotAssigned);
    VERIFY_OK(open->recuse({m_one, call::ConflictType::Family, {}}));
    COMPARE_CODE(open->attachment(m_one, u"계획서.txt"_s), ErrorCode::Recused);
}

void ReviewDeskTest::incomplete()
{
    const auto open = pledged();
    call::ReviewContent content = support::Cast::review();
    content.levels.remove(base::ItemId(u"i2"_s));
    VERIFY_OK(open->record(m_one, content));
    const auto refused = open->seal(m_one);
    COMPARE_CODE(refused, ErrorCode::ReviewIncomplete);
    QCOMPARE(refused.error().detail, u"i2"_s);
    content = support::Cast::review();
    content.weaknesses = u"  "_s;
    VERIFY_OK(open->record(m_one, content));
    COMPARE_CODE(open->seal(m_one), ErrorCode::ReviewIncomplete);
    COMPARE_CODE(open->seal(m_two), ErrorCode::ReviewIncomplete);
    QCOMPARE(rows(Table::Outbox), 1);
}

void ReviewDeskTest::sealed()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto preview = open->toBeSealed(m_one);
    VERIFY_OK(preview);
    const auto id = open->seal(m_one, u"reason of no use"_s);
    VERIFY_OK(id);
    QCOMPARE(sealedReview(*id), *preview);
    QCOMPARE(sealedReview(*id).content, support::Cast::review());
    QVERIFY(sealedReview(*id).reason.isEmpty());
    const exchange::LedgerEntry entry = *m_cast->ledger(m_cast->first).find(*id);
    const QSet<base::Digest> readers{m_cast->first.encryption().certificate.fingerprint(),
                                     m_cast->office.encryption().certificate.fingerprint(),
                                     m_cast->chair.encryption().certificate.fingerprint()};
    QCOMPARE(QSet<base::Digest>(entry.record.to.begin(), entry.record.to.end()), readers);
    QCOMPARE(rows(Table::Drafts), 0);
    QCOMPARE(open->work(m_one)->progress, Progress::Sealed);
    QCOMPARE(open->work(m_one)->sealed, *id);
    QVERIFY(!open->work(m_one)->hasUnsealedChanges);
    QCOMPARE(open->standing().sealed, 1);
    QCOMPARE(open->works(), desk()->works());
    QCOMPARE(open->standing(), desk()->standing());
}

void ReviewDeskTest::sealedAgainWithoutChange()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    VERIFY_OK(open->seal(m_one));
    COMPARE_CODE(open->seal(m_one), ErrorCode::ReviewSealed);
    COMPARE_CODE(open->seal(m_one, u"why"_s), ErrorCode::ReviewSealed);
    COMPARE_CODE(desk()->seal(m_one, u"why"_s), ErrorCode::ReviewSealed);
    QCOMPARE(rows(Table::Outbox), 2);
}

void ReviewDeskTest::newVersion()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto first = open->seal(m_one);
    VERIFY_OK(first);
    VERIFY_OK(open->setLevel(m_one, m_item, 1));
    QVERIFY(open->work(m_one)->hasUnsealedChanges);
    QCOMPARE(open->work(m_one)->progress, Progress::Draft);
    COMPARE_CODE(open->seal(m_one), ErrorCode::ReasonMissing);
    COMPARE_CODE(open->seal(m_one, u" \n "_s), ErrorCode::ReasonMissing);
    COMPARE_CODE(open->seal(m_one, QString(4001, u'x')), ErrorCode::InvalidArgument);
    const auto second = open->seal(m_one, u" 잘못 읽음 "_s.normalized(QString::NormalizationForm_D));
    VERIFY_OK(second);
    QCOMPARE(sealedReview(*second).supersedes, QList<base::RecordId>{*first});
    QCOMPARE(sealedReview(*second).reason, u"잘못 읽음"_s);
    QCOMPARE(open->works(), desk()->works());
    for (const auto &now : {open->work(m_one), desk()->work(m_one)}) {
        QCOMPARE(now->sealed, *second);
        QCOMPARE(now->content.levels.value(m_item), 1);
        QCOMPARE(now->progress, Progress::Sealed);
    }
}

void ReviewDeskTest::backToWhatWasSealed()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    VERIFY_OK(open->seal(m_one));
    VERIFY_OK(open->setLevel(m_one, m_item, 1));
    VERIFY_OK(open->setLevel(m_one, m_item, 2)); // as it was
    QVERIFY(!open->work(m_one)->hasUnsealedChanges);
    QCOMPARE(open->work(m_one)->progress, Progress::Sealed);
    COMPARE_CODE(open->seal(m_one, u"why"_s), ErrorCode::ReviewSealed);
}

void ReviewDeskTest::failedSealLeavesTheDraft()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto feeds = exchange::readFeeds(*m_cast->first.vault, m_cast->charter.call).value();
    const qsizetype records = rows(Table::Records);
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(open->seal(m_one), ErrorCode::DiskFull);
    QCOMPARE(rows(Table::Drafts), 1);
    QCOMPARE(rows(Table::Records), records);
    QCOMPARE(rows(Table::Outbox), 1);
    QCOMPARE(exchange::readFeeds(*m_cast->first.vault, m_cast->charter.call).value(), feeds);
    QCOMPARE(desk()->work(m_one)->content, support::Cast::review());
    m_cast->first.vault->fillAfter(-1);
    VERIFY_OK(open->seal(m_one));
    QCOMPARE(rows(Table::Outbox), 2);
}

void ReviewDeskTest::late()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    VERIFY_OK(open->record(m_two, support::Cast::review()));
    const QDateTime last =
        m_cast->charter.dates.reviewUntil.addSecs(60LL * m_cast->charter.dates.graceMinutes);
    m_cast->clock.set(last);
    VERIFY_OK(open->seal(m_one));
    QVERIFY(!open->work(m_one)->late);
    QVERIFY(!open->work(m_two)->late);
    m_cast->clock.advance(1);
    VERIFY_OK(open->refresh());
    QVERIFY(!open->work(m_one)->late); // was in time and stays so
    QVERIFY(open->work(m_two)->late);
    VERIFY_OK(open->seal(m_two)); // flagged, not discarded
    QVERIFY(open->work(m_two)->late);
}

void ReviewDeskTest::progressThroughASync()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    VERIFY_OK(open->seal(m_one));
    m_cast->sync(m_cast->first);
    VERIFY_OK(open->refresh());
    QCOMPARE(open->work(m_one)->progress, Progress::Uploaded);
    QCOMPARE(open->standing().uploaded, 1);
    const exchange::SyncReport office = m_cast->sync(m_cast->office);
    QCOMPARE(office.receivedRecords, 2);
    QCOMPARE(m_cast->ledger(m_cast->office).believed(Type::Review).size(), 1);
}

void ReviewDeskTest::returnedWithAQuestion()
{
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto sealed = open->seal(m_one);
    VERIFY_OK(sealed);
    m_cast->sync(m_cast->first);
    m_cast->sync(m_cast->office);
    const int before = open->standing().remaining;
    auto ledger = m_cast->ledger(m_cast->office);
    dialogue::Dialogue office(m_cast->seat(m_cast->office), ledger, {});
    VERIFY_OK(office.returnReview(*sealed, u"왜 2입니까?"_s));
    m_cast->sync(m_cast->office);
    m_cast->sync(m_cast->first);
    VERIFY_OK(open->refresh());
    QCOMPARE(open->work(m_one)->returned->text, u"왜 2입니까?"_s);
    QVERIFY(review::isUnfinished(*open->work(m_one)));
    QCOMPARE(open->standing().returned, 1);
    QCOMPARE(open->standing().remaining, before + 1);
    // A new version settles it, at once and after a restart.
    call::ReviewContent content = support::Cast::review();
    content.levels.insert(m_item, 1);
    VERIFY_OK(open->record(m_one, content));
    VERIFY_OK(open->work(m_one));
    QVERIFY(open->work(m_one)->returned);
    VERIFY_OK(open->seal(m_one, u"질문을 받고 다시 봄"_s));
    QVERIFY(!open->work(m_one)->returned);
    QVERIFY(!desk()->work(m_one)->returned);
    QCOMPARE(open->standing().remaining, before);
}

void ReviewDeskTest::askedOffice()
{
    const auto unpledged = loaded();
    COMPARE_CODE(dialogueOf(*unpledged).ask(m_one, u"몇 대?"_s), ErrorCode::Recused);
    const auto open = pledged();
    VERIFY_OK(dialogueOf(*open).ask(m_one, u"몇 대?"_s));
    QCOMPARE(dialogueOf(*open).threads().size(), 1);
    QVERIFY(!open->work(m_one)->returned); // one's own question asks nothing of oneself
    VERIFY_OK(open->recuse({m_one, call::ConflictType::Family, {}}));
    COMPARE_CODE(dialogueOf(*open).ask(m_one, u"몇 대?"_s), ErrorCode::Recused);
    QCOMPARE(dialogueOf(*open).threads().size(), 0);
}

base::RecordId ReviewDeskTest::sealElsewhere(support::Actor &laptop, int level)
{
    using exchange::linkDevice;
    exchange::Changes contacts;
    exchange::keepContacts(contacts, m_cast->charter.call,
                           {m_cast->contact(m_cast->office), m_cast->contact(m_cast->chair)});
    if (!laptop.vault->write(contacts) || !linkDevice(*laptop.vault, m_cast->contact(m_cast->first)) ||
        !linkDevice(*m_cast->first.vault, m_cast->contact(laptop)))
        qFatal("no second laptop");
    call::ReviewContent content = support::Cast::review();
    content.levels.insert(m_item, level);
    const base::RecordId id =
        m_cast->state(laptop, Type::Review, record::toJson(record::Review{m_one, content, {}, {}}));
    m_cast->sync(laptop);
    return id;
}

void ReviewDeskTest::sealedOnTwoLaptops()
{
    support::Actor laptop = m_cast->secondLaptop(m_cast->first);
    const base::RecordId roster = m_cast->state(m_cast->office, Type::Roster, [this] {
        call::Roster next = m_cast->roster;
        next.version = 2;
        return call::toJson(next);
    }());
    m_cast->sync(m_cast->office);
    m_cast->sync(m_cast->chair);
    m_cast->countersign(roster, Type::Roster, 2);
    m_cast->sync(m_cast->chair);
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto here = open->seal(m_one);
    VERIFY_OK(here);
    m_cast->clock.advance(60);
    const base::RecordId there = sealElsewhere(laptop, 1);
    m_cast->sync(m_cast->first);
    VERIFY_OK(open->refresh());
    const auto work = open->work(m_one);
    VERIFY_OK(work);
    QCOMPARE(*work->sealed, there); // the later one counts until the author chooses
    QCOMPARE(work->content.levels.value(m_item), 1);
    QCOMPARE(work->versions.size(), 2);
    QCOMPARE(work->versions.at(0).record, there);
    QCOMPARE(work->versions.at(0).device, laptop.device.id());
    QCOMPARE(work->versions.at(1).record, *here);
    QVERIFY(review::isUnfinished(*work));
    for (support::Actor *actor : {&m_cast->office, &m_cast->chair}) {
        m_cast->sync(*actor);
        const auto standing = outcome::currentReviews(m_cast->ledger(*actor));
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.first().record, there);
        QCOMPARE(standing.first().beside, QList<base::RecordId>{*here});
    }
    // Chosen as it is: a new version that names both.
    COMPARE_CODE(open->seal(m_one), ErrorCode::ReasonMissing);
    const auto chosen = open->seal(m_one, u"두 판 가운데 고름"_s);
    VERIFY_OK(chosen);
    QCOMPARE(sealedReview(*chosen).supersedes, (QList<base::RecordId>{there, *here}));
    QVERIFY(!review::isUnfinished(*open->work(m_one)));
    QVERIFY(desk()->work(m_one)->versions.isEmpty());
    COMPARE_CODE(open->seal(m_one, u"또"_s), ErrorCode::ReviewSealed);
    m_cast->sync(m_cast->first);
    for (support::Actor *actor : {&m_cast->office, &m_cast->chair}) {
        m_cast->sync(*actor);
        const auto standing = outcome::currentReviews(m_cast->ledger(*actor));
        QCOMPARE(standing.size(), 1);
        QCOMPARE(standing.first().record, *chosen);
        QVERIFY(standing.first().beside.isEmpty());
    }
}

void ReviewDeskTest::bothSealedInTheSameSecond()
{
    support::Actor laptop = m_cast->secondLaptop(m_cast->first);
    const auto open = pledged();
    VERIFY_OK(open->record(m_one, support::Cast::review()));
    const auto here = open->seal(m_one);
    VERIFY_OK(here);
    const base::RecordId there = sealElsewhere(laptop, 1);
    m_cast->sync(m_cast->first);
    VERIFY_OK(open->refresh());
    QCOMPARE(*open->work(m_one)->sealed, std::max(*here, there));
}

QTEST_GUILESS_MAIN(ReviewDeskTest)
#include "tst_reviewdesk.moc"
