// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace simsa::store {

using base::ErrorCode;

namespace {

base::Result<> runSteps(Database &database, const QList<QByteArray> &steps, qint64 from)
{
    for (qint64 step = from; step < steps.size(); ++step) {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        if (auto run = database.execute(steps.at(step)); !run)
            return run;
        if (auto set = database.execute("PRAGMA user_version = " + QByteArray::number(step + 1)); !set)
            return set;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

// Every object of the schema as it was written: nothing else may stand in a vault, no trigger and no view.
base::Result<QByteArray> objectsOf(Database &database)
{
    auto query = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    if (!query)
        return base::fail(query);
    QByteArray objects;
    auto more = query->step();
    for (; more && *more; more = query->step()) {
        for (int column = 0; column < 4; ++column)
            objects += query->text(column) + '\n';
    }
    if (!more)
        return base::fail(more);
    return objects;
}

base::Result<> makeTables(Database &database, const QList<QByteArray> &steps)
{
    if (auto set = database.execute("PRAGMA application_id = " + QByteArray::number(applicationId)); !set)
        return set;
    return runSteps(database, steps, 0);
}

base::Result<> checkObjects(Database &database, const QList<QByteArray> &steps)
{
    auto fresh = Database::open(QStringLiteral(":memory:"), Database::Mode::Create);
    if (!fresh)
        return base::fail(fresh);
    if (auto made = makeTables(**fresh, steps); !made)
        return made;
    const auto expected = objectsOf(**fresh);
    const auto found = objectsOf(database);
    if (!expected)
        return base::fail(expected);
    if (!found)
        return base::fail(found);
    if (*expected != *found)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("schema changed"));
    return {};
}

} // namespace

base::Result<> createSchema(Database &database)
{
    return makeTables(database, schemaSteps());
}

base::Result<> updateSchema(Database &database, const QList<QByteArray> &steps)
{
    const auto id = database.number("PRAGMA application_id");
    if (!id)
        return base::fail(id);
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return base::fail(version);
    if (*id != applicationId || *version < 1)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("no vault"));
    if (*version > steps.size())
        return base::fail(ErrorCode::VaultVersionUnknown, QString::number(*version));
    if (auto run = runSteps(database, steps, *version); !run)
        return run;
    return checkObjects(database, steps);
}

base::Result<std::unique_ptr<Database>> openVaultDatabase(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return base::fail(database);
    if (auto alone = (*database)->takeAlone(); !alone)
        return base::fail(alone);
    if (auto current = updateSchema(**database); !current)
        return base::fail(current);
    if (auto durable = (*database)->beDurable(); !durable)
        return base::fail(durable);
    return database;
}

} // namespace simsa::store
