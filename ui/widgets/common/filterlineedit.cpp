// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filterlineedit.h"

#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/themecontroller.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace simsa::widgets {

FilterLineEdit::FilterLineEdit(const ThemeController *themes, QWidget *parent)
    : QLineEdit(parent)
    , m_themes(themes)
{
    connect(this, &QLineEdit::textChanged, this, &FilterLineEdit::announce);
    connect(themes, &ThemeController::themeChanged, this, &FilterLineEdit::adjustMargins);
    adjustMargins();
}

QString FilterLineEdit::filter() const
{
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole.normalized(QString::NormalizationForm_C);
}

void FilterLineEdit::focusOnSlash(QWidget *area)
{
    auto *slash = new QShortcut(Qt::Key_Slash, area);
    slash->setContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void FilterLineEdit::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    adjustMargins();
    update();
}

void FilterLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void FilterLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return; // the next Esc is the page's
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLineEdit::announce()
{
    const QString now = filter();
    if (now == m_lastFilter)
        return;
    m_lastFilter = now;
    emit filterChanged(now);
}

void FilterLineEdit::adjustMargins()
{
    const Theme &theme = m_themes->theme();
    const int note =
        m_note.isEmpty() ? 0 : QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(m_note) + 8;
    setTextMargins(26, 0, keyCapSize(QStringLiteral("/"), theme).width() + 10 + note, 0);
}

void FilterLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    paintIcon(painter, QRect(6, 0, 22, height()), QStringLiteral("search"), theme.colour.text2);
    const QSize cap = keyCapSize(QStringLiteral("/"), theme);
    const int right = width() - 8 - cap.width();
    if (!hasFocus())
        paintKeyCap(painter, QRect(QPoint(right, (height() - cap.height()) / 2), cap), QStringLiteral("/"),
                    theme);
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.colour.text2);
    painter.drawText(QRect(0, 0, right - 6, height()), Qt::AlignRight | Qt::AlignVCenter, m_note);
}

} // namespace simsa::widgets
