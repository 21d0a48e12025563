// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/passages.h"
#include "support/results.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using review::Passage;
using review::Passages;

namespace {

Passage passage(const QString &text)
{
    Passage one;
    one.file = base::Digest::fromHex(QString(64, u'a')).value();
    one.fileName = u"활용계획서.pdf"_s;
    one.page = 3;
    one.quads = {{1050, 2000, 30000, 1400}, {1050, 3500, 12000, 1400}};
    one.text = text;
    one.madeAt = QDateTime(QDate(2026, 12, 1), QTime(20, 15), Qt::UTC);
    return one;
}

} // namespace

/// Highlights and margin notes of one proposal.
class PassagesTest : public QObject
{
    Q_OBJECT

private slots:
    void changes()
    {
        Passages marked;
        QCOMPARE(marked.add(passage(u"서버 32대"_s)).value(), 1);
        QCOMPARE(marked.add(passage(u"12개월"_s)).value(), 2);
        VERIFY_OK(marked.note(2, u"근거 없음"_s, base::ItemId(u"scale"_s)));
        QCOMPARE(marked.of(base::ItemId(u"scale"_s)).size(), 1);
        QCOMPARE(marked.find(2)->note, u"근거 없음"_s);
        QVERIFY(marked.remove(2));
        QVERIFY(!marked.remove(2));
        QCOMPARE(marked.find(2), nullptr);
        QCOMPARE(marked.add(passage(u"다시"_s)).value(), 3); // a number is never used twice
        COMPARE_CODE(marked.note(2, {}, {}), ErrorCode::NotFound);
        QCOMPARE(Passages::fromBytes(marked.toBytes()).value(), marked);
    }

    void textsAreComposed()
    {
        Passages marked;
        const QString decomposed = u"가"_s.normalized(QString::NormalizationForm_D);
        QCOMPARE(marked.add(passage(decomposed)).value(), 1);
        VERIFY_OK(marked.note(1, decomposed, {}));
        QCOMPARE(marked.find(1)->text, u"가"_s);
        QCOMPARE(marked.find(1)->note, u"가"_s);
        VERIFY_OK(Passages::fromBytes(marked.toBytes()));
    }

    void refused()
    {
        Passages marked;
        Passage bad = passage(u"x"_s);
        bad.quads.clear();
        COMPARE_CODE(marked.add(bad), ErrorCode::InvalidArgument);
        bad = passage(QString(Passages::longestText + 1, u'x'));
        COMPARE_CODE(marked.add(bad), ErrorCode::InvalidArgument);
        bad = passage(u"x"_s);
        bad.page = 2000;
        COMPARE_CODE(marked.add(bad), ErrorCode::InvalidArgument);
        bad = passage(u"x"_s);
        bad.quads = QList<review::Quad>(Passages::mostQuads + 1, {1, 1, 1, 1});
        COMPARE_CODE(marked.add(bad), ErrorCode::InvalidArgument);
        bad = passage(u"x"_s);
        bad.madeAt = {};
        COMPARE_CODE(marked.add(bad), ErrorCode::InvalidArgument);
        for (int i = 0; i < Passages::mostPassages; ++i)
            VERIFY_OK(marked.add(passage(u"x"_s)));
        COMPARE_CODE(marked.add(passage(u"x"_s)), ErrorCode::InvalidArgument);
        COMPARE_CODE(marked.note(1, QString(Passages::longestText + 1, u'x'), {}),
                     ErrorCode::InvalidArgument);
        QCOMPARE(Passages::fromBytes(marked.toBytes()).value(), marked); // whatever is taken is read again
    }

    void damaged()
    {
        Passages marked;
        VERIFY_OK(marked.add(passage(u"x"_s)));
        const QByteArray good = marked.toBytes();
        for (const QByteArray &bad : {QByteArray(), QByteArray("{}"), QByteArray("[]"), good.chopped(1),
                                      QByteArray(good).replace("\"last\":1", "\"last\":0"),
                                      QByteArray(good).replace("\"number\":1", "\"number\":2"),
                                      QByteArray(good).replace("\"page\":3", "\"page\":-1"),
                                      QByteArray(good).replace("\"x\":1050", "\"x\":1e9"),
                                      QByteArray(good).replace("aaaa", "zzzz")}) {
            QVERIFY(bad != good);
            COMPARE_CODE(Passages::fromBytes(bad), ErrorCode::VaultDamaged);
        }
    }
};

QTEST_APPLESS_MAIN(PassagesTest)

#include "tst_passages.moc"
