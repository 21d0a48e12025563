// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace simsa;
using namespace simsa::bundle;
using namespace simsa::bundle::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Encryption credentials of one device, newest first.
class Renewed final : public crypto::KeySource
{
public:
    explicit Renewed(QList<crypto::Credential> all)
        : m_all(std::move(all))
    {
    }
    [[nodiscard]] base::Result<crypto::Credential> credential(crypto::KeyUse) const override
    {
        return m_all.isEmpty() ? base::fail(ErrorCode::NotFound)
                               : base::Result<crypto::Credential>(m_all.first());
    }
    [[nodiscard]] QList<crypto::Credential> former(crypto::KeyUse) const override { return m_all.mid(1); }

private:
    QList<crypto::Credential> m_all;
};

/// Writing a bundle and opening it as those for whom it is.
class TestBundle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /// What lies in a new folder after `write` has failed in it.
    template<typename Write>
    static QStringList leftBehind(Write write)
    {
        QTemporaryDir folder;
        write(folder.filePath(u"b.simsa"_s));
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void roundTrip()
    {
        const Example example;
        const QString path = at(u"round.simsa"_s);
        const auto info = make(path, example.content);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->size, contentsOf(path).size());
        QVERIFY(looksLikeBundle(contentsOf(path).left(70)));
        QVERIFY(!looksLikeBundle(contentsOf(path).left(69)));
        const auto reader = BundleReader::open(path, office().hong, office().trust());
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
        const Manifest &m = reader->manifest();
        QCOMPARE(m, info->manifest);
        QCOMPARE(m.person, example.content.person);
        QCOMPARE(m.created, office().clock.now());
        QCOMPARE(m.charter, example.content.charter);
        QCOMPARE(m.assignments, example.content.assignments);
        QCOMPARE(m.conflicts, example.content.conflicts);
        QCOMPARE(m.writeTo, example.content.writeTo);
        QCOMPARE(m.crl, office().crl);
        QVERIFY(!m.supersedes);
        QCOMPARE(m.files.size(), 3);
        QCOMPARE(m.files.at(0).parts, QStringList{u"f/000001.p7m"_s});
        QCOMPARE(m.files.at(1).parts, QStringList());
        for (qsizetype i = 0; i < m.files.size(); ++i) {
            QCOMPARE(reader->file(i).value(), example.bytes.value(m.files.at(i).attachment.name));
            QVERIFY(reader->checkFile(i));
        }
        QCOMPARE(reader->file(3).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->file(-1).error().code, ErrorCode::NotFound);
        QCOMPARE(decodeManifest(reader->manifestJson()).value(), m);
        QVERIFY(crypto::verifyAttached(reader->signedManifest(), office().ca.certificate()));
        QCOMPARE(reader->checkAll([](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    }

    void blindedFieldsAreAbsent()
    {
        Example example;
        const QString path = at(u"blind.simsa"_s);
        QVERIFY(make(path, example.content));
        const QByteArray json = manifestOf(unpack(path));
        for (const char *secret :
             {"이몽룡", "Hidden Applicant", "비밀대학교", "Secret University", "org-secret"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(json.contains("큰 모형"));
        example.content.blinded = false;
        QVERIFY(make(path, example.content));
        QVERIFY(manifestOf(unpack(path)).contains("Secret University"));
    }

    void nothingOfOtherReviewers()
    {
        const Example example;
        const QString path = at(u"others.simsa"_s);
        QVERIFY(make(path, example.content));
        const Entries entries = unpack(path);
        QByteArray everything = contentsOf(path) + manifestOf(entries);
        everything += crypto::openWithKek(entries.at(2).second, kekOf(entries), keyIdOf(entries)).value();
        for (const char *other : {"김철수", "rev-kim"})
            QVERIFY2(!everything.contains(other), other);
        const crypto::Certificate kim = office().kim.certificate;
        QVERIFY(!everything.contains(kim.fingerprint().hex().toLatin1()));
        QVERIFY(!everything.contains(QByteArray::fromHex(kim.serialHex().toLatin1())));
        QVERIFY(!everything.contains(kim.serialHex().toLatin1()));
        QVERIFY(everything.contains("rev-hong")); // the search itself finds what is there
        QVERIFY(everything.contains(QByteArray::fromHex(office().hong.certificate.serialHex().toLatin1())));
    }

    void refusesOthersInTheSlice()
    {
        const auto code = [this](const BundleContent &content) {
            const auto info = make(at(u"never.simsa"_s), content);
            return info ? ErrorCode::Internal : info.error().code;
        };
        BundleContent content = Example().content;
        content.assignments.append(
            {base::PersonId(u"rev-kim"_s), base::ProposalId(u"p-001"_s), office().clock.now()});
        QCOMPARE(code(content), ErrorCode::JsonFieldInvalid);
        content = Example().content;
        content.conflicts[0].reviewer = base::PersonId(u"rev-kim"_s);
        QCOMPARE(code(content), ErrorCode::JsonFieldInvalid);
        content = Example().content;
        content.assignments[0].proposal = base::ProposalId(u"p-777"_s);
        QCOMPARE(code(content), ErrorCode::JsonFieldInvalid);
        content = Example().content;
        content.charter.months = 3;
        QCOMPARE(code(content), ErrorCode::CharterInvalid);
        content = Example().content;
        content.proposals[0].title.ko = u"e\u0301"_s; // not NFC
        QCOMPARE(code(content), ErrorCode::TextNotNfc);
        QVERIFY(!QFile::exists(at(u"never.simsa"_s)));
    }

    void manyPartsAndTwoDevices()
    {
        const Example example(20 * 1024 * 1024 + 1);
        const QString path = at(u"parts.simsa"_s);
        qint64 last = -1;
        const Office &o = office();
        const auto info =
            writeBundle(path, example.content, o.signing, {o.hong.certificate, o.hongSecond.certificate},
                        o.clock, [&last](qint64 done, qint64 total) {
                            last = done;
                            return total == 20 * 1024 * 1024 + 6;
                        });
        QVERIFY(info);
        QCOMPARE(last, 20 * 1024 * 1024 + 6);
        QCOMPARE(info->manifest.files.at(0).parts.size(), 3);
        QCOMPARE(info->manifest.files.at(2).parts, QStringList{u"f/000004.p7m"_s});
        for (const auto &device : {o.hong, o.hongSecond}) {
            const auto reader = BundleReader::open(path, device, o.trust());
            QVERIFY(reader);
            QVERIFY(reader->file(0).value() == example.bytes.value(u"연구계획서.pdf"_s));
            QVERIFY(reader->checkAll());
        }
        const auto outline = inspectBundle(path);
        QVERIFY(outline);
        QCOMPARE(outline->recipients.size(), 2);
        QCOMPARE(outline->parts, 4);
        QCOMPARE(outline->size, info->size);
        QCOMPARE(outline->key, info->manifest.key);
        QVERIFY(outline->sealedPartBytes > 20 * 1024 * 1024);
        QCOMPARE(outline->unseen.size(), 6);
        QCOMPARE(inspectBundle(path, [](qint64, qint64) { return false; }).error().code,
                 ErrorCode::Cancelled);
    }

    void opensWithAFormerKey()
    {
        const QString path = at(u"former.simsa"_s);
        QVERIFY(make(path, Example().content));
        const Office &o = office();
        // Renewed twice since it was sealed; another's keys do not open it, however many there are.
        QVERIFY(BundleReader::open(path, Renewed({o.kim, o.kim, o.hong}), o.trust()));
        QVERIFY(BundleReader::open(path, Renewed({o.hong}), o.trust()));
        QCOMPARE(BundleReader::open(path, Renewed({o.kim, o.kim}), o.trust()).error().code,
                 ErrorCode::BundleNotForMe);
        QCOMPARE(BundleReader::open(path, Renewed({}), o.trust()).error().code, ErrorCode::NotFound);
    }

    void supersedesIsCarried()
    {
        BundleContent content = Example().content;
        const auto first = make(at(u"first.simsa"_s), content);
        content.supersedes = first->manifest.id;
        QVERIFY(make(at(u"second.simsa"_s), content));
        const auto reader = BundleReader::open(at(u"second.simsa"_s), office().hong, office().trust());
        QCOMPARE(reader->manifest().supersedes.value(), first->manifest.id);
    }

    void refusesWrongRecipients()
    {
        const Office &o = office();
        const BundleContent content = Example().content;
        const auto code = [&](const QList<crypto::Certificate> &list) {
            const auto info = writeBundle(at(u"never.simsa"_s), content, o.signing, list, o.clock);
            return info ? ErrorCode::Internal : info.error().code;
        };
        const crypto::Certificate hong = o.hong.certificate;
        QCOMPARE(code({}), ErrorCode::CmsRecipientsInvalid);
        QCOMPARE(code({hong, hong}), ErrorCode::CmsRecipientsInvalid);
        QCOMPARE(code({crypto::Certificate()}), ErrorCode::CmsRecipientsInvalid);
        QCOMPARE(code({o.otherCa.certificate()}), ErrorCode::CertificateUntrusted);
        QCOMPARE(code({o.hongSigning.certificate}), ErrorCode::KeyUsageWrong);
        QCOMPARE(writeBundle(at(u"never.simsa"_s), content, o.hong, {hong}, o.clock).error().code,
                 ErrorCode::KeyUsageWrong);
        QVERIFY(!QFile::exists(at(u"never.simsa"_s)));
    }

    void attachmentsMustBeWhatTheySay()
    {
        const auto tryWith = [this](const QByteArray &bytes) {
            BundleContent content = Example().content;
            content.open = [bytes](const auto &, const auto &) -> base::Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            };
            return make(at(u"never.simsa"_s), content).error().code;
        };
        QCOMPARE(tryWith("short"), ErrorCode::BundleHashMismatch);
        QCOMPARE(tryWith(QByteArray(1000, 'x')), ErrorCode::BundleHashMismatch);
        QCOMPARE(tryWith(Example().bytes.value(u"연구계획서.pdf"_s) + 'x'), ErrorCode::BundleHashMismatch);
        BundleContent content = Example().content;
        content.open = [](const auto &, const auto &) { return base::fail(ErrorCode::FileNotFound); };
        QCOMPARE(make(at(u"never.simsa"_s), content).error().code, ErrorCode::FileNotFound);
        content.open = {};
        QCOMPARE(make(at(u"never.simsa"_s), content).error().code, ErrorCode::InvalidArgument);
        content.proposals[0].attachments[0].size = 5'000'000'000;
        QCOMPARE(make(at(u"never.simsa"_s), content).error().code, ErrorCode::ZipEntryTooLarge);
        QVERIFY(!QFile::exists(at(u"never.simsa"_s)));
    }

    void cancelLeavesNothing()
    {
        const Example example(20 * 1024 * 1024);
        const Office &o = office();
        for (const qint64 until : {0LL, 1LL, 9LL * 1024 * 1024}) {
            const QStringList left = leftBehind([&](const QString &path) {
                const auto info = writeBundle(path, example.content, o.signing, {o.hong.certificate}, o.clock,
                                              [until](qint64 done, qint64) { return done < until; });
                QCOMPARE(info.error().code, ErrorCode::Cancelled);
            });
            QCOMPARE(left, QStringList());
        }
    }

    void fullDiskLeavesNothing()
    {
        const Example example(4 * 1024 * 1024);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, SIG_IGN);
        for (const rlim_t most : {0U, 100U, 5000U, 4000000U}) {
            const rlimit narrow{most, before.rlim_max};
            ErrorCode code = ErrorCode::Internal;
            setrlimit(RLIMIT_FSIZE, &narrow);
            const QStringList left = leftBehind([&](const QString &path) {
                const auto info = make(path, example.content);
                code = info ? ErrorCode::Internal : info.error().code;
            });
            setrlimit(RLIMIT_FSIZE, &before);
            QCOMPARE(code, ErrorCode::FileUnwritable);
            QCOMPARE(left, QStringList());
        }
        const auto nowhere = make(u"/nowhere/at/all/b.simsa"_s, example.content);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void oldFileStaysOnError()
    {
        const QString path = at(u"stays.simsa"_s);
        QVERIFY(make(path, Example().content));
        const QByteArray old = contentsOf(path);
        BundleContent content = Example().content;
        content.open = [](const auto &, const auto &) { return base::fail(ErrorCode::FileNotFound); };
        QVERIFY(!make(path, content));
        QCOMPARE(contentsOf(path), old);
    }

    void stockToolsOpenIt()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("no unzip or openssl");
        const Example example(9 * 1024 * 1024);
        QTemporaryDir folder;
        QVERIFY(make(folder.filePath(u"b.simsa"_s), example.content));
        putContents(folder.filePath(u"ca.crt"_s), office().ca.certificate().pem());
        putContents(folder.filePath(u"me.crt"_s), office().hong.certificate.pem());
        putContents(folder.filePath(u"me.der"_s), office().hong.key.toPkcs8()->view().toByteArray());
        putContents(folder.filePath(u"open.sh"_s), R"(set -e
openssl pkey -inform DER -in me.der -out me.key
unzip -qq b.simsa
openssl cms -decrypt -binary -inform DER -in keys.p7m -inkey me.key -recip me.crt -out kek.bin
K=$(od -An -vtx1 kek.bin | tr -d ' \n'); rm kek.bin
openssl cms -decrypt -binary -inform DER -in manifest.p7m -secretkey $K -out manifest.p7s
openssl cms -verify -cades -binary -inform DER -in manifest.p7s -CAfile ca.crt -signer s.pem -out manifest.json
openssl x509 -in s.pem -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr 'A-F' 'a-f' | tr -d '\n' > signer
for n in 1 2 3; do openssl cms -decrypt -binary -inform DER -in f/00000$n.p7m -secretkey $K -out $n.bin; done
cat 1.bin 2.bin | openssl dgst -sha256 -r | cut -d' ' -f1 | tr -d '\n' > paper
)");
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(u"sh"_s, {u"open.sh"_s});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const auto reader =
            BundleReader::open(folder.filePath(u"b.simsa"_s), office().hong, office().trust());
        QCOMPARE(contentsOf(folder.filePath(u"manifest.json"_s)), reader->manifestJson());
        QCOMPARE(contentsOf(folder.filePath(u"signer"_s)),
                 office().signing.certificate.fingerprint().hex().toLatin1());
        QCOMPARE(contentsOf(folder.filePath(u"paper"_s)),
                 reader->manifest().files.at(0).attachment.sha256.hex().toLatin1());
        QCOMPARE(contentsOf(folder.filePath(u"3.bin"_s)), QByteArray("short"));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "testbundle.moc"
