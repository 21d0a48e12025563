// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/rowtablemodel.h"

#include <QDateTime>

namespace simsa::viewmodel {

/// One line of what was checked in a packet; `code` is the enumerator of packet::CheckCode by name.
struct PacketCheck
{
    enum class State { Ok, Failed, NotShown };

    QString code;
    State state = State::Ok;
    QString subject; ///< the first object that failed, or what the code says (a fingerprint)
    QString error;   ///< with Failed: what is wrong, in words
    int good = 0;
    int total = 0;

    friend bool operator==(const PacketCheck &, const PacketCheck &) = default;
};

struct PacketSigner
{
    QString name;
    QString fingerprint;
    QDateTime time;

    friend bool operator==(const PacketSigner &, const PacketSigner &) = default;
};

/// Everything the page shows of a packet that was verified; plain values, so that it works without a vault.
struct PacketReport
{
    QString path;
    qint64 size = 0;
    QString call;
    bool archive = true; ///< else one applicant's
    QString proposal;    ///< of an applicant's packet
    QList<PacketCheck> checks;
    QList<PacketSigner> signers;
    qint64 milliseconds = 0; ///< how long it took

    friend bool operator==(const PacketReport &, const PacketReport &) = default;
};

enum class PacketVerdictForm { Holds, Partly, Fails };
[[nodiscard]] PacketVerdictForm formOf(const PacketReport &report);
/// "It holds. Signatures, contents and arithmetic agree." and the two other forms; names the first failure.
[[nodiscard]] QString verdictTitle(const PacketReport &report);
[[nodiscard]] QString verdictLine(const PacketReport &report);

/// The enumerators of packet::CheckCode in their order.
[[nodiscard]] const QStringList &packetCheckNames();
/// "Who signed it": what a code looks at.
[[nodiscard]] QString checkTitle(const QString &code);
[[nodiscard]] QString checkResult(const PacketCheck &check);
[[nodiscard]] QStringList checkColumns();
[[nodiscard]] QList<TableRow> checkRows(const PacketReport &report);

/// Commands that show the same with openssl, unzip and sha256sum alone.
struct StockCommand
{
    QString title;
    QString command;

    friend bool operator==(const StockCommand &, const StockCommand &) = default;
};
[[nodiscard]] QList<StockCommand> stockCommands(const PacketReport &report);
/// What no packet can prove.
[[nodiscard]] QStringList packetLimits();

} // namespace simsa::viewmodel
