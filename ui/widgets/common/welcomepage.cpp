// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/welcomepage.h"

#include "widgets/common/choicecard.h"
#include "widgets/common/icons.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {

// An icon in the theme's colour that follows a change of theme.
class IconLabel final : public QWidget
{
public:
    IconLabel(const QString &name, Tone tone, int size, const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
        , m_tone(tone)
        , m_size(size)
        , m_themes(themes)
    {
        setFixedSize(size, size);
        QObject::connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, m_themes->theme().tone(m_tone), m_size);
    }

private:
    QString m_name;
    Tone m_tone;
    int m_size;
    const ThemeController *m_themes;
};

// The dashed area that says where files may be dropped; the whole window takes them.
class DropArea final : public QWidget
{
public:
    DropArea(const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
    {
        setMinimumHeight(72);
        setMaximumHeight(104);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes->theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour.lineStrong, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.metric.radiusCard,
                                theme.metric.radiusCard);
    }

private:
    const ThemeController *m_themes;
};

QPushButton *linkButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, ButtonKind::Link);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft(), 720);
    row->addWidget(buildRight(), 646);
    const auto link = [this](QPushButton *button, void (WelcomePage::*signal)()) {
        connect(button, &QPushButton::clicked, this, signal);
    };
    connect(m_enrol, &QAbstractButton::clicked, this, &WelcomePage::enrol);
    connect(m_practice, &QAbstractButton::clicked, this, &WelcomePage::practiceCall);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        askForFile(tr("Open review material"), tr("Review material (*.simsa)"), &WelcomePage::openBundle);
    });
    connect(m_packet, &QPushButton::clicked, this, [this] {
        askForFile(tr("Verify a packet"), tr("Packets (*.asice)"), &WelcomePage::verifyPacket);
    });
    link(m_restore, &WelcomePage::restoreBackup);
    link(m_token, &WelcomePage::openWithToken);
    link(m_help, &WelcomePage::helpRequested);
    connect(themes, &ThemeController::themeChanged, this, &WelcomePage::showChecks);
    setFocusProxy(m_enrol);
    retranslate();
}

QWidget *WelcomePage::buildLeft()
{
    auto *left = new Panel(Panel::Ground::Window, {}, m_themes, this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(72, 40, 40, 16);
    column->setSpacing(12);
    m_title = new TextLabel(TextRole::Display, Tone::Plain, m_themes, left);
    m_lead = new TextLabel(TextRole::Section, Tone::Secondary, m_themes, left);
    m_lead->setBold(false);
    m_lead->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(8);
    m_enrol = new ChoiceCard(QStringLiteral("person"), Qt::ALT | Qt::Key_1, m_themes, left);
    m_open = new ChoiceCard(QStringLiteral("file"), Qt::ALT | Qt::Key_2, m_themes, left);
    m_practice = new ChoiceCard(QStringLiteral("practice"), Qt::ALT | Qt::Key_3, m_themes, left);
    for (ChoiceCard *card : {m_enrol, m_open, m_practice})
        column->addWidget(card);
    column->addSpacing(8);
    auto *drop = new DropArea(m_themes, left);
    auto *dropRow = new QHBoxLayout(drop);
    dropRow->setContentsMargins(24, 12, 24, 12);
    dropRow->setSpacing(12);
    dropRow->addWidget(new IconLabel(QStringLiteral("file"), Tone::Disabled, 24, m_themes, drop));
    m_drop = new TextLabel(TextRole::Body, Tone::Secondary, m_themes, drop);
    m_drop->setWordWrap(true);
    dropRow->addWidget(m_drop, 1);
    column->addWidget(drop);
    column->addStretch(1);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    m_restore = linkButton(left);
    m_token = linkButton(left);
    m_packet = linkButton(left);
    m_help = linkButton(left);
    for (QPushButton *button : {m_restore, m_token, m_packet, m_help})
        links->addWidget(button);
    links->addStretch(1);
    column->addLayout(links);
    return left;
}

QWidget *WelcomePage::buildRight()
{
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, m_themes, this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(48, 60, 48, 24);
    column->setSpacing(4);
    m_checkTitle = new TextLabel(TextRole::Section, Tone::Plain, m_themes, right);
    m_checkLine = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, right);
    column->addWidget(m_checkTitle);
    column->addWidget(m_checkLine);
    column->addSpacing(4);
    m_checkList = new QVBoxLayout;
    m_checkList->setSpacing(0);
    column->addLayout(m_checkList);
    column->addSpacing(24);
    m_promiseTitle = new TextLabel(TextRole::Section, Tone::Plain, m_themes, right);
    column->addWidget(m_promiseTitle);
    column->addSpacing(4);
    for (int i = 0; i < 3; ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new IconLabel(QStringLiteral("check"), Tone::Accent, 16, m_themes, right), 0,
                       Qt::AlignTop);
        m_promises += new TextLabel(TextRole::Body, Tone::Secondary, m_themes, right);
        m_promises.last()->setWordWrap(true);
        row->addWidget(m_promises.last(), 1);
        column->addLayout(row);
        column->addSpacing(4);
    }
    column->addStretch(1);
    return right;
}

void WelcomePage::setChecks(const QList<ComputerCheck> &checks)
{
    m_checks = checks;
    showChecks();
}

void WelcomePage::setLaterWays(bool available)
{
    m_restore->setVisible(available);
    m_token->setVisible(available);
}

void WelcomePage::setFirstStart(bool first)
{
    m_first = first;
    retranslate();
}

void WelcomePage::showChecks()
{
    while (QLayoutItem *old = m_checkList->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int i = 0; i < m_checks.size(); ++i) {
        const ComputerCheck &check = m_checks.at(i);
        auto *line = new Panel(Panel::Ground::Surface, Qt::BottomEdge, m_themes, this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 8, 0, 9);
        row->setSpacing(10);
        const QString icon = check.ok ? QStringLiteral("check") : QStringLiteral("warn");
        row->addWidget(new IconLabel(icon, check.ok ? Tone::Ok : Tone::Warn, 16, m_themes, line), 0,
                       Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(new TextLabel(TextRole::Body, Tone::Plain, m_themes, line, check.title));
        texts->addWidget(new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, line, check.line));
        row->addLayout(texts, 1);
        if (!check.link.isEmpty()) {
            QPushButton *link = linkButton(line);
            link->setText(check.link);
            link->setAccessibleName(check.link + QStringLiteral(": ") + check.title);
            connect(link, &QPushButton::clicked, this, [this, i] { emit checkLinkActivated(i); });
            row->addWidget(link, 0, Qt::AlignTop);
        }
        m_checkList->addWidget(line);
    }
    const bool allGood =
        std::all_of(m_checks.begin(), m_checks.end(), [](const ComputerCheck &c) { return c.ok; });
    m_checkTitle->setVisible(!m_checks.isEmpty()); // nothing is claimed that nobody looked at
    m_checkLine->setVisible(!m_checks.isEmpty());
    m_checkLine->setText(allGood ? tr("Everything is in order.")
                                 : tr("Everything needed to begin is there."));
}

void WelcomePage::askForFile(const QString &title, const QString &filter,
                             void (WelcomePage::*chosen)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Begin reviewing"));
    m_lead->setText(m_first ? tr("There is no vault on this computer yet. Choose where to begin.")
                            : tr("Choose where to go on."));
    m_enrol->setTexts(tr("Enrol this computer"),
                      tr("Compare two fingerprints with the office by telephone; ten minutes."));
    m_open->setTexts(tr("Open review material"), tr("Choose a .simsa file or drop it here. Enrol first."));
    m_practice->setTexts(tr("Look around in the practice call"),
                         tr("Open invented proposals, score, seal. Nothing is sent."));
    m_drop->setText(tr(
        "Drop review material (.simsa), an enrolment reply (.simsa-enrolment) or a packet (.asice) anywhere "
        "in this window; it opens in the right place."));
    m_restore->setText(tr("Restore another computer's vault"));
    m_token->setText(tr("Open with a token"));
    m_packet->setText(tr("Verify a packet…"));
    m_help->setText(tr("Help F1"));
    m_checkTitle->setText(tr("This computer"));
    m_promiseTitle->setText(tr("Three promises"));
    m_promises.at(0)->setText(tr("Every character is on this computer at once, without a save button."));
    m_promises.at(1)->setText(tr("Only those meant to read can open it. What carries it cannot."));
    m_promises.at(2)->setText(tr("Before sealing, anything can be undone."));
    showChecks();
}

} // namespace simsa::widgets
