// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keyspage.h"

#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"
#include "widgets/common/passphrasefield.h"

#include <QDir>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::TableCell;
using viewmodel::TableRow;
using viewmodel::Tone;

namespace {
constexpr int columnWidth = 920;

void fitToRows(DataTable *table, int rows)
{
    const int row = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * row + 4);
}
} // namespace

KeysPage::KeysPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    QVBoxLayout *page = makeColumn(this);
    m_banner = new Banner(themes, this);
    page->addWidget(m_banner);
    m_scroll = makeScroll(16, themes, this, [this](QWidget *ground) { return buildColumn(ground); });
    page->addWidget(m_scroll, 1);
    connect(m_change, &QPushButton::clicked, this, &KeysPage::submitPassphrase);
    connect(m_again, &QLineEdit::returnPressed, this, &KeysPage::submitPassphrase);
    connect(m_back, &QPushButton::clicked, this, &KeysPage::leave);
    connect(m_export, &ExportKeyCard::exportRequested, this, &KeysPage::exportRequested);
    connect(m_export, &ExportKeyCard::differ, this, [this] {
        m_banner->showMessage(Banner::Kind::Warn, tr("The two passphrases of the file differ."),
                              tr("Nothing was written; type them again."));
    });
    connect(m_export, &ExportKeyCard::closed, this, [this] { buttonOf(Task::ExportKey)->setFocus(); });
    setFocusProxy(m_certificates);
    retranslate();
}

QWidget *KeysPage::buildColumn(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setMaximumWidth(columnWidth);
    QVBoxLayout *column = makeColumn(box, 10);
    auto *top = new QHBoxLayout;
    m_title = makeLabel(TextRole::Display, Tone::Plain, themes(), box);
    m_back = makeButton(ButtonKind::Quiet, box, QStringLiteral("Esc"));
    m_back->setObjectName(QStringLiteral("backButton"));
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    column->addLayout(top);
    m_who = makeLabel(TextRole::Body, Tone::Secondary, themes(), box, true);
    column->addWidget(m_who);
    buildCertificates(column, box);
    buildPins(column, box);
    buildVault(column, box);
    m_export = new ExportKeyCard(themes(), box);
    column->addWidget(m_export);
    buildPassphrase(column, box);
    column->addStretch(1);
    return box;
}

Panel *KeysPage::buildCard(QVBoxLayout *column, TextLabel *&title, QWidget *parent)
{
    Panel *card = Panel::card(themes(), parent);
    QVBoxLayout *inside = makeColumn(card, 8, {20, 12, 20, 14});
    title = makeLabel(TextRole::Section, Tone::Plain, themes(), card);
    inside->addWidget(title);
    column->addWidget(card);
    return card;
}

void KeysPage::buildCertificates(QVBoxLayout *column, QWidget *parent)
{
    Panel *card = buildCard(column, m_certificatesTitle, parent);
    m_fact = makeLabel(TextRole::Body, Tone::Plain, themes(), card, true);
    m_fact->setBold(true);
    m_advice = makeLabel(TextRole::Body, Tone::Secondary, themes(), card, true);
    m_certificates = new DataTable(themes(), card);
    m_certificates->setObjectName(QStringLiteral("certificatesTable"));
    card->layout()->addWidget(m_fact);
    card->layout()->addWidget(m_advice);
    card->layout()->addWidget(m_certificates);
    addTasks(qobject_cast<QVBoxLayout *>(card->layout()), {Task::Renew, Task::AcceptReply}, card);
}

void KeysPage::buildPins(QVBoxLayout *column, QWidget *parent)
{
    Panel *card = buildCard(column, m_pinsTitle, parent);
    m_pinsNote = makeLabel(TextRole::Body, Tone::Secondary, themes(), card, true);
    m_pins = new DataTable(themes(), card);
    m_pins->setObjectName(QStringLiteral("pinsTable"));
    card->layout()->addWidget(m_pinsNote);
    card->layout()->addWidget(m_pins);
}

void KeysPage::buildVault(QVBoxLayout *column, QWidget *parent)
{
    Panel *card = buildCard(column, m_vaultTitle, parent);
    m_vault = makeLabel(TextRole::Body, Tone::Secondary, themes(), card, true);
    card->layout()->addWidget(m_vault);
    addTasks(qobject_cast<QVBoxLayout *>(card->layout()),
             {Task::Lock, Task::Backup, Task::RecoverySheet, Task::ExportKey}, card);
}

void KeysPage::addTasks(QVBoxLayout *column, const QList<Task> &tasks, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Task task : tasks) {
        QPushButton *button = makeButton(ButtonKind::Plain, parent);
        button->setMinimumHeight(taskFieldHeight);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, task] { emit taskRequested(task); });
        row->addWidget(button);
        m_tasks.append({task, button});
    }
    row->addStretch(1);
    column->addLayout(row);
}

QPushButton *KeysPage::buttonOf(Task task) const
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [task](const auto &one) { return one.first == task; });
    return found->second;
}

void KeysPage::askForExport()
{
    m_banner->clear();
    m_export->open();
    // Once it is laid out: it opens below what is seen.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_export); }, Qt::QueuedConnection);
}

void KeysPage::leave()
{
    emptyFields();
    m_export->close();
    emit backRequested();
}

void KeysPage::buildPassphrase(QVBoxLayout *column, QWidget *parent)
{
    Panel *card = buildCard(column, m_passphraseTitle, parent);
    m_passphraseNote = makeLabel(TextRole::Body, Tone::Secondary, themes(), card, true);
    card->layout()->addWidget(m_passphraseNote);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    m_current =
        addPassphraseField(grid, 0, m_currentLabel, QStringLiteral("currentLineEdit"), themes(), card);
    m_next = addPassphraseField(grid, 1, m_nextLabel, QStringLiteral("nextLineEdit"), themes(), card);
    m_again = addPassphraseField(grid, 2, m_againLabel, QStringLiteral("againLineEdit"), themes(), card);
    m_change = makeButton(ButtonKind::Primary, card);
    m_change->setMinimumHeight(taskFieldHeight);
    m_change->setAutoDefault(true);
    m_change->setObjectName(QStringLiteral("changeButton"));
    grid->addWidget(m_change, 2, 2, Qt::AlignLeft);
    qobject_cast<QVBoxLayout *>(card->layout())->addLayout(grid);
}

void KeysPage::setView(const viewmodel::KeysView &view, const QString &vault)
{
    m_view = view;
    m_folder = QDir::toNativeSeparators(vault);
    m_banner->clear();
    emptyFields();
    m_export->close();
    refresh();
}

void KeysPage::setTasks(const QList<Task> &tasks)
{
    for (const auto &[task, button] : std::as_const(m_tasks))
        button->setVisible(tasks.contains(task));
}

void KeysPage::setBusy(bool busy)
{
    for (QLineEdit *field : {m_current, m_next, m_again})
        field->setReadOnly(busy);
    m_change->setEnabled(!busy);
    m_export->setBusy(busy);
    for (const auto &[task, button] : std::as_const(m_tasks))
        button->setEnabled(!busy);
}

void KeysPage::showDone(const QString &fact, const QString &rest)
{
    emptyFields();
    m_export->close();
    m_banner->showMessage(Banner::Kind::Ok, fact, rest);
}

void KeysPage::showError(const viewmodel::ErrorText &error)
{
    m_banner->showError(error);
}

void KeysPage::submitPassphrase()
{
    const auto wrong = [this](QLineEdit *field, const QString &fact, const QString &rest) {
        setInvalid(field, true);
        field->setFocus();
        m_banner->showMessage(Banner::Kind::Warn, fact, rest);
    };
    if (m_change->isEnabled() && m_current->text().isEmpty())
        return wrong(m_current, tr("The present passphrase is missing."), tr("Nothing was changed."));
    if (m_next->text() != m_again->text())
        return wrong(m_again, tr("The two new passphrases differ."),
                     tr("Nothing was changed; type them again."));
    m_banner->clear();
    emit passphraseChangeRequested(m_current->text(), m_next->text());
}

void KeysPage::emptyFields()
{
    for (QLineEdit *field : {m_current, m_next, m_again}) {
        field->clear();
        setInvalid(field, false);
    }
}

QList<QWidget *> KeysPage::panes() const
{
    return {m_certificates, m_pins, buttonOf(Task::Lock), m_current};
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_export->isVisible())
        m_export->close();
    else
        leave();
}

void KeysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_certificates->setFocus(); // not the way out
}

void KeysPage::refresh()
{
    QList<TableRow> certificates;
    for (const viewmodel::KeyRow &key : std::as_const(m_view.certificates)) {
        TableCell use{key.use};
        use.toolTip = key.what;
        certificates.append(
            {key.use, {use, {key.issuer}, {key.from}, {key.until}, {key.left, key.tone}, {key.fingerprint}}});
    }
    m_certificates->setRows(certificates);
    fitToRows(m_certificates, int(certificates.size()));
    QList<TableRow> pins;
    for (const viewmodel::PinRow &pin : std::as_const(m_view.pins))
        pins.append({pin.who, {{pin.who}, {pin.fingerprint}}});
    m_pins->setRows(pins);
    fitToRows(m_pins, int(pins.size()));
    m_who->setText(tr("%1 · computer %2").arg(m_view.person, m_view.device.left(8)));
    m_who->setToolTip(m_view.device);
    m_fact->setText(m_view.fact);
    m_fact->setTone(m_view.tone == Tone::Ok ? Tone::Plain : m_view.tone);
    m_advice->setText(m_view.advice);
    setButtonKind(buttonOf(Task::Renew),
                  m_view.tone == Tone::Ok || m_view.renewing ? ButtonKind::Plain : ButtonKind::Primary);
    setButtonKind(buttonOf(Task::AcceptReply), m_view.renewing ? ButtonKind::Primary : ButtonKind::Plain);
    m_vault->setText(m_folder);
}

QString KeysPage::taskText(Task task) const
{
    switch (task) {
    case Task::Lock:
        return tr("Lock now");
    case Task::Backup:
        return tr("Back up…");
    case Task::RecoverySheet:
        return tr("Recovery sheet…");
    case Task::ExportKey:
        return tr("Export a key…");
    case Task::Renew:
        return tr("Renew certificates…");
    case Task::AcceptReply:
        return tr("Take the reply in…");
    }
    return {};
}

void KeysPage::retranslate()
{
    m_title->setText(tr("My keys and vault"));
    m_back->setText(tr("Back"));
    m_certificatesTitle->setText(tr("Certificates of this computer"));
    m_certificates->setAccessibleName(m_certificatesTitle->text());
    m_certificates->setColumns(
        {tr("Key"), tr("Issued by"), tr("From"), tr("Until"), tr("Left"), tr("Fingerprint")},
        {110, 0, 100, 100, 90, 220});
    m_pinsTitle->setText(tr("Whom this computer believes"));
    m_pinsNote->setText(tr("Pinned when you enrolled, by comparing fingerprints aloud. Whatever comes from "
                           "anybody else counts for nothing unless these three vouch for it."));
    m_pins->setAccessibleName(m_pinsTitle->text());
    m_pins->setColumns({tr("Who"), tr("Fingerprint")}, {0, 220});
    m_vaultTitle->setText(tr("Vault"));
    m_passphraseTitle->setText(tr("Change the passphrase"));
    m_passphraseNote->setText(
        tr("At least 12 characters. Backups made before still open with the old one; nobody "
           "else, the office included, can open this vault."));
    m_currentLabel->setText(tr("Present passphrase"));
    m_nextLabel->setText(tr("New passphrase"));
    m_againLabel->setText(tr("New passphrase once more"));
    m_current->setAccessibleName(m_currentLabel->text());
    m_next->setAccessibleName(m_nextLabel->text());
    m_again->setAccessibleName(m_againLabel->text());
    m_change->setText(tr("Change"));
    for (const auto &[task, button] : std::as_const(m_tasks))
        button->setText(taskText(task));
    refresh();
}

} // namespace simsa::widgets
