// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/previewsheet.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/icons.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

// The font's own line spacing is too tight for text that must be read before signing.
static void relaxLines(QTextDocument &document)
{
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
}

PreviewSheet::PreviewSheet(const ThemeController *themes, QWidget *area)
    : QWidget(area)
    , m_themes(themes)
{
    build();
    setAccessibleRole(this, QAccessible::Dialog);
    area->installEventFilter(this);
    connect(themes, &ThemeController::themeChanged, this, &PreviewSheet::restyle);
    restyle();
    hide();
}

void PreviewSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Panel(Panel::Ground::Surface, Qt::BottomEdge, m_themes, this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(16, 12, 16, 12);
    headColumn->setSpacing(2);
    m_title = new TextLabel(TextRole::Section, Tone::Plain, m_themes, head);
    m_audience = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, head);
    m_audience->setWordWrap(true);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_audience);
    column->addWidget(head);

    auto *middle = new Panel(Panel::Ground::Surface2, Qt::BottomEdge, m_themes, this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(16, 8, 16, 8);
    m_body = new QTextBrowser(middle);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setOpenLinks(false);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->document()->setDocumentMargin(0);
    middleColumn->addWidget(m_body, 1);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(2);
    middleColumn->addLayout(m_findings);
    column->addWidget(middle, 1);

    auto *foot = new Panel(Panel::Ground::Surface, {}, m_themes, this);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 12, 16, 12);
    m_consequence = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, foot);
    m_consequence->setWordWrap(true);
    m_cancel = new QPushButton(foot);
    m_verb = new QPushButton(foot);
    setButtonKind(m_cancel, ButtonKind::Plain);
    setButtonKind(m_verb, ButtonKind::Primary);
    footRow->addWidget(m_consequence, 1);
    footRow->addWidget(m_cancel);
    footRow->addWidget(m_verb);
    column->addWidget(foot);
    m_cancel->setText(tr("Go back"));
    connect(m_verb, &QPushButton::clicked, this, &PreviewSheet::accepted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        close();
        emit cancelled();
    });
}

void PreviewSheet::open(const PreviewContent &content)
{
    m_title->setText(content.title);
    m_audience->setText(content.audience);
    m_body->setHtml(content.bodyHtml);
    relaxLines(*m_body->document());
    m_body->setAccessibleName(content.title);
    m_consequence->setText(content.consequence);
    m_verb->setText(content.verb);
    m_blocked = std::any_of(content.findings.begin(), content.findings.end(),
                            [](const Finding &f) { return f.severity == Finding::Severity::Bad; });
    setBusy(false); // it was closed while what it signed last was under way
    showFindings(content.findings);
    setAccessibleName(content.title);
    setAccessibleDescription(content.audience);
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    place();
    if (m_themes->isMotionAllowed()) {
        auto *slide = new QPropertyAnimation(this, "pos", this);
        slide->setDuration(m_themes->theme().metric.motionMs);
        slide->setStartValue(QPoint(parentWidget()->width(), 0));
        slide->setEndValue(pos());
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
    m_cancel->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent shown(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&shown);
}

void PreviewSheet::close()
{
    hide();
    const bool there = m_focusBefore && m_focusBefore->isEnabled() && m_focusBefore->isVisible();
    (there ? m_focusBefore.data() : parentWidget())->setFocus(Qt::OtherFocusReason);
}

void PreviewSheet::setBusy(bool busy)
{
    if (busy && isVisible())
        m_body->setFocus(Qt::OtherFocusReason); // not out of the sheet with the button that is greyed
    m_verb->setEnabled(!busy && !m_blocked);
    m_cancel->setEnabled(!busy);
}

void PreviewSheet::showFindings(const QList<Finding> &findings)
{
    while (QLayoutItem *old = m_findings->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        const bool bad = finding.severity == Finding::Severity::Bad;
        const bool note = finding.severity == Finding::Severity::Note;
        const Tone tone = bad ? Tone::Bad : note ? Tone::Secondary : Tone::Warn;
        auto *glyph = new QLabel(row);
        const QString icon = bad    ? QStringLiteral("cross")
                             : note ? QStringLiteral("info")
                                    : QStringLiteral("warn");
        glyph->setPixmap(iconPixmap(icon, m_themes->theme().tone(tone), 14, devicePixelRatioF()));
        auto *text = new TextLabel(TextRole::Caption, tone, m_themes, row, finding.text);
        text->setWordWrap(true);
        line->addWidget(glyph, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        if (!finding.link.isEmpty()) {
            auto *jump = new QPushButton(finding.link, row);
            jump->setAccessibleName(finding.link + QStringLiteral(": ") + finding.text);
            setButtonKind(jump, ButtonKind::Link);
            connect(jump, &QPushButton::clicked, this, [this, i] { emit findingActivated(i); });
            setTabOrder(m_cancel->previousInFocusChain(), jump); // before the deeds, as it stands
            line->addWidget(jump);
        }
        m_findings->addWidget(row);
    }
}

void PreviewSheet::place()
{
    const QSize area = parentWidget()->size();
    const int width = std::clamp(area.width() * 42 / 100, std::min(440, area.width()), 640);
    setGeometry(area.width() - width, 0, width, area.height());
}

void PreviewSheet::restyle()
{
    QPalette clear = paletteOf(m_themes->theme());
    clear.setColor(QPalette::Base, m_themes->theme().colour.surface2);
    m_body->setPalette(clear);
    m_body->setFont(m_themes->theme().font());
    update();
}

void PreviewSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes->theme().colour.surface);
    painter.fillRect(0, 0, 1, height(), m_themes->theme().colour.lineStrong);
}

void PreviewSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        m_cancel->click();
    else
        QWidget::keyPressEvent(event);
}

bool PreviewSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void PreviewSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Go back"));
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
