// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/recuseform.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/commentfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr qsizetype longestReason = 4000;
} // namespace

RecuseForm::RecuseForm(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new TextLabel(TextRole::Display, Tone::Plain, themes, this))
    , m_line(new TextLabel(TextRole::Section, Tone::Secondary, themes, this))
    , m_typeLabel(new TextLabel(TextRole::Body, Tone::Plain, themes, this))
    , m_type(new QComboBox(this))
    , m_reason(new CommentField(CommentField::Reader::Plain, themes, this))
    , m_readers(new TextLabel(TextRole::Caption, Tone::Secondary, themes, this))
    , m_declare(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_line->setBold(false);
    m_line->setWordWrap(true);
    m_readers->setWordWrap(true);
    m_typeLabel->setBold(true);
    m_typeLabel->setBuddy(m_type);
    m_type->setObjectName(QStringLiteral("conflictTypeComboBox"));
    m_declare->setObjectName(QStringLiteral("declareConflictButton"));
    setButtonKind(m_declare, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Plain);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(520);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_line})
        column->addWidget(part);
    column->addSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_typeLabel, m_type, m_reason, m_readers})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_declare);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    setFocusProxy(m_type);
    connect(m_cancel, &QPushButton::clicked, this, &RecuseForm::cancelled);
    connect(m_declare, &QPushButton::clicked, this, [this] {
        emit declared(
            {m_proposal, static_cast<call::ConflictType>(m_type->currentData().toInt()),
             m_reason->text().trimmed().normalized(QString::NormalizationForm_C).left(longestReason)});
    });
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RecuseForm::start(const base::ProposalId &proposal, std::optional<call::ConflictType> type)
{
    m_proposal = proposal;
    m_reason->setText({});
    m_type->setCurrentIndex(type ? std::max(0, m_type->findData(static_cast<int>(*type))) : 0);
}

QJsonObject RecuseForm::place() const
{
    return {{QStringLiteral("type"), m_type->currentData().toInt()},
            {QStringLiteral("reason"), m_reason->text()}};
}

void RecuseForm::setPlace(const QJsonObject &place)
{
    m_type->setCurrentIndex(std::max(0, m_type->findData(place.value(u"type").toInt())));
    m_reason->setText(place.value(u"reason").toString());
}

void RecuseForm::retranslate()
{
    m_title->setText(tr("Recuse yourself from this proposal"));
    m_line->setText(
        tr("Its contents close at once: attachments, scores, ranking and plans. Until it is sealed you "
           "can take it back."));
    m_typeLabel->setText(tr("Kind of conflict"));
    m_type->setAccessibleName(tr("Kind of conflict"));
    const int chosen = std::max(0, m_type->currentIndex());
    m_type->clear();
    for (const call::ConflictType type : viewmodel::conflictTypes())
        m_type->addItem(viewmodel::conflictName(type), static_cast<int>(type));
    m_type->setCurrentIndex(chosen);
    m_reason->setTitle(tr("In your own words"));
    m_readers->setText(tr("The office and the chair read this. Applicants and other reviewers do not."));
    m_declare->setText(tr("Recuse"));
    m_cancel->setText(tr("Go back"));
}

void RecuseForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void RecuseForm::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes->theme().colour.window);
}

void RecuseForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
