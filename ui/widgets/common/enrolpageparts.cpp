// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the enrolment page is made of: layout, connections, tab order. No texts.
#include "widgets/common/banner.h"
#include "widgets/common/enrolpage.h"
#include "widgets/common/parts.h"
#include "widgets/common/scancodeview.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr int columnWidth = 760;
constexpr int badgeSize = 24;
constexpr int fieldHeight = 32;

// Enter presses it when it has the focus; Qt does that by itself in dialogs only.
QPushButton *stepButton(ButtonKind kind, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton(kind, parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    button->setMinimumHeight(fieldHeight);
    return button;
}
} // namespace

EnrolPage::EnrolPage(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setAcceptDrops(true);
    QVBoxLayout *page = makeColumn(this);
    m_banner = new Banner(themes, this);
    page->addWidget(m_banner);
    page->addWidget(makeScroll(16, themes, this, [this](QWidget *ground) { return buildColumn(ground); }), 1);
    connectParts();
    setTabOrders();
    showStage();
    restyle();
}

QWidget *EnrolPage::buildColumn(QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setMaximumWidth(columnWidth);
    QVBoxLayout *column = makeColumn(box, 8);
    auto *top = new QHBoxLayout;
    m_title = makeLabel(TextRole::Display, Tone::Plain, m_themes, box);
    m_back = makeButton(ButtonKind::Quiet, box, QStringLiteral("Esc"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setAutoDefault(true);
    top->addWidget(m_title, 1);
    top->addWidget(m_back);
    column->addLayout(top);
    m_lead = makeLabel(TextRole::Body, Tone::Secondary, m_themes, box, true);
    column->addWidget(m_lead);
    column->addSpacing(4);
    m_vault = buildStep(1, box);
    m_request = buildStep(2, box);
    m_reply = buildStep(3, box);
    for (const Step &step : {m_vault, m_request, m_reply})
        column->addWidget(step.card);
    buildVault();
    buildRequest();
    buildReply();
    buildDone(column, box);
    m_wait = makeLabel(TextRole::Body, Tone::Secondary, m_themes, box);
    column->addWidget(m_wait);
    column->addStretch(1);
    return box;
}

EnrolPage::Step EnrolPage::buildStep(int number, QWidget *parent)
{
    Step step;
    step.card = Panel::card(m_themes, parent);
    QVBoxLayout *column = makeColumn(step.card, 10, {20, 12, 20, 14});
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    step.badge = new Panel(Panel::Ground::Sunken, {}, m_themes, step.card);
    step.badge->setRounded(true);
    step.badge->setMinimumSize(badgeSize, badgeSize);
    QVBoxLayout *badge = makeColumn(step.badge, 0, {6, 0, 6, 0});
    step.number = makeLabel(TextRole::Body, Tone::Secondary, m_themes, step.badge);
    step.number->setBold(true);
    badge->addWidget(step.number, 0, Qt::AlignCenter);
    step.title = makeLabel(TextRole::Section, Tone::Plain, m_themes, step.card);
    step.note = makeLabel(TextRole::Body, Tone::Secondary, m_themes, step.card);
    head->addWidget(step.badge);
    head->addWidget(step.title);
    head->addStretch(1);
    head->addWidget(step.note);
    column->addLayout(head);
    step.body = new QWidget(step.card);
    step.body->setObjectName(QStringLiteral("step%1").arg(number));
    column->addWidget(step.body);
    return step;
}

void EnrolPage::buildVault()
{
    auto *grid = new QGridLayout(m_vault.body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    buildFields(grid);
    m_make = stepButton(ButtonKind::Primary, QStringLiteral("makeButton"), m_vault.body);
    grid->setRowMinimumHeight(9, 8);
    grid->addWidget(m_make, 10, 0, 1, 2, Qt::AlignRight);
}

void EnrolPage::buildFields(QGridLayout *grid)
{
    QWidget *body = m_vault.body;
    const auto label = [&](QLineEdit *&field, const char *name) {
        TextLabel *made = makeLabel(TextRole::Body, Tone::Plain, m_themes, body);
        made->setBold(true);
        field = new QLineEdit(body);
        field->setObjectName(QLatin1String(name));
        field->setMinimumHeight(fieldHeight);
        field->setTextMargins(6, 0, 6, 0);
        made->setBuddy(field);
        return made;
    };
    m_folderLabel = label(m_folder, "folderLineEdit");
    m_firstLabel = label(m_first, "passphraseLineEdit");
    m_secondLabel = label(m_second, "repeatLineEdit");
    m_nameLabel = label(m_name, "nameLineEdit");
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    m_eye = m_first->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    m_eye->setShortcut(Qt::ALT | Qt::Key_E);
    m_chooseFolder = stepButton(ButtonKind::Plain, QStringLiteral("folderButton"), body);
    m_hint = makeLabel(TextRole::Caption, Tone::Secondary, m_themes, body, true);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_chooseFolder);
    for (int gap : {2, 6}) // between groups more than within
        grid->setRowMinimumHeight(gap, 8);
    grid->addWidget(m_folderLabel, 0, 0, 1, 2);
    grid->addLayout(folder, 1, 0, 1, 2);
    grid->addWidget(m_firstLabel, 3, 0);
    grid->addWidget(m_secondLabel, 3, 1);
    grid->addWidget(m_first, 4, 0);
    grid->addWidget(m_second, 4, 1);
    grid->addWidget(m_hint, 5, 0, 1, 2);
    grid->addWidget(m_nameLabel, 7, 0, 1, 2);
    grid->addWidget(m_name, 8, 0, 1, 2);
}

Panel *EnrolPage::buildFingerprint(QLabel *&label, ScanCodeView *&code, QWidget *parent)
{
    auto *box = new Panel(Panel::Ground::Sunken, {}, m_themes, parent);
    box->setRounded(true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(16);
    label = new QLabel(box);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code = new ScanCodeView(box);
    row->addWidget(label, 1);
    row->addWidget(code);
    return box;
}

void EnrolPage::buildRequest()
{
    QWidget *body = m_request.body;
    QVBoxLayout *column = makeColumn(body, 6);
    m_fileLabel = makeLabel(TextRole::Caption, Tone::Secondary, m_themes, body);
    m_file = makeLabel(TextRole::Body, Tone::Plain, m_themes, body, true);
    m_file->setObjectName(QStringLiteral("requestFile"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_aloud = makeLabel(TextRole::Body, Tone::Plain, m_themes, body, true);
    m_aloud->setBold(true);
    Panel *print = buildFingerprint(m_requestPrint, m_requestCode, body);
    m_requestPrint->setObjectName(QStringLiteral("requestFingerprint"));
    column->addWidget(m_fileLabel);
    column->addWidget(m_file);
    column->addWidget(m_aloud);
    column->addWidget(print);
}

void EnrolPage::buildReply()
{
    QWidget *body = m_reply.body;
    QVBoxLayout *column = makeColumn(body, 8);
    m_drop = makeLabel(TextRole::Body, Tone::Plain, m_themes, body, true);
    column->addWidget(m_drop);
    m_compareBox = new QWidget(body);
    QVBoxLayout *compare = makeColumn(m_compareBox, 6);
    m_person = makeLabel(TextRole::Body, Tone::Plain, m_themes, m_compareBox, true);
    m_compare = makeLabel(TextRole::Body, Tone::Plain, m_themes, m_compareBox, true);
    m_compare->setBold(true);
    Panel *print = buildFingerprint(m_replyPrint, m_replyCode, m_compareBox);
    m_replyPrint->setObjectName(QStringLiteral("replyFingerprint"));
    compare->addWidget(m_person);
    compare->addWidget(m_compare);
    compare->addWidget(print);
    m_requestCode->setObjectName(QStringLiteral("requestCode"));
    m_replyCode->setObjectName(QStringLiteral("replyCode"));
    m_scanLabel = makeLabel(TextRole::Body, Tone::Plain, m_themes, m_compareBox);
    m_scan = new QLineEdit(m_compareBox);
    m_scan->setObjectName(QStringLiteral("scanLineEdit"));
    m_scan->setMinimumHeight(fieldHeight);
    m_scan->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_scanLabel->setBuddy(m_scan);
    auto *scan = new QHBoxLayout;
    scan->setSpacing(8);
    scan->addWidget(m_scanLabel);
    scan->addWidget(m_scan, 1);
    compare->addLayout(scan);
    column->addWidget(m_compareBox);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choose = stepButton(ButtonKind::Primary, QStringLiteral("chooseButton"), body);
    m_differ = stepButton(ButtonKind::Plain, QStringLiteral("differButton"), m_compareBox);
    m_match = stepButton(ButtonKind::Primary, QStringLiteral("matchButton"), m_compareBox);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addStretch(1);
    answers->addWidget(m_differ);
    answers->addWidget(m_match);
    compare->addLayout(answers);
    row->addWidget(m_choose);
    row->addStretch(1);
    column->addLayout(row);
}

void EnrolPage::buildDone(QVBoxLayout *column, QWidget *parent)
{
    m_done = Panel::card(m_themes, parent);
    m_done->setObjectName(QStringLiteral("done"));
    auto *row = new QHBoxLayout(m_done);
    row->setContentsMargins(20, 16, 20, 16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_doneTitle = makeLabel(TextRole::Section, Tone::Ok, m_themes, m_done, true);
    m_doneLine = makeLabel(TextRole::Body, Tone::Plain, m_themes, m_done, true);
    m_doneLine->setObjectName(QStringLiteral("doneLine"));
    texts->addWidget(m_doneTitle);
    texts->addWidget(m_doneLine);
    m_open = stepButton(ButtonKind::Primary, QStringLiteral("openButton"), m_done);
    m_sheet = stepButton(ButtonKind::Plain, QStringLiteral("sheetButton"), m_done);
    row->addLayout(texts, 1);
    row->addWidget(m_sheet);
    row->addWidget(m_open);
    column->addWidget(m_done);
}

void EnrolPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &EnrolPage::backRequested);
    connect(m_make, &QPushButton::clicked, this, &EnrolPage::submitVault);
    for (QLineEdit *field : {m_folder, m_first, m_second, m_name})
        connect(field, &QLineEdit::returnPressed, this, &EnrolPage::submitVault);
    for (QLineEdit *field : {m_folder, m_name})
        connect(field, &QLineEdit::textChanged, this, [field] { setInvalid(field, false); });
    for (QLineEdit *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, [this] { checkPassphrase(false); });
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
        restyle();
    });
    connect(m_chooseFolder, &QPushButton::clicked, this, &EnrolPage::askForFolder);
    connect(m_choose, &QPushButton::clicked, this, &EnrolPage::askForReply);
    connect(m_differ, &QPushButton::clicked, this, &EnrolPage::sayDifferent);
    connect(m_match, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        emit replyConfirmed(m_replyFingerprint);
    });
    connect(m_scan, &QLineEdit::returnPressed, this, &EnrolPage::compareScan);
    connect(m_sheet, &QPushButton::clicked, this, &EnrolPage::sheetRequested);
    connect(m_open, &QPushButton::clicked, this, &EnrolPage::openRequested);
    connect(m_themes, &ThemeController::themeChanged, this, &EnrolPage::restyle);
}

void EnrolPage::setTabOrders()
{
    QWidget *last = m_folder;
    for (QWidget *next : std::initializer_list<QWidget *>{m_chooseFolder, m_first, m_second, m_name, m_make,
                                                          m_requestPrint, m_replyPrint, m_match, m_differ,
                                                          m_scan, m_choose, m_open, m_sheet, m_back}) {
        setTabOrder(last, next);
        last = next;
    }
}

} // namespace simsa::widgets
