// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpalette.h"

#include <algorithm>

namespace simsa::charts {

namespace {

// Share of the cluster colour in its fill, the rest is paper (design tokens: fillAlpha).
constexpr double fillAlpha = 0.34;

QColor mixed(const QColor &colour, const QColor &paper, double share)
{
    const auto part = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {part(colour.red(), paper.red()), part(colour.green(), paper.green()),
            part(colour.blue(), paper.blue())};
}

QStringList families()
{
    return {QStringLiteral("NanumBarunGothic"), QStringLiteral("NanumGothic"),
            QStringLiteral("Noto Sans CJK KR")};
}

} // namespace

QColor ChartPalette::cluster(int slot) const
{
    return clusters.at(static_cast<std::size_t>((std::max(1, slot) - 1) % clusterSlots));
}

QColor ChartPalette::clusterFill(int slot) const
{
    return mixed(cluster(slot), surface, fillAlpha);
}

QColor ChartPalette::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Muted:
        return text2;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return text;
}

ChartPalette ChartPalette::light()
{
    ChartPalette p;
    p.surface = QColor(0xFFFFFF);
    p.plot = QColor(0xF6F8F9);
    p.line = QColor(0xD2D9DF);
    p.text = QColor(0x18202A);
    p.text2 = QColor(0x46525F);
    p.text3 = QColor(0x5F6B78);
    p.accent = QColor(0x1B4F8F);
    p.cursor = QColor(0xE1EBF7);
    p.focus = QColor(0x1B4F8F);
    p.good = QColor(0x1C6840);
    p.warning = QColor(0x7E4A00);
    p.bad = QColor(0xA12222);
    p.hatch = QColor(0x18202A);
    p.capacity = QColor(0x18202A);
    p.clusters = {QColor(0x6286F0), QColor(0xC26A24), QColor(0x5D2D51), QColor(0x820108),
                  QColor(0xA87DAB), QColor(0x2F318E), QColor(0x4B774F)};
    p.patternScale = 1.0;
    p.fontFamilies = families();
    return p;
}

ChartPalette ChartPalette::dark()
{
    ChartPalette p;
    p.surface = QColor(0x1B2026);
    p.plot = QColor(0x22282F);
    p.line = QColor(0x343D47);
    p.text = QColor(0xE7EBEF);
    p.text2 = QColor(0xB6C0CA);
    p.text3 = QColor(0x97A2AE);
    p.accent = QColor(0x8DB8F2);
    p.cursor = QColor(0x21364F);
    p.focus = QColor(0x8DB8F2);
    p.good = QColor(0x7FCB98);
    p.warning = QColor(0xE6B85F);
    p.bad = QColor(0xF2968F);
    p.hatch = QColor(0xFFFFFF);
    p.capacity = QColor(0xE7EBEF);
    p.clusters = {QColor(0x90A1F3), QColor(0xBC651E), QColor(0xFBC0E9), QColor(0xD9364F),
                  QColor(0x8D6490), QColor(0x5661DB), QColor(0xB9DF6B)};
    p.patternScale = 1.4;
    p.fontFamilies = families();
    return p;
}

ChartPalette ChartPalette::print()
{
    ChartPalette p = light();
    // Paper is white; a grey plot ground would only cost toner.
    p.plot = QColor(0xFFFFFF);
    return p;
}

} // namespace simsa::charts
