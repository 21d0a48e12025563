// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/closed.h"

#include "base/clock.h"
#include "record/bodyfields.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

constexpr int longestReason = 4000;
constexpr int mostCounterseal = 64 * 1024;
constexpr int mostDays = 36525;
const QString closedAtField = QStringLiteral("closed_at");
const QString countersealField = QStringLiteral("counterseal");
const QString reasonField = QStringLiteral("reason");
const QString retentionField = QStringLiteral("retention");
const QString versionField = QStringLiteral("version");
const QString daysField = QStringLiteral("days");
const QString dueField = QStringLiteral("due");
const QString whatField = QStringLiteral("what");

} // namespace

const call::RetentionTerm *Closed::term(call::RecordClass what) const
{
    const auto found = std::find_if(retention.begin(), retention.end(),
                                    [&](const call::RetentionTerm &one) { return one.what == what; });
    return found == retention.end() ? nullptr : &*found;
}

QJsonObject toJson(const Closed &closed)
{
    QJsonArray retention;
    for (const call::RetentionTerm &one : closed.retention) {
        retention.append(QJsonObject{{daysField, one.days},
                                     {dueField, base::formatUtc(one.due)},
                                     {whatField, call::nameOf(one.what)}});
    }
    return {{closedAtField, base::formatUtc(closed.closedAt)},
            {countersealField, QString::fromLatin1(closed.counterseal.toBase64())},
            {reasonField, closed.reason},
            {retentionField, retention},
            {versionField, 1}};
}

Result<Closed> closedFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("closed"));
    Closed closed;
    closed.closedAt = reader.time(closedAtField);
    closed.counterseal = reader.base64(countersealField, mostCounterseal);
    closed.reason = reader.string(reasonField, longestReason);
    const auto readTerm = [&closed](JsonReader &item) {
        call::RetentionTerm term;
        term.days = item.number(daysField, 0, mostDays);
        term.due = item.time(dueField);
        term.what = static_cast<call::RecordClass>(item.choice(whatField, call::recordClassNames()));
        if (term.due != closed.closedAt.addDays(term.days))
            item.reject(ErrorCode::RecordMalformed, dueField);
        return term;
    };
    const auto classes = static_cast<int>(call::recordClassNames().size());
    for (const call::RetentionTerm &term :
         reader.list<call::RetentionTerm>(retentionField, readTerm, classes)) {
        if (closed.term(term.what))
            reader.reject(ErrorCode::RecordMalformed, retentionField);
        closed.retention.append(term);
    }
    (void)reader.number(versionField, 1, 1);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return closed;
}

} // namespace simsa::record
