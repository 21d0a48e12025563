// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/recoverypage.h"

#include "identity/enrolment.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"
#include "widgets/common/scancodeview.h"

#include <QDateTimeEdit>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace simsa::widgets {

using office::RecoveryKind;
using office::RecoveryStep;
using viewmodel::Tone;

namespace {

constexpr int columnWidth = 860;
constexpr int fieldHeight = 32;
constexpr int lossRowsShown = 6;

QLineEdit *field(TextLabel *&label, const QString &name, const ThemeController *themes, QVBoxLayout *column,
                 QWidget *parent)
{
    label = makeLabel(TextRole::Body, Tone::Plain, themes, parent);
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMinimumHeight(fieldHeight);
    label->setBuddy(edit);
    column->addWidget(label);
    column->addWidget(edit);
    return edit;
}

} // namespace

RecoveryPage::RecoveryPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    QVBoxLayout *page = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_back = makeButton(ButtonKind::Quiet, head, QStringLiteral("Esc"));
    m_back->setObjectName(QStringLiteral("recoveryBackButton"));
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_back);
    page->addWidget(head);
    m_banner = new Banner(themes, this);
    page->addWidget(m_banner);
    page->addWidget(makeScroll(12, themes, this, [this](QWidget *ground) { return buildColumn(ground); }), 1);
    connectParts();
    retranslate();
}

QWidget *RecoveryPage::buildColumn(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setMaximumWidth(columnWidth);
    QVBoxLayout *column = makeColumn(box, 8);
    for (int part = 0; part < PartCount; ++part) {
        m_steps[part] = buildStep(static_cast<Part>(part), box);
        column->addWidget(m_steps[part].card);
    }
    buildNote();
    QVBoxLayout *loss = makeColumn(m_steps[Loss].body);
    m_loss = new DataTable(themes(), m_steps[Loss].body, themes()->theme().metric.rowDense);
    m_loss->setObjectName(QStringLiteral("lossTable"));
    loss->addWidget(m_loss);
    buildRevoke();
    buildEnrol();
    makeColumn(m_steps[Chair].body);
    m_resend = button(Resend, QStringLiteral("resendButton"), makeColumn(m_steps[Resend].body));
    column->addStretch(1);
    return box;
}

RecoveryPage::Step RecoveryPage::buildStep(Part part, QWidget *parent)
{
    Step step;
    step.card = Panel::card(themes(), parent);
    QVBoxLayout *column = makeColumn(step.card, 6, {20, 10, 20, 12});
    step.title = makeLabel(TextRole::Section, Tone::Plain, themes(), step.card);
    step.line = makeLabel(TextRole::Body, Tone::Secondary, themes(), step.card, true);
    step.line->setObjectName(QStringLiteral("recoveryLine%1").arg(part));
    step.body = new QWidget(step.card);
    step.body->setObjectName(QStringLiteral("recoveryStep%1").arg(part));
    column->addWidget(step.title);
    column->addWidget(step.line);
    column->addWidget(step.body);
    return step;
}

QPushButton *RecoveryPage::button(Part part, const QString &name, QVBoxLayout *column)
{
    QPushButton *made = makeButton(ButtonKind::Primary, m_steps[part].body);
    made->setObjectName(name);
    made->setAutoDefault(true);
    made->setMinimumHeight(fieldHeight);
    column->addWidget(made, 0, Qt::AlignRight);
    return made;
}

void RecoveryPage::buildNote()
{
    QWidget *body = m_steps[Note].body;
    QVBoxLayout *column = makeColumn(body, 4);
    m_note = field(m_noteLabel, QStringLiteral("noteLineEdit"), themes(), column, body);
    m_note->setMaxLength(2000);
    m_sinceLabel = makeLabel(TextRole::Body, Tone::Plain, themes(), body);
    m_since = new QDateTimeEdit(body);
    m_since->setObjectName(QStringLiteral("sinceEdit"));
    m_since->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_since->setMinimumHeight(fieldHeight);
    m_sinceLabel->setBuddy(m_since);
    column->addWidget(m_sinceLabel);
    column->addWidget(m_since, 0, Qt::AlignLeft);
    m_begin = button(Note, QStringLiteral("beginButton"), column);
}

void RecoveryPage::buildRevoke()
{
    QWidget *body = m_steps[Revoke].body;
    QVBoxLayout *column = makeColumn(body, 4);
    m_folder = field(m_folderLabel, QStringLiteral("caFolderLineEdit"), themes(), column, body);
    m_passphrase = field(m_passphraseLabel, QStringLiteral("caPassphraseLineEdit"), themes(), column, body);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_revoke = button(Revoke, QStringLiteral("revokeButton"), column);
}

void RecoveryPage::buildEnrol()
{
    QWidget *body = m_steps[Enrol].body;
    QVBoxLayout *column = makeColumn(body, 6);
    m_choose = makeButton(ButtonKind::Plain, body);
    m_choose->setObjectName(QStringLiteral("chooseRequestButton"));
    m_choose->setAutoDefault(true);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_print = makeLabel(TextRole::Display, Tone::Plain, themes(), body, true);
    m_print->setObjectName(QStringLiteral("requestPrint"));
    m_print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_print);
    m_typed = field(m_typedLabel, QStringLiteral("typedLineEdit"), themes(), column, body);
    m_typed->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_same = button(Enrol, QStringLiteral("sameButton"), column);
    // What is read aloud to the person once it is certified stands with the next step.
    auto *row = new QHBoxLayout;
    m_reply = makeLabel(TextRole::Display, Tone::Plain, themes(), m_steps[Chair].card, true);
    m_reply->setObjectName(QStringLiteral("replyPrint"));
    m_reply->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_replyCode = new ScanCodeView(m_steps[Chair].card);
    m_save = makeButton(ButtonKind::Plain, m_steps[Chair].card);
    m_save->setObjectName(QStringLiteral("saveReplyButton"));
    m_save->setAutoDefault(true);
    row->addWidget(m_reply, 1);
    row->addWidget(m_replyCode);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    qobject_cast<QVBoxLayout *>(m_steps[Chair].card->layout())->addLayout(row);
}

void RecoveryPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &RecoveryPage::backRequested);
    connect(m_begin, &QPushButton::clicked, this, &RecoveryPage::submitNote);
    connect(m_note, &QLineEdit::returnPressed, this, &RecoveryPage::submitNote);
    const auto revoke = [this] {
        const QString passphrase = m_passphrase->text().normalized(QString::NormalizationForm_C);
        m_passphrase->clear();
        emit revokeRequested(m_folder->text().trimmed(), passphrase);
    };
    connect(m_revoke, &QPushButton::clicked, this, revoke);
    connect(m_passphrase, &QLineEdit::returnPressed, this, revoke);
    connect(m_choose, &QPushButton::clicked, this, &RecoveryPage::askForRequest);
    connect(m_same, &QPushButton::clicked, this, [this] { emit certifyRequested(m_spoken); });
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryPage::compare);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::saveReplyRequested);
    connect(m_resend, &QPushButton::clicked, this, [this] {
        if (m_view.step == RecoveryStep::Publish)
            emit publishRequested();
        else
            emit resendRequested();
    });
}

void RecoveryPage::submitNote()
{
    const bool missing = m_note->text().trimmed().isEmpty();
    setInvalid(m_note, missing);
    if (missing) {
        m_banner->showMessage(Banner::Kind::Warn, tr("Say how the person was recognised."),
                              tr("Nothing was changed. Never ask for a passphrase."));
        return m_note->setFocus();
    }
    m_banner->clear();
    const bool lost = m_view.kind == RecoveryKind::Lost;
    emit beginRequested(m_note->text().trimmed(), lost ? m_since->dateTime().toUTC() : QDateTime());
}

// Enter in the empty field says that what was read aloud is the same.
void RecoveryPage::compare()
{
    emit certifyRequested(m_typed->text().trimmed().isEmpty() ? m_spoken : m_typed->text());
}

void RecoveryPage::askForRequest()
{
    auto *dialog =
        new QFileDialog(this, tr("The new device's request"), QString(), tr("Requests (*.simsa-request)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryPage::requestChosen);
    dialog->open();
}

void RecoveryPage::setView(const viewmodel::RecoveryView &view)
{
    if (view.person != m_view.person || view.id != m_view.id) {
        m_note->clear();
        m_typed->clear();
        m_claimed.clear();
        m_spoken.clear();
        // As it is shown: with seconds that nobody sees it may lie in the future of a clock without them.
        const QDateTime now = QDateTime::currentDateTime();
        m_since->setDateTime({now.date(), {now.time().hour(), now.time().minute()}});
    }
    m_view = view;
    m_banner->clear();
    refresh();
}

void RecoveryPage::setAuthorityOpen(bool open)
{
    m_authorityOpen = open;
    refresh();
}

void RecoveryPage::setRequest(const QString &claimedName, const QString &spoken)
{
    m_claimed = claimedName;
    m_spoken = spoken;
    m_typed->clear();
    m_banner->clear();
    refresh();
    m_typed->setFocus();
}

void RecoveryPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void RecoveryPage::showError(const viewmodel::ErrorText &error)
{
    m_banner->showError(error);
}

QList<QWidget *> RecoveryPage::panes() const
{
    return {m_note, m_loss};
}

RecoveryPage::Part RecoveryPage::current() const
{
    if (m_view.id.isEmpty())
        return Note;
    switch (m_view.step) {
    case RecoveryStep::Revoke:
        return Revoke;
    case RecoveryStep::Enrol:
        return Enrol;
    case RecoveryStep::AwaitChair:
        return Chair;
    case RecoveryStep::Publish:
    case RecoveryStep::Resend:
        return Resend;
    case RecoveryStep::Finished:
        break;
    }
    return PartCount;
}

void RecoveryPage::refresh()
{
    const Part now = current();
    // After a restart the authority has to be opened again before it certifies.
    const Part step = now == Enrol && !m_authorityOpen ? Revoke : now;
    for (int part = 0; part < PartCount; ++part) {
        const bool open = part == step || (part == Loss && !m_view.id.isEmpty());
        m_steps[part].body->setVisible(open);
        m_steps[part].body->setEnabled(!m_busy);
        m_steps[part].title->setTone(open ? Tone::Plain : Tone::Secondary);
    }
    const bool lost = m_view.kind == RecoveryKind::Lost;
    m_sinceLabel->setVisible(lost);
    m_since->setVisible(lost);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_folderLabel, m_folder, m_passphraseLabel, m_passphrase})
        part->setVisible(!m_authorityOpen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_print, m_typedLabel, m_typed, m_same})
        part->setVisible(!m_spoken.isEmpty());
    m_print->setText(spacedFingerprint(m_spoken));
    m_print->setAccessibleDescription(spelledFingerprint(m_spoken));
    const bool replied = !m_view.reply.isEmpty() && m_view.step != RecoveryStep::Finished;
    m_reply->setVisible(replied);
    m_save->setVisible(replied);
    m_reply->setText(spacedFingerprint(m_view.reply));
    m_reply->setAccessibleDescription(spelledFingerprint(m_view.reply));
    m_replyCode->setFingerprint(replied ? m_view.replyScan : QString(), m_view.reply);
    m_loss->setRows(m_view.proposals);
    const int rows = std::clamp(int(m_view.proposals.size()), 1, lossRowsShown);
    m_loss->setFixedHeight(m_loss->horizontalHeader()->sizeHint().height() +
                           rows * m_loss->verticalHeader()->defaultSectionSize() + 4);
    for (QWidget *first :
         std::initializer_list<QWidget *>{m_back, m_resend, m_choose, m_typed, m_revoke, m_folder, m_note}) {
        if (first->isVisibleTo(this))
            setFocusProxy(first); // the last of them: the step that is open
    }
    if (!m_busy && step != m_shown && isVisible())
        setFocus(); // what had it was done with, or greyed by the work
    m_shown = m_busy ? PartCount : step;
    refreshLines();
}

void RecoveryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace simsa::widgets
