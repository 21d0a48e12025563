// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cms.h"
#include "dertree.h"
#include "foreigncms.h"
#include "world.h"

// Sealed records: AuthEnvelopedData over a signed record, and each fault of the envelope. What is inside is
// right, unless the comment says otherwise.
namespace simsa::vectors {

using namespace Qt::StringLiterals;

namespace {

/// Where things stand in what we write (RFC 5083).
Node &recipients(Node &root)
{
    return root.at({1, 0, 1});
}
Node &algorithmOf(Node &root)
{
    return root.at({1, 0, 2, 1});
}
Node &tagOf(Node &root)
{
    return root.at({1, 0}).children.last();
}

template<typename Edit>
QByteArray made(EnvelopeSpec spec, Edit edit)
{
    edit(spec);
    return makeEnvelope(spec);
}

void addTags(Book &book, const QByteArray &good)
{
    // The first bytes of a tag are the tag of that length: stock readers accept them.
    for (int size = 4; size <= 15; ++size) {
        const QByteArray name = "tag-" + QByteArray::number(size);
        book.add(name.constData(), "CmsTagWrongSize",
                 tampered(good,
                          [size](Node &n) {
                              tagOf(n).body.truncate(size);
                              algorithmOf(n).at({1, 1}).body = QByteArray(1, static_cast<char>(size));
                          }),
                 "a right tag, cut short, and aes-ICVlen says so");
    }
    book.add("tag-17", "CmsTagWrongSize", tampered(good, [](Node &n) { tagOf(n).body += 'x'; }), "17 bytes");
    book.add("tag-length-says-12", "CmsTagWrongSize",
             tampered(good,
                      [](Node &n) {
                          algorithmOf(n).at({1, 1}).body = "\x0c";
                      }),
             "aes-ICVlen 12, tag 16");
    book.add("tag-length-absent", "CmsTagWrongSize",
             tampered(good, [](Node &n) { algorithmOf(n).children[1].children.removeLast(); }),
             "the default of 12, tag 16");
    book.add("nonce-8", "CmsNonceWrongSize",
             tampered(good,
                      [](Node &n) {
                          algorithmOf(n).at({1, 0}).body.chop(4);
                      }),
             "8 bytes");
    book.add("nonce-16", "CmsNonceWrongSize",
             tampered(good,
                      [](Node &n) {
                          algorithmOf(n).at({1, 0}).body += "xxxx";
                      }),
             "16 bytes");
}

void addAlgorithms(Book &book, const EnvelopeSpec &spec, const EnvelopeSpec &rsa)
{
    book.add("cbc", "CmsWrongType", made(spec, [](EnvelopeSpec &s) { s.cipher = "AES-256-CBC"; }),
             "EnvelopedData with AES-256-CBC");
    book.add("aes-128-gcm", "CmsAlgorithmRefused",
             made(spec, [](EnvelopeSpec &s) { s.cipher = "AES-128-GCM"; }), "a shorter key");
    book.add("cbc-in-gcm-place", "CmsAlgorithmRefused",
             tampered(makeEnvelope(spec),
                      [](Node &n) {
                          algorithmOf(n).children[0].body = QByteArray::fromHex("60864801650304012a");
                      }),
             "AES-256-CBC named in AuthEnvelopedData");
    book.add("sha1-kdf", "CmsAlgorithmRefused", made(spec, [](EnvelopeSpec &s) { s.agreement = "SHA1"; }),
             "X9.63 with SHA-1, OpenSSL's default");
    book.add("rsa-pkcs1", "CmsAlgorithmRefused", made(rsa, [](EnvelopeSpec &s) { s.oaep = false; }),
             "RSA key transport with PKCS #1 v1.5");
    book.add("rsa-oaep-sha1", "CmsAlgorithmRefused",
             made(rsa, [](EnvelopeSpec &s) { s.oaepDigest = "SHA1"; }), "RSA-OAEP with SHA-1");
    book.add("key-id-recipient", "CmsRecipientsInvalid",
             made(spec, [](EnvelopeSpec &s) { s.byKeyId = true; }),
             "a recipient named by subjectKeyIdentifier");
    book.add("key-id-recipient-rsa", "CmsRecipientsInvalid",
             made(rsa, [](EnvelopeSpec &s) { s.byKeyId = true; }),
             "a recipient named by subjectKeyIdentifier");
}

void addRecipients(Book &book, const EnvelopeSpec &spec, const QByteArray &good)
{
    const std::pair<QByteArray, QByteArray> one{QByteArray(32, 'k'), QByteArray(16, '\1')};
    const std::pair<QByteArray, QByteArray> two{QByteArray(32, 'k'), QByteArray(16, '\2')};
    book.add("two-shared-keys", "CmsRecipientsInvalid",
             made(spec,
                  [&](EnvelopeSpec &s) {
                      s.certificates.clear();
                      s.sharedKeys = {one, two};
                  }),
             "two KEKRecipientInfo");
    book.add("shared-key-beside", "CmsRecipientsInvalid",
             made(spec, [&](EnvelopeSpec &s) { s.sharedKeys = {one}; }), "a certificate and a shared key");
    book.add("shared-key-id-8", "CmsRecipientsInvalid",
             made(spec,
                  [&](EnvelopeSpec &s) {
                      s.certificates.clear();
                      s.sharedKeys = {{one.first, QByteArray(8, '\1')}};
                  }),
             "a key id of 8 bytes");
    book.add("password", "CmsRecipientsInvalid",
             tampered(good, [](Node &n) { recipients(n).children[0].tag = 0xa3; }), "PasswordRecipientInfo");
    book.add("recipients-0", "CmsRecipientsInvalid",
             tampered(good, [](Node &n) { recipients(n).children.clear(); }), "nobody");
    book.add(
        "recipients-65", "CmsRecipientsInvalid",
        tampered(good, [](Node &n) { recipients(n).children = QList<Node>(65, recipients(n).children[0]); }),
        "65 recipients");
    book.add("wrapped-key-24", "CmsRecipientsInvalid",
             tampered(good,
                      [](Node &n) {
                          recipients(n).at({0, 3, 0, 1}).body.chop(16);
                      }),
             "a wrapped key of 24 bytes");
}

void addStructure(Book &book, const QByteArray &good)
{
    const auto change = [&](const char *name, const char *code, const char *comment, auto edit) {
        book.add(name, code, tampered(good, edit), comment);
    };
    change("auth-attributes", "CmsAttributesRefused", "authAttrs", [](Node &n) {
        n.at({1, 0}).children.insert(3, Node{0xa1, {}, {Node{0x30, {}, {}}}});
    });
    change("unauth-attributes", "CmsAttributesRefused", "unauthAttrs", [](Node &n) {
        n.at({1, 0}).children.append(Node{0xa2, {}, {Node{0x30, {}, {}}}});
    });
    change("originator-info", "CmsWrongType", "originatorInfo", [](Node &n) {
        n.at({1, 0}).children.insert(1, Node{0xa0, {}, {}});
    });
    change("version-1", "CmsWrongType", "version 1", [](Node &n) { n.at({1, 0, 0}).body = "\1"; });
    change("inner-type", "CmsWrongType", "not over id-data", [](Node &n) {
        n.at({1, 0, 2, 0}).body = QByteArray::fromHex("2a864886f70d010702");
    });
    change("detached", "CmsWrongType", "without its ciphertext", [](Node &n) {
        n.at({1, 0, 2}).children.removeLast();
    });
    change("tag-changed", "DecryptionFailed", "one bit of the tag",
           [](Node &n) { tagOf(n).body[0] = static_cast<char>(tagOf(n).body[0] ^ 1); });
    change("ciphertext-changed", "DecryptionFailed", "one bit of the ciphertext", [](Node &n) {
        QByteArray &body = n.at({1, 0, 2, 2}).body;
        body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
    });
    change("wrapped-key-changed", "DecryptionFailed", "one bit of the wrapped key", [](Node &n) {
        QByteArray &body = recipients(n).at({0, 3, 0, 1}).body;
        body[0] = static_cast<char>(body[0] ^ 1);
    });
    change("constructed-string", "DerNotStrict", "BER, the ciphertext in pieces", [](Node &n) {
        Node &octets = n.at({1, 0, 2, 2});
        octets = Node{0xa0, {}, {Node{crypto::DerOctetString, octets.body, {}}}};
        octets.children[0].tag = 0x24;
    });
    book.add("indefinite-length", "DerNotStrict", Node::parse(good).indefinite(), "BER, indefinite length");
    QByteArray longer = good;
    longer.replace(0, 4, QByteArray::fromHex("308300") + good.mid(2, 2));
    book.add("long-length", "DerNotStrict", longer, "a length with a leading zero");
}

} // namespace

void addEnvelopes(Book &book, const World &world)
{
    book.open("envelope");
    const crypto::Credential rsa = credential(u"rsa-encryption"_s);
    const crypto::Credential p384 = credential(u"p384-encryption"_s);
    const QList<crypto::Certificate> to{world.member.encryption.certificate, rsa.certificate,
                                        p384.certificate};
    EnvelopeSpec spec;
    spec.content = world.sign(record::encode(world.pledge(to)), world.hong);
    spec.certificates = {to[0].der()};
    EnvelopeSpec forRsa = spec;
    forRsa.certificates = {to[1].der()};
    const QByteArray good = must(crypto::sealTo(spec.content, {to[0]}));
    book.add("good", "success", good, "ECDH P-256, X9.63 with SHA-256");
    book.add("good-openssl", "success", makeEnvelope(spec), "as plain OpenSSL makes it");
    const QByteArray all = must(crypto::sealTo(spec.content, to));
    book.add("good-three", "success", all, "three recipients, opened by the first");
    book.add("good-rsa-oaep", "success", all, "RSA-OAEP with SHA-256", {{u"reader"_s, u"rsa-encryption"_s}});
    book.add("good-p384", "success", all, "ECDH P-384, X9.63 with SHA-384",
             {{u"reader"_s, u"p384-encryption"_s}});
    book.add("wrong-recipient", "NotARecipient", good, "sealed to somebody else",
             {{u"reader"_s, u"kang-encryption"_s}});
    const QByteArray handedOn = must(crypto::sealTo(spec.content, {world.kang.encryption.certificate}));
    book.add("not-in-to", "RecordNotForMe", handedOn, "passed on to somebody whom `to` does not name",
             {{u"reader"_s, u"kang-encryption"_s}});
    const QByteArray foreign =
        must(crypto::sealTo(world.sign(record::encode(world.pledge(to)), world.other), {to[0]}));
    book.add("signer-of-other-ca", "CertificateUntrusted", foreign,
             "the record inside is of another authority");
    const QByteArray unsignedRecord = must(crypto::sealTo(record::encode(world.pledge(to)), {to[0]}));
    book.add("not-signed", "DerNotStrict", unsignedRecord, "the record inside is not signed");
    addTags(book, good);
    addAlgorithms(book, spec, forRsa);
    addRecipients(book, spec, good);
    addStructure(book, good);
}

} // namespace simsa::vectors
