// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/passages.h"

#include "base/clock.h"
#include "base/json.h"

#include <algorithm>
#include <limits>

namespace simsa::review {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

const QString prefix = QStringLiteral("passages:");
const QString lastKey = QStringLiteral("last");
const QString listKey = QStringLiteral("passages");
constexpr int mostNumber = std::numeric_limits<int>::max() - 1;
constexpr int furthest = 10'000'000; // hundredths of a point, the largest page of the worker
constexpr int mostPages = 2000;

QJsonObject toJson(const Quad &quad)
{
    return {{QStringLiteral("h"), quad.height},
            {QStringLiteral("w"), quad.width},
            {QStringLiteral("x"), quad.x},
            {QStringLiteral("y"), quad.y}};
}

Quad quadOf(JsonReader &reader)
{
    Quad quad;
    quad.height = reader.number(QStringLiteral("h"), 0, furthest);
    quad.width = reader.number(QStringLiteral("w"), 0, furthest);
    quad.x = reader.number(QStringLiteral("x"), -furthest, furthest);
    quad.y = reader.number(QStringLiteral("y"), -furthest, furthest);
    return quad;
}

QJsonObject toJson(const Passage &passage)
{
    QJsonArray quads;
    for (const Quad &quad : passage.quads)
        quads.append(toJson(quad));
    return {{QStringLiteral("file"), passage.file.hex()},
            {QStringLiteral("item"), passage.item.text()},
            {QStringLiteral("made"), base::formatUtc(passage.madeAt)},
            {QStringLiteral("name"), passage.fileName},
            {QStringLiteral("note"), passage.note},
            {QStringLiteral("number"), passage.number},
            {QStringLiteral("page"), passage.page},
            {QStringLiteral("quads"), quads},
            {QStringLiteral("text"), passage.text}};
}

Passage passageOf(JsonReader &reader)
{
    Passage passage;
    passage.file = reader.bytes<base::Digest>(QStringLiteral("file"));
    passage.item = base::ItemId(reader.string(QStringLiteral("item"), 64));
    passage.madeAt = reader.time(QStringLiteral("made"));
    passage.fileName = reader.string(QStringLiteral("name"));
    passage.note = reader.string(QStringLiteral("note"), Passages::longestText);
    passage.number = reader.number(QStringLiteral("number"), 1, mostNumber);
    passage.page = reader.number(QStringLiteral("page"), 0, mostPages - 1);
    passage.quads = reader.list<Quad>(QStringLiteral("quads"), quadOf, Passages::mostQuads);
    passage.text = reader.string(QStringLiteral("text"), Passages::longestText);
    return passage;
}

bool isOnPage(const Quad &quad)
{
    return std::abs(quad.x) <= furthest && std::abs(quad.y) <= furthest && quad.width >= 0 &&
           quad.height >= 0 && quad.width <= furthest && quad.height <= furthest;
}

bool isSound(const Passage &passage)
{
    return !passage.quads.isEmpty() && passage.quads.size() <= Passages::mostQuads &&
           std::all_of(passage.quads.begin(), passage.quads.end(), isOnPage) && passage.page >= 0 &&
           passage.page < mostPages && passage.madeAt.isValid() &&
           passage.text.size() <= Passages::longestText && passage.note.size() <= Passages::longestText;
}

} // namespace

QString passagesRow(const base::ProposalId &proposal)
{
    return prefix + proposal.text();
}

Result<Passages> Passages::fromBytes(const QByteArray &bytes)
{
    const auto damaged = base::fail(ErrorCode::VaultDamaged, prefix);
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return damaged;
    JsonReader reader(*json, prefix);
    Passages passages;
    passages.m_last = reader.number(lastKey, 0, mostNumber);
    passages.m_all = reader.list<Passage>(listKey, passageOf, mostPassages);
    if (!reader.finish())
        return damaged;
    int before = 0;
    for (const Passage &passage : std::as_const(passages.m_all)) {
        if (passage.number <= before || passage.number > passages.m_last || !isSound(passage))
            return damaged;
        before = passage.number;
    }
    return passages;
}

QByteArray Passages::toBytes() const
{
    QJsonArray list;
    for (const Passage &passage : m_all)
        list.append(toJson(passage));
    return base::canonicalJson({{lastKey, m_last}, {listKey, list}});
}

const Passage *Passages::find(int number) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [number](const Passage &one) { return one.number == number; });
    return found == m_all.end() ? nullptr : &*found;
}

QList<Passage> Passages::of(const base::ItemId &item) const
{
    QList<Passage> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found),
                 [&item](const Passage &one) { return one.item == item; });
    return found;
}

Result<int> Passages::add(Passage passage)
{
    passage.text = base::toNfc(passage.text);
    passage.note = base::toNfc(passage.note);
    passage.fileName = base::toNfc(passage.fileName);
    if (!isSound(passage) || m_all.size() >= mostPassages || m_last >= mostNumber)
        return base::fail(ErrorCode::InvalidArgument, prefix);
    passage.number = ++m_last;
    m_all.append(passage);
    return m_last;
}

Result<> Passages::note(int number, const QString &text, const base::ItemId &item)
{
    for (Passage &passage : m_all) {
        if (passage.number != number)
            continue;
        const QString kept = base::toNfc(text);
        if (kept.size() > longestText)
            return base::fail(ErrorCode::InvalidArgument, prefix);
        passage.note = kept;
        passage.item = item;
        return {};
    }
    return base::fail(ErrorCode::NotFound, prefix + QString::number(number));
}

bool Passages::remove(int number)
{
    return m_all.removeIf([number](const Passage &one) { return one.number == number; }) > 0;
}

} // namespace simsa::review
