// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/recommendationfield.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;
using Kind = call::Recommendation::Kind;

RecommendationField::RecommendationField(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextRole::Body, Tone::Plain, themes, this))
    , m_kind(new SegmentBar({}, themes, this))
    , m_nodes(new QSpinBox(this))
    , m_months(new QSpinBox(this))
    , m_nodesLabel(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_monthsLabel(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
{
    m_label->setBold(true);
    m_kind->setObjectName(QStringLiteral("recommendationSegmentBar"));
    m_nodes->setObjectName(QStringLiteral("recommendedNodesSpinBox"));
    m_months->setObjectName(QStringLiteral("recommendedMonthsSpinBox"));
    for (const Kind kind : {Kind::Full, Kind::Reduced, Kind::Reject})
        m_kind->addSegment(static_cast<int>(kind), {});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_kind);
    row->addSpacing(4);
    for (QSpinBox *box : {m_nodes, m_months}) {
        box->setAlignment(Qt::AlignRight);
        box->setMinimum(1);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &RecommendationField::choose);
    }
    row->addWidget(m_nodes);
    row->addWidget(m_nodesLabel);
    row->addWidget(m_months);
    row->addWidget(m_monthsLabel);
    row->addStretch(1);
    connect(m_kind, &SegmentBar::chosen, this, &RecommendationField::choose);
    retranslate();
    refresh();
}

void RecommendationField::setRequest(base::Nodes most, int mostMonths, base::Nodes startWith)
{
    const QSignalBlocker quietNodes(m_nodes);
    const QSignalBlocker quietMonths(m_months);
    m_nodes->setMaximum(std::max(1, most.value()));
    m_months->setMaximum(std::max(1, mostMonths));
    m_nodes->setValue(startWith.value());
    m_months->setValue(mostMonths);
}

void RecommendationField::setValue(const std::optional<call::Recommendation> &value)
{
    const QSignalBlocker quietNodes(m_nodes);
    const QSignalBlocker quietMonths(m_months);
    m_kind->setCurrent(value ? static_cast<int>(value->kind) : -1);
    if (!value && m_kind->current() >= 0) { // a segment bar cannot be unset: make its segments anew
        m_kind->clear();
        for (const Kind kind : {Kind::Full, Kind::Reduced, Kind::Reject})
            m_kind->addSegment(static_cast<int>(kind), viewmodel::recommendationName(kind));
    }
    if (value && value->kind == Kind::Reduced) {
        m_nodes->setValue(value->nodes.value());
        m_months->setValue(value->months);
    }
    refresh();
}

void RecommendationField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_kind->setEnabled(!readOnly);
    refresh();
}

void RecommendationField::choose()
{
    refresh();
    if (m_kind->current() < 0)
        return;
    call::Recommendation value{static_cast<Kind>(m_kind->current()), {}, 0};
    if (value.kind == Kind::Reduced) {
        value.nodes = base::Nodes(m_nodes->value());
        value.months = m_months->value();
    }
    emit valueChosen(value);
}

void RecommendationField::refresh()
{
    const bool reduced = m_kind->current() == static_cast<int>(Kind::Reduced);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nodes, m_months, m_nodesLabel, m_monthsLabel})
        part->setVisible(reduced);
    m_nodes->setReadOnly(m_readOnly);
    m_months->setReadOnly(m_readOnly);
}

void RecommendationField::retranslate()
{
    m_label->setText(tr("Recommend"));
    m_kind->setAccessibleName(tr("Recommendation"));
    for (const Kind kind : {Kind::Full, Kind::Reduced, Kind::Reject})
        m_kind->setSegment(static_cast<int>(kind), viewmodel::recommendationName(kind));
    m_nodesLabel->setText(tr("nodes"));
    m_monthsLabel->setText(tr("months"));
    m_nodes->setAccessibleName(tr("Recommended nodes"));
    m_months->setAccessibleName(tr("Recommended months"));
}

void RecommendationField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
