// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scancodeview.h"

#include "widgets/common/accessiblerole.h"

#include <QPainter>

#include <algorithm>

namespace simsa::widgets {

using identity::ScanCode;

ScanCodeView::ScanCodeView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ScanCodeView::setFingerprint(const QString &scanText, const QString &spoken)
{
    m_code = scanText.isEmpty() ? ScanCode() : identity::scanCodeOf(scanText).value_or(ScanCode());
    setAccessibleDescription(spelledFingerprint(spoken));
    setVisible(m_code.size > 0);
    updateGeometry();
    update();
}

void ScanCodeView::setModule(int pixels)
{
    m_module = pixels;
    updateGeometry();
}

QSize ScanCodeView::sizeHint() const
{
    const int side = (m_code.size + 2 * ScanCode::quietZone) * m_module;
    return {side, side};
}

void ScanCodeView::paintEvent(QPaintEvent *)
{
    if (m_code.size == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio); // in pixels of the screen from here on
    const int across = m_code.size + 2 * ScanCode::quietZone;
    const int room = static_cast<int>(std::min(width(), height()) * ratio);
    const int module = std::max(1, room / across);
    const int left = (static_cast<int>(width() * ratio) - module * m_code.size) / 2;
    const int top = (static_cast<int>(height() * ratio) - module * m_code.size) / 2;
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.at(x, y))
                painter.fillRect(left + module * x, top + module * y, module, module, Qt::black);
        }
    }
}

QString spelledFingerprint(const QString &spoken)
{
    QString text;
    for (const QChar c : spoken) {
        if (c == u'-')
            text += u',';
        else
            text += text.isEmpty() ? QString(c) : u' ' + QString(c);
    }
    return text;
}

QString spacedFingerprint(const QString &spoken)
{
    return spoken.split(u'-', Qt::SkipEmptyParts).join(QStringLiteral("  "));
}

} // namespace simsa::widgets
