// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/banner.h"

#include "widgets/common/icons.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/themecontroller.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace simsa::widgets {

namespace {

struct Look
{
    QColor ink, ground;
    const char *icon;
};

Look lookOf(Banner::Kind kind, const Colours &c)
{
    switch (kind) {
    case Banner::Kind::Info:
        return {c.accent, c.accentSoft, "info"};
    case Banner::Kind::Ok:
        return {c.ok, c.okSoft, "check"};
    case Banner::Kind::Warn:
        return {c.warn, c.warnSoft, "warn"};
    case Banner::Kind::Bad:
        return {c.bad, c.badSoft, "cross"};
    }
    return {c.accent, c.accentSoft, "info"};
}

} // namespace

Banner::Banner(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_label(new QLabel(this))
    , m_link(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(30);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(42, 3, 12, 3);
    row->setSpacing(12);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_label, 1);
    setButtonKind(m_link, ButtonKind::Link);
    row->addWidget(m_link, 0, Qt::AlignVCenter);
    connect(m_link, &QPushButton::clicked, this, &Banner::linkActivated);
    connect(themes, &ThemeController::themeChanged, this, &Banner::restyle);
    restyle();
    hide();
}

void Banner::showMessage(Kind kind, const QString &fact, const QString &rest, const QString &link)
{
    m_kind = kind;
    m_fact = fact;
    m_rest = rest;
    setToolTip({});
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_label->setText(QStringLiteral("<p style=\"line-height:118%\"><b>%1</b> %2</p>")
                         .arg(fact.toHtmlEscaped(), rest.toHtmlEscaped()));
    setAccessibleName(text());
    m_label->setAccessibleName(text());
    restyle();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showError(const viewmodel::ErrorText &error, const QString &link)
{
    showMessage(Kind::Bad, error.what, error.safe + u' ' + error.todo, link);
    setToolTip(error.details);
}

void Banner::clear()
{
    m_fact.clear();
    m_rest.clear();
    hide();
}

QString Banner::text() const
{
    return m_rest.isEmpty() ? m_fact : m_fact + u' ' + m_rest;
}

void Banner::restyle()
{
    m_label->setFont(m_themes->theme().font());
    m_label->setPalette(paletteOf(m_themes->theme()));
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind, m_themes->theme().colour);
    QPainter painter(this);
    painter.fillRect(rect(), look.ground);
    painter.fillRect(QRect(0, 0, m_themes->theme().metric.bannerBar, height()), look.ink);
    paintIcon(painter, QRect(16, 0, 16, height()), QLatin1String(look.icon), look.ink);
}

} // namespace simsa::widgets
