// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/topbar.h"

#include "widgets/common/icons.h"
#include "widgets/common/mainmenu.h"
#include "widgets/common/pagetabs.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace simsa::widgets {

using viewmodel::Language;

namespace {

class Mark final : public QWidget
{
public:
    Mark(const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAppMark(painter, QRectF(1, 1, 22, 22), m_themes->theme());
    }

private:
    const ThemeController *m_themes;
};

// A flat button with text and a chevron when it has a menu; QToolButton's own arrow is too coarse.
class FlatButton final : public QToolButton
{
public:
    FlatButton(const ThemeController *themes, bool bold, QWidget *parent)
        : QToolButton(parent)
        , m_themes(themes)
        , m_bold(bold)
    {
        setPopupMode(QToolButton::InstantPopup);
        setFocusPolicy(Qt::TabFocus);
    }
    void setIconName(const QString &name) { m_iconName = name; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int icon = m_iconName.isEmpty() ? 0 : 22;
        const QFontMetrics metrics(m_themes->theme().font(TextRole::Body, m_bold));
        return {metrics.horizontalAdvance(text()) + icon + (menu() ? 22 : 0) + 14,
                std::max(28, metrics.height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes->theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour.surface2);
            painter.drawRoundedRect(rect(), theme.metric.radiusControl, theme.metric.radiusControl);
        }
        int x = 6;
        if (!m_iconName.isEmpty()) {
            paintIcon(painter, QRect(x, 0, 16, height()), m_iconName, theme.colour.text);
            x += 22;
        }
        const QFont font = theme.font(TextRole::Body, m_bold);
        painter.setFont(font);
        painter.setPen(theme.colour.text);
        const int room = width() - x - 6 - (menu() ? 22 : 0);
        const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, room);
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter, shown);
        if (menu())
            paintIcon(painter, QRect(width() - 22, 0, 16, height()), QStringLiteral("chevron-down"),
                      theme.colour.text);
    }

private:
    const ThemeController *m_themes;
    bool m_bold;
    QString m_iconName;
};

} // namespace

TopBar::TopBar(ThemeController *themes, Language *language, QWidget *parent)
    : Panel(Ground::Surface, Qt::BottomEdge, themes, parent)
    , m_themes(themes)
    , m_language(language)
    , m_mark(new Mark(themes, this))
    , m_call(new FlatButton(themes, true, this))
    , m_tabs(new PageTabs(themes, this))
    , m_languages(new SegmentBar(QString(), themes, this))
    , m_looks(new SegmentBar(QString(), themes, this))
    , m_search(new QPushButton(this))
    , m_person(new FlatButton(themes, false, this))
    , m_menu(new MainMenu(themes, language, this))
{
    build();
    retranslate();
    restyle();
    setDeskShown(false);
    setPerson({});
}

void TopBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 1);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_call);
    row->addSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_languages), static_cast<QWidget *>(m_looks),
          static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_menu)})
        row->addWidget(widget);
    static_cast<FlatButton *>(m_person)->setIconName(QStringLiteral("person"));
    m_call->setMinimumWidth(80);
    setFixedHeight(m_themes->theme().metric.topBar);
    m_languages->addSegment(static_cast<int>(Language::Id::Korean), QStringLiteral("한국어"));
    m_languages->addSegment(static_cast<int>(Language::Id::English), QStringLiteral("English"));
    using Choice = ThemeController::Choice;
    for (const auto choice : {Choice::Light, Choice::Dark, Choice::System})
        m_looks->addSegment(static_cast<int>(choice), QString());
    connect(m_languages, &SegmentBar::chosen, this,
            [this](int id) { m_language->set(static_cast<Language::Id>(id)); });
    connect(m_looks, &SegmentBar::chosen, this,
            [this](int id) { m_themes->setChoice(static_cast<Choice>(id)); });
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    connect(m_themes, &ThemeController::themeChanged, this, &TopBar::restyle);
}

void TopBar::setCall(const QString &title, QMenu *calls)
{
    m_callTitle = title;
    m_call->setMenu(calls);
    retranslate();
}

void TopBar::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setAccessibleName(name);
    m_person->setVisible(!name.isEmpty());
    m_person->updateGeometry();
}

void TopBar::setDeskShown(bool shown)
{
    // What goes, goes first: with all of them shown at once the window would grow to hold them.
    const QList<QWidget *> ofDesk{m_tabs, m_search};
    const QList<QWidget *> ofWelcome{m_languages, m_looks};
    for (QWidget *widget : shown ? ofWelcome : ofDesk)
        widget->hide();
    for (QWidget *widget : shown ? ofDesk : ofWelcome)
        widget->show();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void TopBar::retranslate()
{
    using Choice = ThemeController::Choice;
    m_call->setText(m_callTitle.isEmpty() ? tr("Simsa") : m_callTitle);
    m_call->setAccessibleName(m_callTitle.isEmpty() ? tr("Simsa") : tr("Call: %1").arg(m_callTitle));
    m_call->updateGeometry();
    m_languages->setAccessibleName(tr("Language"));
    m_looks->setAccessibleName(tr("Appearance"));
    m_looks->setSegment(static_cast<int>(Choice::Light), tr("Light"));
    m_looks->setSegment(static_cast<int>(Choice::Dark), tr("Dark"));
    m_looks->setSegment(static_cast<int>(Choice::System), tr("System"));
    m_search->setText(tr("Find", "command or proposal"));
    m_search->setToolTip(tr("Find a command or proposal (Ctrl+K)"));
    m_languages->setCurrent(static_cast<int>(m_language->current()));
}

void TopBar::restyle()
{
    setButtonKind(m_search, ButtonKind::Plain, QStringLiteral("Ctrl K"));
    m_search->setIcon(themedIcon(QStringLiteral("search"), m_themes->theme()));
    m_search->setProperty("simsaInk", m_themes->theme().colour.text3);
    m_looks->setCurrent(static_cast<int>(m_themes->choice()));
    for (QWidget *widget : {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_person)})
        widget->updateGeometry();
}

} // namespace simsa::widgets
