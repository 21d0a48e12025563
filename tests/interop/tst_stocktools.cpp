// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything Simsa writes is opened and verified by stock openssl, with the commands of the documents as they
// stand; signatures also by three other implementations. Each of them refuses what was tampered with.

#include "objects.h"

#include "crypto/secret.h"

#include <QFile>
#include <QTest>

using namespace interop;
using namespace Qt::StringLiterals;

class StockToolsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bundleAsDocumented();
    void bundleTampered_data();
    void bundleTampered();
    void recordAsDocumented();
    void recordTampered();
    void packAsDocumented();
    void packTampered();
    void signatureByOthers_data();
    void signatureByOthers();

private:
    /// A copy of the object in a bench of its own.
    [[nodiscard]] QString with(const QString &bench, const QString &object) const;
    void extractSignatures();

    Objects m_objects;
};

namespace {

void spoil(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(from), from.constData());
    bytes.replace(bytes.indexOf(from), from.size(), to);
    file.seek(0);
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Flips one bit of the byte `fromEnd` before the end.
void flip(const QString &path, qint64 fromEnd)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.size() - fromEnd;
    file.seek(at);
    const QByteArray byte = file.read(1);
    file.seek(at);
    QCOMPARE(file.write(QByteArray(1, static_cast<char>(byte[0] ^ 1))), 1);
}

QByteArray colons(const base::Digest &digest)
{
    return digest.raw().toHex(':').toUpper();
}

} // namespace

void StockToolsTest::initTestCase()
{
    extractSignatures();
}

QString StockToolsTest::with(const QString &bench, const QString &object) const
{
    const QString folder = m_objects.bench(bench);
    QFile::copy(m_objects.path() + u'/' + object, folder + u'/' + object);
    return folder;
}

void StockToolsTest::bundleAsDocumented()
{
    const QString folder = with(u"bundle"_s, u"b.simsa"_s);
    QStringList commands = documentedCommands(u"models/bundle/FORMAT.md"_s, u"## With stock"_s);
    commands.removeIf([](const QString &line) { return line.startsWith(u"cat "_s); }); // it has one part
    const Said said = shell(commands.join(u'\n'), folder);
    QVERIFY2(said.ok, said.text.constData());
    QVERIFY2(said.text.contains("CAdES Verification successful"), said.text.constData());
    QVERIFY2(said.text.contains(colons(m_objects.office)), said.text.constData());
    QCOMPARE(m_objects.read(u"bundle/1.part"_s), support::Cast::attachmentBytes());
    QVERIFY(m_objects.read(u"bundle/manifest.json"_s)
                .contains(crypto::sha256(support::Cast::attachmentBytes()).hex().toLatin1()));
}

void StockToolsTest::bundleTampered_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("fromEnd");
    QTest::newRow("the tag of the key") << u"keys.p7m"_s << 1;
    QTest::newRow("the key") << u"keys.p7m"_s << 30;
    QTest::newRow("the tag of the manifest") << u"manifest.p7m"_s << 16;
    QTest::newRow("the manifest") << u"manifest.p7m"_s << 400;
    QTest::newRow("the tag of an attachment") << u"f/000001.p7m"_s << 1;
    QTest::newRow("an attachment") << u"f/000001.p7m"_s << 30;
}

void StockToolsTest::bundleTampered()
{
    QFETCH(QString, entry);
    QFETCH(int, fromEnd);
    const QString folder = with(u"tampered"_s, u"b.simsa"_s);
    QVERIFY(shell(u"unzip -q b.simsa"_s, folder).ok);
    flip(folder + u'/' + entry, fromEnd);
    QStringList commands = documentedCommands(u"models/bundle/FORMAT.md"_s, u"## With stock"_s);
    commands.removeIf(
        [](const QString &line) { return line.startsWith(u"cat "_s) || line.startsWith(u"unzip "_s); });
    // A pipe or a list hides the failure of all but its last command; the first that fails must end it.
    const Said said = shell(commands.join(u'\n'), folder);
    QVERIFY2(!said.ok, said.text.constData());
    QVERIFY(!QFile::exists(folder + u"/1.part"_s) || QFile(folder + u"/1.part"_s).size() == 0);
}

void StockToolsTest::recordAsDocumented()
{
    const QString folder = with(u"record"_s, u"record.p7m"_s);
    const Said said =
        shell(documentedCommands(u"models/record/FORMAT.md"_s, u"## With stock"_s).join(u'\n'), folder);
    QVERIFY2(said.ok, said.text.constData());
    QVERIFY2(said.text.contains("CAdES Verification successful"), said.text.constData());
    QVERIFY2(said.text.contains(m_objects.record.hex().toLatin1()), said.text.constData());
}

void StockToolsTest::recordTampered()
{
    const QStringList commands = documentedCommands(u"models/record/FORMAT.md"_s, u"## With stock"_s);
    QString folder = with(u"record"_s, u"record.p7m"_s);
    flip(folder + u"/record.p7m"_s, 1);
    const Said envelope = shell(commands.join(u'\n'), folder);
    QVERIFY2(!envelope.ok && envelope.text.contains("Error decrypting"), envelope.text.constData());
    folder = with(u"record"_s, u"record.p7m"_s);
    QVERIFY(shell(commands.first(), folder).ok);
    spoil(folder + u"/record.p7s"_s, "\"seq\":1", "\"seq\":2");
    const Said statement = shell(commands.mid(1).join(u'\n'), folder);
    QVERIFY2(!statement.ok && statement.text.contains("erification failure"), statement.text.constData());
}

void StockToolsTest::packAsDocumented()
{
    const QString folder = with(u"pack"_s, u"b.pack"_s);
    const Said said =
        shell(documentedCommands(u"models/exchange/PROTOCOL.md"_s, u"## With stock"_s).join(u'\n'), folder);
    QVERIFY2(said.ok, said.text.constData());
    QVERIFY2(said.text.contains("CAdES Verification successful"), said.text.constData());
    const exchange::PackItem &first = m_objects.pack.items.first();
    QCOMPARE(m_objects.read(u"pack/1.p7m"_s), first.envelope);
    QVERIFY2(said.text.contains(crypto::sha256(first.envelope).hex().toLatin1()), said.text.constData());
    QVERIFY(m_objects.read(u"pack/header.json"_s).contains(first.id.hex().toLatin1()));
}

void StockToolsTest::packTampered()
{
    const QString folder = with(u"pack"_s, u"b.pack"_s);
    spoil(folder + u"/b.pack"_s, "\"first\":1", "\"first\":2");
    const Said said =
        shell(documentedCommands(u"models/exchange/PROTOCOL.md"_s, u"## With stock"_s).join(u'\n'), folder);
    QVERIFY2(!said.ok && said.text.contains("erification failure"), said.text.constData());
}

/// A record's SignedData and a packet's detached signature, honest and tampered with.
void StockToolsTest::extractSignatures()
{
    const QString folder = m_objects.bench(u"signatures"_s);
    const Said said =
        shell(u"openssl cms -decrypt -binary -inform DER -in ../record.p7m -inkey me.key -recip me.crt "
              "-out record.p7s; unzip -q ../FILE.asice -d p; "
              "cp p/META-INF/signature001.p7s packet.p7s; "
              "cp p/META-INF/ASiCManifest001.xml packet.xml; "
              "cp record.p7s record-tampered.p7s; cp packet.xml packet-tampered.xml; "
              "cp packet.p7s packet-tampered.p7s"_s,
              folder);
    QVERIFY2(said.ok, said.text.constData());
    spoil(folder + u"/record-tampered.p7s"_s, "\"seq\":1", "\"seq\":2");
    spoil(folder + u"/packet-tampered.xml"_s, "decisions.json", "decisionz.json");
    // NSS asks a database, gpgsm a home, which must be nobody else's.
    const Said made = shell(u"mkdir nss; certutil -N -d sql:nss --empty-password; "
                            "certutil -A -d sql:nss -n ca -t C,C,C -i ca.crt; mkdir -m 700 gnupg; "
                            "openssl x509 -in ca.crt -noout -fingerprint -sha1 "
                            "| sed 's/.*=//;s/://g;s/$/ S relax/' > gnupg/trustlist.txt; "
                            "echo disable-crl-checks > gnupg/gpgsm.conf; export GNUPGHOME=$PWD/gnupg; "
                            "gpgsm --import < ca.der; gpgconf --kill all"_s,
                            folder);
    QVERIFY2(made.ok, made.text.constData());
}

void StockToolsTest::signatureByOthers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<int>("signatures");
    const auto both = [](const char *tool, const QString &attached, const QString &detached,
                         const char *good) {
        QTest::newRow(qPrintable(QLatin1String(tool) + u", a record"_s)) << attached << QByteArray(good) << 1;
        QTest::newRow(qPrintable(QLatin1String(tool) + u", a packet"_s)) << detached << QByteArray(good) << 2;
    };
    both("gpgsm", u"GNUPGHOME=$PWD/gnupg gpgsm --verify record%1.p7s"_s,
         u"GNUPGHOME=$PWD/gnupg gpgsm --verify packet.p7s packet%1.xml"_s, "Good signature from");
    // cmsutil ends with 0 whatever it finds; what it prints is what counts.
    both("NSS", u"cmsutil -D -d sql:nss -h 1 -i record%1.p7s"_s,
         u"cmsutil -D -d sql:nss -h 1 -c packet%1.xml -i packet.p7s"_s, ".status=GoodSignature");
    both("GnuTLS", u"certtool --p7-verify --inder --infile record%1.p7s --load-ca-certificate ca.crt"_s,
         u"certtool --p7-verify --inder --infile packet.p7s --load-data packet%1.xml "
         "--load-ca-certificate ca.crt"_s,
         "Signature status: ok");
    both(
        "OpenSSL",
        u"openssl cms -verify -cades -binary -inform DER -in record%1.p7s -CAfile ca.crt -out /dev/null"_s,
        u"openssl cms -verify -cades -binary -inform DER -in packet.p7s -content packet%1.xml -CAfile ca.crt "
        "-out /dev/null -signer /dev/stdout"_s,
        "");
}

void StockToolsTest::signatureByOthers()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, good);
    QFETCH(int, signatures);
    const QString folder = m_objects.path() + u"/signatures"_s;
    const Said honest = shell(command.arg(QString()), folder);
    QVERIFY2(honest.ok, honest.text.constData());
    if (!good.isEmpty())
        QVERIFY2(honest.text.count(good) == signatures, honest.text.constData());
    const Said tampered = shell(command.arg(u"-tampered"_s), folder);
    if (good.isEmpty())
        QVERIFY2(!tampered.ok, tampered.text.constData());
    else
        QVERIFY2(!tampered.text.contains(good), tampered.text.constData());
}

QTEST_GUILESS_MAIN(StockToolsTest)
#include "tst_stocktools.moc"
