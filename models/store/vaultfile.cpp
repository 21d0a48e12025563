// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vaultfile.h"

#include "store/backupwriter.h"
#include "store/folderlock.h"
#include "store/keptfiles.h"
#include "store/passphraserule.h"
#include "store/rowstore.h"
#include "store/schema.h"
#include "store/vaultfolder.h"

#include <QFileInfo>
#include <QMutex>

#include <functional>

namespace simsa::store {

using base::ErrorCode;

namespace {

base::Result<VaultHeader> newHeader(const QString &passphrase, crypto::ScryptCost cost,
                                    const crypto::SecretBytes &master)
{
    const auto store = crypto::randomBytes(16);
    if (!store)
        return base::fail(store);
    return VaultHeader::wrap(store->toHex(), 1, cost, master, passphrase);
}

base::Result<> fillNewDatabase(const QString &path, const VaultHeader &header,
                               const crypto::SecretBytes &master)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return base::fail(database);
    if (auto alone = (*database)->takeAlone(); !alone)
        return alone;
    if (auto durable = (*database)->beDurable(); !durable)
        return durable;
    if (auto made = createSchema(**database); !made)
        return made;
    if (auto filled = RowStore::createIn(**database, header, master); !filled)
        return filled;
    return (*database)->emptyLog();
}

} // namespace

struct VaultFile::State
{
    /// How the caller comes to the master key of the vault found.
    using Unlock = std::function<base::Result<crypto::SecretBytes>(const VaultHeader &)>;

    FolderLock lock; // first, so that it goes last
    KeptFiles files;
    mutable QMutex mutex; // guards rows
    mutable RowStore rows;

    State(FolderLock &&taken, const QString &folder, RowStore &&loaded)
        : lock(std::move(taken))
        , files(VaultFolder(folder).files())
        , rows(std::move(loaded))
    {
    }

    [[nodiscard]] static base::Result<std::unique_ptr<State>> load(const QString &folder, FolderLock &&lock,
                                                                   const Unlock &unlock)
    {
        auto database = openVaultDatabase(VaultFolder(folder).database());
        if (!database)
            return base::fail(database);
        const auto header = VaultHeader::load(**database);
        if (!header)
            return base::fail(header);
        const auto master = unlock(*header);
        if (!master)
            return base::fail(master);
        auto rows = RowStore::load(std::move(*database), *header, *master);
        if (!rows)
            return base::fail(rows);
        auto state = std::make_unique<State>(std::move(lock), folder, std::move(*rows));
        if (auto prepared = state->files.prepare(); !prepared)
            return base::fail(prepared);
        return state;
    }
};

VaultFile::VaultFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

VaultFile::~VaultFile() = default;

base::Result<std::unique_ptr<VaultFile>> VaultFile::create(const QString &folder, const QString &passphrase,
                                                           crypto::ScryptCost cost)
{
    if (auto strong = checkPassphrase(passphrase); !strong)
        return base::fail(strong);
    const VaultFolder paths(folder);
    if (auto room = paths.checkRoom(); !room)
        return base::fail(room);
    const auto master = crypto::SecretBytes::random(32);
    if (!master)
        return base::fail(master);
    const auto header = newHeader(passphrase, cost, *master);
    if (!header)
        return base::fail(header);
    if (auto made = paths.make(); !made)
        return base::fail(made);
    auto lock = FolderLock::take(paths.lock());
    if (!lock)
        return base::fail(lock);
    paths.removeNewDatabase();
    auto filled = fillNewDatabase(paths.newDatabase(), *header, *master);
    if (filled)
        filled = paths.publishNewDatabase();
    paths.removeNewDatabase();
    if (!filled)
        return base::fail(filled);
    auto state = State::load(folder, std::move(*lock), [&master](const VaultHeader &) { return master; });
    if (!state)
        return base::fail(state);
    return std::unique_ptr<VaultFile>(new VaultFile(std::move(*state)));
}

base::Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &folder, const QString &passphrase)
{
    const VaultFolder paths(folder);
    if (!QFileInfo(paths.database()).isFile())
        return base::fail(ErrorCode::VaultMissing, folder);
    auto lock = FolderLock::take(paths.lock());
    if (!lock)
        return base::fail(lock);
    auto state = State::load(folder, std::move(*lock),
                             [&](const VaultHeader &header) { return header.unwrap(passphrase); });
    if (!state)
        return base::fail(state);
    return std::unique_ptr<VaultFile>(new VaultFile(std::move(*state)));
}

base::Result<std::optional<QByteArray>> VaultFile::read(const exchange::Place &place, const QString &id) const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->rows.read(place, id);
}

base::Result<QList<exchange::Row>> VaultFile::all(const exchange::Place &place) const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->rows.all(place);
}

base::Result<> VaultFile::write(const exchange::Changes &changes)
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->rows.write(changes);
}

base::Result<QList<base::CallId>> VaultFile::calls() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->rows.calls();
}

base::Result<> VaultFile::keepFile(const QString &name, const QString &sourcePath)
{
    return m_state->files.keep(name, sourcePath);
}

base::Result<QString> VaultFile::keptFile(const QString &name) const
{
    return m_state->files.path(name);
}

base::Result<QStringList> VaultFile::keptFiles() const
{
    return m_state->files.names();
}

base::Result<> VaultFile::changePassphrase(const QString &current, const QString &next)
{
    if (auto strong = checkPassphrase(next); !strong)
        return strong;
    // One second of scrypt, twice; the version must not move meanwhile.
    const QMutexLocker locker(&m_state->mutex);
    const auto header = m_state->rows.header();
    if (!header)
        return base::fail(header);
    const auto master = header->unwrap(current);
    if (!master)
        return base::fail(master);
    const auto wrapped =
        VaultHeader::wrap(header->store, m_state->rows.nextVersion(), header->cost, *master, next);
    if (!wrapped)
        return base::fail(wrapped);
    return m_state->rows.replaceHeader(*wrapped);
}

base::Result<bool> VaultFile::isPassphrase(const QString &passphrase) const
{
    const auto header = [this] {
        const QMutexLocker locker(&m_state->mutex);
        return m_state->rows.header();
    }();
    if (!header)
        return base::fail(header);
    const auto master = header->unwrap(passphrase);
    if (!master && master.error().code != base::ErrorCode::PassphraseWrong)
        return base::fail(master);
    return master.has_value();
}

base::Result<> VaultFile::check() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->rows.check();
}

base::Result<BackupInfo> VaultFile::backup(const QString &path, const QDateTime &at) const
{
    BackupWriter writer(path);
    if (auto room = writer.begin(); !room)
        return base::fail(room);
    BackupSource source;
    {
        const QMutexLocker locker(&m_state->mutex);
        auto taken = m_state->rows.copyTo(writer.snapshotPath());
        if (!taken)
            return base::fail(taken);
        source = *std::move(taken);
    }
    // Kept files never change; one that goes meanwhile belongs to a call destroyed meanwhile.
    for (const QString &name : m_state->files.names()) {
        if (const auto kept = m_state->files.path(name))
            source.files.append({name, *kept});
    }
    return writer.write(source, at);
}

base::Result<> VaultFile::destroyCall(const base::CallId &call, const QStringList &files)
{
    if (call.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("no call"));
    const QMutexLocker locker(&m_state->mutex);
    if (!m_state->rows.holds(call))
        return base::fail(ErrorCode::NotFound, call.text());
    // Files first: while the call still stands here, an interrupted destruction can be done again.
    for (const QString &name : files) {
        if (auto removed = m_state->files.remove(name); !removed)
            return removed;
    }
    return m_state->rows.destroyCall(call);
}

base::Result<> VaultFile::destroyRows(const QList<exchange::Changes::Remove> &rows, const QStringList &files)
{
    const QMutexLocker locker(&m_state->mutex);
    for (const QString &name : files) {
        if (auto removed = m_state->files.remove(name); !removed)
            return removed;
    }
    exchange::Changes changes;
    changes.removes = rows;
    if (auto written = m_state->rows.write(changes); !written)
        return written;
    return m_state->rows.emptyLog();
}

} // namespace simsa::store
