// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recoverysheet.h"
#include "identity/enrolment.h"
#include "identity/registry.h"
#include "identity/scancode.h"

#include "pdftools.h"

#include <QStandardPaths>

using namespace simsa;
using namespace simsa::documents;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using packet::Language;

/// The paper a person keeps beside the laptop.
class RecoverySheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhoAndWhatToDo_data();
    void saysWhoAndWhatToDo();
    void codesAreRead();
    void withoutChairAndOffice();
    void refusesWhatIsMissing();
    void sameInputsSameBytes();

private:
    [[nodiscard]] static RecoverySheet sheet()
    {
        return {u"/vaults/hong"_s, u"고성능계산지원센터 (가상)"_s, u"02-0000-0000"_s, time()};
    }
    [[nodiscard]] static QDateTime time() { return QDateTime(QDate(2026, 2, 11), QTime(3, 0), Qt::UTC); }
    [[nodiscard]] static base::Digest print(char fill)
    {
        return base::Digest::fromRaw(QByteArray(32, fill)).value();
    }
    [[nodiscard]] static identity::Device enrolled(const base::Digest &chair);

    std::optional<identity::Device> m_device;
};

identity::Device RecoverySheetTest::enrolled(const base::Digest &chair)
{
    auto device = identity::Device::generate().value();
    auto registry = identity::Registry::create(u"시험 CA (가상)"_s, time()).value();
    const QByteArray request = identity::encode(identity::requestOf(device, u"홍"_s).value());
    const identity::Subject subject{
        base::PersonId(u"rev-hong"_s), {u"홍심사 (가상)"_s, u"Hong Reviewer (fictional)"_s}, {}, {}};
    const auto reply =
        registry.issue(request, identity::spokenFingerprint(request), subject, print('1'), chair, time())
            .value();
    const QByteArray file = identity::encode(reply);
    if (!identity::accept(device, file, identity::spokenFingerprint(file), time()))
        qFatal("not enrolled");
    return device;
}

void RecoverySheetTest::initTestCase()
{
    m_device = enrolled(print('2'));
}

void RecoverySheetTest::saysWhoAndWhatToDo_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("ko") << Language::Korean
                        << QStringList{u"복구 안내지"_s, u"홍심사 (가상) (rev-hong)"_s, u"암호를 잊었을 때"_s,
                                       u"나만 알아볼 실마리"_s};
    QTest::newRow("en") << Language::English
                        << QStringList{u"Recovery sheet"_s, u"Hong Reviewer (fictional) (rev-hong)"_s,
                                       u"When the passphrase is forgotten"_s, u"A hint that only you"_s};
}

void RecoverySheetTest::saysWhoAndWhatToDo()
{
    QFETCH(Language, language);
    QFETCH(QStringList, words);
    const auto pdf = recoverySheetPdf(sheet(), *m_device, language);
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    const auto own = m_device->credential(crypto::KeyUse::Signing)->certificate;
    const QString date = own.notAfter().toLocalTime().date().toString(Qt::ISODate);
    words += {u"/vaults/hong"_s, u"02-0000-0000"_s, m_device->id().hex(), u"시험 CA (가상)"_s, date};
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word + u" not in "_s + text));
    for (const base::Digest &digest :
         {own.fingerprint(), print('1'), print('2'), m_device->pins().ca.fingerprint()}) {
        const QString spoken = crypto::shortFingerprint(digest);
        QVERIFY(text.contains(spoken.left(11)) && text.contains(spoken.mid(12)));
    }
    QVERIFY(pagesOf(*pdf) <= 2);
}

void RecoverySheetTest::codesAreRead()
{
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QSKIP("needs zbarimg");
    const auto pdf = recoverySheetPdf(sheet(), *m_device, Language::Korean);
    QVERIFY(pdf);
    const QTemporaryDir folder;
    // 150 dots an inch in grey: a poor copier.
    (void)tool(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"150"_s, u"@"_s, folder.filePath(u"page"_s)}, *pdf);
    QStringList arguments{u"--quiet"_s, u"--raw"_s};
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        arguments.append(folder.filePath(name));
    QProcess process;
    process.start(u"zbarimg"_s, arguments);
    QVERIFY(process.waitForFinished());
    const QString read = QString::fromLatin1(process.readAllStandardOutput());
    const auto own = m_device->credential(crypto::KeyUse::Signing)->certificate.fingerprint();
    for (const base::Digest &digest : {own, print('1'), print('2'), m_device->pins().ca.fingerprint()})
        QVERIFY(read.contains(identity::scanText(identity::ScanKind::Certificate, digest)));
}

void RecoverySheetTest::withoutChairAndOffice()
{
    RecoverySheet bare = sheet();
    bare.office.clear();
    bare.contact.clear();
    const auto pdf = recoverySheetPdf(bare, enrolled({}), Language::English);
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    QVERIFY(text.contains(u"none yet"_s));
    QCOMPARE(text.count(QString(40, u'_')), 2);
}

void RecoverySheetTest::refusesWhatIsMissing()
{
    const auto code = [](const RecoverySheet &sheet, const identity::Device &device) {
        const auto made = recoverySheetPdf(sheet, device, Language::Korean);
        return made ? ErrorCode::Internal : made.error().code;
    };
    QCOMPARE(code(sheet(), identity::Device::generate().value()), ErrorCode::InvalidArgument);
    RecoverySheet without = sheet();
    without.vaultFolder.clear();
    QCOMPARE(code(without, *m_device), ErrorCode::InvalidArgument);
    without = sheet();
    without.made = {};
    QCOMPARE(code(without, *m_device), ErrorCode::InvalidArgument);
}

void RecoverySheetTest::sameInputsSameBytes()
{
    QCOMPARE(recoverySheetPdf(sheet(), *m_device, Language::Korean).value(),
             recoverySheetPdf(sheet(), *m_device, Language::Korean).value());
}

QTEST_GUILESS_MAIN(RecoverySheetTest)
#include "recoverysheettest.moc"
