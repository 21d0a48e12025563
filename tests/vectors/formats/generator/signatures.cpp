// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cms.h"
#include "dertree.h"
#include "foreigncms.h"
#include "world.h"

// Signed records: SignedData as models/crypto/GATES.md wants it, and with each fault. Every signature but
// those that are said to be wrong is right.
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentTypeOid = "2a864886f70d010903";
constexpr auto messageDigestOid = "2a864886f70d010904";
constexpr auto signedDataOid = "2a864886f70d010702";

SignSpec specOf(const QByteArray &content, const crypto::Credential &signer)
{
    SignSpec spec;
    spec.content = content;
    const auto pkcs8 = must(signer.key.toPkcs8());
    spec.key = pkcs8.view().toByteArray();
    spec.certificate = signer.certificate.der();
    spec.attributes = usualAttributes(spec);
    return spec;
}

template<typename Edit>
QByteArray made(SignSpec spec, Edit edit)
{
    edit(spec);
    return makeSigned(spec);
}

QByteArray nullAttribute(const char *oid)
{
    return attribute(oid, {QByteArray("\x05\x00", 2)});
}

void addAttributes(Book &book, const SignSpec &usual)
{
    const char *names[] = {"content-type", "message-digest", "signing-time", "signing-certificate"};
    for (qsizetype i = 0; i < usual.attributes.size(); ++i) {
        const QByteArray missing = QByteArray("missing-") + names[i];
        book.add(missing.constData(), "CmsAttributesMissing",
                 made(usual, [i](SignSpec &s) { s.attributes.removeAt(i); }), "a signed attribute less");
        const QByteArray twice = QByteArray("twice-") + names[i];
        book.add(twice.constData(), "CmsAttributesRefused",
                 made(usual, [i](SignSpec &s) { s.attributes.insert(i, s.attributes[i]); }),
                 "a signed attribute twice");
    }
    book.add("no-signed-attributes", "CmsAttributesMissing",
             made(usual, [](SignSpec &s) { s.attributes.clear(); }), "the content itself is signed");
    // The swap: what was signed as attributes comes as a content that was signed without any.
    const QByteArray asContent = setOf(usual.attributes);
    QByteArray swapped = tampered(makeSigned(usual), [&](Node &n) {
        n.at({1, 0, 2, 1, 0}).body = asContent;
        n.at({1, 0, 4, 0}).children.removeAt(3);
    });
    book.add("attributes-content-swap", "CmsAttributesMissing", swapped,
             "RFC 5652 swap: the signed attributes become the content");
    book.add("two-values", "CmsAttributesRefused",
             made(usual,
                  [](SignSpec &s) {
                      const QByteArray one =
                          QByteArray::fromHex("0609") + QByteArray::fromHex("2a864886f70d010701");
                      s.attributes[0] = attribute(contentTypeOid, {one, oidOf(signedDataOid)});
                  }),
             "contentType with two values");
    book.add(
        "content-type-differs", "CmsAttributesRefused",
        made(usual, [](SignSpec &s) { s.attributes[0] = attribute(contentTypeOid, {oidOf(signedDataOid)}); }),
        "contentType is not id-data");
    book.add("digest-of-something-else", "SignatureInvalid",
             made(usual,
                  [](SignSpec &s) {
                      s.attributes[1] =
                          attribute(messageDigestOid,
                                    {crypto::derElement(crypto::DerOctetString, QByteArray(32, 'x'))});
                  }),
             "messageDigest is not that of the content");
    book.add("digest-too-short", "CmsAttributesRefused",
             made(usual,
                  [](SignSpec &s) {
                      s.attributes[1] =
                          attribute(messageDigestOid,
                                    {crypto::derElement(crypto::DerOctetString, QByteArray(20, 'x'))});
                  }),
             "messageDigest of 20 bytes");
    book.add("attributes-unsorted", "DerNotStrict",
             made(usual,
                  [](SignSpec &s) {
                      s.unsorted = true;
                      std::sort(s.attributes.begin(), s.attributes.end(), std::greater<>());
                  }),
             "the SET OF is not in order, and signed so");
    book.add("unknown-signed-attribute", "success",
             made(usual, [](SignSpec &s) { s.attributes.append(nullAttribute("2b0601040182371501")); }),
             "one more signed attribute");
    book.add("unsigned-attribute", "success",
             made(usual, [](SignSpec &s) { s.extra = {nullAttribute("2a864886f70d010910020e")}; }),
             "a third party may add an unsigned attribute");
}

void addAlgorithms(Book &book, const SignSpec &usual, const QByteArray &content)
{
    const SignSpec rsa = [&] {
        SignSpec spec = specOf(content, credential(u"rsa-signing"_s));
        spec.pss = true;
        return spec;
    }();
    book.add("good-rsa-pss", "success", makeSigned(rsa), "RSA-PSS, SHA-256, salt 32");
    book.add("good-p384", "success",
             must(crypto::signAttached(content, credential(u"p384-signing"_s), World::today())),
             "ECDSA P-384 with SHA-384");
    book.add("rsa-pkcs1", "CmsAlgorithmRefused", made(rsa, [](SignSpec &s) { s.pss = false; }),
             "RSA with PKCS #1 v1.5 padding");
    book.add("rsa-pss-salt-20", "CmsAlgorithmRefused", made(rsa, [](SignSpec &s) { s.salt = 20; }),
             "RSA-PSS with a salt of 20");
    book.add("sha1", "CmsAlgorithmRefused",
             made(usual,
                  [](SignSpec &s) {
                      s.digest = "SHA1";
                      s.attributes = usualAttributes(s);
                  }),
             "ECDSA with SHA-1");
    book.add("sha512", "CmsAlgorithmRefused",
             made(usual,
                  [](SignSpec &s) {
                      s.digest = "SHA512";
                      s.attributes = usualAttributes(s);
                  }),
             "a digest outside the suite");
    book.add("key-id-signer", "CmsSignerIdRefused", made(usual, [](SignSpec &s) { s.byKeyId = true; }),
             "the signer is named by subjectKeyIdentifier");
}

void addStructure(Book &book, const SignSpec &usual)
{
    const QByteArray good = makeSigned(usual);
    book.add("not-over-data", "CmsWrongType",
             made(usual,
                  [](SignSpec &s) {
                      s.type = signedDataOid;
                      s.attributes = usualAttributes(s);
                  }),
             "eContentType is not id-data");
    book.add("digested-data", "CmsWrongType", makeDigested(usual.content), "DigestedData");
    book.add("zero-signers", "CmsSignerCount",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0, 4}).children.clear();
                      }),
             "nobody signed");
    book.add("signer-twice", "CmsSignerCount",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0, 4}).children.append(n.at({1, 0, 4, 0}));
                      }),
             "the same signature twice");
    book.add("version-5", "CmsWrongType",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0, 0}).body = "\5";
                      }),
             "version of the SignedData");
    book.add("detached", "CmsWrongType",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0, 2}).children.removeLast();
                      }),
             "without its content");
    book.add("crl-inside", "CmsWrongType",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0}).children.insert(4, Node{0xa1, {}, {}});
                      }),
             "a list of CRLs");
    book.add("without-certificate", "CertificateInvalid",
             made(usual, [](SignSpec &s) { s.withCertificate = false; }),
             "the signer's certificate is absent");
    book.add("content-changed", "SignatureInvalid",
             tampered(good,
                      [](Node &n) {
                          n.at({1, 0, 2, 1, 0}).body.replace("rev-hong", "rev-kong");
                      }),
             "one letter of the content");
    book.add("signature-changed", "SignatureInvalid",
             tampered(good,
                      [](Node &n) {
                          QByteArray &body = n.at({1, 0, 4, 0, 5}).body;
                          body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
                      }),
             "one bit of the signature");
    QByteArray trailing = good + '\0';
    book.add("trailing-byte", "DerNotStrict", trailing, "a byte behind the object");
    book.add("indefinite-length", "DerNotStrict", Node::parse(good).indefinite(), "BER, indefinite length");
    book.add("constructed-string", "DerNotStrict",
             tampered(good,
                      [](Node &n) {
                          Node &octets = n.at({1, 0, 2, 1, 0});
                          octets = Node{0x24, {}, {octets}};
                      }),
             "BER, the content in pieces");
    QByteArray longer = good;
    longer.replace(0, 4, QByteArray::fromHex("308300") + good.mid(2, 2));
    book.add("long-length", "DerNotStrict", longer, "a length with a leading zero");
}

} // namespace

void addSigned(Book &book, const World &world)
{
    book.open("signed");
    const QByteArray content = record::encode(world.pledge({world.member.encryption.certificate}));
    const SignSpec usual = specOf(content, world.hong.signing);
    book.add("good", "success", world.sign(content, world.hong), "ECDSA P-256 with SHA-256");
    addAttributes(book, usual);
    addAlgorithms(book, usual, content);
    addStructure(book, usual);
    book.add("other-ca", "CertificateUntrusted", makeSigned(specOf(content, world.other.signing)),
             "a signer of another authority");
    book.add("encryption-certificate", "KeyUsageWrong", makeSigned(specOf(content, world.hong.encryption)),
             "signed with the key for encryption");
    book.add("authority-signs", "KeyUsageWrong", makeSigned(specOf(content, credential(u"ca"_s))),
             "signed by the authority itself");
    SignSpec borrowed = usual;
    borrowed.certificate = world.kang.signing.certificate.der();
    borrowed.attributes = usualAttributes(borrowed);
    book.add("borrowed-certificate", "SignatureInvalid", makeSigned(borrowed),
             "the certificate of somebody else");
    SignSpec other = usual;
    other.attributes[3] = usualAttributes(borrowed)[3];
    book.add("signing-certificate-differs", "SignatureInvalid", makeSigned(other),
             "signingCertificateV2 names another certificate");
}

} // namespace simsa::vectors
