// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/scoreitem.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/focusring.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/commentfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <utility>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr int numberWidth = 30;
constexpr int pointsWidth = 52;
constexpr int side = 12;
} // namespace

ScoreItem::ScoreItem(call::Item item, const QString &number, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_item(std::move(item))
    , m_number(number)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 2, side, 3);
    column->setSpacing(2);
    buildRow(number);
    buildAnchors();
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ScoreItem::buildRow(const QString &number)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *place = new TextLabel(TextRole::Body, Tone::Secondary, m_themes, this, number);
    place->setMinimumWidth(numberWidth - row->spacing());
    m_name = new TextLabel(TextRole::Body, Tone::Plain, m_themes, this);
    m_name->setElided(true);
    auto *weight =
        new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, this, QString::number(m_item.weight));
    weight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_levels = new LevelButtons(QString(), static_cast<int>(m_item.levels.size()), m_themes, this);
    m_levels->setObjectName(QStringLiteral("levels_") + m_item.id.text());
    m_levels->installEventFilter(this);
    FocusRing::setOwnFocus(m_levels);
    m_points = new TextLabel(TextRole::Body, Tone::Plain, m_themes, this);
    m_points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_points->setMinimumWidth(pointsWidth);
    row->addWidget(place);
    row->addWidget(m_name, 1);
    row->addWidget(weight);
    row->addWidget(m_levels);
    row->addWidget(m_points);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_levels, &LevelButtons::levelChosen, this,
            [this](std::optional<int> level) { emit levelChosen(m_item.id, level); });
}

// Built once, shown when open; the highest level first, as one reads what would be best.
void ScoreItem::buildAnchors()
{
    m_body = new QWidget(this);
    m_body->hide();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(numberWidth, 0, 0, 4);
    column->setSpacing(6);
    m_anchors = new QGridLayout;
    m_anchors->setHorizontalSpacing(10);
    m_anchors->setVerticalSpacing(2);
    m_anchors->setColumnStretch(2, 1);
    const auto count = static_cast<int>(m_item.levels.size());
    m_anchorLabels.resize(count);
    for (int i = count - 1; i >= 0; --i) {
        const int line = count - 1 - i;
        auto *value = new TextLabel(TextRole::Caption, Tone::Plain, m_themes, m_body,
                                    QString::number(m_item.levels.at(i).value));
        value->setBold(true);
        auto *label = new TextLabel(TextRole::Caption, Tone::Plain, m_themes, m_body);
        auto *anchor = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, m_body);
        anchor->setWordWrap(true);
        m_anchors->addWidget(value, line, 0, Qt::AlignTop);
        m_anchors->addWidget(label, line, 1, Qt::AlignTop);
        m_anchors->addWidget(anchor, line, 2);
        m_anchorLabels[i] = {label, anchor};
    }
    column->addLayout(m_anchors);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_body);
    if (m_item.minComment > 0)
        ensureComment();
}

void ScoreItem::ensureComment()
{
    if (m_comment)
        return;
    m_comment = new CommentField(CommentField::Reader::Plain, m_themes, m_body);
    setTabOrder(m_levels, m_comment->edit());
    m_comment->setWanted(m_item.minComment);
    m_body->layout()->addWidget(m_comment);
    connect(m_comment, &CommentField::committed, this,
            [this](const QString &text) { emit commentCommitted(m_item.id, text); });
    retranslate();
}

void ScoreItem::setValue(std::optional<int> level, const QString &points, const QString &comment)
{
    m_levels->setLevel(level);
    m_points->setText(points);
    m_points->setTone(level ? Tone::Plain : Tone::Disabled);
    if (!comment.isEmpty())
        ensureComment();
    if (m_comment)
        m_comment->setText(comment);
}

void ScoreItem::setReadOnly(bool readOnly)
{
    m_levels->setReadOnly(readOnly);
    if (m_comment)
        m_comment->setReadOnly(readOnly);
}

void ScoreItem::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_body->setVisible(open);
    m_name->setBold(open);
    update();
}

bool ScoreItem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_levels && event->type() == QEvent::FocusIn)
        emit focused();
    if (watched == m_levels && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void ScoreItem::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return emit stepRequested(-1);
    case Qt::Key_Down:
        return emit stepRequested(1);
    case Qt::Key_Space:
        return setOpen(!m_open);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScoreItem::mousePressEvent(QMouseEvent *event)
{
    m_levels->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void ScoreItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.fillRect(rect(), m_open ? theme.colour.accentSoft : theme.colour.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.colour.line);
    if (m_open && !m_levels->hasFocus())
        painter.fillRect(0, 0, theme.metric.selectedBar, height(), theme.colour.accent);
    if (!m_levels->hasFocus())
        return;
    painter.setPen(QPen(theme.colour.focus, theme.metric.focusWidth));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ScoreItem::retranslate()
{
    const bool korean = viewmodel::isKoreanShown();
    const QString name = m_item.name.in(korean);
    m_name->setText(name);
    m_levels->setItemName(m_number + u' ' + name);
    QStringList anchors;
    for (qsizetype i = 0; i < m_item.levels.size(); ++i) {
        const call::Level &level = m_item.levels.at(i);
        m_anchorLabels.at(i).first->setText(level.label.in(korean));
        m_anchorLabels.at(i).second->setText(level.anchor.in(korean));
        anchors += level.label.in(korean) + QStringLiteral(": ") + level.anchor.in(korean);
    }
    m_levels->setAnchors(anchors);
    if (m_comment)
        m_comment->setTitle(tr("Comment on %1", "item number").arg(m_number));
}

void ScoreItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
