// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/progressline.h"

#include "viewmodel/format.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace simsa::widgets {

namespace format = viewmodel::format;
using viewmodel::Tone;

namespace {
constexpr int quietMs = 400;     // shorter work shows nothing
constexpr int estimateMs = 1500; // earlier estimates only jump about
constexpr int barHeight = 8;
} // namespace

ProgressLine::ProgressLine(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_what(new TextLabel(TextRole::Body, Tone::Plain, themes, this))
    , m_amount(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_cancel(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setRowMinimumHeight(1, barHeight);
    grid->setColumnStretch(0, 1);
    m_what->setWordWrap(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(quietMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelRequested);
    retranslate();
    hide();
}

void ProgressLine::start(const QString &what)
{
    m_sentence = what;
    m_count = m_countTotal = m_bytes = m_bytesTotal = 0;
    m_running = true;
    m_since.start();
    m_cancel->setVisible(true);
    hide();
    m_delay.start();
    refresh();
}

void ProgressLine::setWhat(const QString &what)
{
    m_sentence = what;
    refresh();
}

void ProgressLine::setCount(qint64 done, qint64 total)
{
    m_count = done;
    m_countTotal = total;
    refresh();
}

void ProgressLine::setBytes(qint64 done, qint64 total)
{
    m_bytes = done;
    m_bytesTotal = total;
    refresh();
}

void ProgressLine::finish(const QString &kept)
{
    m_delay.stop();
    m_running = false;
    m_cancel->setVisible(false);
    m_amount->clear();
    m_what->setText(kept);
    setAccessibleName(kept);
    setVisible(!kept.isEmpty());
    update();
}

double ProgressLine::part() const
{
    const qint64 total = m_bytesTotal > 0 ? m_bytesTotal : m_countTotal;
    const qint64 done = m_bytesTotal > 0 ? m_bytes : m_count;
    return total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : 0.0;
}

std::optional<qint64> ProgressLine::secondsLeft() const
{
    const double done = part();
    const qint64 ms = m_since.elapsed();
    if (done <= 0 || done >= 1 || ms < estimateMs)
        return std::nullopt;
    return static_cast<qint64>(double(ms) / 1000.0 * (1 - done) / done) + 1;
}

void ProgressLine::refresh()
{
    QString what = m_sentence;
    if (m_countTotal > 0)
        what += u' ' + format::count(m_count) + QStringLiteral(" / ") + format::count(m_countTotal);
    m_what->setText(what);
    QStringList amounts;
    if (m_bytesTotal > 0)
        amounts += format::bytesOf(m_bytes, m_bytesTotal);
    if (const auto left = secondsLeft())
        amounts += tr("%1 left", "time").arg(format::duration(*left));
    m_amount->setText(amounts.join(QStringLiteral(" · ")));
    setAccessibleName(what);
    setAccessibleDescription(m_amount->text());
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_running)
        return;
    const Theme &theme = m_themes->theme();
    const QRect inside = layout()->contentsRect();
    const int end = !m_cancel->isHidden() ? m_cancel->x() - 12 : inside.right() + 1;
    const QRect bar(inside.left(), m_what->geometry().bottom() + 5, end - inside.left(), barHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour.sunken);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.colour.accent);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(part() * bar.width(), bar.height())), 2, 2);
}

void ProgressLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_running)
        emit cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressLine::retranslate()
{
    m_cancel->setText(tr("Stop"));
    setButtonKind(m_cancel, ButtonKind::Plain, QStringLiteral("Esc"));
    m_cancel->setToolTip(tr("Stop (Esc)"));
}

} // namespace simsa::widgets
