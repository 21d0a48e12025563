// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/authority.h"
#include "crypto/cms.h"
#include "record/sealed.h"

namespace simsa::test {

using namespace Qt::StringLiterals;

inline QDateTime at(const char *time)
{
    return base::parseUtc(QString::fromLatin1(time));
}

inline crypto::Credential issued(const crypto::CertificateAuthority &ca, crypto::KeyUse use)
{
    const auto key = crypto::PrivateKey::generateP256().value();
    const auto csr = crypto::readCsr(crypto::makeCsr(key, u"somebody"_s).value()).value();
    return {key, ca.issue({csr,
                           use,
                           u"홍심사 (가상)"_s,
                           u"가상기관"_s,
                           {},
                           at("2026-01-02T00:00:00Z"),
                           at("2027-01-02T00:00:00Z")})
                     .value()};
}

/// A CA with one author, one reader and one stranger; and another office's CA.
struct Keys
{
    crypto::CertificateAuthority ca = make(u"Programme Office CA"_s);
    crypto::CertificateAuthority otherCa = make(u"Other CA"_s);
    crypto::Credential signing = issued(ca, crypto::KeyUse::Signing);
    crypto::Credential encryption = issued(ca, crypto::KeyUse::Encryption);
    crypto::Credential reader = issued(ca, crypto::KeyUse::Encryption);
    crypto::Credential stranger = issued(ca, crypto::KeyUse::Encryption);
    crypto::Credential foreignSigning = issued(otherCa, crypto::KeyUse::Signing);

    static crypto::CertificateAuthority make(const QString &name)
    {
        return crypto::CertificateAuthority::create(name, at("2026-01-01T00:00:00Z"),
                                                    at("2030-01-01T00:00:00Z"))
            .value();
    }
};

inline base::Digest digestOf(char fill)
{
    return base::Digest::fromRaw(QByteArray(32, fill)).value();
}

inline base::RecordId idOf(char fill)
{
    return base::RecordId::fromRaw(QByteArray(32, fill)).value();
}

/// The second record of a feed, with everything in it that a record may hold except `continues`.
inline record::Record sample()
{
    record::Record record;
    record.author = base::PersonId(u"rev-hong"_s);
    record.body = {{u"text"_s, u"서약합니다 (가상)"_s}};
    record.call = base::CallId(u"gpu-2026"_s);
    record.charter = digestOf('\x01');
    record.checkpoint = idOf('\x02');
    record.created = at("2026-02-11T14:05:00Z");
    record.device = base::DeviceId::fromRaw(QByteArray(16, '\x03')).value();
    record.feed = base::FeedId::fromRaw(QByteArray(16, '\x04')).value();
    record.prev = idOf('\x05');
    record.salt = QByteArray(16, '\x06');
    record.seen = {{base::FeedId::fromRaw(QByteArray(16, '\x07')).value(), {3, idOf('\x08')}}};
    record.seq = 2;
    record.to = {digestOf('\x09'), digestOf('\x0a')};
    record.type = record::Type::Pledge;
    record.typeName = u"pledge"_s;
    return record;
}

} // namespace simsa::test
