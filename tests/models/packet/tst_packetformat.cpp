// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/asicmanifest.h"
#include "packet/packetjson.h"

#include "crypto/secret.h"
#include "support/cast.h"

#include <QTest>

using namespace simsa;
using namespace packet;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

base::RecordId recordId(char fill)
{
    return base::RecordId::fromRaw(QByteArray(32, fill)).value();
}

DecisionsFile decisions()
{
    DecisionsFile file;
    file.call = base::CallId(u"call"_s);
    file.charter = base::Digest::fromRaw(QByteArray(32, 7)).value();
    file.plan = recordId(1);
    file.reconciliation = recordId(2);
    DecisionLine award;
    award.score = {
        base::ProposalId(u"p-1"_s), {recordId(3), recordId(4)}, 17100, 2, base::Score(8550), 1, true};
    award.outcome = record::Outcome::Award;
    award.award =
        record::PlannedAward{base::ProposalId(u"p-1"_s), base::ClusterId(u"c"_s), 2, 9, base::Nodes(16), 75};
    award.decision = recordId(5);
    DecisionLine refused;
    refused.score.proposal = base::ProposalId(u"p-2"_s);
    refused.decision = recordId(6);
    file.decisions = {award, refused};
    return file;
}

IndexFile indexFile()
{
    IndexFile file;
    file.audience = Audience::applicant(base::ProposalId(u"p-1"_s));
    file.call = base::CallId(u"call"_s);
    const PacketFile readme{u"README.txt"_s, FileKind::Readme, "abc", {}};
    const PacketFile record{u"records/x.p7s"_s, FileKind::Record, "xyz",
                            RecordNote{recordId(9), u"handout"_s, base::PersonId(u"chair"_s), 12}};
    file.files = indexOf(file.audience, file.call, {record, readme}).files;
    return file;
}

QByteArray replaced(QByteArray bytes, const char *from, const char *to)
{
    if (!bytes.contains(from))
        qFatal("%s is not there", from);
    return bytes.replace(from, to);
}

} // namespace

/// The manifest and the two JSON files: what is written is read, and nothing else.
class PacketFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void decisionsComeBack();
    void decisionsAreRefused_data();
    void decisionsAreRefused();
    void indexComesBack();
    void indexIsRefused();
    void manifestComesBack();
    void manifestIsExact();
    void manifestIsRefused_data();
    void manifestIsRefused();
};

void PacketFormatTest::decisionsComeBack()
{
    const QByteArray bytes = encodeDecisions(decisions());
    QCOMPARE(bytes.left(110), QByteArray(R"({"audience":"archive","call":"call","charter":")"
                                         "070707070707070707070707070707070707070707070707070707070707070")
                                  .left(110));
    const auto back = decodeDecisions(bytes);
    VERIFY_OK(back);
    QCOMPARE(*back == decisions(), true);
    QCOMPARE(encodeDecisions(*back), bytes);
    DecisionsFile own = decisions();
    own.audience = Audience::applicant(base::ProposalId(u"p-1"_s));
    VERIFY_OK(decodeDecisions(encodeDecisions(own)));
    QCOMPARE(*decodeDecisions(encodeDecisions(own)) == own, true);
}

void PacketFormatTest::decisionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    const QByteArray good = encodeDecisions(decisions());
    row("empty", {}, ErrorCode::JsonMalformed);
    row("version 2", replaced(good, "\"v\":1", "\"v\":2"), ErrorCode::PacketVersionUnknown);
    row("space", replaced(good, "\"v\":1", "\"v\": 1"), ErrorCode::JsonNotCanonical);
    row("outcome", replaced(good, "\"award\",\"proposal\"", "\"gift\",\"proposal\""),
        ErrorCode::JsonFieldInvalid);
    row("denominator", replaced(good, "\"denominator\":2", "\"denominator\":0"), ErrorCode::JsonFieldInvalid);
    row("unknown", replaced(good, "\"v\":1", "\"v\":1,\"w\":1"), ErrorCode::JsonFieldUnknown);
    row("missing", replaced(good, ",\"v\":1", ""), ErrorCode::JsonFieldMissing);
    row("audience", replaced(good, "archive", "applicant"), ErrorCode::JsonFieldMissing);
}

void PacketFormatTest::decisionsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    COMPARE_CODE(decodeDecisions(bytes), static_cast<ErrorCode>(code));
}

void PacketFormatTest::indexComesBack()
{
    const IndexFile file = indexFile();
    QCOMPARE(file.files.first().name, u"README.txt"_s); // sorted
    QCOMPARE(file.files.first().sha256, crypto::sha256("abc"));
    const QByteArray bytes = encodeIndex(file);
    const auto back = decodeIndex(bytes);
    VERIFY_OK(back);
    QCOMPARE(*back == file, true);
    QCOMPARE(encodeIndex(*back), bytes);
    QVERIFY(bytes.contains(R"({"name":"README.txt","sha256":")"));
}

void PacketFormatTest::indexIsRefused()
{
    const QByteArray good = encodeIndex(indexFile());
    COMPARE_CODE(decodeIndex(replaced(good, "\"v\":1", "\"v\":9")), ErrorCode::PacketVersionUnknown);
    COMPARE_CODE(decodeIndex(replaced(good, "\"seq\":12", "\"seq\":0")), ErrorCode::JsonFieldInvalid);
    COMPARE_CODE(decodeIndex(replaced(good, "\"seq\":12,", "")), ErrorCode::JsonFieldMissing);
    COMPARE_CODE(decodeIndex("{}"), ErrorCode::JsonFieldMissing);
}

void PacketFormatTest::manifestComesBack()
{
    const QList<DataObject> objects{{u"README.txt"_s, u"text/plain"_s, crypto::sha256("abc")},
                                    {u"letters/ko/p-1.pdf"_s, u"application/pdf"_s, crypto::sha256("")}};
    const auto back = decodeManifest(encodeManifest(objects));
    VERIFY_OK(back);
    QCOMPARE(*back == objects, true);
    const auto none = decodeManifest(encodeManifest({}));
    VERIFY_OK(none);
    QVERIFY(none->isEmpty());
}

void PacketFormatTest::manifestIsExact()
{
    const QByteArray expected =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
 <asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>
 <asic:DataObjectReference URI="a.txt" MimeType="text/plain">
  <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
  <ds:DigestValue>ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=</ds:DigestValue>
 </asic:DataObjectReference>
</asic:ASiCManifest>
)";
    QCOMPARE(encodeManifest({{u"a.txt"_s, u"text/plain"_s, crypto::sha256("abc")}}), expected);
}

void PacketFormatTest::manifestIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = encodeManifest({{u"a.txt"_s, u"text/plain"_s, crypto::sha256("abc")}});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\xfe<");
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("behind the end") << good + "<x/>";
    QTest::newRow("DTD") << replaced(good, "?>\n", "?>\n<!DOCTYPE a [<!ENTITY e \"x\">]>");
    QTest::newRow("text") << replaced(good, " <ds:DigestMethod", " hello<ds:DigestMethod");
    QTest::newRow("other algorithm") << replaced(good, "xmlenc#sha256", "xmldsig#sha1");
    QTest::newRow("other namespace") << replaced(good, "v1.2.1", "v1.3.1");
    QTest::newRow("other signature") << replaced(good, "signature001", "signature002");
    QTest::newRow("attribute more") << replaced(good, "URI=\"a.txt\"", "URI=\"a.txt\" Rootfile=\"true\"");
    QTest::newRow("short digest") << replaced(good, "ungW", "");
    QTest::newRow("loose base64") << replaced(good, "Fa0=", "Fa0= ");
}

void PacketFormatTest::manifestIsRefused()
{
    QFETCH(QByteArray, xml);
    COMPARE_CODE(decodeManifest(xml), ErrorCode::PacketMalformed);
}

QTEST_GUILESS_MAIN(PacketFormatTest)
#include "tst_packetformat.moc"
