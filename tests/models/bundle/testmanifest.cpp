// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "base/json.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace simsa;
using namespace simsa::bundle;
using namespace simsa::bundle::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

using Change = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(simsa::base::ErrorCode)

namespace {

/// Changes element `index` of the array `key`.
Change inList(const QString &key, qsizetype index, const std::function<void(QJsonObject &)> &change)
{
    return [=](QJsonObject &json) {
        QJsonArray list = json[key].toArray();
        QJsonObject one = list.at(index).toObject();
        change(one);
        list[index] = one;
        json[key] = list;
    };
}

Change set(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &json) { json[key] = value; };
}

Change repeat(const QString &key)
{
    return [=](QJsonObject &json) {
        QJsonArray list = json[key].toArray();
        list.append(list.first());
        json[key] = list;
    };
}

} // namespace

/// The codec of manifest.json and the rules between its fields.
class TestManifest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_json;

private slots:
    void initTestCase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"b.simsa"_s);
        BundleContent content = Example(1000).content;
        content.supersedes = base::BundleId::fromHex(QString(32, u'5')).value();
        QVERIFY(make(path, content));
        m_json = manifestOf(unpack(path));
    }

    void roundTrip()
    {
        const auto manifest = decodeManifest(m_json);
        QVERIFY(manifest);
        QCOMPARE(encodeManifest(*manifest).value(), m_json);
        QCOMPARE(manifest->demandTable().at(base::ClusterId(u"h200"_s), 1), base::Nodes(40));
        QCOMPARE(manifest->demandTable().at(base::ClusterId(u"h200"_s), 2), base::Nodes(0));
        QVERIFY(m_json.startsWith(R"({"assignments":[{)"));
        QVERIFY(m_json.contains(R"("supersedes":"55555555555555555555555555555555","v":1,"writeTo":[)"));
        QVERIFY(m_json.contains(R"("created":"2026-02-11T14:05:00Z")"));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, ErrorCode code, Change change) {
            QTest::newRow(name) << std::move(change) << code;
        };
        const auto invalid = ErrorCode::JsonFieldInvalid;
        row("version 2", ErrorCode::BundleVersionUnknown, set(u"v"_s, 2));
        row("version 0", ErrorCode::BundleVersionUnknown, set(u"v"_s, 0));
        row("version as text", invalid, set(u"v"_s, u"1"_s));
        row("no version", ErrorCode::JsonFieldMissing, [](QJsonObject &json) { json.remove(u"v"); });
        row("unknown field", ErrorCode::JsonFieldUnknown, set(u"zebra"_s, 1));
        row("no supersedes", ErrorCode::JsonNotCanonical,
            [](QJsonObject &json) { json.remove(u"supersedes"); });
        row("no crl", ErrorCode::JsonNotCanonical, [](QJsonObject &json) { json.remove(u"crl"); });
        row("no files", ErrorCode::JsonFieldMissing, [](QJsonObject &json) { json.remove(u"files"); });
        row("short id", invalid, set(u"id"_s, u"abcd"_s));
        row("upper-case id", invalid, set(u"id"_s, QString(32, u'A')));
        row("local time", invalid, set(u"created"_s, u"2026-02-11T14:05:00"_s));
        row("person with a space", invalid, set(u"person"_s, u"rev hong"_s));
        row("another person", invalid, set(u"person"_s, u"rev-kim"_s));
        row("another call", invalid, set(u"call"_s, u"gpu-2027"_s));
        row("nobody", invalid, set(u"recipients"_s, QJsonArray()));
        row("a recipient twice", invalid, repeat(u"recipients"_s));
        row("serial in upper case", invalid,
            inList(u"recipients"_s, 0, [](QJsonObject &one) { one[u"serial"] = u"AB"_s; }));
        row("recipient with a name", ErrorCode::JsonFieldUnknown,
            inList(u"recipients"_s, 0, [](QJsonObject &one) { one[u"name"] = u"x"_s; }));
        row("65 recipients", invalid, [](QJsonObject &json) {
            QJsonArray list;
            for (int i = 0; i < 65; ++i)
                list.append(QJsonObject{{u"serial"_s, u"%1"_s.arg(i, 4, 16, QLatin1Char('0'))},
                                        {u"sha256"_s, u"%1"_s.arg(i, 64, 16, QLatin1Char('0'))}});
            json[u"recipients"] = list;
        });
        row("a proposal twice", invalid, repeat(u"proposals"_s));
        row("an assignment twice", invalid, repeat(u"assignments"_s));
        row("a conflict twice", invalid, repeat(u"conflicts"_s));
        row("a cluster's demand twice", invalid, repeat(u"demand"_s));
        row("demand of an unknown cluster", invalid,
            inList(u"demand"_s, 0, [](QJsonObject &one) { one[u"cluster"] = u"b200"_s; }));
        row("demand of too many months", invalid, inList(u"demand"_s, 0, [](QJsonObject &one) {
                one[u"months"] = QJsonArray{1, 2, 3};
            }));
        row("negative demand", invalid, inList(u"demand"_s, 0, [](QJsonObject &one) {
                one[u"months"] = QJsonArray{1, -2};
            }));
        row("demand as text", invalid, inList(u"demand"_s, 0, [](QJsonObject &one) {
                one[u"months"] = QJsonArray{1, u"2"_s};
            }));
        row("a file twice", invalid, repeat(u"files"_s));
        row("assigned to another", invalid,
            inList(u"assignments"_s, 0, [](QJsonObject &one) { one[u"reviewer"] = u"rev-kim"_s; }));
        row("no such proposal", invalid,
            inList(u"conflicts"_s, 0, [](QJsonObject &one) { one[u"proposal"] = u"p-9"_s; }));
        row("file of another proposal", invalid,
            inList(u"files"_s, 0, [](QJsonObject &one) { one[u"proposal"] = u"p-002"_s; }));
        row("file missing", invalid, [](QJsonObject &json) {
            QJsonArray list = json[u"files"].toArray();
            list.removeLast();
            json[u"files"] = list;
        });
        row("file not the attachment", invalid, inList(u"files"_s, 0, [](QJsonObject &one) {
                QJsonObject attachment = one[u"attachment"].toObject();
                attachment[u"name"] = u"other.pdf"_s;
                one[u"attachment"] = attachment;
            }));
        row("parts not numbered through", invalid,
            inList(u"files"_s, 0, [](QJsonObject &one) { one[u"parts"] = QJsonArray{u"f/000002.p7m"_s}; }));
        row("file without parts", invalid,
            inList(u"files"_s, 0, [](QJsonObject &one) { one[u"parts"] = QJsonArray(); }));
        row("empty file with a part", invalid,
            inList(u"files"_s, 1, [](QJsonObject &one) { one[u"parts"] = QJsonArray{u"f/000002.p7m"_s}; }));
        row("unknown role", invalid,
            inList(u"writeTo"_s, 0, [](QJsonObject &one) { one[u"role"] = u"king"_s; }));
        row("certificate is garbage", ErrorCode::DerNotStrict,
            inList(u"writeTo"_s, 0, [](QJsonObject &one) { one[u"signing"] = u"AAAA"_s; }));
        row("base64 is not canonical", invalid,
            inList(u"writeTo"_s, 0, [](QJsonObject &one) { one[u"signing"] = u"AAB="_s; }));
        row("CRL is garbage", ErrorCode::DerNotStrict, set(u"crl"_s, u"AAAA"_s));
        row("authority not an object", invalid, set(u"authority"_s, 7));
        row("charter breaks its rules", ErrorCode::CharterInvalid, [](QJsonObject &json) {
            QJsonObject charter = json[u"charter"].toObject();
            charter[u"months"] = 5;
            json[u"charter"] = charter;
        });
    }
    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        QJsonObject json = base::parseCanonicalJson(m_json).value();
        change(json);
        const auto manifest = decodeManifest(base::canonicalJson(json));
        QVERIFY(!manifest);
        QVERIFY2(manifest.error().code == code,
                 qPrintable(u"%1: %2"_s.arg(int(manifest.error().code)).arg(manifest.error().detail)));
    }

    void refusesOtherSpellings()
    {
        QCOMPARE(decodeManifest(m_json + '\n').error().code, ErrorCode::JsonNotCanonical);
        QCOMPARE(decodeManifest("\xEF\xBB\xBF" + m_json).error().code, ErrorCode::JsonNotCanonical);
        QCOMPARE(decodeManifest({}).error().code, ErrorCode::JsonMalformed);
        QCOMPARE(decodeManifest("{}").error().code, ErrorCode::JsonFieldMissing);
        QCOMPARE(decodeManifest(QByteArray(40, '[')).error().code, ErrorCode::JsonTooDeep);
        QCOMPARE(decodeManifest(QByteArray(m_json).replace("\"v\":1", "\"v\":1.0")).error().code,
                 ErrorCode::JsonNotCanonical);
        QCOMPARE(decodeManifest("{\"v\":\"\xFF\"}").error().code, ErrorCode::TextNotUtf8);
    }

    void neverAcceptsWhatItWouldNotWrite()
    {
        for (qsizetype i = 0; i < m_json.size(); i += 3) {
            QByteArray bytes = m_json;
            bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << (i % 7)));
            const auto manifest = decodeManifest(bytes);
            if (manifest)
                QCOMPARE(encodeManifest(*manifest).value(), bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "testmanifest.moc"
