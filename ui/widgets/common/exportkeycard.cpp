// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/exportkeycard.h"

#include "widgets/common/parts.h"
#include "widgets/common/passphrasefield.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace simsa::widgets {

using viewmodel::Tone;

ExportKeyCard::ExportKeyCard(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, themes, parent)
    , m_themes(themes)
    , m_title(makeLabel(TextRole::Section, Tone::Plain, themes, this))
    , m_note(makeLabel(TextRole::Body, Tone::Secondary, themes, this, true))
    , m_key(new QComboBox(this))
    , m_export(makeButton(ButtonKind::Primary, this))
    , m_cancel(makeButton(ButtonKind::Quiet, this))
{
    setRounded(true);
    QVBoxLayout *column = makeColumn(this, 8, {20, 12, 20, 14});
    column->addWidget(m_title);
    column->addWidget(m_note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    m_keyLabel = makeLabel(TextRole::Body, Tone::Plain, m_themes, this);
    m_keyLabel->setBuddy(m_key);
    m_key->setObjectName(QStringLiteral("exportKeyComboBox"));
    m_key->setMinimumHeight(taskFieldHeight);
    m_key->setFixedWidth(taskFieldWidth);
    grid->addWidget(m_keyLabel, 0, 0);
    grid->addWidget(m_key, 0, 1);
    m_passphrase = addPassphraseField(grid, 1, m_passphraseLabel, QStringLiteral("exportPassphraseLineEdit"),
                                      m_themes, this);
    m_again =
        addPassphraseField(grid, 2, m_againLabel, QStringLiteral("exportAgainLineEdit"), m_themes, this);
    m_export->setObjectName(QStringLiteral("exportButton"));
    for (QPushButton *button : {m_export, m_cancel}) {
        button->setMinimumHeight(taskFieldHeight);
        button->setAutoDefault(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_export);
    buttons->addWidget(m_cancel);
    grid->addLayout(buttons, 2, 2, Qt::AlignLeft);
    column->addLayout(grid);
    connect(m_export, &QPushButton::clicked, this, &ExportKeyCard::submit);
    connect(m_again, &QLineEdit::returnPressed, this, &ExportKeyCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ExportKeyCard::close);
    hide();
    retranslate();
}

void ExportKeyCard::open()
{
    emptyFields();
    show();
    m_key->setFocus();
}

void ExportKeyCard::close()
{
    const bool wasOpen = !isHidden();
    emptyFields();
    hide();
    if (wasOpen)
        emit closed();
}

void ExportKeyCard::setBusy(bool busy)
{
    m_passphrase->setReadOnly(busy);
    m_again->setReadOnly(busy);
    m_key->setEnabled(!busy);
    m_export->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void ExportKeyCard::emptyFields()
{
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->clear();
        setInvalid(field, false);
    }
}

void ExportKeyCard::submit()
{
    if (!m_export->isEnabled())
        return;
    if (m_passphrase->text() != m_again->text()) {
        setInvalid(m_again, true);
        m_again->setFocus();
        emit differ();
        return;
    }
    emit exportRequested(m_key->currentIndex() == 0 ? Key::Signing : Key::Opening, m_passphrase->text());
}

void ExportKeyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void ExportKeyCard::retranslate()
{
    m_title->setText(tr("Export a key"));
    m_note->setText(
        tr("The file with its passphrase is the key: whoever has both can sign, or open, in your name. "
           "Give it a passphrase of its own, at least 12 characters and not the vault's."));
    const int chosen = qMax(0, m_key->currentIndex());
    m_key->clear();
    m_key->addItems({tr("The key that signs"), tr("The key that opens")});
    m_key->setCurrentIndex(chosen);
    m_keyLabel->setText(tr("Key"));
    m_passphraseLabel->setText(tr("Passphrase of the file"));
    m_againLabel->setText(tr("The same once more"));
    m_key->setAccessibleName(m_keyLabel->text());
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    m_again->setAccessibleName(m_againLabel->text());
    m_export->setText(tr("Export to a file…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace simsa::widgets
