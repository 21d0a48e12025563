// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"
#include "support/results.h"

#include <QCryptographicHash>

using namespace simsa;
using namespace simsa::test;
using base::ErrorCode;

class RecordSealedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sealVerifyOpen();
    void idIsOfTheStatement();
    void passedOnToAStranger();
    void noRecipientOpens();
    void signerOfTheWrongKind();
    void foreignAuthority();
    void readersOutOfRange();
    void whatReadersRefuseIsNotSealed();
    void contentThatIsNoRecord();
    void formerKeys();
    void flippedBits();
    void truncated();

private:
    [[nodiscard]] const crypto::Certificate &ca() const { return m_keys.ca.certificate(); }

    Keys m_keys;
    record::SealedRecord m_sealed;
};

void RecordSealedTest::initTestCase()
{
    const auto sealed = record::seal(sample(), m_keys.signing, ca(),
                                     {m_keys.encryption.certificate, m_keys.reader.certificate});
    VERIFY_OK(sealed);
    m_sealed = *sealed;
}

void RecordSealedTest::sealVerifyOpen()
{
    for (const crypto::Credential &reader : {m_keys.encryption, m_keys.reader}) {
        const auto opened = record::open(m_sealed.envelope, reader, ca());
        VERIFY_OK(opened);
        QCOMPARE(opened->id, m_sealed.id);
        QCOMPARE(opened->json, m_sealed.json);
        QCOMPARE(opened->signedData, m_sealed.signedData);
        QCOMPARE(opened->signer, m_keys.signing.certificate);
        QCOMPARE(opened->signingTime, sample().created);
        record::Record expected = sample();
        expected.to = {m_keys.encryption.certificate.fingerprint(), m_keys.reader.certificate.fingerprint()};
        QCOMPARE(opened->record, expected);
    }
    const auto verified = record::verify(m_sealed.signedData, ca());
    VERIFY_OK(verified);
    QCOMPARE(verified->id, m_sealed.id);
}

void RecordSealedTest::idIsOfTheStatement()
{
    QCOMPARE(m_sealed.id.raw(), QCryptographicHash::hash(m_sealed.json, QCryptographicHash::Sha256));
    // ECDSA signs differently every time: other DER, the same name.
    const auto again = record::seal(sample(), m_keys.signing, ca(),
                                    {m_keys.encryption.certificate, m_keys.reader.certificate});
    VERIFY_OK(again);
    QVERIFY(again->signedData != m_sealed.signedData);
    QCOMPARE(again->id, m_sealed.id);
}

void RecordSealedTest::passedOnToAStranger()
{
    const auto passedOn = crypto::sealTo(m_sealed.signedData, {m_keys.stranger.certificate});
    VERIFY_OK(passedOn);
    COMPARE_CODE(record::open(*passedOn, m_keys.stranger, ca()), ErrorCode::RecordNotForMe);
}

void RecordSealedTest::noRecipientOpens()
{
    COMPARE_CODE(record::open(m_sealed.envelope, m_keys.stranger, ca()), ErrorCode::NotARecipient);
}

void RecordSealedTest::signerOfTheWrongKind()
{
    COMPARE_CODE(record::seal(sample(), m_keys.encryption, ca(), {m_keys.encryption.certificate}),
                 ErrorCode::KeyUsageWrong);
    COMPARE_CODE(record::seal(sample(), m_keys.signing, ca(), {m_keys.signing.certificate}),
                 ErrorCode::KeyUsageWrong);
}

void RecordSealedTest::foreignAuthority()
{
    COMPARE_CODE(record::seal(sample(), m_keys.foreignSigning, ca(), {m_keys.encryption.certificate}),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(record::verify(m_sealed.signedData, m_keys.otherCa.certificate()),
                 ErrorCode::CertificateUntrusted);
    COMPARE_CODE(record::open(m_sealed.envelope, m_keys.reader, m_keys.otherCa.certificate()),
                 ErrorCode::CertificateUntrusted);
}

void RecordSealedTest::readersOutOfRange()
{
    COMPARE_CODE(record::seal(sample(), m_keys.signing, ca(), {}), ErrorCode::CmsRecipientsInvalid);
    const QList<crypto::Certificate> many(65, m_keys.encryption.certificate);
    COMPARE_CODE(record::seal(sample(), m_keys.signing, ca(), many), ErrorCode::CmsRecipientsInvalid);
}

void RecordSealedTest::whatReadersRefuseIsNotSealed()
{
    record::Record record = sample();
    record.salt = "short";
    COMPARE_CODE(record::seal(record, m_keys.signing, ca(), {m_keys.encryption.certificate}),
                 ErrorCode::RecordMalformed);
    record = sample();
    record.body = {{u"text"_s, u"서약"_s.normalized(QString::NormalizationForm_D)}};
    COMPARE_CODE(record::seal(record, m_keys.signing, ca(), {m_keys.encryption.certificate}),
                 ErrorCode::TextNotNfc);
}

void RecordSealedTest::contentThatIsNoRecord()
{
    const auto text = crypto::signAttached("not a record", m_keys.signing, sample().created);
    VERIFY_OK(text);
    COMPARE_CODE(record::verify(*text, ca()), ErrorCode::JsonMalformed);
    COMPARE_CODE(record::verify({}, ca()), ErrorCode::DerNotStrict);
    COMPARE_CODE(record::verify(m_sealed.envelope, ca()), ErrorCode::CmsWrongType);
    COMPARE_CODE(record::open(m_sealed.signedData, m_keys.reader, ca()), ErrorCode::CmsWrongType);
}

/// Renewed keys: what was sealed to the former one still opens, and only that.
void RecordSealedTest::formerKeys()
{
    struct Source final : crypto::KeySource
    {
        [[nodiscard]] base::Result<crypto::Credential> credential(crypto::KeyUse) const override
        {
            return current;
        }
        [[nodiscard]] QList<crypto::Credential> former(crypto::KeyUse) const override { return before; }
        crypto::Credential current;
        QList<crypto::Credential> before;
    } keys;
    keys.current = m_keys.stranger;
    COMPARE_CODE(record::openWithAny(m_sealed.envelope, keys, ca()), ErrorCode::NotARecipient);
    keys.before = {issued(m_keys.ca, crypto::KeyUse::Encryption), m_keys.reader};
    VERIFY_OK(record::openWithAny(m_sealed.envelope, keys, ca()));
    COMPARE_CODE(record::openWithAny(m_sealed.signedData, keys, ca()), ErrorCode::CmsWrongType);
    QVERIFY(keys.KeySource::former(crypto::KeyUse::Signing).isEmpty()); // who was never renewed
}

void RecordSealedTest::flippedBits()
{
    // To one reader only: what another reader's copy of the key says is no business of this one.
    const auto sealed = record::seal(sample(), m_keys.signing, ca(), {m_keys.reader.certificate});
    VERIFY_OK(sealed);
    VERIFY_OK(record::open(sealed->envelope, m_keys.reader, ca()));
    for (qsizetype i = 0; i < sealed->envelope.size(); ++i) {
        QByteArray bytes = sealed->envelope;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        QVERIFY2(!record::open(bytes, m_keys.reader, ca()), qPrintable(QString::number(i)));
    }
    for (qsizetype i = 0; i < m_sealed.signedData.size(); ++i) {
        QByteArray bytes = m_sealed.signedData;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        const auto verified = record::verify(bytes, ca());
        QVERIFY2(!verified, qPrintable(QString::number(i)));
    }
}

void RecordSealedTest::truncated()
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(5), m_sealed.envelope.size() - 1})
        COMPARE_CODE(record::open(m_sealed.envelope.first(size), m_keys.reader, ca()),
                     ErrorCode::DerNotStrict);
    COMPARE_CODE(record::open(m_sealed.envelope + '\0', m_keys.reader, ca()), ErrorCode::DerNotStrict);
}

QTEST_GUILESS_MAIN(RecordSealedTest)
#include "tst_recordsealed.moc"
