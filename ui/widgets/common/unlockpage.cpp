// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/unlockpage.h"

#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/statusglyphwidget.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace simsa::widgets {

using viewmodel::Status;
using viewmodel::Tone;

namespace {
constexpr int cardWidth = 520;

// The state of the input method as a small cap inside the field: what a wrong passphrase most often comes
// from.
QIcon imeIcon(const Theme &theme, qreal ratio)
{
    const QString label = QStringLiteral("가");
    const QSize size = keyCapSize(label, theme);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintKeyCap(painter, QRect(QPoint(0, 0), size), label, theme);
    return pixmap;
}
} // namespace

UnlockPage::UnlockPage(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 32);
    column->addStretch(3);
    auto *row = new QHBoxLayout; // not an alignment: the card's height follows its width
    row->addStretch(1);
    row->addWidget(buildCard());
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    m_note = new TextLabel(TextRole::Caption, Tone::Secondary, themes, this);
    m_promise = new TextLabel(TextRole::Caption, Tone::Secondary, themes, this);
    column->addWidget(m_note, 0, Qt::AlignHCenter);
    column->addWidget(m_promise, 0, Qt::AlignHCenter);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_field, &QLineEdit::textEdited, this, &UnlockPage::clearError);
    connect(m_pin, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_pin, &QLineEdit::textEdited, this, &UnlockPage::clearError);
    connect(m_eye, &QAction::toggled, this, &UnlockPage::toggleShown);
    connect(m_token, &QPushButton::clicked, this, &UnlockPage::openWithToken);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::chooseOtherVault);
    connect(m_forgot, &QPushButton::clicked, this, &UnlockPage::passphraseForgotten);
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, [this] {
        m_imeTold = true;
        updateImeHint();
    });
    connect(themes, &ThemeController::themeChanged, this, &UnlockPage::restyle);
    setFocusProxy(m_field);
    retranslate();
    restyle();
    updateImeHint();
}

QWidget *UnlockPage::buildCard()
{
    Panel *card = Panel::card(m_themes, this);
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 24);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *badge = new Panel(Panel::Ground::AccentSoft, {}, m_themes, card);
    badge->setRounded(true);
    badge->setFixedSize(48, 48);
    auto *badgeLayout = new QVBoxLayout(badge);
    badgeLayout->setContentsMargins(0, 0, 0, 0);
    badgeLayout->addWidget(new StatusGlyphWidget(Status::Sealed, m_themes, badge, 22), 0, Qt::AlignCenter);
    head->addWidget(badge);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_person = new TextLabel(TextRole::Title, Tone::Plain, m_themes, card);
    m_call = new TextLabel(TextRole::Body, Tone::Secondary, m_themes, card);
    m_person->setElided(true);
    m_call->setElided(true, Qt::ElideMiddle);
    names->addWidget(m_person);
    names->addWidget(m_call);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(buildField(card));
    column->addWidget(buildPin(card));
    column->addWidget(buildError(card));
    column->addSpacing(8);
    column->addWidget(buildWaysOut(card));
    return card;
}

QWidget *UnlockPage::buildField(QWidget *card)
{
    auto *box = new QWidget(card);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *labels = new QHBoxLayout;
    m_label = new TextLabel(TextRole::Body, Tone::Plain, m_themes, box);
    m_label->setBold(true);
    m_last = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, box);
    labels->addWidget(m_label, 1);
    labels->addWidget(m_last);
    column->addLayout(labels);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = new QLineEdit(box);
    m_field->setObjectName(QStringLiteral("passphraseLineEdit"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMinimumHeight(36);
    m_field->setTextMargins(6, 0, 0, 0);
    m_label->setBuddy(m_field);
    m_eye = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    m_eye->setShortcut(Qt::ALT | Qt::Key_E);
    m_ime = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_open = new QPushButton(box);
    m_open->setMinimumHeight(36);
    setButtonKind(m_open, ButtonKind::Primary);
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    return box;
}

QWidget *UnlockPage::buildPin(QWidget *card)
{
    m_pinBox = new QWidget(card);
    auto *column = new QVBoxLayout(m_pinBox);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_pinLabel = new TextLabel(TextRole::Body, Tone::Plain, m_themes, m_pinBox);
    m_pinLabel->setBold(true);
    m_pin = new QLineEdit(m_pinBox);
    m_pin->setObjectName(QStringLiteral("pinLineEdit"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMinimumHeight(36);
    m_pin->setTextMargins(6, 0, 0, 0);
    m_pinLabel->setBuddy(m_pin);
    column->addWidget(m_pinLabel);
    column->addWidget(m_pin);
    m_pinBox->hide();
    return m_pinBox;
}

void UnlockPage::setPinWanted(bool wanted)
{
    m_pin->clear();
    m_pinBox->setVisible(wanted);
}

QWidget *UnlockPage::buildError(QWidget *card)
{
    auto *box = new Panel(Panel::Ground::BadSoft, {}, m_themes, card);
    box->setRounded(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(0);
    m_errorWhat = new TextLabel(TextRole::Body, Tone::Bad, m_themes, box);
    m_errorWhat->setBold(true);
    m_errorWhat->setWordWrap(true);
    m_errorRest = new TextLabel(TextRole::Body, Tone::Plain, m_themes, box);
    m_errorRest->setWordWrap(true);
    column->addWidget(m_errorWhat);
    column->addWidget(m_errorRest);
    box->hide();
    m_errorBox = box;
    return box;
}

QWidget *UnlockPage::buildWaysOut(QWidget *card)
{
    auto *box = new Panel(Panel::Ground::Surface, Qt::TopEdge, m_themes, card);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 16, 0, 0);
    row->setSpacing(8);
    m_token = new QPushButton(box);
    m_other = new QPushButton(box);
    m_forgot = new QPushButton(box);
    setButtonKind(m_token, ButtonKind::Plain);
    setButtonKind(m_other, ButtonKind::Plain);
    setButtonKind(m_forgot, ButtonKind::Link);
    row->addWidget(m_token);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(m_forgot);
    return box;
}

void UnlockPage::setVault(const QString &person, const QString &callOrFolder, const QString &lastOpened)
{
    m_person->setText(person);
    m_call->setText(callOrFolder);
    m_last->setText(lastOpened);
}

void UnlockPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void UnlockPage::setTokenAvailable(bool available)
{
    m_token->setVisible(available);
}

void UnlockPage::showError(const viewmodel::ErrorText &error)
{
    m_errorWhat->setText(error.what);
    m_errorRest->setText(error.safe + u' ' + error.todo);
    m_errorBox->setToolTip(error.details);
    m_errorBox->setAccessibleName(error.line());
    m_errorBox->show();
    m_field->setAccessibleDescription(error.line());
    setInvalid(m_field, true);
    m_field->setFocus();
}

void UnlockPage::clearError()
{
    m_errorBox->hide();
    m_field->setAccessibleDescription({});
    setInvalid(m_field, false);
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_field->setAccessibleDescription(busy ? tr("Opening the vault…") : QString());
    m_pin->setReadOnly(busy);
    m_field->setReadOnly(busy); // not disabled: the focus would go on to the ways out
    m_eye->setEnabled(!busy);
    for (QPushButton *button : {m_open, m_token, m_other, m_forgot})
        button->setEnabled(!busy);
    m_field->setFocus();
    retranslate();
}

void UnlockPage::submit()
{
    const QString passphrase = m_field->text();
    if (m_busy)
        return;
    if (passphrase.isEmpty())
        return m_field->setFocus();
    const QString pin = m_pin->text();
    if (pin.isEmpty() && !m_pinBox->isHidden())
        return m_pin->setFocus();
    m_field->clear();
    m_pin->clear();
    m_eye->setChecked(false);
    emit unlock(passphrase, pin);
}

void UnlockPage::toggleShown(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
    restyle();
}

void UnlockPage::updateImeHint()
{
    // A platform that never tells reports the program's own locale; then nothing is claimed.
    m_ime->setVisible(m_imeTold && QGuiApplication::inputMethod()->locale().language() == QLocale::Korean);
}

void UnlockPage::restyle()
{
    const Theme &theme = m_themes->theme();
    m_eye->setIcon(themedIcon(m_eye->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye"), theme));
    m_ime->setIcon(imeIcon(theme, devicePixelRatioF()));
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateImeHint();
    m_field->setFocus();
}

void UnlockPage::retranslate()
{
    m_label->setText(tr("Vault passphrase"));
    m_field->setAccessibleName(tr("Vault passphrase"));
    m_field->setPlaceholderText(m_busy ? tr("Opening the vault…") : QString());
    m_pinLabel->setText(tr("PIN of the token"));
    m_pin->setAccessibleName(m_pinLabel->text());
    m_open->setText(tr("Open"));
    m_token->setText(tr("Open with a token"));
    m_other->setText(tr("Another vault…"));
    m_forgot->setText(tr("I have forgotten the passphrase"));
    m_promise->setText(tr("The passphrase is used on this computer only; the office does not know it."));
    m_eye->setText(m_eye->isChecked() ? tr("Hide passphrase") : tr("Show passphrase"));
    m_eye->setToolTip(m_eye->text() + QStringLiteral(" (Alt+E)"));
    m_ime->setToolTip(tr("The keyboard types Hangul now."));
}

} // namespace simsa::widgets
