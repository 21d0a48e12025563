// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/dialogue.h"
#include "dialogue/handingon.h"
#include "dialogue/typed.h"
#include "record/statements.h"
#include "support/cast.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using dialogue::Dialogue;
using dialogue::Standpoint;
using dialogue::Thread;
using record::Question;
using record::ThreadId;
using record::Type;
using support::Actor;
using support::Cast;

namespace {

ThreadId threadOf(char fill)
{
    return ThreadId::fromRaw(QByteArray(ThreadId::size, fill)).value();
}

/// One person's conversations as their vault tells them now.
struct Place
{
    Place(Cast &cast, Actor &actor, const Standpoint &more = {})
        : ledger(cast.ledger(actor))
        , dialogue(cast.seat(actor), ledger, with(cast, more))
    {
    }

    static Standpoint with(const Cast &cast, Standpoint more)
    {
        for (const call::Proposal &proposal : cast.proposals)
            more.proposals.insert(proposal.id);
        return more;
    }

    exchange::Ledger ledger;
    Dialogue dialogue;
};

} // namespace

/// Who asks, who answers, and who reads it.
class DialogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void askedAndAnswered();
    void theAnswerNamesNobody();
    void notToTheRecused();
    void conflictedOfficialReadsNothing();
    void conflictedOfficialMakesNothing();
    void conflictedClerk();
    void returnedAndAnswered();
    void returnedByTheChair();
    void newVersionSettles();
    void onlyItsAuthorAnswers();
    void makers_data();
    void makers();
    void ofNobodysReview();
    void notAssigned();
    void refusals();
    void typedIsKept();

private:
    /// Office first, so that what it hands on is there for the others.
    void syncAll();
    RecordId review(Actor &actor, const QList<RecordId> &supersedes = {});
    QList<Thread> threads(Actor &actor) { return Place(*m_cast, actor).dialogue.threads(); }
    qsizetype questions(Actor &actor) { return m_cast->ledger(actor).believed(Type::Question).size(); }

    const base::ProposalId m_one{u"p-001"_s};
    const base::ProposalId m_two{u"p-002"_s};
    std::unique_ptr<Cast> m_cast;
};

void DialogueTest::init()
{
    m_cast = std::make_unique<Cast>();
    m_cast->bringIntoForce();
}

void DialogueTest::syncAll()
{
    for (int round = 0; round < 2; ++round) {
        for (Actor *actor : m_cast->everybody())
            m_cast->sync(*actor);
    }
}

RecordId DialogueTest::review(Actor &actor, const QList<RecordId> &supersedes)
{
    const QString reason = supersedes.isEmpty() ? QString() : u"다시 읽음"_s;
    const RecordId id = m_cast->state(
        actor, Type::Review, record::toJson(record::Review{m_one, Cast::review(), supersedes, reason}));
    syncAll();
    return id;
}

void DialogueTest::askedAndAnswered()
{
    const auto asked = Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"  노드가 몇 대입니까? "_s);
    VERIFY_OK(asked);
    QVERIFY(threads(m_cast->first).first().isOpen());
    syncAll();
    QCOMPARE(questions(m_cast->chair), 0); // the office's to answer
    QCOMPARE(questions(m_cast->second), 0);
    Place office(*m_cast, m_cast->office);
    QCOMPARE(office.dialogue.threads().size(), 1);
    const Thread open = office.dialogue.threads().first();
    QCOMPARE(open.asker, m_cast->first.id);
    QCOMPARE(open.text, u"노드가 몇 대입니까?"_s);
    QVERIFY(open.isOpen());
    VERIFY_OK(office.dialogue.answer(open.id, u"네 대입니다."_s));
    QVERIFY(!office.dialogue.threads().first().isOpen());
    syncAll();

    QCOMPARE(questions(m_cast->member), 0);
    const Thread mine = threads(m_cast->first).first();
    QCOMPARE(mine.id, *asked);
    QCOMPARE(mine.asker, m_cast->first.id);
    QCOMPARE(mine.reply->text, u"네 대입니다."_s);
    for (Actor *other : {&m_cast->second, &m_cast->chair}) {
        const Thread theirs = threads(*other).first();
        QCOMPARE(theirs.asker, base::PersonId());
        QVERIFY(!theirs.question);
        QCOMPARE(theirs.text, u"노드가 몇 대입니까?"_s);
        QCOMPARE(theirs.reply->text, u"네 대입니다."_s);
    }
    // Answered once more: the last one stands.
    m_cast->clock.advance(60);
    VERIFY_OK(Place(*m_cast, m_cast->office).dialogue.answer(*asked, u"여섯 대입니다."_s));
    syncAll();
    QCOMPARE(threads(m_cast->second).first().reply->text, u"여섯 대입니다."_s);
}

void DialogueTest::theAnswerNamesNobody()
{
    const auto asked = Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"나라대학교의 것입니까?"_s);
    VERIFY_OK(asked);
    syncAll();
    Place office(*m_cast, m_cast->office);
    const auto organisation = office.dialogue.answer(*asked, u"예."_s); // the question itself, word for word
    COMPARE_CODE(organisation, ErrorCode::InvalidArgument);
    QCOMPARE(organisation.error().detail, u"나라대학교"_s);
    const auto person = office.dialogue.answer(*asked, u"Hong Reviewer (가상)에게: 예."_s, u"누구의 것?"_s);
    COMPARE_CODE(person, ErrorCode::InvalidArgument);
    VERIFY_OK(office.dialogue.answer(*asked, u"예."_s, u"누구의 것입니까?"_s));
    syncAll();
    const auto ledger = m_cast->ledger(m_cast->second);
    const exchange::LedgerEntry *answer = ledger.believed(Type::Question).first();
    const auto office1 = m_cast->ledger(m_cast->office);
    const exchange::LedgerEntry *question = office1.find(*office.dialogue.threads().first().question);
    for (const QString &name : {m_cast->first.id.text(), m_cast->first.device.id().hex(),
                                question->record.feed.hex(), question->id.hex(), u"나라대학교"_s})
        QVERIFY2(!answer->stored.json.contains(name.toUtf8()), qPrintable(name));
}

void DialogueTest::notToTheRecused()
{
    m_cast->state(m_cast->second, Type::Recusal,
                  record::toJson(record::Recusal{m_one, call::ConflictType::Family, {}}));
    const auto asked = Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"몇 대?"_s);
    VERIFY_OK(asked);
    syncAll();
    VERIFY_OK(Place(*m_cast, m_cast->office).dialogue.answer(*asked, u"네 대."_s));
    syncAll();
    QCOMPARE(questions(m_cast->first), 2);
    QCOMPARE(questions(m_cast->second), 0);
    // Whoever asked and has recused since reads nothing more either.
    m_cast->state(m_cast->first, Type::Recusal,
                  record::toJson(record::Recusal{m_one, call::ConflictType::Family, {}}));
    syncAll();
    QCOMPARE(threads(m_cast->first).size(), 0);
    VERIFY_OK(Place(*m_cast, m_cast->office).dialogue.answer(*asked, u"여섯 대."_s));
    syncAll();
    QCOMPARE(questions(m_cast->first), 2);
}

void DialogueTest::conflictedOfficialReadsNothing()
{
    m_cast->state(m_cast->chair, Type::Recusal,
                  record::toJson(record::Recusal{m_one, call::ConflictType::Family, {}}));
    const RecordId sealed = review(m_cast->first);
    const auto asked = Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"몇 대?"_s);
    VERIFY_OK(asked);
    syncAll();
    Place office(*m_cast, m_cast->office);
    VERIFY_OK(office.dialogue.answer(*asked, u"네 대."_s));
    const auto returned = office.dialogue.returnReview(sealed, u"왜 2입니까?"_s);
    VERIFY_OK(returned);
    syncAll();
    VERIFY_OK(Place(*m_cast, m_cast->first).dialogue.answer(*returned, u"약점 때문입니다."_s));
    syncAll();
    QCOMPARE(questions(m_cast->office), 4);
    QCOMPARE(questions(m_cast->chair), 0);
}

void DialogueTest::conflictedOfficialMakesNothing()
{
    const RecordId sealed = review(m_cast->first);
    m_cast->state(m_cast->chair, Type::Recusal,
                  record::toJson(record::Recusal{m_one, call::ConflictType::Family, {}}));
    const auto refused = Place(*m_cast, m_cast->chair).dialogue.returnReview(sealed, u"왜?"_s);
    COMPARE_CODE(refused, ErrorCode::Recused);
    // A program that does not ask: signed by the right key, and passed over.
    m_cast->state(m_cast->chair, Type::Question,
                  record::toJson(Question{m_one, sealed, false, threadOf(1), {}, u"왜?"_s}));
    syncAll();
    QCOMPARE(questions(m_cast->office), 1);
    QCOMPARE(threads(m_cast->office).size(), 0);
}

void DialogueTest::conflictedClerk()
{
    const RecordId sealed = review(m_cast->first);
    const auto asked = Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"몇 대?"_s);
    VERIFY_OK(asked);
    syncAll();
    const Standpoint known{{}, {}, {{m_cast->office.id, m_one, call::ConflictType::Family}}};
    Place office(*m_cast, m_cast->office, known);
    QCOMPARE(office.dialogue.threads().size(), 0);
    COMPARE_CODE(office.dialogue.answer(*asked, u"네 대."_s), ErrorCode::Recused);
    COMPARE_CODE(office.dialogue.returnReview(sealed, u"왜?"_s), ErrorCode::Recused);
}

void DialogueTest::returnedAndAnswered()
{
    const RecordId sealed = review(m_cast->first);
    Place office(*m_cast, m_cast->office);
    const auto returned = office.dialogue.returnReview(sealed, u"왜 2입니까?"_s);
    VERIFY_OK(returned);
    COMPARE_CODE(office.dialogue.returnReview(sealed, u"왜?"_s), ErrorCode::AlreadyExists);
    syncAll();
    QCOMPARE(questions(m_cast->second), 0);
    const Thread mine = threads(m_cast->first).first();
    QVERIFY(mine.isReturn() && mine.isOpen());
    QCOMPARE(*mine.review, sealed);
    QCOMPARE(mine.asker, m_cast->office.id);
    VERIFY_OK(Place(*m_cast, m_cast->first).dialogue.answer(*returned, u"약점 때문입니다."_s));
    syncAll();
    for (Actor *official : {&m_cast->office, &m_cast->chair}) {
        const Thread answered = threads(*official).first();
        QVERIFY(!answered.isOpen());
        QCOMPARE(answered.reviewer, m_cast->first.id);
        QCOMPARE(answered.reply->text, u"약점 때문입니다."_s);
        QVERIFY(!answered.newVersion);
    }
    QCOMPARE(questions(m_cast->member), 0);
    VERIFY_OK(Place(*m_cast, m_cast->chair).dialogue.returnReview(sealed, u"하나 더."_s));
}

void DialogueTest::returnedByTheChair()
{
    const RecordId sealed = review(m_cast->first);
    const auto returned = Place(*m_cast, m_cast->chair).dialogue.returnReview(sealed, u"왜 2입니까?"_s);
    VERIFY_OK(returned);
    syncAll();
    QCOMPARE(threads(m_cast->first).size(), 0); // reviewers read nothing of the chair's
    for (int i = 0; i < 2; ++i) {
        const auto ledger = m_cast->ledger(m_cast->office);
        VERIFY_OK(dialogue::handQuestionsOn(m_cast->seat(m_cast->office), ledger));
        syncAll();
        QCOMPARE(m_cast->ledger(m_cast->office).believed(Type::Disclosure).size(), 2); // named, and carried
    }
    const Thread mine = threads(m_cast->first).first();
    QCOMPARE(mine.asker, m_cast->chair.id);
    QCOMPARE(mine.text, u"왜 2입니까?"_s);
    QCOMPARE(threads(m_cast->second).size(), 0);
    VERIFY_OK(Place(*m_cast, m_cast->first).dialogue.answer(*returned, u"약점."_s));
    syncAll();
    for (Actor *official : {&m_cast->office, &m_cast->chair})
        QCOMPARE(threads(*official).first().reply->text, u"약점."_s);
}

void DialogueTest::newVersionSettles()
{
    const RecordId sealed = review(m_cast->first);
    const auto returned = Place(*m_cast, m_cast->office).dialogue.returnReview(sealed, u"왜?"_s);
    VERIFY_OK(returned);
    syncAll();
    const RecordId second = review(m_cast->first, {sealed});
    const RecordId third = review(m_cast->first, {second});
    const Thread settled = threads(m_cast->office).first();
    QVERIFY(!settled.isOpen());
    QCOMPARE(*settled.newVersion, third);
    VERIFY_OK(Place(*m_cast, m_cast->first).dialogue.answer(*returned, u"고쳤습니다."_s));
    const auto ledger = m_cast->ledger(m_cast->first);
    const RecordId answer = threads(m_cast->first).first().reply->record;
    QCOMPARE(*record::questionFromJson(ledger.find(answer)->record.body)->review, third); // what it is about
    QCOMPARE(threads(m_cast->first).first().reply->text, u"고쳤습니다."_s);
}

void DialogueTest::onlyItsAuthorAnswers()
{
    const RecordId sealed = review(m_cast->first);
    const auto returned = Place(*m_cast, m_cast->office).dialogue.returnReview(sealed, u"왜?"_s);
    VERIFY_OK(returned);
    m_cast->state(m_cast->second, Type::Question,
                  record::toJson(Question{m_one, sealed, true, *returned, {}, u"제가 압니다."_s}));
    syncAll();
    QCOMPARE(questions(m_cast->office), 2);
    QVERIFY(threads(m_cast->office).first().isOpen());
}

void DialogueTest::makers_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("aboutReview");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("believed");
    const QSet<QString> may{u"first asks"_s, u"office answers"_s, u"office returns"_s, u"chair returns"_s,
                            u"first explains"_s};
    for (const QString &who : {u"first"_s, u"office"_s, u"chair"_s, u"member"_s}) {
        const QList<std::tuple<QString, bool, bool>> deeds{{u"asks"_s, false, false},
                                                           {u"answers"_s, false, true},
                                                           {u"returns"_s, true, false},
                                                           {u"explains"_s, true, true}};
        for (const auto &[deed, aboutReview, answers] : deeds) {
            const QString name = who + u' ' + deed;
            QTest::newRow(qPrintable(name)) << who << aboutReview << answers << may.contains(name);
        }
    }
}

void DialogueTest::makers()
{
    QFETCH(QString, who);
    QFETCH(bool, aboutReview);
    QFETCH(bool, answers);
    const QMap<QString, Actor *> actors{{u"first"_s, &m_cast->first},
                                        {u"office"_s, &m_cast->office},
                                        {u"chair"_s, &m_cast->chair},
                                        {u"member"_s, &m_cast->member}};
    Question question{m_one, {}, answers, threadOf(1), {}, u"무엇?"_s};
    if (aboutReview)
        question.review = review(m_cast->first);
    else if (answers)
        question.asked = u"무엇?"_s;
    const RecordId id = m_cast->state(*actors.value(who), Type::Question, record::toJson(question));
    syncAll();
    // At a reader who is not the author: one's own word is one's own.
    Actor &reader = who == u"office"_s ? m_cast->chair : m_cast->office;
    const auto ledger = m_cast->ledger(reader);
    const exchange::LedgerEntry *entry = ledger.find(id);
    QVERIFY(entry);
    QTEST(!entry->refused, "believed");
    if (entry->refused)
        QCOMPARE(entry->refused->code, ErrorCode::RecordSignerMayNot);
}

void DialogueTest::ofNobodysReview()
{
    const RecordId sealed = review(m_cast->first);
    QJsonObject wrong = record::toJson(Question{m_two, sealed, false, threadOf(1), {}, u"왜?"_s});
    m_cast->state(m_cast->chair, Type::Question, wrong); // a review of another proposal
    wrong.insert(u"review"_s, QString(64, u'7'));
    m_cast->state(m_cast->chair, Type::Question, wrong); // of none
    wrong.insert(u"text"_s, QString());
    m_cast->state(m_cast->chair, Type::Question, wrong);
    syncAll();
    QCOMPARE(questions(m_cast->office), 2);
    QCOMPARE(m_cast->ledger(m_cast->office).refused().first()->refused->code, ErrorCode::RecordMalformed);
    QCOMPARE(threads(m_cast->office).size(), 0);
}

void DialogueTest::notAssigned()
{
    m_cast->state(m_cast->second, Type::Question, // p-002 is the other one's
                  record::toJson(Question{m_two, {}, false, threadOf(1), {}, u"무엇?"_s}));
    syncAll();
    QCOMPARE(questions(m_cast->office), 1);
    QCOMPARE(threads(m_cast->office).size(), 0);
}

void DialogueTest::refusals()
{
    const RecordId sealed = review(m_cast->first);
    Place first(*m_cast, m_cast->first);
    COMPARE_CODE(first.dialogue.ask(base::ProposalId(u"p-009"_s), u"?"_s), ErrorCode::NotAssigned);
    COMPARE_CODE(first.dialogue.ask(m_one, u" \n"_s), ErrorCode::InvalidArgument);
    COMPARE_CODE(first.dialogue.ask(m_one, QString(4001, u'x')), ErrorCode::InvalidArgument);
    COMPARE_CODE(first.dialogue.returnReview(sealed, u"왜?"_s), ErrorCode::RecordSignerMayNot);
    COMPARE_CODE(first.dialogue.answer(threadOf(5), u"예."_s), ErrorCode::NotFound);
    const Standpoint recused{{}, {m_one}, {}};
    COMPARE_CODE(Place(*m_cast, m_cast->first, recused).dialogue.ask(m_one, u"?"_s), ErrorCode::Recused);
    Place office(*m_cast, m_cast->office);
    COMPARE_CODE(office.dialogue.ask(m_one, u"?"_s), ErrorCode::RecordSignerMayNot);
    COMPARE_CODE(office.dialogue.returnReview(RecordId(), u"?"_s), ErrorCode::NotFound);
    COMPARE_CODE(Place(*m_cast, m_cast->member).dialogue.returnReview(sealed, u"왜?"_s),
                 ErrorCode::NotFound); // members read no reviews
    QCOMPARE(questions(m_cast->office), 0);
}

void DialogueTest::typedIsKept()
{
    const exchange::Seat seat = m_cast->seat(m_cast->first);
    const QString place = dialogue::askingPlace(m_one);
    QCOMPARE(dialogue::typedAt(seat, place).value(), dialogue::Typed());
    // As a keyboard of another system gives it: decomposed.
    VERIFY_OK(dialogue::keepTyped(seat, place, {u"\u1106\u1167\u11be 대"_s, {}}));
    QCOMPARE(dialogue::typedAt(seat, place).value().text, u"몇 대"_s);
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(dialogue::keepTyped(seat, place, {u"몇 대씩"_s, {}}), ErrorCode::DiskFull);
    COMPARE_CODE(Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"몇 대"_s), ErrorCode::DiskFull);
    m_cast->first.vault->fillAfter(-1);
    QCOMPARE(dialogue::typedAt(seat, place).value().text, u"몇 대"_s);
    QCOMPARE(questions(m_cast->first), 0);
    VERIFY_OK(Place(*m_cast, m_cast->first).dialogue.ask(m_one, u"몇 대"_s));
    QCOMPARE(dialogue::typedAt(seat, place).value(), dialogue::Typed()); // it went with the question
    exchange::Changes garbage;
    garbage.put(seat.place(exchange::Table::Drafts), place, "{}");
    VERIFY_OK(seat.vault->write(garbage));
    COMPARE_CODE(dialogue::typedAt(seat, place), ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(DialogueTest)
#include "tst_dialogue.moc"
