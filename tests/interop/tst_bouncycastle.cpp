// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bouncy Castle, the second implementation besides OpenSSL that can open our envelopes, verifies and decrypts
// what we make and refuses what was tampered with (Bc.java).

#include "objects.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace interop;
using namespace Qt::StringLiterals;

class BouncyCastleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensABundle();
    void opensARecord();
    void verifiesAPacket();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Said bc(const QString &arguments) const;
    [[nodiscard]] QByteArray file(const QString &name) const { return m_objects.read(u"bc/"_s + name); }

    Objects m_objects;
    QString m_folder;
};

Said BouncyCastleTest::bc(const QString &arguments) const
{
    return shell(
        u"java -cp /usr/share/java/bcprov.jar:/usr/share/java/bcpkix.jar:/usr/share/java/bcutil.jar " SIMSA_BC
        " "_s +
            arguments,
        m_folder);
}

void BouncyCastleTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"java"_s).isEmpty() ||
        !QFile::exists(u"/usr/share/java/bcpkix.jar"_s))
        QSKIP("no Java with Bouncy Castle here: packaging/deps.sh install slow");
    m_folder = m_objects.bench(u"bc"_s);
    const Said said =
        shell(u"openssl x509 -in me.crt -outform DER -out me.der; "
              "openssl pkcs8 -topk8 -nocrypt -in me.key -outform DER -out me.p8; "
              "cp ../record.p7m .; unzip -q ../b.simsa; unzip -q ../FILE.asice -d p; "
              "cp p/META-INF/signature001.p7s packet.p7s; cp p/META-INF/ASiCManifest001.xml packet.xml; "
              "openssl cms -decrypt -binary -inform DER -in keys.p7m -inkey me.key -recip me.crt "
              "-out openssl.kek; "
              "openssl cms -decrypt -binary -inform DER -in record.p7m -inkey me.key -recip me.crt "
              "-out openssl.p7s"_s,
              m_folder);
    QVERIFY2(said.ok, said.text.constData());
}

void BouncyCastleTest::opensABundle()
{
    const Said keys = bc(u"open keys.p7m me.der me.p8 kek"_s);
    QVERIFY2(keys.ok, keys.text.constData());
    QCOMPARE(file(u"kek"_s).size(), 32);
    QCOMPARE(file(u"kek"_s), file(u"openssl.kek"_s));
    const Said manifest = bc(u"open-shared manifest.p7m kek manifest.p7s"_s);
    QVERIFY2(manifest.ok, manifest.text.constData());
    const Said verified = bc(u"verify manifest.p7s"_s);
    QVERIFY2(verified.ok && verified.text.count("good signature") == 1, verified.text.constData());
    const Said part = bc(u"open-shared f/000001.p7m kek 1.part"_s);
    QVERIFY2(part.ok, part.text.constData());
    QCOMPARE(file(u"1.part"_s), support::Cast::attachmentBytes());
}

void BouncyCastleTest::opensARecord()
{
    const Said opened = bc(u"open record.p7m me.der me.p8 record.p7s"_s);
    QVERIFY2(opened.ok, opened.text.constData());
    QCOMPARE(file(u"record.p7s"_s), file(u"openssl.p7s"_s));
    const Said verified = bc(u"verify record.p7s"_s);
    QVERIFY2(verified.ok && verified.text.count("good signature") == 1, verified.text.constData());
}

void BouncyCastleTest::verifiesAPacket()
{
    const Said verified = bc(u"verify packet.p7s packet.xml"_s);
    QVERIFY2(verified.ok && verified.text.count("good signature") == 2, verified.text.constData());
}

void BouncyCastleTest::refuses_data()
{
    QTest::addColumn<QString>("tamper");
    QTest::addColumn<QString>("command");
    // sed keeps the length; the last byte of an envelope is its tag's.
    const QString flip = u"s=$(stat -c %s %1); head -c $((s - 1)) %1 > bad; tail -c 1 %1 | tr '\\000-\\377' "
                         "'\\001-\\377\\000' >> bad"_s;
    QTest::newRow("a changed statement")
        << u"sed 's/\"seq\":1/\"seq\":2/' openssl.p7s > bad; ! cmp -s bad openssl.p7s"_s << u"verify bad"_s;
    QTest::newRow("another manifest of a packet")
        << u"sed 's/decisions.json/decisionz.json/' packet.xml > bad; ! cmp -s bad packet.xml"_s
        << u"verify packet.p7s bad"_s;
    QTest::newRow("an envelope's tag") << flip.arg(u"record.p7m"_s) << u"open bad me.der me.p8 out"_s;
    QTest::newRow("a part's tag") << flip.arg(u"f/000001.p7m"_s) << u"open-shared bad openssl.kek out"_s;
}

void BouncyCastleTest::refuses()
{
    QFETCH(QString, tamper);
    QFETCH(QString, command);
    const Said made = shell(u"rm -f out; "_s + tamper, m_folder);
    QVERIFY2(made.ok, made.text.constData());
    const Said said = bc(command);
    QVERIFY2(!said.ok, said.text.constData());
    QVERIFY2(!said.text.contains("good signature") && said.text.contains("Exception"), said.text.constData());
    QVERIFY(!QFile::exists(m_folder + u"/out"_s));
}

QTEST_GUILESS_MAIN(BouncyCastleTest)
#include "tst_bouncycastle.moc"
