// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time stamps by `openssl ts`, put into signatures and judged.

#include "crypto/timestamp.h"
#include "office.h"
#include "support/tsa.h"

#include <QtTest>

using namespace simsa;
using namespace simsa::crypto;
using base::ErrorCode;
using support::Tsa;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void stampedAndReadBack();
    void everySignatureHasItsOwn();
    void otherAuthoritiesAreRefused();
    void notForTimeStamping();
    void tamperedTokens();
    void repliesThatAreNone();

private:
    [[nodiscard]] QByteArray tokenOver(const Tsa &tsa, const QByteArray &data) const
    {
        return tokenInReply(tsa.reply(timestampQuery(data).value())).value();
    }
    [[nodiscard]] static Certificate caOf(const Tsa &tsa) { return Certificate::fromPem(tsa.ca()).value(); }

    const test::Office m_office;
    const Tsa m_tsa;
    const QByteArray m_signed = signDetached("content", {m_office.signer}, test::today()).value();
};

void TestTimestamp::stampedAndReadBack()
{
    const auto before = signaturesOf(m_signed);
    VERIFY_OK(before);
    QCOMPARE(before->size(), 1);
    QVERIFY(!before->first().token);
    const QByteArray token = tokenOver(m_tsa, before->first().value);
    const auto stamped = withTimestamp(m_signed, token);
    VERIFY_OK(stamped);
    const auto after = signaturesOf(*stamped).value();
    QCOMPARE(after.first().value, before->first().value);
    QCOMPARE(after.first().token.value(), token);
    VERIFY_OK(verifyDetached(*stamped, "content", m_office.authority.certificate()));
    for (const std::optional<Certificate> &ca : {std::optional(caOf(m_tsa)), std::optional<Certificate>()}) {
        const auto judged = verifyTimestamp(token, after.first().value, ca);
        VERIFY_OK(judged);
        QCOMPARE(judged->time.date(), QDate(2026, 3, 1));
        QCOMPARE(judged->time.time().hour(), 12);
        QCOMPARE(judged->authority.commonName(), QStringLiteral("TSA"));
    }
    COMPARE_CODE(withTimestamp(*stamped, token), ErrorCode::AlreadyExists);
}

void TestTimestamp::everySignatureHasItsOwn()
{
    const QByteArray two = addSigner(m_signed, "content", m_office.secondSigner, test::today()).value();
    QByteArray stamped = two;
    const auto unstamped = signaturesOf(two).value();
    for (const StampableSignature &one : unstamped)
        stamped = withTimestamp(stamped, tokenOver(m_tsa, one.value)).value();
    const auto all = signaturesOf(stamped).value();
    QCOMPARE(all.size(), 2);
    for (const StampableSignature &one : all)
        VERIFY_OK(verifyTimestamp(one.token.value(), one.value, caOf(m_tsa)));
    COMPARE_CODE(verifyTimestamp(all[0].token.value(), all[1].value, caOf(m_tsa)),
                 ErrorCode::TimestampInvalid);
    VERIFY_OK(verifyDetached(stamped, "content", m_office.authority.certificate(), 2));
    // A third signer changes nothing about the stamps.
    const QByteArray three =
        addSigner(stamped, "content", m_office.person(QStringLiteral("c"), KeyUse::Signing), test::today())
            .value();
    int tokens = 0;
    const auto ofThree = signaturesOf(three).value();
    for (const StampableSignature &one : ofThree)
        tokens += one.token ? 1 : 0;
    QCOMPARE(tokens, 2);
}

void TestTimestamp::otherAuthoritiesAreRefused()
{
    const Tsa other;
    const QByteArray token = tokenOver(m_tsa, "signature");
    COMPARE_CODE(verifyTimestamp(token, "signature", caOf(other)), ErrorCode::TimestampInvalid);
    COMPARE_CODE(verifyTimestamp(token, "signature", m_office.authority.certificate()),
                 ErrorCode::TimestampInvalid);
    COMPARE_CODE(verifyTimestamp(token, "another", caOf(m_tsa)), ErrorCode::TimestampInvalid);
    COMPARE_CODE(withTimestamp(m_signed, token), ErrorCode::TimestampInvalid);
    const auto own = verifyTimestamp(token, "signature", {}).value().authority;
    COMPARE_CODE(verifyTimestamp(token, "signature", own), ErrorCode::TimestampInvalid);
}

void TestTimestamp::notForTimeStamping()
{
    // openssl ts will not even answer with such certificates: a token of theirs is made as a plain signature.
    const QByteArray forged = signAttached("content", m_office.signer, test::today()).value();
    COMPARE_CODE(verifyTimestamp(forged, "content", m_office.authority.certificate()),
                 ErrorCode::TimestampInvalid);
    COMPARE_CODE(verifyTimestamp(forged, "content", {}), ErrorCode::TimestampInvalid);
    COMPARE_CODE(withTimestamp(m_signed, forged), ErrorCode::TimestampInvalid);
}

void TestTimestamp::tamperedTokens()
{
    const QByteArray token = tokenOver(m_tsa, "signature");
    const Certificate ca = caOf(m_tsa);
    VERIFY_OK(verifyTimestamp(token, "signature", ca));
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray bytes = token;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        const auto judged = verifyTimestamp(bytes, "signature", ca);
        // The TSA's certificate stands in unsigned bytes; whatever still holds says the same.
        QVERIFY2(!judged || judged->time == verifyTimestamp(token, "signature", ca)->time,
                 qPrintable(QString::number(i)));
    }
    COMPARE_CODE(verifyTimestamp(token + 'x', "signature", ca), ErrorCode::DerNotStrict);
    COMPARE_CODE(verifyTimestamp(token.chopped(1), "signature", ca), ErrorCode::DerNotStrict);
    COMPARE_CODE(verifyTimestamp({}, "signature", ca), ErrorCode::DerNotStrict);
}

void TestTimestamp::repliesThatAreNone()
{
    COMPARE_CODE(tokenInReply("garbage"), ErrorCode::TimestampInvalid);
    COMPARE_CODE(tokenInReply({}), ErrorCode::TimestampInvalid);
    // PKIStatusInfo: rejection.
    COMPARE_CODE(tokenInReply(QByteArray::fromHex("30053003020102")), ErrorCode::TimestampInvalid);
    COMPARE_CODE(signaturesOf("garbage"), ErrorCode::DerNotStrict);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
