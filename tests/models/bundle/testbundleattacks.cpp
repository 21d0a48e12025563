// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "base/json.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace simsa;
using namespace simsa::bundle;
using namespace simsa::bundle::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Bundles that others have tampered with, each refused at its own step (FORMAT.md, "Order of checks").
class TestBundleAttacks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    Entries m_good;

    [[nodiscard]] ErrorCode codeOf(const Entries &entries) const
    {
        repack(m_path, entries);
        return openingCode(m_path);
    }
    /// The manifest changed by `change` and signed by the office itself: only its own rules are left to stop
    /// it.
    template<typename Change>
    [[nodiscard]] ErrorCode codeWithManifest(Change change) const
    {
        QJsonObject json = base::parseCanonicalJson(manifestOf(m_good)).value();
        change(json);
        return codeOf(withManifest(m_good, base::canonicalJson(json), office().signing));
    }
    [[nodiscard]] QByteArray sealed(const QByteArray &plain) const
    {
        return crypto::sealWithKek(plain, kekOf(m_good), keyIdOf(m_good)).value();
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"b.simsa"_s);
        QVERIFY(make(m_path, Example().content));
        m_good = unpack(m_path);
        QCOMPARE(codeOf(m_good), ErrorCode::Internal); // accepted as it is
    }

    void forSomebodyElse()
    {
        repack(m_path, m_good);
        QCOMPARE(BundleReader::open(m_path, office().kim, office().trust()).error().code,
                 ErrorCode::BundleNotForMe);
    }

    void signedByAnEnrolledReviewer()
    {
        QCOMPARE(codeOf(withManifest(m_good, manifestOf(m_good), office().hongSigning)),
                 ErrorCode::BundleSignerNotOffice);
        QCOMPARE(codeOf(withManifest(m_good, manifestOf(m_good), office().chairSigning)),
                 ErrorCode::BundleSignerNotOffice);
    }

    void signedByNobody()
    {
        Entries entries = m_good;
        entries[2].second = sealed(manifestOf(m_good));
        QCOMPARE(codeOf(entries), ErrorCode::DerNotStrict);
        entries[2].second = sealed(entries.at(1).second);
        QCOMPARE(codeOf(entries), ErrorCode::CmsWrongType);
    }

    void officeNotPinned()
    {
        repack(m_path, m_good);
        const QString fingerprint = office().signing.certificate.fingerprint().hex();
        for (const Trust &trust : {Trust{office().ca.certificate(), {}}, Trust{}}) {
            const auto reader = BundleReader::open(m_path, office().hong, trust);
            QCOMPARE(reader.error().code, ErrorCode::BundleOfficeUnknown);
            QCOMPARE(reader.error().detail, fingerprint);
        }
        const Trust otherCa{office().otherCa.certificate(), office().signing.certificate.fingerprint()};
        QCOMPARE(BundleReader::open(m_path, office().hong, otherCa).error().code,
                 ErrorCode::CertificateUntrusted);
        const Trust otherOffice{office().ca.certificate(), office().chairSigning.certificate.fingerprint()};
        QCOMPARE(BundleReader::open(m_path, office().hong, otherOffice).error().code,
                 ErrorCode::BundleSignerNotOffice);
    }

    void handedOnByARecipient()
    {
        const Office &o = office();
        const auto kek = kekOf(m_good);
        const auto resealedTo = [&](const QList<crypto::Certificate> &list) {
            Entries entries = m_good;
            entries[1].second = crypto::sealTo(kek.view(), list).value();
            repack(m_path, entries);
        };
        resealedTo({o.kim.certificate, o.hong.certificate});
        QCOMPARE(BundleReader::open(m_path, o.kim, o.trust()).error().code,
                 ErrorCode::BundleRecipientsDisagree);
        QCOMPARE(openingCode(m_path), ErrorCode::BundleRecipientsDisagree);
        resealedTo({o.kim.certificate});
        QCOMPARE(BundleReader::open(m_path, o.kim, o.trust()).error().code,
                 ErrorCode::BundleRecipientsDisagree);
        resealedTo({o.hong.certificate, o.hongSecond.certificate, o.kim.certificate});
        QCOMPARE(openingCode(m_path), ErrorCode::BundleRecipientsDisagree);
        resealedTo({o.hongSecond.certificate, o.hong.certificate});
        QCOMPARE(openingCode(m_path), ErrorCode::Internal); // the order in keys says nothing
    }

    void listedUnderAnotherCertificate()
    {
        QCOMPARE(codeWithManifest([](QJsonObject &json) {
                     QJsonArray list = json[u"recipients"].toArray();
                     for (qsizetype i = 0; i < list.size(); ++i) {
                         QJsonObject one = list.at(i).toObject();
                         one[u"sha256"] = QString(62, u'0') + QString::number(10 + i);
                         list[i] = one;
                     }
                     json[u"recipients"] = list;
                 }),
                 ErrorCode::BundleNotForMe);
    }

    void keyIdsDisagree()
    {
        QCOMPARE(codeWithManifest([](QJsonObject &json) { json[u"key"] = QString(32, u'a'); }),
                 ErrorCode::KeyIdUnknown);
        Entries entries = m_good;
        const auto other = crypto::randomId<base::KeyId>().value();
        entries[3].second =
            crypto::sealWithKek(Example().bytes.value(u"연구계획서.pdf"_s), kekOf(m_good), other).value();
        QCOMPARE(codeOf(entries), ErrorCode::KeyIdUnknown);
        QCOMPARE(inspectBundle(m_path).error().code, ErrorCode::KeyIdUnknown);
        const auto otherKek = crypto::SecretBytes::random(32).value();
        entries[3].second = crypto::sealWithKek("x", otherKek, keyIdOf(m_good)).value();
        entries[3].second = crypto::sealWithKek(QByteArray(1000, 'x'), otherKek, keyIdOf(m_good)).value();
        QCOMPARE(codeOf(entries), ErrorCode::DecryptionFailed);
        entries = m_good;
        entries[1].second =
            crypto::sealTo(QByteArray(16, 'k'), {office().hong.certificate, office().hongSecond.certificate})
                .value();
        QCOMPARE(codeOf(entries), ErrorCode::KeyInvalid);
        entries[1].second =
            crypto::sealTo(QByteArray(32, 'k'), {office().hong.certificate, office().hongSecond.certificate})
                .value();
        QCOMPARE(codeOf(entries), ErrorCode::DecryptionFailed);
    }

    void envelopesOfTheWrongKind()
    {
        Entries entries = m_good;
        entries[1].second = m_good.at(2).second;
        QCOMPARE(codeOf(entries), ErrorCode::CmsRecipientsInvalid);
        entries = m_good;
        entries[2].second = m_good.at(1).second;
        QCOMPARE(codeOf(entries), ErrorCode::CmsRecipientsInvalid);
        entries[2].second = crypto::signAttached("x", office().signing, office().clock.now()).value();
        QCOMPARE(codeOf(entries), ErrorCode::CmsWrongType);
        entries[1].second = "garbage";
        QCOMPARE(codeOf(entries), ErrorCode::DerNotStrict);
    }

    void notABundle()
    {
        Entries entries = m_good;
        entries[0].second = "application/vnd.simsa.bundle+ZIP";
        QCOMPARE(codeOf(entries), ErrorCode::BundleNotABundle);
        entries[0].second += "\n";
        QCOMPARE(codeOf(entries), ErrorCode::BundleNotABundle);
        entries = m_good;
        entries.swapItemsAt(0, 1);
        QCOMPARE(codeOf(entries), ErrorCode::BundleNotABundle);
        entries = m_good;
        entries.swapItemsAt(1, 2);
        QCOMPARE(codeOf(entries), ErrorCode::BundleNotABundle);
        QCOMPARE(codeOf(m_good.mid(0, 2)), ErrorCode::BundleNotABundle);
        QCOMPARE(codeOf({}), ErrorCode::BundleNotABundle);
        putContents(m_path, "%PDF-1.7 and so on, for quite a while");
        QCOMPARE(openingCode(m_path), ErrorCode::ZipMalformed);
        QCOMPARE(inspectBundle(m_path).error().code, ErrorCode::ZipMalformed);
        QCOMPARE(openingCode(m_folder.filePath(u"none"_s)), ErrorCode::FileNotFound);
    }

    void versionOfTheFuture()
    {
        QCOMPARE(codeWithManifest([](QJsonObject &json) {
                     json[u"v"] = 2;
                     json[u"new"] = 1;
                 }),
                 ErrorCode::BundleVersionUnknown);
    }

    void entriesDisagree()
    {
        Entries entries = m_good;
        entries.removeLast();
        QCOMPARE(codeOf(entries), ErrorCode::BundleEntriesDisagree);
        entries = m_good;
        entries.append({u"f/000003.p7m"_s, m_good.last().second});
        QCOMPARE(codeOf(entries), ErrorCode::BundleEntriesDisagree);
        entries = m_good;
        entries[3].first = u"f/1.p7m"_s;
        QCOMPARE(codeOf(entries), ErrorCode::BundleEntriesDisagree);
        entries = m_good;
        entries.swapItemsAt(3, 4);
        QCOMPARE(codeOf(entries), ErrorCode::BundleEntriesDisagree);
        entries = m_good;
        std::swap(entries[3].second, entries[4].second); // sizes give it away before anything is opened
        QCOMPARE(codeOf(entries), ErrorCode::BundleEntriesDisagree);
    }

    void forgedByAnotherRecipient()
    {
        Entries entries = m_good;
        entries[3].second = sealed(QByteArray(1000, 'x'));
        QCOMPARE(codeOf(entries), ErrorCode::BundleHashMismatch);
        const auto reader = BundleReader::open(m_path, office().hong, office().trust());
        QCOMPARE(reader->file(0).error().code, ErrorCode::BundleHashMismatch);
        QCOMPARE(reader->file(2).value(), QByteArray("short"));
        for (const int size : {999, 1001}) {
            entries[3].second = sealed(QByteArray(size, 'x'));
            QCOMPARE(codeOf(entries), ErrorCode::BundleHashMismatch);
        }
    }

    void partsSwapped()
    {
        const QString path = m_folder.filePath(u"big.simsa"_s);
        QVERIFY(make(path, Example(2 * partBytes).content));
        Entries entries = unpack(path);
        std::swap(entries[3].second, entries[4].second);
        QCOMPARE(codeOf(entries), ErrorCode::BundleHashMismatch);
        const auto reader = BundleReader::open(m_path, office().hong, office().trust());
        QCOMPARE(reader->file(0).error().code, ErrorCode::BundleHashMismatch);
        QCOMPARE(reader->checkFile(0).error().code, ErrorCode::BundleHashMismatch);
    }

    void strangersToWriteTo()
    {
        const Office &o = office();
        BundleContent content = Example().content;
        content.writeTo[0].signing = o.chairEncryption.certificate;
        QVERIFY(make(m_path, content));
        QCOMPARE(openingCode(m_path), ErrorCode::KeyUsageWrong);
        content.writeTo[0].signing = o.otherCa.certificate();
        QVERIFY(make(m_path, content));
        QCOMPARE(openingCode(m_path), ErrorCode::CertificateUntrusted);
        content = Example().content;
        content.crl = o.otherCa.issueCrl({}, 9, o.clock.now(), o.clock.now().addDays(1)).value();
        QVERIFY(make(m_path, content));
        QCOMPARE(openingCode(m_path), ErrorCode::CrlInvalid);
        content.crl = {};
        QVERIFY(make(m_path, content));
        QCOMPARE(openingCode(m_path), ErrorCode::Internal);
    }

    void flippedBits()
    {
        repack(m_path, m_good);
        const QByteArray good = contentsOf(m_path);
        for (qsizetype i = 0; i < good.size(); i += 11) {
            QByteArray bytes = good;
            bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << (i % 8)));
            putContents(m_path, bytes);
            QVERIFY2(openingCode(m_path) != ErrorCode::Internal, qPrintable(QString::number(i)));
        }
    }

    /// The same with a CRC that was put right: here only the gates, tags, signatures and hashes are left.
    void flippedBitsUnderARightCrc()
    {
        for (qsizetype e = 0; e < m_good.size(); ++e) {
            const qsizetype step = e == 2 ? 29 : 5;
            for (qsizetype i = 0; i < m_good.at(e).second.size(); i += step) {
                Entries entries = m_good;
                entries[e].second[i] = static_cast<char>(entries[e].second.at(i) ^ (1 << (i % 8)));
                const ErrorCode code = codeOf(entries);
                // The other device's wrapped key may be damaged: what this device reads is untouched by it.
                const bool othersKey = e == 1 && code == ErrorCode::Internal;
                QVERIFY2(code != ErrorCode::Internal || othersKey, qPrintable(u"%1 at %2"_s.arg(e).arg(i)));
                QVERIFY(code != ErrorCode::ZipCrcMismatch);
            }
        }
    }

    void truncated()
    {
        repack(m_path, m_good);
        const QByteArray good = contentsOf(m_path);
        for (qsizetype size = 0; size < good.size(); size += size < good.size() - 500 ? 37 : 1) {
            putContents(m_path, good.left(size));
            const auto reader = BundleReader::open(m_path, office().hong, office().trust());
            QVERIFY(!reader);
            QCOMPARE(reader.error().code, ErrorCode::ZipTruncated);
            QVERIFY2(reader.error().detail.contains(u"%1 of at least "_s.arg(size)),
                     qPrintable(reader.error().detail));
            QCOMPARE(inspectBundle(m_path).error().code, ErrorCode::ZipTruncated);
        }
    }

    void readByManyThreads()
    {
        repack(m_path, m_good);
        const auto reader = BundleReader::open(m_path, office().hong, office().trust());
        QVERIFY(reader);
        const QByteArray paper = Example().bytes.value(u"연구계획서.pdf"_s);
        std::atomic<int> right = 0;
        QList<std::shared_ptr<std::thread>> threads;
        for (int t = 0; t < 4; ++t)
            threads.append(std::make_shared<std::thread>([&] {
                for (int i = 0; i < 50; ++i)
                    right += reader->file(0).value_or(QByteArray()) == paper ? 1 : 0;
            }));
        for (const auto &thread : threads)
            thread->join();
        QCOMPARE(right.load(), 200);
    }
};

QTEST_GUILESS_MAIN(TestBundleAttacks)
#include "testbundleattacks.moc"
