// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/token.h"
#include "office.h"
#include "support/softtoken.h"

#include <QTest>
#include <QtConcurrent>

using namespace simsa;
using namespace simsa::crypto;
using namespace simsa::test;
using namespace Qt::StringLiterals;

/// Keys that stay on a PKCS#11 token, on SoftHSM (formats: identity and keys).
class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void uris_data();
    void uris();
    void signs();
    void opens();
    void bundleKeysToo();
    void certifiesItsKeys();
    void makesPairs();
    void nothingLeavesIt();
    void wrongPin();
    void aLaterWrongPinIsRefusedToo();
    void moduleMissing();
    void tokenOrPairMissing();
    void otherKindsOfKeys();
    void manyAtOnce();
    void tamperedIsNoFaultOfTheToken();
    void takenOut(); // the last: SoftHSM finds its token again only in a new process

private:
    [[nodiscard]] static base::Result<Token> open(const QString &pin = support::SoftToken::pin())
    {
        return Token::open(support::SoftToken::module(),
                           TokenUri::parse(u"pkcs11:token=simsa;object=any"_s).value(), pin);
    }
    [[nodiscard]] const Credential &credential(KeyUse use) const
    {
        return use == KeyUse::Signing ? m_signer : m_reader;
    }

    Office m_office;
    support::SoftToken m_token;
    TokenUri m_signingUri;
    PrivateKey m_signing;
    PrivateKey m_opening;
    Credential m_signer;
    Credential m_reader;
};

void TokenTest::initTestCase()
{
    m_signingUri = TokenUri::parse(m_token.makePair(u"sign"_s, u"sign"_s)).value();
    const TokenUri opening = TokenUri::parse(m_token.makePair(u"열기 key"_s, u"derive"_s)).value();
    const auto token = open();
    VERIFY_OK(token);
    const auto signing = token->key(m_signingUri);
    const auto deriving = token->key(opening);
    VERIFY_OK(signing);
    VERIFY_OK(deriving);
    m_signing = *signing;
    m_opening = *deriving;
    m_signer = m_office.person(u"홍심사"_s, KeyUse::Signing, m_signing);
    m_reader = m_office.person(u"홍심사"_s, KeyUse::Encryption, m_opening);
    QVERIFY(m_signing.isOnToken());
    QVERIFY(!PrivateKey::generateP256()->isOnToken());
}

void TokenTest::uris_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again"); // empty: refused
    QTest::newRow("usual") << u"pkcs11:token=simsa;object=sign;type=private"_s
                           << u"pkcs11:token=simsa;object=sign"_s;
    QTest::newRow("by number") << u"pkcs11:id=%01%fe;serial=0a"_s << u"pkcs11:serial=0a;id=%01%FE"_s;
    QTest::newRow("blanks") << u"pkcs11:token=my%20token;object=%EC%97%B4"_s
                            << u"pkcs11:token=my%20token;object=%EC%97%B4"_s;
    QTest::newRow("PIN") << u"pkcs11:token=simsa;object=sign?pin-value=1234"_s << QString();
    QTest::newRow("PIN as attribute") << u"pkcs11:token=simsa;object=sign;pin-value=1234"_s << QString();
    QTest::newRow("no token") << u"pkcs11:object=sign"_s << QString();
    QTest::newRow("no object") << u"pkcs11:token=simsa"_s << QString();
    QTest::newRow("twice") << u"pkcs11:token=simsa;token=b;object=sign"_s << QString();
    QTest::newRow("empty value") << u"pkcs11:token=;object=sign"_s << QString();
    QTest::newRow("public") << u"pkcs11:token=simsa;object=sign;type=public"_s << QString();
    QTest::newRow("unknown") << u"pkcs11:token=simsa;object=sign;colour=red"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a file") << u"file:///tmp/key.pem"_s << QString();
    QTest::newRow("bare") << u"pkcs11:"_s << QString();
}

void TokenTest::uris()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    const auto uri = TokenUri::parse(text);
    if (again.isEmpty()) {
        COMPARE_CODE(uri, ErrorCode::InvalidArgument);
        return;
    }
    VERIFY_OK(uri);
    QCOMPARE(uri->text(), again);
    QCOMPARE(TokenUri::parse(again).value(), *uri);
}

void TokenTest::signs()
{
    const Credential signer = credential(KeyUse::Signing);
    const auto file = signAttached("심사 의견", signer, today());
    VERIFY_OK(file);
    const auto verified = verifyAttached(*file, m_office.authority.certificate());
    VERIFY_OK(verified);
    QCOMPARE(verified->content, QByteArray("심사 의견"));
    QCOMPARE(verified->signers.first(), signer.certificate);
}

void TokenTest::opens()
{
    const Credential reader = credential(KeyUse::Encryption);
    const auto sealed = sealTo("비밀", {m_office.reader.certificate, reader.certificate});
    VERIFY_OK(sealed);
    const auto opened = openWith(*sealed, reader);
    VERIFY_OK(opened);
    QCOMPARE(*opened, QByteArray("비밀"));
    COMPARE_CODE(openWith(*sealTo("x", {m_office.reader.certificate}), reader), ErrorCode::NotARecipient);
}

void TokenTest::bundleKeysToo()
{
    const Credential reader = credential(KeyUse::Encryption);
    const QByteArray kek(32, 'k');
    const auto opened = openSecretWith(*sealTo(kek, {reader.certificate}), reader);
    VERIFY_OK(opened);
    QCOMPARE(opened->view().toByteArray(), kek);
}

void TokenTest::certifiesItsKeys()
{
    const auto csr = makeCsr(m_signing, u"device"_s);
    VERIFY_OK(csr);
    VERIFY_OK(readCsr(*csr));
    VERIFY_OK(makeCsr(m_opening, u"device"_s));
    QVERIFY(m_opening.belongsTo(credential(KeyUse::Encryption).certificate));
    QVERIFY(!m_signing.belongsTo(credential(KeyUse::Encryption).certificate));
}

void TokenTest::makesPairs()
{
    const auto token = open();
    VERIFY_OK(token);
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption}) {
        const auto uri = token->generate(use, u"simsa 서명"_s);
        VERIFY_OK(uri);
        const auto key = token->key(TokenUri::parse(uri->text()).value());
        VERIFY_OK(key);
        const Credential made = m_office.person(u"홍"_s, use, *key);
        if (use == KeyUse::Signing)
            VERIFY_OK(signAttached("x", made, today()));
        else
            QCOMPARE(openWith(*sealTo("x", {made.certificate}), made).value(), QByteArray("x"));
    }
    // Two pairs of one label: the label alone no longer says which.
    COMPARE_CODE(token->key(TokenUri::parse(u"pkcs11:token=simsa;object=simsa 서명"_s).value()),
                 ErrorCode::KeyInvalid);
}

void TokenTest::nothingLeavesIt()
{
    COMPARE_CODE(m_signing.toPkcs8(), ErrorCode::KeyInvalid);
    COMPARE_CODE(
        exportPkcs12(credential(KeyUse::Signing), m_office.authority.certificate(), "correct horse battery"),
        ErrorCode::KeyInvalid);
}

void TokenTest::wrongPin()
{
    // In a process that is logged in nowhere, nobody's login may stand in for the PIN.
    for (const QString &pin : {u"000000"_s, u"1"_s, QString()}) {
        const auto refused = open(pin);
        COMPARE_CODE(refused, ErrorCode::PassphraseWrong);
        QCOMPARE(refused.error().detail, QString(pinDetail));
    }
}

void TokenTest::aLaterWrongPinIsRefusedToo()
{
    const auto good = open();
    VERIFY_OK(good);
    COMPARE_CODE(open(u"000000"_s), ErrorCode::PassphraseWrong);
    // Which ends the login for all; the right PIN brings everybody back.
    COMPARE_CODE(signAttached("x", credential(KeyUse::Signing), today()), ErrorCode::TokenUnavailable);
    const auto again = open();
    VERIFY_OK(again);
    VERIFY_OK(signAttached("x", credential(KeyUse::Signing), today()));
}

void TokenTest::moduleMissing()
{
    const TokenUri uri = TokenUri::parse(u"pkcs11:token=simsa;object=sign"_s).value();
    for (const QString &path :
         {u"/nowhere/at/all.so"_s, u"libsofthsm2.so"_s, QString(), QStringLiteral(SIMSA_VECTORS)})
        COMPARE_CODE(Token::open(path, uri, u"123456"_s), ErrorCode::TokenUnavailable);
}

void TokenTest::tokenOrPairMissing()
{
    const TokenUri other = TokenUri::parse(u"pkcs11:token=other;object=sign"_s).value();
    COMPARE_CODE(Token::open(support::SoftToken::module(), other, u"123456"_s), ErrorCode::TokenUnavailable);
    const auto token = open();
    VERIFY_OK(token);
    COMPARE_CODE(token->key(other), ErrorCode::InvalidArgument);
    COMPARE_CODE(token->key(TokenUri::parse(u"pkcs11:token=simsa;object=none"_s).value()),
                 ErrorCode::KeyInvalid);
}

void TokenTest::otherKindsOfKeys()
{
    const TokenUri weak = TokenUri::parse(m_token.makePair(u"weak"_s, u"sign"_s, u"EC:secp256k1"_s)).value();
    const TokenUri rsa = TokenUri::parse(m_token.makePair(u"rsa"_s, u"sign"_s, u"rsa:2048"_s)).value();
    const TokenUri large =
        TokenUri::parse(m_token.makePair(u"large"_s, u"sign"_s, u"EC:secp384r1"_s)).value();
    const auto token = open();
    VERIFY_OK(token);
    COMPARE_CODE(token->key(weak), ErrorCode::KeyInvalid);
    COMPARE_CODE(token->key(rsa), ErrorCode::KeyInvalid);
    const auto key = token->key(large);
    VERIFY_OK(key);
    const auto file = signAttached("x", m_office.person(u"홍"_s, KeyUse::Signing, *key), today());
    VERIFY_OK(file);
    VERIFY_OK(verifyAttached(*file, m_office.authority.certificate()));
}

void TokenTest::manyAtOnce()
{
    const Credential signer = credential(KeyUse::Signing);
    const Credential reader = credential(KeyUse::Encryption);
    const QByteArray sealed = *sealTo("x", {reader.certificate});
    QList<int> turns(40);
    const auto good = QtConcurrent::blockingMapped(turns, [&](int) {
        const auto file = signAttached("x", signer, today());
        return file && verifyAttached(*file, m_office.authority.certificate()) && openWith(sealed, reader);
    });
    QVERIFY(!good.contains(false));
}

void TokenTest::tamperedIsNoFaultOfTheToken()
{
    const Credential reader = credential(KeyUse::Encryption);
    QByteArray sealed = *sealTo(QByteArray(100, 'x'), {reader.certificate});
    sealed[sealed.size() - 40] = static_cast<char>(sealed.at(sealed.size() - 40) ^ 1);
    COMPARE_CODE(openWith(sealed, reader), ErrorCode::DecryptionFailed);
}

void TokenTest::takenOut()
{
    const Credential reader = credential(KeyUse::Encryption);
    const QByteArray sealed = *sealTo("x", {reader.certificate});
    m_token.pull();
    COMPARE_CODE(signAttached("x", credential(KeyUse::Signing), today()), ErrorCode::TokenUnavailable);
    COMPARE_CODE(openWith(sealed, reader), ErrorCode::TokenUnavailable);
    QVERIFY(!open());
    m_token.plug();
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
