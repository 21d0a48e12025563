// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/scorefoot.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr qsizetype mostLinks = 4;
} // namespace

ScoreFoot::ScoreFoot(viewmodel::ScoreSheetModel *sheet, const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::TopEdge, themes, parent)
    , m_themes(themes)
    , m_sheet(sheet)
{
    build();
    connect(sheet, &viewmodel::ScoreSheetModel::contentChanged, this, &ScoreFoot::refresh);
    refresh();
}

void ScoreFoot::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 5, 12, 8);
    column->setSpacing(4);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    m_left = new TextLabel(TextRole::Caption, Tone::Warn, m_themes, this);
    m_left->setBold(true);
    m_links = new QHBoxLayout;
    m_links->setSpacing(4);
    m_nextGap = new QPushButton(this);
    m_nextGap->setObjectName(QStringLiteral("nextGapButton"));
    setButtonKind(m_nextGap, ButtonKind::Quiet, QStringLiteral("F8"));
    above->addWidget(m_left);
    above->addLayout(m_links);
    above->addStretch(1);
    above->addWidget(m_nextGap);
    column->addLayout(above);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    m_total = new TextLabel(TextRole::Number, Tone::Plain, m_themes, this);
    m_total->setObjectName(QStringLiteral("totalLabel"));
    m_of = new TextLabel(TextRole::Body, Tone::Secondary, m_themes, this);
    m_of->setObjectName(QStringLiteral("weightSetLabel"));
    m_deed = new QPushButton(this);
    m_deed->setObjectName(QStringLiteral("sealButton"));
    below->addWidget(m_total);
    below->addWidget(m_of);
    below->addStretch(1);
    below->addWidget(m_deed);
    column->addLayout(below);
    connect(m_nextGap, &QPushButton::clicked, this, &ScoreFoot::nextGapRequested);
    connect(m_deed, &QPushButton::clicked, this, &ScoreFoot::deedRequested);
}

void ScoreFoot::setDeed(Deed deed)
{
    m_kind = deed;
    refresh();
}

void ScoreFoot::setDelivery(const QString &text)
{
    m_delivery = text;
    refresh();
}

void ScoreFoot::refresh()
{
    const QList<call::Missing> missing = m_sheet->missing();
    const int set = call::weightSet(m_sheet->charter().rubric, m_sheet->content().levels);
    m_total->setText(set == 0 ? viewmodel::format::missing() : viewmodel::format::score(m_sheet->total()));
    m_total->setAccessibleName(tr("Total %1").arg(m_total->text()));
    m_of->setText(set == 100 ? tr("/ 100") : tr("/ %1 points given").arg(set));
    if (missing != m_missing || m_links->count() == 0)
        refreshMissing(missing);
    const bool seals = m_kind == Deed::Seal;
    const bool ready = seals && missing.isEmpty();
    m_left->setTone(!seals ? Tone::Secondary : missing.isEmpty() ? Tone::Ok : Tone::Warn);
    m_left->setText(!seals              ? m_delivery
                    : missing.isEmpty() ? tr("Nothing is missing")
                                        : tr("%n thing(s) left", nullptr, static_cast<int>(missing.size())));
    m_nextGap->setText(tr("next gap"));
    m_nextGap->setVisible(!missing.isEmpty());
    m_deed->setText(seals ? tr("Preview and seal…") : tr("Write a new version…"));
    m_deed->setEnabled(!seals || ready);
    m_deed->setToolTip(!seals  ? tr("A sealed review is only replaced by a new version with a reason")
                       : ready ? tr("Shows exactly what will be signed (Ctrl+Enter)")
                               : tr("First fill in what is missing (F8)"));
    setButtonKind(m_deed, ready ? ButtonKind::Primary : ButtonKind::Plain);
}

void ScoreFoot::refreshMissing(const QList<call::Missing> &missing)
{
    m_missing = missing;
    while (QLayoutItem *old = m_links->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    for (qsizetype i = 0; i < std::min(mostLinks, missing.size()); ++i) {
        const call::Missing &gap = missing.at(i);
        auto *link = new QPushButton(viewmodel::missingText(m_sheet->charter().rubric, gap), this);
        link->setAccessibleName(tr("Go to what is missing: %1").arg(link->text()));
        setButtonKind(link, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, gap] { emit jumpRequested(gap); });
        setTabOrder(m_nextGap->previousInFocusChain(), link); // left of it
        m_links->addWidget(link);
    }
    if (missing.size() > mostLinks)
        m_links->addWidget(
            new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, this, QStringLiteral("…")));
}

void ScoreFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refreshMissing(m_missing);
        refresh();
    }
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
