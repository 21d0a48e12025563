// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "crypto/cms.h"
#include "crypto/secret.h"
#include "foreigncms.h"
#include "record/statements.h"

#include "base/files.h"

#include <QFile>

namespace simsa::vectors {

using namespace Qt::StringLiterals;
using crypto::KeyUse;

namespace {

const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
const QDateTime end(QDate(2125, 12, 31), QTime(0, 0), Qt::UTC);

QString keyPath(const QString &name, const char *ending)
{
    return folder() + u"/keys/"_s + name + QLatin1String(ending);
}

void keep(const QString &name, const crypto::Credential &credential)
{
    const auto pkcs8 = must(credential.key.toPkcs8());
    const QByteArray body = pkcs8.view().toByteArray().toBase64();
    QByteArray pem = "-----BEGIN PRIVATE KEY-----\n";
    for (qsizetype i = 0; i < body.size(); i += 64)
        pem += body.mid(i, 64) + '\n';
    pem += "-----END PRIVATE KEY-----\n";
    if (!base::writeFile(keyPath(name, ".key"), pem) ||
        !base::writeFile(keyPath(name, ".crt"), credential.certificate.pem()))
        qFatal("keys cannot be written");
}

crypto::PrivateKey keyOf(const QByteArray &pkcs8)
{
    return must(crypto::PrivateKey::fromPkcs8(crypto::SecretBytes::copyOf(pkcs8)));
}

void issue(const crypto::CertificateAuthority &ca, const QString &name, KeyUse use,
           const crypto::PrivateKey &key, const QDateTime &until = end)
{
    const QString suffix = use == KeyUse::Signing ? u"-signing"_s : u"-encryption"_s;
    const auto csr = must(crypto::readCsr(must(crypto::makeCsr(key, name))));
    keep(name + suffix, {key, must(ca.issue({csr, use, name + u" (가상)"_s, {}, {}, start, until}))});
}

Person person(const char *name, const char *id, call::Role role, char number)
{
    const QString file = QLatin1String(name);
    return {base::PersonId(QLatin1String(id)),
            role,
            base::DeviceId::fromRaw(QByteArray(16, static_cast<char>(0xd0 + number))).value(),
            base::FeedId::fromRaw(QByteArray(16, number)).value(),
            credential(file + u"-signing"_s),
            credential(file + u"-encryption"_s)};
}

QDateTime day(int month, int date)
{
    return QDateTime(QDate(2026, month, date), QTime(9, 0), Qt::UTC);
}

call::Charter makeCharter()
{
    call::Charter charter;
    charter.call = base::CallId(u"gpu-2026"_s);
    charter.title = {u"공모 (가상)"_s, u"Call (가상)"_s};
    charter.office = {u"사업단 (가상)"_s, u"Office (가상)"_s};
    charter.pools = {{base::PoolId(u"academia"_s), {u"학계"_s, u"Academia"_s}}};
    charter.firstMonth = base::Month(2026, 3);
    charter.months = 1;
    const call::MonthCapacity month{base::Nodes(32), base::Nodes(1), base::Nodes(0), base::Nodes(3)};
    charter.clusters = {
        {base::ClusterId(u"h200"_s), {u"에이치"_s, u"H200"_s}, u"H200"_s, 8, base::Nodes(16), 2, {month}}};
    const call::Level poor{1, {u"미흡"_s, u"Poor"_s}, 40, {u"기준"_s, u"Anchor"_s}};
    const call::Level good{2, {u"우수"_s, u"Good"_s}, 100, {u"기준"_s, u"Anchor"_s}};
    charter.rubric.criteria = {{base::CriterionId(u"c1"_s),
                                {u"우수성"_s, u"Merit"_s},
                                {{base::ItemId(u"i1"_s), {u"항목"_s, u"Item"_s}, 100, 0, {poor, good}}}}};
    charter.scoring.lotterySeed = u"seed"_s;
    charter.scoring.minReviews = 1;
    charter.dates = {.opens = day(1, 5),
                     .closes = day(1, 28),
                     .reviewFrom = day(2, 2),
                     .reviewUntil = day(2, 13),
                     .meeting = day(2, 20),
                     .release = day(2, 27)};
    return charter;
}

call::RosterEntry entryOf(const Person &person)
{
    const QString text = person.id.text();
    return {{person.id, {text + u" (가상)"_s, text}, {}, {}},
            {person.role},
            {{person.device,
              person.signing.certificate.der(),
              person.encryption.certificate.der(),
              {},
              start,
              end}}};
}

} // namespace

void makeKeys()
{
    if (QFile::exists(keyPath(u"ca"_s, ".crt")))
        return;
    const auto ca = must(crypto::CertificateAuthority::create(u"Vector CA (가상)"_s, start, end));
    const auto other = must(crypto::CertificateAuthority::create(u"Other CA (가상)"_s, start, end));
    keep(u"ca"_s, ca.credential());
    keep(u"other-ca"_s, other.credential());
    const auto p256 = [] { return must(crypto::PrivateKey::generateP256()); };
    for (const KeyUse use : {KeyUse::Signing, KeyUse::Encryption}) {
        for (const auto *name : {"office", "chair", "member", "hong", "kang", "stranger"})
            issue(ca, QLatin1String(name), use, p256());
        issue(ca, u"expired"_s, use, p256(), day(2, 28));
        issue(other, u"other"_s, use, p256());
        issue(ca, u"rsa"_s, use, keyOf(newRsaKey()));
        issue(ca, u"p384"_s, use, keyOf(newP384Key()));
    }
}

World::World()
    : ca(certificate(u"ca"_s))
    , authority(must(crypto::CertificateAuthority::fromCredential(credential(u"ca"_s))))
    , otherAuthority(must(crypto::CertificateAuthority::fromCredential(credential(u"other-ca"_s))))
    , office(person("office", "clerk-park", call::Role::Clerk, 1))
    , chair(person("chair", "chair-lee", call::Role::Chair, 3))
    , member(person("member", "member-choi", call::Role::Member, 4))
    , hong(person("hong", "rev-hong", call::Role::Reviewer, 5))
    , kang(person("kang", "rev-kang", call::Role::Reviewer, 6))
    , stranger(person("stranger", "rev-nobody", call::Role::Reviewer, 7))
    , expired(person("expired", "rev-old", call::Role::Reviewer, 8))
    , other(person("other", "clerk-other", call::Role::Clerk, 9))
    , charter(makeCharter())
    , attachment("A plan in plain words.\n")
{
    roster.entries = {entryOf(hong), entryOf(kang), entryOf(expired)};
    proposal.id = base::ProposalId(u"p-001"_s);
    proposal.pool = base::PoolId(u"academia"_s);
    proposal.title = {u"큰 모형 (가상)"_s, u"Large model"_s};
    proposal.receivedAt = day(1, 20);
    proposal.request = {base::ClusterId(u"h200"_s), base::Nodes(4), 1, 1, 1, 50, {}};
    proposal.attachments = {
        {u"계획서.txt"_s, u"text/plain"_s, attachment.size(), crypto::sha256(attachment)}};
}

QDateTime World::today()
{
    return QDateTime(QDate(2026, 2, 11), QTime(14, 5), Qt::UTC);
}

record::Record World::record(const Person &by, record::Type type, const QJsonObject &body) const
{
    record::Record record;
    record.author = by.id;
    record.body = body;
    record.call = charter.call;
    record.created = today();
    record.device = by.device;
    record.feed = by.feed;
    record.salt = QByteArray(16, '\x5a');
    record.type = type;
    return record;
}

record::Record World::pledge(const QList<crypto::Certificate> &readers) const
{
    record::Record made =
        record(hong, record::Type::Pledge, record::toJson(record::Pledge{u"서약합니다."_s}));
    for (const crypto::Certificate &reader : readers)
        made.to.append(reader.fingerprint());
    return made;
}

QByteArray World::sign(const QByteArray &json, const Person &by) const
{
    return must(crypto::signAttached(json, by.signing, today()));
}

crypto::Crl World::crl(quint64 number, const QList<Person> &revoked) const
{
    QList<crypto::Revocation> list;
    for (const Person &one : revoked) {
        list.append({one.signing.certificate.serialHex(), day(2, 1), day(2, 1),
                     crypto::RevocationReason::KeyCompromise});
    }
    return must(authority.issueCrl(list, number, day(2, 1), end));
}

} // namespace simsa::vectors
