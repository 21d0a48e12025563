// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle made and opened, against `age` over the same bytes and against bare AES-256-GCM by EVP.
#include "base/platform.h"
#include "compare.h"
#include "crypto/secret.h"
#include "evppeer.h"
#include "models/bundle/fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 fileBytes = 4 * megabyte; ///< one plan in PDF
constexpr int rounds = 7;

QByteArray randomBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator64 random(20260211);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / qint64(sizeof(quint32)));
    return bytes;
}

void writeFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        stop("writing", path);
}

void syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !base::syncToDisk(file.handle()))
        stop("syncing", path);
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        stop("peer", program + u": "_s + QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The bytes once as many files (attachments), once as one (for age).
class Arena
{
public:
    Arena(const QString &folder, qint64 size)
        : m_folder(folder)
        , m_bytes(randomBytes(size))
    {
        writeFile(path(u"all.bin"_s), m_bytes);
        const bundle::test::Example example;
        m_content = example.content;
        const call::Proposal one = m_content.proposals.first();
        m_content.proposals.clear();
        m_content.assignments.clear();
        m_content.conflicts.clear();
        for (qint64 at = 0; at < size; at += fileBytes)
            addProposal(one, QByteArrayView(m_bytes).sliced(at, fileBytes));
        m_content.open = [this](const base::ProposalId &id,
                                const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
            auto file = std::make_unique<QFile>(path(id.text()));
            if (!file->open(QIODevice::ReadOnly))
                return base::fail(base::ErrorCode::FileUnreadable, file->fileName());
            return file;
        };
        run(u"age-keygen"_s, {u"-o"_s, path(u"age.key"_s)});
        m_ageRecipient = run(u"age-keygen"_s, {u"-y"_s, path(u"age.key"_s)}).trimmed();
    }

    /// Megabytes a second of one go.
    [[nodiscard]] double speed(const std::function<void()> &work) const
    {
        return double(m_bytes.size()) / double(megabyte) / (wallMs(work) / 1000.0);
    }

    void make() { (void)must(bundle::test::make(path(u"out.simsa"_s), m_content), "make"); }
    void open() const
    {
        const auto &office = bundle::test::office();
        const auto reader =
            must(bundle::BundleReader::open(path(u"out.simsa"_s), office.hong, office.trust()), "open");
        must(reader.checkAll(), "check");
    }
    void ageMake() const
    {
        run(u"age"_s, {u"-r"_s, m_ageRecipient, u"-o"_s, path(u"out.age"_s), path(u"all.bin"_s)});
        syncFile(path(u"out.age"_s)); // as we do; costs nothing in memory
    }
    void ageOpen() const
    {
        run(u"age"_s, {u"-d"_s, u"-i"_s, path(u"age.key"_s), u"-o"_s, u"/dev/null"_s, path(u"out.age"_s)});
    }
    void evpMake() { m_evp.seal(m_bytes) ? void() : stop("peer", u"EVP"_s); }
    void evpOpen() { m_evp.open() ? void() : stop("peer", u"EVP"_s); }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    void addProposal(call::Proposal proposal, QByteArrayView bytes)
    {
        proposal.id =
            base::ProposalId(u"p-%1"_s.arg(m_content.proposals.size() + 1, 3, 10, QLatin1Char('0')));
        proposal.attachments = {
            {u"plan.pdf"_s, u"application/pdf"_s, bytes.size(), crypto::sha256(bytes.toByteArray())}};
        writeFile(path(proposal.id.text()), bytes);
        m_content.proposals.append(proposal);
        m_content.assignments.append({m_content.person, proposal.id, bundle::test::office().clock.now()});
    }

    QString m_folder;
    QByteArray m_bytes;
    bundle::BundleContent m_content;
    QString m_ageRecipient;
    EvpPeer m_evp;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    // In memory unless told otherwise: what is compared is work, not a disk.
    const QString shared = u"/dev/shm"_s;
    const QString parent = !options.folder.isEmpty() ? options.folder
                           : QFile::exists(shared)   ? shared
                                                     : QDir::tempPath();
    const QTemporaryDir folder(parent + u"/simsa-bench-XXXXXX"_s);
    const qint64 size = (options.full ? 512 : 128) * megabyte;
    Arena arena(folder.path(), size);
    const auto samples = interleave(rounds, {[&] { return arena.speed([&] { arena.make(); }); },
                                             [&] { return arena.speed([&] { arena.ageMake(); }); },
                                             [&] { return arena.speed([&] { arena.evpMake(); }); },
                                             [&] { return arena.speed([&] { arena.open(); }); },
                                             [&] { return arena.speed([&] { arena.ageOpen(); }); },
                                             [&] { return arena.speed([&] { arena.evpOpen(); }); }});
    const auto median = [&](qsizetype i) { return percentile(samples[i], 50); };
    const Aim aim{Aim::Kind::AtLeast, 1.0};
    const QString unit = u"MB/s"_s;
    report(u"bundle make, %1 MB : age"_s.arg(size / megabyte), unit, median(0), median(1), aim);
    report(u"bundle open, %1 MB : age -d"_s.arg(size / megabyte), unit, median(3), median(4), aim);
    report(u"bundle make : bare AES-256-GCM"_s, unit, median(0), median(2), {});
    report(u"bundle open : bare AES-256-GCM"_s, unit, median(3), median(5), {});
    return 0;
}
