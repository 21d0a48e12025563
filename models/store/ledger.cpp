// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/keyring.h"

#include <QtEndian>

namespace simsa::store {

using base::ErrorCode;

namespace {

constexpr qsizetype kindBytes = 16;
constexpr qsizetype countBytes = 8;
constexpr qsizetype sumBytes = 32;
constexpr qsizetype entryBytes = kindBytes + countBytes + sumBytes;

} // namespace

QByteArray Ledger::vaultKind()
{
    return QByteArray(2 * kindBytes, '0');
}

void Ledger::add(const QByteArray &kind, QByteArrayView id, qint64 version)
{
    toggle(kind, id, version, 1);
}

void Ledger::remove(const QByteArray &kind, QByteArrayView id, qint64 version)
{
    toggle(kind, id, version, -1);
}

void Ledger::toggle(const QByteArray &kind, QByteArrayView id, qint64 version, int change)
{
    const QByteArray element =
        hmac(m_sumKey, kind + '|' + id.toByteArray() + '|' + QByteArray::number(version));
    Sum &sum = m_sums[kind];
    sum.count += change;
    for (qsizetype i = 0; i < sumBytes; ++i)
        sum.sum[i] = char(sum.sum.at(i) ^ element.at(i));
    if (sum == Sum())
        m_sums.remove(kind);
}

QList<QByteArray> Ledger::differences(const Ledger &other) const
{
    QList<QByteArray> kinds;
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
        if (other.m_sums.value(it.key()) != it.value())
            kinds.append(it.key());
    }
    for (auto it = other.m_sums.begin(); it != other.m_sums.end(); ++it) {
        if (!m_sums.contains(it.key()))
            kinds.append(it.key());
    }
    return kinds;
}

QByteArray Ledger::encode() const
{
    QByteArray bytes;
    bytes.reserve(m_sums.size() * entryBytes);
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
        const qint64 count = qToBigEndian(it->count);
        bytes += QByteArray::fromHex(it.key());
        bytes.append(reinterpret_cast<const char *>(&count), countBytes);
        bytes += it->sum;
    }
    return bytes;
}

base::Result<Ledger> Ledger::decode(const QByteArray &bytes, crypto::SecretBytes sumKey)
{
    Ledger ledger(std::move(sumKey));
    if (bytes.size() % entryBytes != 0)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ledger"));
    for (qsizetype at = 0; at < bytes.size(); at += entryBytes) {
        const QByteArray kind = bytes.mid(at, kindBytes).toHex();
        const qint64 count = qFromBigEndian<qint64>(bytes.constData() + at + kindBytes);
        ledger.m_sums.insert(kind, {count, bytes.mid(at + kindBytes + countBytes, sumBytes)});
    }
    if (ledger.encode() != bytes)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ledger"));
    return ledger;
}

} // namespace simsa::store
