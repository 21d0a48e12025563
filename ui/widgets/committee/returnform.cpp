// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/returnform.h"

#include "viewmodel/errortext.h"
#include "widgets/common/draftfield.h"
#include "widgets/common/parts.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace simsa::widgets {

using viewmodel::Tone;

ReturnForm::ReturnForm(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::WarnSoft, Qt::TopEdge, themes, parent)
    , m_field(new DraftField(themes, this))
    , m_note(makeLabel(TextRole::Caption, Tone::Secondary, themes, this, true))
    , m_send(makeButton(ButtonKind::Primary, this))
    , m_leave(makeButton(ButtonKind::Plain, this, QStringLiteral("Esc")))
{
    m_field->edit()->setObjectName(QStringLiteral("returnQuestionEdit"));
    m_send->setObjectName(QStringLiteral("sendBackButton"));
    m_leave->setObjectName(QStringLiteral("leaveReturnButton"));
    auto *column = makeColumn(this, 6, {12, 8, 12, 8});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_field, &DraftField::committed, this, &ReturnForm::keep);
    connect(m_field, &DraftField::typed, this, &ReturnForm::refreshButtons);
    connect(m_leave, &QPushButton::clicked, this, &ReturnForm::leave);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (!flush())
            return;
        emit sendRequested(m_review, m_field->text());
        hide();
        emit left();
    });
    hide();
}

void ReturnForm::start(const base::RecordId &review, const QString &reviewer)
{
    if (isVisible() && !flush())
        return;
    m_review = review;
    m_reviewer = reviewer;
    m_isKept = true;
    m_field->clear();
    if (m_places.read)
        m_field->setText(m_places.read(dialogue::returningPlace(review)).text);
    retranslate();
    show();
    m_field->edit()->setFocus(Qt::OtherFocusReason);
}

void ReturnForm::keep()
{
    const auto kept = m_places.keep ? m_places.keep(dialogue::returningPlace(m_review), {m_field->text(), {}})
                                    : base::Result<>();
    m_isKept = kept.has_value();
    retranslate();
    if (!kept)
        m_note->setText(viewmodel::errorText(kept.error()).line());
}

bool ReturnForm::flush()
{
    m_field->commit();
    if (!m_isKept)
        keep();
    return m_isKept;
}

void ReturnForm::leave()
{
    if (!flush())
        return;
    hide();
    emit left();
}

void ReturnForm::refreshButtons()
{
    m_send->setEnabled(!m_field->text().trimmed().isEmpty());
}

void ReturnForm::retranslate()
{
    m_field->setTitle(tr("Question to %1 about this review").arg(m_reviewer));
    m_note->setText(
        tr("The review counts as it is until its author seals a new version. Other reviewers do not "
           "read this."));
    m_send->setText(tr("Send back"));
    m_leave->setText(tr("Put aside"));
    refreshButtons();
}

void ReturnForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Panel::keyPressEvent(event);
}

} // namespace simsa::widgets
