// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/matrixheader.h"

#include "viewmodel/committeematrixmodel.h"
#include "viewmodel/format.h"
#include "widgets/common/themecontroller.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace simsa::widgets {

namespace {
constexpr int headerHeight = 64, nameHeight = 15;
constexpr double farOffset = 6.0;    // points from where the dot is filled
constexpr double scaleOffset = 10.0; // points at the ends of the scale
} // namespace

MatrixHeader::MatrixHeader(const ThemeController *themes, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_themes(themes)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(themes, &ThemeController::themeChanged, this, [this] { viewport()->update(); });
}

QSize MatrixHeader::sizeHint() const
{
    const Theme &theme = m_themes->theme();
    const int more =
        nameLines() > 1 ? std::max(nameHeight, QFontMetrics(theme.font(TextRole::Caption)).height()) : 0;
    return {QHeaderView::sizeHint().width(), theme.rowHeight(headerHeight) + more};
}

int MatrixHeader::nameLines() const
{
    for (int section = 0; model() && section < count(); ++section)
        if (!isSectionHidden(section) && linesOf(section).size() > 1)
            return 2;
    return 1;
}

// A name that is too wide goes on under its family name; what is still too wide becomes an initial, never an
// ellipsis.
QStringList MatrixHeader::linesOf(int section) const
{
    const QFontMetrics metrics(m_themes->theme().font(TextRole::Caption));
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const int room = sectionSize(section) - 2;
    const qsizetype space = name.indexOf(u' ');
    if (metrics.horizontalAdvance(name) <= room || space < 0)
        return {name};
    const QString given = name.mid(space + 1);
    return {name.left(space), metrics.horizontalAdvance(given) <= room ? given : given.left(1) + u'.'};
}

void MatrixHeader::paintScale(QPainter *painter, const QRect &rect, double offset) const
{
    const Theme &theme = m_themes->theme();
    const int middle = rect.center().x(), y = rect.center().y();
    const int half = std::min(18, rect.width() / 2 - 6);
    painter->setPen(QPen(theme.colour.text3, 1));
    painter->drawLine(middle - half, y, middle + half, y);
    painter->drawLine(middle, y - 5, middle, y + 5);
    const double part = std::clamp(offset / scaleOffset, -1.0, 1.0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour.text2, 1.5));
    painter->setBrush(std::abs(offset) >= farOffset ? theme.colour.text2 : theme.colour.surface);
    painter->drawEllipse(QPointF(middle + part * half, y + 0.5), 3.5, 3.5);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = m_themes->theme();
    painter->save();
    painter->fillRect(rect, theme.colour.surface2);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour.lineStrong);
    const QVariant offset =
        model()->headerData(section, Qt::Horizontal, viewmodel::CommitteeMatrixModel::OffsetRole);
    const QFont font = theme.font(TextRole::Caption);
    painter->setFont(font);
    painter->setPen(theme.colour.text);
    const int lines = nameLines();
    const int line = (rect.height() - 4) / (2 + lines);
    const QStringList name = linesOf(section);
    for (int i = 0; i < name.size(); ++i)
        painter->drawText(QRect(rect.left(), rect.top() + 4 + i * line, rect.width(), line), Qt::AlignCenter,
                          QFontMetrics(font).elidedText(name.at(i), Qt::ElideRight, rect.width() - 2));
    if (offset.isValid()) {
        paintScale(painter, QRect(rect.left(), rect.top() + 2 + lines * line, rect.width(), line),
                   offset.toDouble());
        painter->setPen(theme.colour.text2);
        const base::Score hundredths(static_cast<int>(std::lround(offset.toDouble() * 10)) * 10);
        painter->drawText(QRect(rect.left(), rect.top() + 2 + (lines + 1) * line, rect.width(), line),
                          Qt::AlignCenter, viewmodel::format::signedScore(hundredths).chopped(1));
    }
    painter->restore();
}

} // namespace simsa::widgets
