// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/scancode.h"
#include "people.h"
#include "support/temporaryfolder.h"

#include <QProcess>
#include <QStandardPaths>

using namespace simsa;
using namespace simsa::test;
using identity::ScanCode;
using identity::ScanKind;

/// Fingerprints to scan: what is in the code, what confirms a file, and that a reader of others reads it.
class ScanCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void textOfEachKind();
    void whatConfirms();
    void smallAndSquare();
    void refusesWhatIsNoScanText();
    void strangersReadIt();

private:
    [[nodiscard]] static QByteArray bitmapOf(const ScanCode &code, int pixels);
};

void ScanCodeTest::textOfEachKind()
{
    const base::Digest print = pin('\xab');
    const QString hex = u"AB"_s.repeated(32);
    QCOMPARE(identity::scanText(ScanKind::Request, print), u"SIMSA1:REQUEST:"_s + hex);
    QCOMPARE(identity::scanText(ScanKind::Reply, print), u"SIMSA1:REPLY:"_s + hex);
    QCOMPARE(identity::scanText(ScanKind::Certificate, print), u"SIMSA1:CERTIFICATE:"_s + hex);
}

void ScanCodeTest::whatConfirms()
{
    const QByteArray file = "a request";
    const QString spoken = identity::spokenFingerprint(file);
    const QString scanned = identity::scanTextOf(ScanKind::Request, file);
    QVERIFY(identity::confirms(spoken, ScanKind::Request, file));
    QVERIFY(identity::confirms(spoken.toLower().replace(u'-', u' '), ScanKind::Request, file));
    QVERIFY(identity::confirms(scanned, ScanKind::Request, file));
    QVERIFY(identity::confirms(u' ' + scanned.toLower() + u'\n', ScanKind::Request, file));
    QVERIFY(!identity::confirms(scanned, ScanKind::Reply, file));              // the wrong sheet
    QVERIFY(!identity::confirms(scanned.chopped(1), ScanKind::Request, file)); // the scanner stopped early
    QVERIFY(!identity::confirms(scanned, ScanKind::Request, "another request"));
    QVERIFY(!identity::confirms(scanned.mid(15), ScanKind::Request, file)); // without saying of what
    QVERIFY(!identity::confirms({}, ScanKind::Request, file));
}

void ScanCodeTest::smallAndSquare()
{
    for (const ScanKind kind : {ScanKind::Request, ScanKind::Reply, ScanKind::Certificate}) {
        const auto code = identity::scanCodeOf(identity::scanText(kind, pin('7')));
        VERIFY_OK(code);
        QVERIFY(code->size <= 37);
        QCOMPARE(code->dark.size(), code->size * code->size);
        QVERIFY(code->at(0, 0) && code->at(6, 6) && !code->at(7, 7)); // the corner's finder pattern
    }
}

void ScanCodeTest::refusesWhatIsNoScanText()
{
    for (const QString &text : {QString(), u"lower case"_s, u"가나다"_s, QString(5000, u'A')})
        COMPARE_CODE(identity::scanCodeOf(text), ErrorCode::InvalidArgument);
}

QByteArray ScanCodeTest::bitmapOf(const ScanCode &code, int pixels)
{
    const int side = (code.size + 2 * ScanCode::quietZone) * pixels;
    QByteArray bitmap = "P1 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + '\n';
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / pixels - ScanCode::quietZone;
            const int row = y / pixels - ScanCode::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < code.size && row < code.size;
            bitmap += inside && code.at(column, row) ? "1 " : "0 ";
        }
        bitmap += '\n';
    }
    return bitmap;
}

void ScanCodeTest::strangersReadIt()
{
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty())
        QSKIP("needs zbarimg");
    const QString text = identity::scanTextOf(ScanKind::Request, "a request");
    const auto code = identity::scanCodeOf(text);
    VERIFY_OK(code);
    const support::TemporaryFolder folder;
    const QString path = folder.write(u"code.pbm"_s, bitmapOf(*code, 4));
    QProcess process;
    process.start(reader, {u"--quiet"_s, u"--raw"_s, path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromLatin1(process.readAllStandardOutput()).trimmed(), text);
}

QTEST_GUILESS_MAIN(ScanCodeTest)
#include "tst_scancode.moc"
