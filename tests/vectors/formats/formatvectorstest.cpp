// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicall.h"
#include "vectors/formats/vectorfile.h"

#include "base/files.h"
#include "base/json.h"
#include "bundle/bundlereader.h"
#include "bundle/succession.h"
#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "exchange/checkpoint.h"
#include "exchange/pack.h"
#include "identity/enrolment.h"
#include "record/bodies.h"
#include "record/sealed.h"
#include "retention/confirmation.h"
#include "viewmodel/errortext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace simsa;
using namespace simsa::vectors;
using namespace Qt::StringLiterals;

namespace {

const QString success = u"success"_s;

template<typename T>
QString outcomeOf(const base::Result<T> &result)
{
    return result ? success : viewmodel::errorCodeName(result.error().code);
}

/// `decode`, and what it takes must serialise to the very bytes that came (nothing is malleable).
template<typename Decode, typename Encode>
QString exactly(const QByteArray &bytes, Decode decode, Encode encode)
{
    const auto decoded = decode(bytes);
    if (decoded && encode(*decoded) != bytes)
        return u"serialises otherwise"_s;
    return outcomeOf(decoded);
}

/// A reader of JSON objects and its writer.
template<typename Read>
QString json(const QByteArray &bytes, Read read)
{
    const auto object = base::parseCanonicalJson(bytes);
    if (!object)
        return outcomeOf(object);
    const auto value = read(*object);
    if (value && base::canonicalJson(toJson(*value)) != bytes)
        return u"serialises otherwise"_s;
    return outcomeOf(value);
}

template<typename T>
base::Result<T> validated(base::Result<T> value)
{
    if (value) {
        if (const auto valid = call::validate(*value); !valid)
            return base::fail(valid);
    }
    return value;
}

QString zip(const Vector &vector)
{
    const auto reader = bundle::ZipReader::fromBytes(vector.payload, bundle::ZipNames::LowerCase);
    if (!reader)
        return outcomeOf(reader);
    for (qsizetype i = 0; i < reader->entries().size(); ++i) {
        if (const auto content = reader->read(i, 1 << 20); !content)
            return outcomeOf(content);
    }
    return success;
}

QString envelope(const Vector &vector)
{
    const auto reader = credential(vector.header("reader", u"member-encryption"_s));
    return outcomeOf(record::open(vector.payload, reader, certificate(u"ca"_s)));
}

/// Opens the bundle with the pins the vector names, and every file of it.
base::Result<bundle::Manifest> opened(const Vector &vector, const QString &path)
{
    if (const auto written = base::writeFile(path, vector.payload); !written)
        return base::fail(written);
    const bundle::Trust trust{certificate(vector.header("ca", u"ca"_s)),
                              pin(vector.header("office", u"office-signing"_s))};
    const auto reader = bundle::BundleReader::open(path, credential(vector.header("reader")), trust);
    if (!reader)
        return base::fail(reader);
    if (const auto whole = reader->checkAll(); !whole)
        return base::fail(whole);
    return reader->manifest();
}

QString bundleFile(const Vector &vector, const support::TemporaryFolder &folder)
{
    const auto manifest = opened(vector, folder.path(u"b.simsa"_s));
    if (!manifest)
        return outcomeOf(manifest);
    const QString call = vector.header("call");
    if (!call.isEmpty() && manifest->charter.call.text() != call)
        return viewmodel::errorCodeName(base::ErrorCode::BundleForeignCall);
    const QString after = vector.header("after");
    if (after.isEmpty())
        return success;
    const auto before = opened(vectors::read(vectors::folder() + u'/' + after), folder.path(u"a.simsa"_s));
    return before ? outcomeOf(bundle::checkSuccession({*before}, *manifest)) : u"its predecessor fails"_s;
}

/// A record, and its body by the reader of its type.
QString body(const QByteArray &bytes)
{
    const auto decoded = record::decode(bytes);
    if (!decoded)
        return outcomeOf(decoded);
    const auto again = record::reread(decoded->type, decoded->body);
    return again && *again != decoded->body ? u"serialises otherwise"_s : outcomeOf(again);
}

/// A confirmation of destruction; what was signed is canonical, so that it serialises to the same bytes.
QString destroyed(const QByteArray &bytes)
{
    const auto verified = retention::verify(bytes, certificate(u"ca"_s));
    if (verified && !bytes.contains(base::canonicalJson(retention::toJson(verified->confirmation))))
        return u"serialises otherwise"_s;
    return outcomeOf(verified);
}

QString outcome(const Vector &vector, const support::TemporaryFolder &folder)
{
    const QByteArray &bytes = vector.payload;
    const QString &kind = vector.kind;
    if (kind == u"zip")
        return zip(vector);
    if (kind == u"signed")
        return outcomeOf(record::verify(bytes, certificate(u"ca"_s)));
    if (kind == u"envelope")
        return envelope(vector);
    if (kind == u"record")
        return exactly(bytes, record::decode, record::encode);
    if (kind == u"body")
        return body(bytes);
    if (kind == u"destroyed")
        return destroyed(bytes);
    if (kind == u"manifest")
        return outcomeOf(bundle::decodeManifest(bytes));
    if (kind == u"bundle")
        return bundleFile(vector, folder);
    if (kind == u"pack")
        return outcomeOf(exchange::decodePack(bytes, certificate(u"ca"_s)));
    if (kind == u"checkpoint")
        return json(bytes, exchange::checkpointFromJson);
    if (kind == u"name")
        return exactly(
            bytes,
            [](const QByteArray &name) { return exchange::PackName::fromString(QString::fromUtf8(name)); },
            [](const exchange::PackName &name) { return name.toString().toUtf8(); });
    if (kind == u"charter")
        return json(bytes, [](const QJsonObject &o) { return validated(call::charterFromJson(o)); });
    if (kind == u"roster")
        return json(bytes, [](const QJsonObject &o) { return validated(call::rosterFromJson(o)); });
    if (kind == u"assignments")
        return json(bytes, call::assignmentsFromJson);
    if (kind == u"request")
        return exactly(bytes, identity::requestFromBytes,
                       [](const auto &request) { return identity::encode(request); });
    if (kind == u"enrolment")
        return exactly(bytes, identity::replyFromBytes,
                       [](const auto &reply) { return identity::encode(reply); });
    return u"kind unknown"_s;
}

} // namespace

/// Every vector of tests/vectors/formats has the outcome that it names: in the readers, and in `simsa-cli
/// verify`.
class FormatVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void areMany();
    void outcomes_data();
    void outcomes();
    void verifySaysSo();
    void documentsNameThem();

private:
    support::TemporaryFolder m_folder;
};

void FormatVectorsTest::areMany()
{
    QMap<QString, int> good;
    const QList<Vector> vectors = all();
    for (const Vector &vector : vectors)
        good[vector.kind] += vector.header("expect") == success ? 1 : 0;
    QVERIFY(vectors.size() >= 120);
    for (auto kind = good.begin(); kind != good.end(); ++kind)
        QVERIFY2(*kind > 0,
                 qPrintable(kind.key() + u" has no good one: its faults may be something else's"_s));
}

void FormatVectorsTest::outcomes_data()
{
    QTest::addColumn<Vector>("vector");
    for (const Vector &vector : all())
        QTest::newRow(qPrintable(vector.id())) << vector;
}

void FormatVectorsTest::outcomes()
{
    QFETCH(const Vector, vector);
    QCOMPARE(outcome(vector, m_folder), vector.header("expect"));
}

/// Knows the authority, but has no key: what only a recipient can see, it must call unseen, not good. A
/// header `verify` says where its outcome is another than a recipient's.
void FormatVectorsTest::verifySaysSo()
{
    QStringList files;
    QMap<QString, Vector> vectors;
    for (const Vector &vector : all()) {
        const QString path = m_folder.path(vector.id().replace(u'/', u'-'));
        QVERIFY(base::writeFile(path, vector.payload));
        files.append(path);
        vectors.insert(path, vector);
    }
    const QString ca = m_folder.path(u"ca.crt"_s);
    QVERIFY(base::writeFile(ca, certificate(u"ca"_s).pem()));
    const support::Ran ran = support::runCli(QStringList{u"--json"_s, u"verify"_s, u"--ca"_s, ca} + files);
    QCOMPARE(ran.exit, 1);
    const QJsonArray said = ran.json().value(u"files"_s).toArray();
    QCOMPARE(said.size(), files.size());
    QStringList wrong;
    for (const auto &one : said) {
        const Vector &vector = vectors[one[u"file"].toString()];
        const QString got =
            one[u"holds"].toBool() ? success : one[u"error"].toObject().value(u"code"_s).toString();
        const QString expected = vector.header("verify", vector.header("expect"));
        const bool sealed = vector.kind == u"bundle" || vector.kind == u"envelope";
        if (got != expected)
            wrong.append(u"%1: %2, not %3"_s.arg(vector.id(), got, expected));
        if (got == success && sealed && one[u"unseen"].toArray().isEmpty())
            wrong.append(u"%1: nothing unseen without a key"_s.arg(vector.id()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Beside every rule the vector that proves it: `kind/name`, or `kind/begin*`.
void FormatVectorsTest::documentsNameThem()
{
    QSet<QString> unnamed;
    QSet<QString> kinds;
    QStringList ids;
    for (const Vector &vector : all()) {
        const QString id = vector.kind + u'/' + vector.name;
        ids.append(id);
        kinds.insert(vector.kind);
        if (vector.name != u"good" && vector.name != u"no-entries")
            unnamed.insert(id);
    }
    static const QRegularExpression span(u"`([a-z]+)/([a-z0-9-]+\\*?|\\*)`"_s);
    QStringList missing;
    for (const char *path : {"models/crypto/GATES.md", "models/record/FORMAT.md", "models/bundle/FORMAT.md",
                             "models/exchange/PROTOCOL.md", "tests/vectors/formats/README.md"}) {
        const auto text = base::readFile(QStringLiteral(SIMSA_SOURCE_DIR "/") + QLatin1String(path), 1 << 20);
        QVERIFY2(text, path);
        for (auto matches = span.globalMatch(QString::fromUtf8(*text)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!kinds.contains(match.captured(1)))
                continue;
            const QString name = match.captured(0).mid(1).chopped(1);
            const QString start = name.endsWith(u'*') ? name.chopped(1) : QString();
            bool found = false;
            for (const QString &id : std::as_const(ids)) {
                if (id != name && (start.isEmpty() || !id.startsWith(start)))
                    continue;
                found = true;
                unnamed.remove(id);
            }
            if (!found)
                missing.append(name);
        }
    }
    for (int size = 5; size <= 16; ++size) // "to"
        unnamed.remove(u"envelope/tag-%1"_s.arg(size));
    QCOMPARE(missing, QStringList());
    QCOMPARE(QStringList(unnamed.begin(), unnamed.end()), QStringList());
}

Q_DECLARE_METATYPE(simsa::vectors::Vector)
QTEST_GUILESS_MAIN(FormatVectorsTest)
#include "formatvectorstest.moc"
