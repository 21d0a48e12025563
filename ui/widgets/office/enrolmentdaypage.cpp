// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/enrolmentdaypage.h"

#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "viewmodel/format.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"
#include "widgets/common/scancodeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace simsa::widgets {

using office::DayEntry;
using office::DayState;
using viewmodel::Status;
using viewmodel::statusCell;
using viewmodel::Tone;

namespace {
constexpr int handWidth = 460;
constexpr int fieldHeight = 32;
constexpr int codeModule = 5;
} // namespace

EnrolmentDayPage::EnrolmentDayPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    QVBoxLayout *column = makeColumn(this);
    buildHead(column);
    m_banner = new Banner(themes, this);
    column->addWidget(m_banner);
    m_authority = buildAuthority();
    column->addWidget(m_authority);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_table = new DataTable(themes, this, themes->theme().metric.rowTable);
    row->addWidget(m_table, 1);
    m_hand = buildHand();
    row->addWidget(m_hand);
    column->addLayout(row, 1);
    connectParts();
    setFocusProxy(m_typed);
    retranslate();
}

void EnrolmentDayPage::buildHead(QVBoxLayout *column)
{
    Panel *head = makeStrip(Qt::BottomEdge, themes(), this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    rowOf(head)->addWidget(m_title, 1);
    for (const auto &[button, name] : {std::pair{&m_chooseFolder, "dayFolderButton"},
                                       {&m_choosePeople, "dayPeopleButton"},
                                       {&m_lists, "dayListsButton"}}) {
        *button = makeButton(ButtonKind::Plain, head);
        (*button)->setObjectName(QLatin1String(name));
        rowOf(head)->addWidget(*button);
    }
    column->addWidget(head);
}

QWidget *EnrolmentDayPage::buildAuthority()
{
    Panel *box = new Panel(Panel::Ground::Surface2, Qt::BottomEdge, themes(), this);
    QVBoxLayout *column = makeColumn(box, 6, {16, 12, 16, 12});
    m_authorityNote = makeLabel(TextRole::Body, Tone::Plain, themes(), box, true);
    column->addWidget(m_authorityNote);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_caFolderLabel = makeLabel(TextRole::Body, Tone::Plain, themes(), box);
    m_caPassLabel = makeLabel(TextRole::Body, Tone::Plain, themes(), box);
    m_caFolder = new QLineEdit(box);
    m_caPass = new QLineEdit(box);
    m_caPass->setEchoMode(QLineEdit::Password);
    m_caFolder->setObjectName(QStringLiteral("dayCaFolder"));
    m_caPass->setObjectName(QStringLiteral("dayCaPassphrase"));
    m_caFolderLabel->setBuddy(m_caFolder);
    m_caPassLabel->setBuddy(m_caPass);
    m_open = makeButton(ButtonKind::Primary, box);
    m_open->setObjectName(QStringLiteral("dayOpenButton"));
    m_open->setAutoDefault(true);
    row->addWidget(m_caFolderLabel);
    row->addWidget(m_caFolder, 2);
    row->addWidget(m_caPassLabel);
    row->addWidget(m_caPass, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    return box;
}

QWidget *EnrolmentDayPage::buildHand()
{
    Panel *box = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    box->setFixedWidth(handWidth);
    QVBoxLayout *column = makeColumn(box, 8, {20, 14, 20, 14});
    m_claimed = makeLabel(TextRole::Title, Tone::Plain, themes(), box, true);
    m_print = makeLabel(TextRole::Display, Tone::Plain, themes(), box, true);
    m_print->setObjectName(QStringLiteral("dayPrint"));
    m_print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code = new ScanCodeView(box);
    m_code->setModule(codeModule);
    m_personLabel = makeLabel(TextRole::Body, Tone::Plain, themes(), box);
    m_person = new QComboBox(box);
    m_person->setObjectName(QStringLiteral("dayPerson"));
    m_person->setMinimumHeight(fieldHeight);
    m_personLabel->setBuddy(m_person);
    m_second = new QCheckBox(box);
    m_second->setObjectName(QStringLiteral("daySecond"));
    m_hint = makeLabel(TextRole::Body, Tone::Secondary, themes(), box, true);
    m_typed = new QLineEdit(box);
    m_typed->setObjectName(QStringLiteral("dayTyped"));
    m_typed->setMinimumHeight(fieldHeight);
    m_typed->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_typed->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    m_differs = makeButton(ButtonKind::Plain, box, QStringLiteral("Esc"));
    m_same = makeButton(ButtonKind::Primary, box, QStringLiteral("Enter"));
    m_differs->setObjectName(QStringLiteral("dayDiffersButton"));
    m_same->setObjectName(QStringLiteral("daySameButton"));
    buttons->addStretch(1);
    buttons->addWidget(m_differs);
    buttons->addWidget(m_same);
    for (QWidget *part : std::initializer_list<QWidget *>{m_claimed, m_print})
        column->addWidget(part);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    for (QWidget *part : std::initializer_list<QWidget *>{m_personLabel, m_person, m_second, m_hint, m_typed})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addStretch(1);
    return box;
}

void EnrolmentDayPage::connectParts()
{
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of the requests"), m_folder);
        if (!path.isEmpty())
            emit folderChosen(path);
    });
    connect(m_choosePeople, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("Who is invited"), m_folder, tr("CSV (*.csv)"));
        if (!path.isEmpty())
            emit peopleChosen(path);
    });
    connect(m_lists, &QPushButton::clicked, this, &EnrolmentDayPage::listsRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EnrolmentDayPage::showHand);
    connect(m_typed, &QLineEdit::returnPressed, this, &EnrolmentDayPage::admit);
    connect(m_same, &QPushButton::clicked, this, &EnrolmentDayPage::admit);
    connect(m_differs, &QPushButton::clicked, this, &EnrolmentDayPage::refuse);
    const auto open = [this] {
        const QString passphrase = m_caPass->text().normalized(QString::NormalizationForm_C);
        m_caPass->clear();
        emit authorityRequested(m_caFolder->text().trimmed(), passphrase);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_caPass, &QLineEdit::returnPressed, this, open);
}

void EnrolmentDayPage::setAuthorityOpen(bool open)
{
    m_authorityOpen = open;
    refresh();
}

void EnrolmentDayPage::setDay(const QString &folder, const QList<DayEntry> &entries,
                              const call::Roster &invited)
{
    const QString before = m_table->currentId();
    const bool wasDone = inHand() != nullptr && inHand()->state == DayState::New;
    if (m_invited != invited) {
        m_person->clear();
        for (const call::RosterEntry &entry : invited.entries) {
            const QString name = entry.person.name.in(QLocale().language() == QLocale::Korean);
            m_person->addItem(QStringLiteral("%1 %2").arg(name, entry.person.id.text()),
                              entry.person.id.text());
        }
    }
    m_folder = folder;
    m_entries = entries;
    m_invited = invited;
    refresh();
    // On to the next one only when the one in hand has just been dealt with.
    if (before.isEmpty() || (wasDone && inHand() != nullptr && inHand()->state != DayState::New))
        takeNext();
}

void EnrolmentDayPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
    if (!busy)
        m_typed->setFocus();
}

void EnrolmentDayPage::showError(const viewmodel::ErrorText &error)
{
    m_banner->showError(error);
}

void EnrolmentDayPage::showDone(const QString &fact, const QString &rest)
{
    m_banner->showMessage(Banner::Kind::Ok, fact, rest);
}

QList<QWidget *> EnrolmentDayPage::panes() const
{
    return {m_typed, m_table};
}

const DayEntry *EnrolmentDayPage::inHand() const
{
    const QString file = m_table->currentId();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const DayEntry &one) { return one.file == file; });
    return found == m_entries.cend() ? nullptr : &*found;
}

viewmodel::TableRow EnrolmentDayPage::tableRowOf(const DayEntry &entry) const
{
    const call::RosterEntry *person = m_invited.entry(entry.person);
    const bool korean = QLocale().language() == QLocale::Korean;
    viewmodel::TableCell state;
    switch (entry.state) {
    case DayState::New:
        state = statusCell(Status::NotStarted, tr("to be compared"));
        break;
    case DayState::Refused:
        state = statusCell(Status::Recused, tr("differed, refused"), Tone::Bad);
        break;
    case DayState::Issued:
        state = statusCell(Status::Sealed, tr("certified, reply to be written"), Tone::Warn);
        break;
    case DayState::Written:
        state = statusCell(Status::Acknowledged, tr("reply written"), Tone::Ok);
        break;
    case DayState::Unreadable:
        state = statusCell(Status::Missing, tr("no request"), Tone::Bad);
        break;
    }
    return {entry.file,
            {{entry.claimedName.isEmpty() ? entry.file : entry.claimedName},
             {person ? QStringLiteral("%1 %2").arg(person->person.name.in(korean), entry.person.text())
                     : viewmodel::format::missing()},
             state,
             {entry.reply.isEmpty() ? entry.file : entry.reply, Tone::Secondary}}};
}

void EnrolmentDayPage::refresh()
{
    m_authority->setVisible(!m_authorityOpen);
    for (QPushButton *button : {m_chooseFolder, m_choosePeople, m_lists})
        button->setEnabled(m_authorityOpen && !m_busy);
    QList<viewmodel::TableRow> rows;
    for (const DayEntry &entry : std::as_const(m_entries))
        rows.append(tableRowOf(entry));
    m_table->setRows(rows);
    const auto done = std::count_if(m_entries.cbegin(), m_entries.cend(),
                                    [](const DayEntry &one) { return one.state == DayState::Written; });
    m_title->setText(m_folder.isEmpty() ? tr("Enrolment day")
                                        : tr("Enrolment day: %1 of %2 replies written")
                                              .arg(viewmodel::format::count(done),
                                                   viewmodel::format::count(m_entries.size())));
    showHand();
}

void EnrolmentDayPage::showHand()
{
    const DayEntry *entry = inHand();
    const bool open = entry != nullptr && entry->state != DayState::Unreadable;
    const bool isNew = open && (entry->state == DayState::New || entry->state == DayState::Issued);
    const QString spoken = open ? identity::spokenFingerprint(entry->request) : QString();
    m_claimed->setText(open ? entry->claimedName
                       : m_folder.isEmpty()
                           ? tr("Choose the folder (a stick, a share) into which people put their requests.")
                           : tr("No request in hand. New ones appear by themselves."));
    m_print->setText(spacedFingerprint(spoken));
    m_print->setAccessibleDescription(spelledFingerprint(spoken));
    m_code->setFingerprint(
        open ? identity::scanTextOf(identity::ScanKind::Request, entry->request) : QString(), spoken);
    const int index = open ? m_person->findData(entry->person.text()) : -1;
    m_person->setCurrentIndex(index);
    const call::RosterEntry *person = open ? m_invited.entry(entry->person) : nullptr;
    m_second->setChecked(false);
    m_second->setVisible(isNew && person != nullptr && !person->devices.isEmpty() &&
                         entry->state == DayState::New);
    for (QWidget *part : std::initializer_list<QWidget *>{m_personLabel, m_person, m_typed, m_same})
        part->setVisible(isNew);
    m_hint->setVisible(open);
    m_hint->setText(isNew
                        ? tr("Have them read it aloud. Enter: the same. Esc: it differs. Or scan their code.")
                    : open && entry->state == DayState::Refused
                        ? tr("Refused. Have them make a new request, or take the refusal back.")
                        : tr("Done: %1").arg(open ? entry->reply : QString()));
    m_differs->setVisible(open && (entry->state == DayState::New || entry->state == DayState::Refused));
    m_differs->setText(open && entry->state == DayState::Refused ? tr("Take it back") : tr("It differs"));
    m_hand->setEnabled(m_authorityOpen && !m_busy);
}

void EnrolmentDayPage::takeNext()
{
    for (const DayEntry &entry : std::as_const(m_entries)) {
        if (entry.state == DayState::New || entry.state == DayState::Issued)
            return m_table->setCurrentId(entry.file);
    }
    showHand();
}

void EnrolmentDayPage::admit()
{
    const DayEntry *entry = inHand();
    if (entry == nullptr || m_busy || !m_same->isVisibleTo(this))
        return;
    const base::PersonId person(m_person->currentData().toString());
    if (person.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warn, tr("Who is it?"),
                              tr("Nobody on the list goes by this name; choose the person."));
        return m_person->setFocus();
    }
    const QString typed = m_typed->text().trimmed();
    m_typed->clear();
    m_banner->clear();
    emit admitRequested(entry->file, person,
                        typed.isEmpty() ? identity::spokenFingerprint(entry->request) : typed,
                        m_second->isChecked());
}

void EnrolmentDayPage::refuse()
{
    const DayEntry *entry = inHand();
    if (entry != nullptr && !m_busy && (entry->state == DayState::New || entry->state == DayState::Refused)) {
        m_banner->clear();
        emit refuseRequested(entry->file, entry->state == DayState::Refused);
    }
}

bool EnrolmentDayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        const DayEntry *entry = inHand();
        if (entry != nullptr && entry->state == DayState::New) // never back by Escape
            refuse();
        return true;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        const int row = m_table->currentIndex().row() + (key->key() == Qt::Key_Up ? -1 : 1);
        if (row >= 0 && row < m_entries.size())
            m_table->selectRow(row);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void EnrolmentDayPage::retranslate()
{
    m_chooseFolder->setText(tr("Folder…"));
    m_choosePeople->setText(tr("List of people…"));
    m_lists->setText(tr("Write roster and list"));
    m_table->setAccessibleName(tr("Requests in the folder"));
    m_table->setColumns({tr("Says to be"), tr("Person"), tr("State"), tr("File")}, {170, 200, 220, 0});
    m_print->setAccessibleName(tr("Fingerprint of the request"));
    m_code->setAccessibleName(tr("QR code of the fingerprint"));
    m_personLabel->setText(tr("Who it is"));
    m_person->setAccessibleName(m_personLabel->text());
    m_second->setText(tr("A second device of this person"));
    m_typed->setPlaceholderText(tr("Enter, or scan here"));
    m_typed->setAccessibleName(tr("Enter: the same. Escape: it differs. Or scan the code."));
    m_same->setText(tr("The same"));
    m_authorityNote->setText(tr("Certificates are made by the authority, which keeps a vault of its own."));
    m_caFolderLabel->setText(tr("Folder of the authority's vault"));
    m_caPassLabel->setText(tr("Its passphrase"));
    m_caFolder->setAccessibleName(m_caFolderLabel->text());
    m_caPass->setAccessibleName(m_caPassLabel->text());
    m_open->setText(tr("Open the authority"));
    refresh();
}

} // namespace simsa::widgets
