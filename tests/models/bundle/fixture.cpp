// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "bundle/zip.h"

#include <QBuffer>
#include <QFile>

namespace simsa::bundle::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

const QDateTime start = base::parseUtc(u"2026-01-01T00:00:00Z"_s);
const QDateTime end = base::parseUtc(u"2028-01-01T00:00:00Z"_s);
const QDateTime today = base::parseUtc(u"2026-02-11T14:05:00Z"_s);

crypto::Credential enrol(const crypto::CertificateAuthority &ca, const QString &name, crypto::KeyUse use)
{
    const auto key = crypto::PrivateKey::generateP256().value();
    const auto csr = crypto::readCsr(crypto::makeCsr(key, u"somebody"_s).value()).value();
    return {key, ca.issue({csr, use, name, u"사업단"_s, {}, start, end}).value()};
}

Office makeOffice()
{
    using crypto::KeyUse;
    const auto ca = crypto::CertificateAuthority::create(u"Programme Office CA"_s, start, end).value();
    const auto other = crypto::CertificateAuthority::create(u"Other CA"_s, start, end).value();
    return {ca,
            other,
            enrol(ca, u"사업단 담당자"_s, KeyUse::Signing),
            enrol(ca, u"위원장"_s, KeyUse::Signing),
            enrol(ca, u"위원장"_s, KeyUse::Encryption),
            enrol(ca, u"홍길동"_s, KeyUse::Encryption),
            enrol(ca, u"홍길동"_s, KeyUse::Encryption),
            enrol(ca, u"홍길동"_s, KeyUse::Signing),
            enrol(ca, u"김철수"_s, KeyUse::Encryption),
            ca.issueCrl({}, 1, start, end).value(),
            base::ManualClock(today)};
}

call::Level level(int value, int percent)
{
    return {value, {u"등급"_s, u"Level"_s}, percent, {u"기준"_s, u"Anchor"_s}};
}

} // namespace

const Office &office()
{
    static const Office made = makeOffice();
    return made;
}

call::Charter charter()
{
    call::Charter c;
    c.call = base::CallId(u"gpu-2026"_s);
    c.title = {u"GPU 지원 공모"_s, u"GPU call"_s};
    c.office = {u"사업단"_s, u"Programme office"_s};
    c.pools = {{base::PoolId(u"academia"_s), {u"학계"_s, u"Academia"_s}}};
    c.firstMonth = base::Month(2026, 3);
    c.months = 2;
    const call::MonthCapacity month{base::Nodes(32), base::Nodes(1), base::Nodes(0), base::Nodes(3)};
    c.clusters = {{base::ClusterId(u"h200"_s),
                   {u"에이치"_s, u"H200"_s},
                   u"H200"_s,
                   8,
                   base::Nodes(16),
                   2,
                   {month, month}}};
    const call::Item item{
        base::ItemId(u"i1"_s), {u"우수성"_s, u"Merit"_s}, 100, 0, {level(1, 40), level(2, 100)}};
    c.rubric.criteria = {{base::CriterionId(u"c1"_s), {u"우수성"_s, u"Merit"_s}, {item}}};
    c.scoring.lotterySeed = u"seed"_s;
    c.dates.opens = start;
    c.dates.closes = start.addDays(20);
    c.dates.reviewFrom = start.addDays(30);
    c.dates.reviewUntil = start.addDays(50);
    c.dates.meeting = start.addDays(55);
    c.dates.release = start.addDays(60);
    c.visibility.blinded = {call::BlindField::Applicant, call::BlindField::Organisation};
    return c;
}

Example::Example(qint64 size)
{
    const base::PersonId hong(u"rev-hong"_s);
    content.issuer = base::PersonId(u"clerk-park"_s);
    content.person = hong;
    content.charter = charter();
    content.authority = {"charter record", "counterseal record"};
    content.crl = office().crl;
    content.demand = {{base::ClusterId(u"h200"_s), {base::Nodes(40), base::Nodes(0)}}};
    content.writeTo = {{base::PersonId(u"chair-lee"_s), call::Role::Chair, office().chairSigning.certificate,
                        office().chairEncryption.certificate}};
    QByteArray paper(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        paper[i] = static_cast<char>(((i * 2654435761LL) >> 13) + (i >> 23)); // no two parts alike
    bytes = {{u"연구계획서.pdf"_s, paper}, {u"empty.txt"_s, {}}, {u"short.txt"_s, "short"}};
    call::Proposal first;
    first.id = base::ProposalId(u"p-001"_s);
    first.pool = base::PoolId(u"academia"_s);
    first.title = {u"큰 모형"_s, u"Large model"_s};
    first.receivedAt = start.addDays(3);
    first.request = {base::ClusterId(u"h200"_s), base::Nodes(4), 2, 1, 1, 50, {}};
    first.org = base::OrgId(u"org-secret"_s);
    first.orgName = {u"비밀대학교"_s, u"Secret University"_s};
    first.applicant = {u"이몽룡"_s, u"Hidden Applicant"_s};
    for (const auto &name : {u"연구계획서.pdf"_s, u"empty.txt"_s, u"short.txt"_s})
        first.attachments.append(
            {name, u"application/pdf"_s, bytes[name].size(), crypto::sha256(bytes[name])});
    call::Proposal second = first;
    second.id = base::ProposalId(u"p-002"_s);
    second.attachments.clear();
    content.proposals = {first, second};
    content.assignments = {{hong, first.id, today.addDays(20)}, {hong, second.id, today.addDays(20)}};
    content.conflicts = {{hong, second.id, call::ConflictType::SameOrg}};
    content.open =
        [all = bytes](const base::ProposalId &,
                      const call::Attachment &attachment) -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(all.value(attachment.name));
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

base::Result<BundleInfo> make(const QString &path, const BundleContent &content)
{
    const Office &o = office();
    return writeBundle(path, content, o.signing, {o.hong.certificate, o.hongSecond.certificate}, o.clock);
}

Entries unpack(const QString &path)
{
    const auto zip = ZipReader::open(path, ZipNames::LowerCase).value();
    Entries entries;
    for (qsizetype i = 0; i < zip.entries().size(); ++i)
        entries.append({zip.entries().at(i).name, zip.read(i, zip.size()).value()});
    return entries;
}

void repack(const QString &path, const Entries &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, ZipNames::LowerCase);
    bool done = true;
    for (const auto &[name, bytes] : entries)
        done = done && zip.add(name, bytes);
    if (!done || !zip.finish())
        qFatal("cannot pack");
    putContents(path, buffer.data());
}

crypto::SecretBytes kekOf(const Entries &entries)
{
    return crypto::openSecretWith(entries.at(1).second, office().hong).value();
}

base::KeyId keyIdOf(const Entries &entries)
{
    return crypto::inspect(entries.at(2).second)->keyId.value();
}

QByteArray manifestOf(const Entries &entries)
{
    const auto signedJson =
        crypto::openWithKek(entries.at(2).second, kekOf(entries), keyIdOf(entries)).value();
    return crypto::verifyAttached(signedJson, office().ca.certificate())->content;
}

Entries withManifest(Entries entries, const QByteArray &json, const crypto::Credential &signer)
{
    const auto signedJson = crypto::signAttached(json, signer, today).value();
    entries[2].second = crypto::sealWithKek(signedJson, kekOf(entries), keyIdOf(entries)).value();
    return entries;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

ErrorCode openingCode(const QString &path)
{
    const auto reader = BundleReader::open(path, office().hong, office().trust());
    if (!reader)
        return reader.error().code;
    const auto checked = reader->checkAll();
    return checked ? ErrorCode::Internal : checked.error().code;
}

} // namespace simsa::bundle::test
