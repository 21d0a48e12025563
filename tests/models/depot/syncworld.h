// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "depot/folderdepot.h"
#include "exchange/pack.h"
#include "record/statements.h"
#include "support/cast.h"
#include "support/temporaryfolder.h"

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using exchange::Delivery;
using exchange::PackName;
using exchange::Sync;
using exchange::SyncReport;
using exchange::Table;
using record::Type;
using support::Actor;
using support::Cast;
using support::MemoryVault;

/// The cast over a real folder: what the tests of synchronising share.
class SyncWorld : public QObject
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

protected:
    void setUp();
    base::Result<SyncReport> run(Actor &actor, exchange::Vault &vault);
    SyncReport sync(Actor &actor)
    {
        const auto report = run(actor, *actor.vault);
        if (!report)
            qFatal("sync: %d %s", int(report.error().code), qPrintable(report.error().detail));
        return *report;
    }
    RecordId pledge(Actor &actor, const QString &text = u"서약 (가상)"_s)
    {
        return m_cast->state(actor, Type::Pledge, record::toJson(record::Pledge{text}));
    }
    [[nodiscard]] Delivery deliveryOf(Actor &actor, const RecordId &id) const
    {
        return exchange::readRecord(*actor.vault, m_cast->charter.call, id).value().delivery;
    }
    [[nodiscard]] qsizetype rows(Actor &actor, Table table) const
    {
        return actor.vault->all({m_cast->charter.call, table}).value().size();
    }
    [[nodiscard]] exchange::FeedState feedOf(Actor &holder, const Actor &author) const;
    [[nodiscard]] QStringList packsOf(const Actor &author) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder->path(u"depot/"_s + name); }
    /// The first reviewer is given the leaves of `devices`; nobody named: their own.
    void checkpoint(int hours = 24, QList<base::DeviceId> devices = {});

    std::unique_ptr<Cast> m_cast;
    std::unique_ptr<support::TemporaryFolder> m_folder;
    std::unique_ptr<depot::FolderDepot> m_depot;
};

/// Whether a sync named this fault.
[[nodiscard]] bool found(const exchange::SyncReport &report, ErrorCode code);

} // namespace simsa::test
