// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the first inputs of the fuzz targets out of real objects, and the keys they were made with:
// `makeseeds tests/fuzz`. New keys mean that all of them are new; files of other names stay.

#include "fuzz.h"

#include "base/files.h"
#include "crypto/cms.h"
#include "crypto/secret.h"
#include "exchange/checkpoint.h"
#include "exchange/pack.h"
#include "models/bundle/fixture.h"
#include "models/call/samples.h"
#include "record/closed.h"
#include "record/decisions.h"
#include "record/handing.h"
#include "record/revocation.h"
#include "record/statements.h"
#include "retention/confirmation.h"
#include "support/cast.h"

#include <QFileInfo>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::canonicalJson;

namespace {

QString root;

void put(const QString &name, const QByteArray &bytes)
{
    const QString path = root + u'/' + name;
    fuzz::require(base::makeFolder(QFileInfo(path).path()) && base::writeFile(path, bytes),
                  "seeds are written");
}

void putKey(const QString &name, const crypto::Credential &credential)
{
    put(u"fixed/"_s + name + u".p8"_s, credential.key.toPkcs8().value().view().toByteArray());
    put(u"fixed/"_s + name + u".der"_s, credential.certificate.der());
}

void makeDer(const support::Cast &cast)
{
    const crypto::Credential signer = cast.first.signing();
    const crypto::Credential reader = cast.first.encryption();
    const crypto::SecretBytes kek = crypto::SecretBytes::random(32).value();
    const base::KeyId id = crypto::randomId<base::KeyId>().value();
    put(u"fixed/ca.der"_s, cast.registry.certificate().der());
    putKey(u"signer"_s, signer);
    putKey(u"reader"_s, reader);
    put(u"fixed/shared.key"_s, kek.view().toByteArray());
    put(u"fixed/shared.id"_s, id.raw());
    const QByteArray attached = crypto::signAttached(fuzz::signedText(), signer, cast.clock.now()).value();
    put(u"corpus/der/attached"_s, attached);
    put(u"corpus/der/attached-two"_s,
        crypto::addSigner(attached, fuzz::signedText(), cast.chair.signing(), cast.clock.now()).value());
    put(u"corpus/der/detached"_s,
        crypto::signDetached(fuzz::signedText(), {signer}, cast.clock.now()).value());
    put(u"corpus/der/to-one"_s, crypto::sealTo(fuzz::sealedText(), {reader.certificate}).value());
    put(u"corpus/der/to-two"_s,
        crypto::sealTo(fuzz::sealedText(), {cast.office.encryption().certificate, reader.certificate})
            .value());
    put(u"corpus/der/shared"_s, crypto::sealWithKek(fuzz::sealedText(), kek, id).value());
}

/// A pack as it travels, and taken apart for the target to sign.
void putPack(int number, const QByteArray &bytes, const crypto::Certificate &ca)
{
    const QString name = u"corpus/pack/%1"_s.arg(number);
    const auto pack = exchange::decodePack(bytes, ca).value().pack;
    QByteArray envelopes;
    for (const exchange::PackItem &item : pack.items)
        envelopes += item.envelope;
    const QByteArray header = crypto::verifyAttached(bytes.chopped(envelopes.size()), ca).value().content;
    put(name, bytes);
    put(name + u"-header"_s, header + '\n' + envelopes);
}

/// One record of each type.
void makeRecords(const support::Cast &cast)
{
    const crypto::Certificate &ca = cast.registry.certificate();
    for (const QByteArray &bytes : cast.depot.objects) {
        const auto pack = exchange::decodePack(bytes, ca);
        for (const exchange::PackItem &item : pack ? pack->pack.items : QList<exchange::PackItem>()) {
            const auto opened = record::open(item.envelope, cast.office.encryption(), ca);
            if (opened)
                put(u"corpus/record/"_s + opened->record.typeName, opened->json);
        }
    }
}

/// As the committee and as an author get it.
void makeCheckpoints(support::Cast &cast)
{
    const base::FeedId feed = base::FeedId::fromRaw(QByteArray(16, 'f')).value();
    const base::FeedId other = base::FeedId::fromRaw(QByteArray(16, 'g')).value();
    const record::Head head{3, base::RecordId::fromRaw(QByteArray(32, 'h')).value()};
    exchange::Checkpoint common;
    common.time = cast.clock.now();
    common.nextDue = common.time.addDays(1);
    common.charterVersion = common.rosterVersion = 1;
    common.crl = cast.crl().der();
    const auto full = exchange::fullCheckpoint(
        common, {{feed, cast.first.device.id(), head}, {other, cast.second.device.id(), head}});
    put(u"corpus/pack/checkpoint"_s, canonicalJson(toJson(full)));
    put(u"corpus/pack/checkpoint-own"_s,
        canonicalJson(toJson(exchange::checkpointFor(full, {cast.first.device.id()}))));
}

void makePacks(support::Cast &cast)
{
    cast.bringIntoForce();
    for (support::Actor *reviewer : {&cast.first, &cast.second})
        cast.sync(*reviewer);
    cast.state(cast.first, record::Type::Pledge, toJson(record::Pledge{u"서약합니다 (가상)"_s}));
    cast.state(cast.first, record::Type::Recusal,
               toJson(record::Recusal{cast.proposals[1].id, call::ConflictType::SameOrg, u"동료"_s}));
    cast.state(cast.first, record::Type::Review,
               toJson(record::Review{cast.proposals[0].id, support::Cast::review(), {}, {}}));
    for (support::Actor *actor : cast.everybody())
        cast.sync(*actor);
    makeRecords(cast);
    makeCheckpoints(cast);
    int number = 0;
    for (auto it = cast.depot.objects.constBegin(); it != cast.depot.objects.constEnd(); ++it) {
        if (!it.key().endsWith(u".pack"))
            continue;
        if (++number <= 3)
            putPack(number, it.value(), cast.registry.certificate());
        if (number == 1)
            put(u"corpus/pack/name"_s, it.key().toUtf8());
    }
}

void putBody(const char *name, const QJsonObject &body)
{
    put(u"corpus/record/body-"_s + QLatin1String(name), canonicalJson({{u"body"_s, body}}));
}

/// What ends a certificate or a call, and what hands records on.
void makeEndings(const support::Cast &cast)
{
    const base::RecordId id = base::RecordId::fromRaw(QByteArray(32, '\x11')).value();
    const QDateTime now = cast.clock.now();
    const crypto::Certificate signing = cast.first.signing().certificate;
    const crypto::Certificate encryption = cast.first.encryption().certificate;
    const QList<record::HandedRecord> handed{{id, "signed"}};
    putBody("revocation", toJson(record::Revocation{cast.first.device.id(),
                                                    cast.first.id,
                                                    {signing.serialHex()},
                                                    crypto::RevocationReason::KeyCompromise,
                                                    now,
                                                    u"분실 (가상)"_s}));
    putBody("disclosure", toJson(record::Disclosure{u"감사 (가상)"_s, handed, {encryption.fingerprint()}}));
    putBody("device",
            toJson(record::DeviceStatement{cast.first.device.id(), signing.der(), encryption.der(), handed}));
    putBody("closed",
            toJson(record::Closed{
                now, u"끝남"_s, {{call::RecordClass::Reviews, 365, now.addDays(365)}}, "counterseal"}));
    putBody("counterseal", toJson(record::Counterseal{id, record::Type::Revocation, 1}));
    retention::Confirmation confirmation;
    confirmation.call = cast.charter.call;
    confirmation.closed = id;
    confirmation.person = cast.first.id;
    confirmation.device = cast.first.device.id();
    confirmation.when = now;
    confirmation.classes = {call::RecordClass::Applications, call::RecordClass::Reviews};
    confirmation.certificate = signing.fingerprint();
    put(u"corpus/record/destroyed"_s, canonicalJson(toJson(confirmation)));
}

/// The other bodies that no use case of the cast makes.
void makeBodies()
{
    const base::RecordId id = base::RecordId::fromRaw(QByteArray(32, '\x11')).value();
    const base::ProposalId proposal(u"p-001"_s);
    const record::ReconciledScore score{proposal, {id}, 9200, 1, base::Score(9200), 1, true};
    const record::PlannedAward award{proposal, base::ClusterId(u"h200"_s), 1, 2, base::Nodes(4), 100};
    record::Plan plan;
    plan.scenario = u"기본"_s;
    plan.rule = u"greedy"_s;
    plan.line = 1;
    plan.requests = {
        {proposal, {}, base::PoolId(u"academia"_s), u"전북"_s, true, samples::proposal().request}};
    plan.awards = {award};
    plan.refusals = {{base::ProposalId(u"p-002"_s), u"no_room"_s, award.cluster, 1, base::Nodes(3)}};
    const record::Decision decision{
        proposal, record::Outcome::Conditional, record::DecisionStage::Adopted, id, id, id,
        award,    samples::text(u"r"_s),        {samples::text(u"c"_s)},        id};
    const record::Handout handout{
        proposal, id, score, {{u"A"_s, {{base::ItemId(u"i1"_s), 2}}, base::Score(9200), u"의견"_s, id}}};
    putBody("reconciliation", toJson(record::Reconciliation{{score}, u"사유"_s}));
    putBody("plan", toJson(plan));
    putBody("decision", toJson(decision));
    putBody("endorsement", toJson(record::Endorsement{{id}}));
    putBody("handout", toJson(handout));
    putBody("opinion", toJson(record::Opinion{proposal, samples::text(u"r"_s), samples::text(u"w"_s), id}));
}

void makeCall(const support::Cast &cast)
{
    put(u"fixed/charter.json"_s, canonicalJson(toJson(samples::charter())));
    put(u"corpus/charter/charter"_s, canonicalJson(toJson(cast.charter)));
    put(u"corpus/charter/roster"_s,
        canonicalJson(toJson(
            call::Roster{1, cast.roster.organisations, {samples::entry(u"a"_s, {call::Role::Chair}, 'a')}})));
    put(u"corpus/charter/assignments"_s, canonicalJson(toJson(cast.assignments)));
    put(u"corpus/charter/proposal"_s, canonicalJson(toJson(samples::proposal())));
    put(u"corpus/charter/review"_s, canonicalJson(toJson(support::Cast::review())));
}

void makeBundle()
{
    const bundle::test::Example example(20);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"b.simsa"_s);
    fuzz::require(bundle::test::make(path, example.content).has_value(), "a bundle is made");
    put(u"corpus/zip/bundle"_s, bundle::test::contentsOf(path));
    put(u"corpus/manifest/bundle"_s, bundle::test::manifestOf(bundle::test::unpack(path)));
    const QString small = folder.filePath(u"small.zip"_s);
    bundle::test::repack(small, {{u"mimetype"_s, "m"}, {u"f/000001.p7m"_s, "content"}});
    put(u"corpus/zip/two-entries"_s, bundle::test::contentsOf(small));
    bundle::test::repack(small, {});
    put(u"corpus/zip/empty"_s, bundle::test::contentsOf(small));
}

void makeTables()
{
    for (const QString &name : {u"orgs"_s, u"coi"_s, u"proposals"_s, u"reviewers"_s, u"reviews"_s}) {
        const auto table = base::readFile(QStringLiteral(SIMSA_RESOURCES "/demo/") + name + u".csv"_s);
        QByteArrayList lines = table.value().split('\n').first(6);
        put(u"corpus/csv/"_s + name, lines.join('\n') + '\n');
    }
    put(u"corpus/csv/quotes"_s, "\xef\xbb\xbf"
                                "a,b\r\n\"x,\"\"y\"\"\n\",\r\n\r\n1,2\r");
    put(u"corpus/csv/windows-949"_s, "id,name\n1,\xb0\xa1\xbb\xf3\n");
}

} // namespace

int main(int argc, char *argv[])
{
    fuzz::require(argc == 2, "usage: makeseeds FOLDER");
    root = QString::fromLocal8Bit(argv[1]);
    support::Cast cast;
    makeDer(cast);
    makePacks(cast);
    makeEndings(cast);
    makeBodies();
    makeCall(cast);
    makeBundle();
    makeTables();
    return 0;
}
