// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "base/quantities.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Numbers, dates and amounts as the pages show them, in the language that is set (viewmodel/language.h).
/// Nothing that is missing is ever 0: an absent value is an en dash.
namespace simsa::viewmodel::format {

/// "–": what stands for a value that is not there.
[[nodiscard]] QString missing();

/// Always two decimals: 8625 gives "86.25". nullopt gives missing().
[[nodiscard]] QString score(std::optional<base::Score> value);
/// Two decimals with sign and ASCII minus: "+3.60", "-7.00", "0.00".
[[nodiscard]] QString signedScore(base::Score value);
/// "32대" or "32 nodes"; thousands are grouped.
[[nodiscard]] QString nodes(base::Nodes value);
/// "32대(256장)" or "32 nodes (256 GPUs)"; eight GPUs a node unless told otherwise.
[[nodiscard]] QString nodesAndGpus(base::Nodes value, int gpusPerNode = 8);
/// "12개월" or "12 months".
[[nodiscard]] QString months(int count);
/// "32×12개월" or "32×12 mo", for list rows.
[[nodiscard]] QString request(base::Nodes value, int monthCount);
/// A person's name without what stands in brackets behind it: "강도윤 (가상)" gives "강도윤". For columns too
/// narrow for both; the page then says once what the brackets said of each.
[[nodiscard]] QString plainName(const QString &name);
/// "2026-05".
[[nodiscard]] QString month(base::Month value);
/// "2026-02-20".
[[nodiscard]] QString date(QDate value);
/// "2026-02-20 18:00" in the computer's own time zone.
[[nodiscard]] QString dateTime(const QDateTime &value);
/// "14:05", or "14:32:07" with seconds; local time.
[[nodiscard]] QString time(const QDateTime &value, bool seconds = false);
/// "1,714": grouped as the language does.
[[nodiscard]] QString count(qint64 value);
/// Decimal units, at most one decimal: "998 B", "12.3 kB", "120 MB", "2.0 GB".
[[nodiscard]] QString bytes(qint64 value);
/// "0.7 / 2.0 GB": both in the unit of the total.
[[nodiscard]] QString bytesOf(qint64 done, qint64 total);
/// 0.69 gives "69 %".
[[nodiscard]] QString percent(double fraction);
/// "9초", "3분", "2시간 10분"; "9 s", "3 min", "2 h 10 min".
[[nodiscard]] QString duration(qint64 seconds);
/// "₩1,234,567".
[[nodiscard]] QString won(base::Krw value);
/// Bytes as groups of four hex digits, upper case, for reading aloud: "3F9A 11C2 …".
[[nodiscard]] QString fingerprint(const QByteArray &raw);

} // namespace simsa::viewmodel::format
