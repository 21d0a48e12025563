// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles as large as they get: memory, and how soon the first attachment is there.
#include "compare.h"
#include "crypto/secret.h"
#include "evppeer.h"
#include "models/bundle/fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <sys/resource.h>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr int rounds = 7;

/// So many zeros, made as they are read: nothing of the source is in memory.
class Zeros final : public QIODevice
{
public:
    explicit Zeros(qint64 size)
        : m_left(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        std::memset(data, 0, size_t(size));
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

/// `proposals` with `files` attachments of `size` bytes each.
bundle::BundleContent contentOf(int proposals, int files, qint64 size)
{
    bundle::BundleContent content = bundle::test::Example().content;
    call::Proposal proposal = content.proposals.first();
    const base::Digest digest = crypto::sha256(QByteArray(size, '\0'));
    proposal.attachments.clear();
    for (int i = 0; i < files; ++i)
        proposal.attachments.append({u"plan-%1.pdf"_s.arg(i + 1), u"application/pdf"_s, size, digest});
    content.proposals.clear();
    content.assignments.clear();
    content.conflicts.clear();
    for (int i = 0; i < proposals; ++i) {
        proposal.id = base::ProposalId(u"p-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0')));
        content.proposals.append(proposal);
        content.assignments.append({content.person, proposal.id, bundle::test::office().clock.now()});
    }
    content.open = [size](const base::ProposalId &,
                          const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<Zeros>(size);
    };
    return content;
}

bundle::BundleReader opened(const QString &path)
{
    const auto &office = bundle::test::office();
    return must(bundle::BundleReader::open(path, office.hong, office.trust()), "open");
}

/// Manifest verified, first attachment decrypted and hashed.
double firstAttachment(const QString &path)
{
    return wallMs([&] { (void)must(opened(path).file(0), "file"); });
}

double peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

/// Everything of a large bundle in little memory, and its first attachment as soon as a small one's.
void measureSize(const QString &folder, qint64 megabytes)
{
    constexpr qint64 fileBytes = 4 * megabyte;
    const QString small = folder + u"/small.simsa"_s;
    const QString large = folder + u"/large.simsa"_s;
    (void)must(bundle::test::make(small, contentOf(5, 1, fileBytes)), "make");
    (void)must(bundle::test::make(large, contentOf(int(megabytes * megabyte / fileBytes), 1, fileBytes)),
               "make");
    must(opened(large).checkAll(), "check");
    report(u"%1 MB made, opened, checked: peak memory"_s.arg(megabytes), u"MB"_s, peakMegabytes(), 0,
           {Aim::Kind::AtMost, 250});
    const auto samples =
        interleave(rounds, {[&] { return firstAttachment(large); }, [&] { return firstAttachment(small); }});
    report(u"first attachment, %1 MB : 20 MB"_s.arg(megabytes), u"ms"_s, percentile(samples[0], 50),
           percentile(samples[1], 50), {Aim::Kind::AtMost, 2});
}

/// As many entries as a call of ten thousand applications has, against opening, hashing and parsing the same
/// manifest with nothing around it.
void measureEntries(const QString &folder)
{
    constexpr int proposals = 10527;
    constexpr int files = 3; // 31,581 parts, and the three entries before them
    const QString path = folder + u"/entries.simsa"_s;
    (void)must(bundle::test::make(path, contentOf(proposals, files, 1024)), "make");
    const QByteArray json = opened(path).manifestJson();
    EvpPeer peer;
    if (!peer.seal(json))
        stop("peer", u"EVP"_s);
    const auto bare = [&] {
        return wallMs([&] {
            const bool good =
                peer.open() && !crypto::sha256(json).isZero() && QJsonDocument::fromJson(json).isObject();
            good ? void() : stop("peer", u"JSON"_s);
        });
    };
    const auto samples = interleave(rounds, {[&] { return firstAttachment(path); }, bare});
    report(u"31,584 entries, first attachment : GCM+SHA+JSON"_s, u"ms"_s, percentile(samples[0], 50),
           percentile(samples[1], 50), {Aim::Kind::AtMost, 2});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    const QTemporaryDir folder((options.folder.isEmpty() ? QDir::tempPath() : options.folder) +
                               u"/simsa-bench-XXXXXX"_s);
    measureSize(folder.path(), options.full ? 2048 : 256);
    measureEntries(folder.path());
    return 0;
}
