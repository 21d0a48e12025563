// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace simsa::record {

/// Bodies of the records by which others are handed on to readers that they were not sealed to.

/// A record that is handed on.
struct HandedRecord
{
    base::RecordId id;
    QByteArray signedData; ///< unchanged; empty: only named, for those who watch what is handed on

    friend bool operator==(const HandedRecord &, const HandedRecord &) = default;
};

/// `disclosure`: office or chair hand records on to new readers.
struct Disclosure
{
    QString reason; ///< 1–4000 characters
    QList<HandedRecord> records;
    QList<base::Digest> to; ///< SHA-256 of the new readers' encryption certificates, 1–64

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

/// `device`: its author works on this other device, too, and hands over their own records to it.
struct DeviceStatement
{
    base::DeviceId device;
    QByteArray signing;    ///< DER
    QByteArray encryption; ///< DER
    QList<HandedRecord> records;

    friend bool operator==(const DeviceStatement &, const DeviceStatement &) = default;
};

[[nodiscard]] QJsonObject toJson(const Disclosure &disclosure);
[[nodiscard]] QJsonObject toJson(const DeviceStatement &statement);
[[nodiscard]] base::Result<Disclosure> disclosureFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<DeviceStatement> deviceStatementFromJson(const QJsonObject &body);

} // namespace simsa::record
