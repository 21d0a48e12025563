// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

// Q_INIT_RESOURCE must stand outside every namespace; it keeps the linker from dropping the static library's
// data.
static void keepResources()
{
    Q_INIT_RESOURCE(theme);
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(help);
}

namespace simsa::widgets {

using base::ErrorCode;
using base::fail;

namespace {

struct NamedColour
{
    const char *name;
    QColor Colours::*member;
};

constexpr std::array<NamedColour, 24> namedColours = {{
    {"window", &Colours::window},
    {"surface", &Colours::surface},
    {"surface2", &Colours::surface2},
    {"sunken", &Colours::sunken},
    {"line", &Colours::line},
    {"lineStrong", &Colours::lineStrong},
    {"text", &Colours::text},
    {"text2", &Colours::text2},
    {"text3", &Colours::text3},
    {"accent", &Colours::accent},
    {"accentHover", &Colours::accentHover},
    {"accentSoft", &Colours::accentSoft},
    {"onAccent", &Colours::onAccent},
    {"focus", &Colours::focus},
    {"ok", &Colours::ok},
    {"okSoft", &Colours::okSoft},
    {"warn", &Colours::warn},
    {"warnSoft", &Colours::warnSoft},
    {"bad", &Colours::bad},
    {"badSoft", &Colours::badSoft},
    {"secret", &Colours::secret},
    {"secretSoft", &Colours::secretSoft},
    {"hatch", &Colours::hatch},
    {"capLine", &Colours::capLine},
}};

struct NamedLength
{
    const char *group;
    const char *name;
    int Metrics::*member;
};

constexpr std::array<NamedLength, 25> namedLengths = {{
    {"size", "topBar", &Metrics::topBar},
    {"size", "statusBar", &Metrics::statusBar},
    {"size", "pageHeader", &Metrics::pageHeader},
    {"size", "button", &Metrics::button},
    {"size", "buttonInRow", &Metrics::buttonInRow},
    {"size", "field", &Metrics::field},
    {"size", "segment", &Metrics::segment},
    {"row", "table", &Metrics::rowTable},
    {"row", "tableDense", &Metrics::rowDense},
    {"row", "matrix", &Metrics::rowMatrix},
    {"row", "cutLine", &Metrics::rowCutLine},
    {"row", "listTwoLine", &Metrics::rowTwoLine},
    {"row", "scoreItem", &Metrics::rowScoreItem},
    {"row", "anchor", &Metrics::rowAnchor},
    {"row", "criterionHead", &Metrics::rowCriterionHead},
    {"row", "tableHeader", &Metrics::rowTableHeader},
    {"row", "palette", &Metrics::rowPalette},
    {"radius", "control", &Metrics::radiusControl},
    {"radius", "card", &Metrics::radiusCard},
    {"radius", "pill", &Metrics::radiusPill},
    {"border", "banner", &Metrics::bannerBar},
    {"border", "selectedRow", &Metrics::selectedBar},
    {"focus", "width", &Metrics::focusWidth},
    {"focus", "offset", &Metrics::focusOffset},
    {"motionMs", "max", &Metrics::motionMs},
}};

constexpr std::array<std::pair<TextRole, const char *>, 7> namedRoles = {{
    {TextRole::Caption, "caption"},
    {TextRole::Body, "body"},
    {TextRole::Section, "section"},
    {TextRole::Title, "title"},
    {TextRole::Number, "number"},
    {TextRole::Display, "display"},
    {TextRole::ChartAxis, "chartAxis"},
}};

Qt::BrushStyle brushOf(const QString &name)
{
    static const QHash<QString, Qt::BrushStyle> brushes = {
        {QStringLiteral("FDiagPattern"), Qt::FDiagPattern},
        {QStringLiteral("VerPattern"), Qt::VerPattern},
        {QStringLiteral("Dense6Pattern"), Qt::Dense6Pattern},
        {QStringLiteral("HorPattern"), Qt::HorPattern},
        {QStringLiteral("DiagCrossPattern"), Qt::DiagCrossPattern},
        {QStringLiteral("CrossPattern"), Qt::CrossPattern},
    };
    return brushes.value(name, Qt::SolidPattern);
}

ClusterLook clusterOf(const QJsonObject &json)
{
    ClusterLook look;
    look.slot = json.value(QLatin1String("slot")).toInt();
    look.colour = QColor(json.value(QLatin1String("colour")).toString());
    look.fillAlpha = json.value(QLatin1String("fillAlpha")).toDouble();
    look.brush = brushOf(json.value(QLatin1String("brush")).toString());
    look.marker = json.value(QLatin1String("marker")).toString();
    const QString dash = json.value(QLatin1String("dash")).toString();
    if (dash != QLatin1String("solid"))
        for (const QString &part : dash.split(u' '))
            look.dash += part.toDouble();
    return look;
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList out;
    for (const QJsonValue &value : json.toArray())
        out += value.toString();
    return out;
}

base::Result<> readColours(const QJsonObject &json, Colours &colours)
{
    for (const NamedColour &named : namedColours) {
        const QColor colour(json.value(QLatin1String(named.name)).toString());
        if (!colour.isValid())
            return fail(ErrorCode::JsonFieldMissing, QLatin1String(named.name));
        colours.*named.member = colour;
    }
    return {};
}

base::Result<> readMetrics(const QJsonObject &root, Metrics &metrics)
{
    for (const NamedLength &named : namedLengths) {
        const QJsonValue value =
            root.value(QLatin1String(named.group)).toObject().value(QLatin1String(named.name));
        if (!value.isDouble())
            return fail(ErrorCode::JsonFieldMissing, QLatin1String(named.name));
        metrics.*named.member = value.toInt();
    }
    const QJsonArray level =
        root.value(QLatin1String("size")).toObject().value(QLatin1String("levelButton")).toArray();
    metrics.levelButton = QSize(level.at(0).toInt(), level.at(1).toInt());
    return {};
}

base::Result<> readFonts(const QJsonObject &font, Theme &theme)
{
    theme.families = stringsOf(font.value(QLatin1String("families")));
    theme.monoFamilies = stringsOf(font.value(QLatin1String("mono")));
    const QJsonObject scale = font.value(QLatin1String("scalePx")).toObject();
    for (const auto &[role, name] : namedRoles) {
        const QJsonArray pair = scale.value(QLatin1String(name)).toArray();
        if (pair.size() != 2)
            return fail(ErrorCode::JsonFieldMissing, QLatin1String(name));
        theme.scalePx.insert(static_cast<int>(role), {pair.at(0).toInt(), pair.at(1).toInt()});
    }
    return {};
}

// Paper is white; a grey ground would only cost toner.
void whiten(Colours &colours)
{
    colours.window = colours.surface = colours.surface2 = QColor(Qt::white);
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

base::Result<Theme> Theme::parse(const QByteArray &tokens, ThemeMode mode)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(tokens, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonMalformed, error.errorString());
    const auto name = mode == ThemeMode::Dark ? QLatin1String("dark") : QLatin1String("light");
    const QJsonObject own = root.value(QLatin1String("theme")).toObject().value(name).toObject();
    Theme theme;
    theme.mode = mode;
    if (auto read = readColours(own.value(QLatin1String("colour")).toObject(), theme.colour); !read)
        return fail(read);
    if (auto read = readMetrics(root, theme.metric); !read)
        return fail(read);
    if (auto read = readFonts(root.value(QLatin1String("font")).toObject(), theme); !read)
        return fail(read);
    for (const QJsonValue &cluster : own.value(QLatin1String("cluster")).toArray())
        theme.clusters += clusterOf(cluster.toObject());
    if (theme.clusters.isEmpty())
        return fail(ErrorCode::JsonFieldMissing, QStringLiteral("cluster"));
    if (mode == ThemeMode::Print)
        whiten(theme.colour);
    return theme;
}

Theme Theme::builtIn(ThemeMode mode, double textScale)
{
    keepResources();
    QFile file(QStringLiteral(":/theme/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    base::Result<Theme> theme = parse(opened ? file.readAll() : QByteArray(), mode);
    Q_ASSERT_X(theme.has_value(), "Theme::builtIn", "the compiled-in tokens are broken");
    Theme out = std::move(theme).value_or(Theme{});
    out.textScale = std::clamp(textScale, 1.0, 3.0);
    return out;
}

QFont Theme::font(TextRole role, bool bold) const
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(scalePx.value(static_cast<int>(role), {13, 18}).first * 0.75 * textScale);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QFont Theme::monoFont(TextRole role) const
{
    QFont font = this->font(role);
    font.setFamilies(monoFamilies);
    font.setStyleHint(QFont::Monospace);
    return font;
}

int Theme::rowHeight(int token) const
{
    return std::max(token, QFontMetrics(font()).height() + 8);
}

QColor Theme::tone(viewmodel::Tone tone) const
{
    switch (tone) {
    case viewmodel::Tone::Plain:
        return colour.text;
    case viewmodel::Tone::Secondary:
        return colour.text2;
    case viewmodel::Tone::Disabled:
        return colour.text3;
    case viewmodel::Tone::Accent:
        return colour.accent;
    case viewmodel::Tone::Ok:
        return colour.ok;
    case viewmodel::Tone::Warn:
        return colour.warn;
    case viewmodel::Tone::Bad:
        return colour.bad;
    case viewmodel::Tone::Secret:
        return colour.secret;
    }
    return colour.text;
}

ClusterLook Theme::cluster(int slot) const
{
    const qsizetype count = clusters.size();
    const qsizetype index = std::max(slot, 1) - 1;
    ClusterLook look = clusters.at(index % count);
    const qsizetype round = index / count; // beyond the seventh: same colour, next pattern
    const ClusterLook &pattern = clusters.at((index + round) % count);
    look.slot = slot;
    look.brush = pattern.brush;
    look.dash = pattern.dash;
    look.marker = pattern.marker;
    return look;
}

QColor Theme::clusterGround(int slot) const
{
    const ClusterLook look = cluster(slot);
    const auto mix = [a = look.fillAlpha](float over, float under) {
        return static_cast<float>(a * double(over) + (1 - a) * double(under));
    };
    return QColor::fromRgbF(mix(look.colour.redF(), colour.surface.redF()),
                            mix(look.colour.greenF(), colour.surface.greenF()),
                            mix(look.colour.blueF(), colour.surface.blueF()));
}

QBrush Theme::clusterPattern(int slot, qreal devicePixelRatio) const
{
    const ClusterLook look = cluster(slot);
    if (look.brush == Qt::SolidPattern)
        return Qt::NoBrush;
    QBrush brush(look.colour, look.brush);
    const qreal size = devicePixelRatio * (isDark() ? 1.4 : 1.0);
    brush.setTransform(QTransform::fromScale(size / devicePixelRatio, size / devicePixelRatio));
    return brush;
}

QPen Theme::clusterPen(int slot) const
{
    const ClusterLook look = cluster(slot);
    QPen pen(look.colour, 2);
    pen.setCapStyle(Qt::FlatCap);
    if (!look.dash.isEmpty())
        pen.setDashPattern(look.dash);
    return pen;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace simsa::widgets
