// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/alarmbar.h"

#include "widgets/common/parts.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>

namespace simsa::widgets {

using viewmodel::Tone;

AlarmBar::AlarmBar(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
{
    auto *ground = new Panel(Panel::Ground::BadSoft, Qt::BottomEdge, themes, this);
    makeColumn(this)->addWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    m_fact = makeLabel(TextRole::Body, Tone::Bad, themes, ground, true);
    m_fact->setBold(true);
    m_rest = makeLabel(TextRole::Body, Tone::Plain, themes, ground, true);
    m_rest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    texts->addWidget(m_fact);
    texts->addWidget(m_rest);
    row->addLayout(texts, 1);
    m_foreignButton = makeButton(ButtonKind::Plain, ground);
    m_mine = makeButton(ButtonKind::Plain, ground);
    m_foreignButton->setObjectName(QStringLiteral("notMineButton"));
    m_mine->setObjectName(QStringLiteral("mineButton"));
    for (QPushButton *button : {m_foreignButton, m_mine}) {
        button->setAutoDefault(true);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_mine, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Sure)
            emit confirmed(m_devices.first().device);
        else
            setStage(Stage::Sure);
    });
    connect(m_foreignButton, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Sure)
            return setStage(Stage::Asked);
        m_foreign.append(m_devices.first().device);
        setStage(Stage::Foreign);
    });
    hide();
}

void AlarmBar::setDevices(const QList<StrangeDevice> &devices)
{
    if (m_devices == devices)
        return;
    m_devices = devices;
    const bool isForeign = !devices.isEmpty() && m_foreign.contains(devices.first().device);
    setStage(isForeign ? Stage::Foreign : Stage::Asked);
    setVisible(!devices.isEmpty());
    if (devices.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString AlarmBar::text() const
{
    return m_fact->text() + u' ' + m_rest->text();
}

void AlarmBar::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
    if (isVisible() && stage == Stage::Sure)
        m_foreignButton->setFocus(); // not the yes: a second Enter must not give it
}

void AlarmBar::refresh()
{
    if (m_devices.isEmpty())
        return;
    const StrangeDevice &one = m_devices.first();
    const QString more = m_devices.size() > 1
                             ? u' ' + tr("%n more device(s) after this.", nullptr, int(m_devices.size()) - 1)
                             : QString();
    const QString which = tr("Device %1, seen in %2.").arg(one.device, one.where);
    m_foreignButton->setVisible(m_stage != Stage::Foreign);
    switch (m_stage) {
    case Stage::Asked:
        m_fact->setText(tr("Another device acts in your name."));
        m_rest->setText(which + u' ' + tr("Did you enrol it yourself?") + more);
        m_mine->setText(tr("It is mine…"));
        m_foreignButton->setText(tr("It is not mine"));
        break;
    case Stage::Sure:
        m_fact->setText(tr("Is this device really yours?"));
        m_rest->setText(which + u' ' +
                        tr("Nobody but you can tell. Compare it with the recovery sheet of that "
                           "computer; once you say yes you are not warned of it again."));
        m_mine->setText(tr("Yes, it is mine"));
        m_foreignButton->setText(tr("Back"));
        break;
    case Stage::Foreign:
        m_fact->setText(tr("Somebody acts in your name."));
        m_rest->setText(
            which + u' ' +
            tr("Telephone the chair and the office, with a number you know (your recovery sheet has "
               "it), and read them this device. Your own reviews are untouched; seal nothing until "
               "it is revoked.") +
            more);
        m_mine->setText(tr("It is mine after all…"));
        break;
    }
    setAccessibleName(text());
}

void AlarmBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void AlarmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stage == Stage::Sure)
        setStage(Stage::Asked);
    else
        QWidget::keyPressEvent(event);
}

} // namespace simsa::widgets
