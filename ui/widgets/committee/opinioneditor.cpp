// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/opinioneditor.h"

#include "widgets/common/parts.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QPlainTextEdit>

namespace simsa::widgets {

using viewmodel::Tone;

OpinionEditor::OpinionEditor(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    auto *column = makeColumn(this, 4, {12, 8, 12, 8});
    for (int i = 0; i < FieldCount; ++i) {
        auto *label = makeLabel(TextRole::Caption, Tone::Secondary, themes, this);
        auto *field = new QPlainTextEdit(this);
        field->setTabChangesFocus(true);
        field->setMinimumHeight(48);
        m_labels.append(label);
        m_fields.append(field);
        column->addWidget(label);
        column->addWidget(field, i == ReasonsKo ? 3 : 2);
        connect(field, &QPlainTextEdit::textChanged, this, [this] {
            if (m_filling)
                return;
            m_typed.insert(m_proposal, opinion());
            refresh();
        });
    }
    m_state = makeLabel(TextRole::Caption, Tone::Secondary, themes, this, true);
    m_sign = makeButton(ButtonKind::Plain, this);
    m_sign->setObjectName(QStringLiteral("signOpinionButton"));
    connect(m_sign, &QPushButton::clicked, this, [this] { emit signRequested(opinion()); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_sign);
    column->addLayout(row);
    retranslate();
}

record::Opinion OpinionEditor::opinion() const
{
    record::Opinion opinion;
    opinion.proposal = m_proposal;
    opinion.reasons = {m_fields[ReasonsKo]->toPlainText().trimmed(),
                       m_fields[ReasonsEn]->toPlainText().trimmed()};
    opinion.weaknesses = {m_fields[WeaknessesKo]->toPlainText().trimmed(),
                          m_fields[WeaknessesEn]->toPlainText().trimmed()};
    return opinion;
}

bool OpinionEditor::isChanged() const
{
    const record::Opinion typed = opinion();
    const record::Opinion base = m_signed.value_or(record::Opinion());
    return typed.reasons != base.reasons || typed.weaknesses != base.weaknesses;
}

void OpinionEditor::setProposal(const base::ProposalId &proposal,
                                const std::optional<record::Opinion> &signedOpinion)
{
    if (proposal == m_proposal && signedOpinion == m_signed)
        return;
    m_proposal = proposal;
    m_signed = signedOpinion;
    fill();
}

void OpinionEditor::fill()
{
    const record::Opinion shown = m_typed.value(m_proposal, m_signed.value_or(record::Opinion()));
    m_filling = true;
    const QString texts[] = {shown.reasons.ko, shown.weaknesses.ko, shown.reasons.en, shown.weaknesses.en};
    for (int i = 0; i < FieldCount; ++i)
        if (m_fields[i]->toPlainText() != texts[i])
            m_fields[i]->setPlainText(texts[i]);
    m_filling = false;
    refresh();
}

QJsonArray OpinionEditor::typed() const
{
    QJsonArray typed;
    for (const record::Opinion &opinion : m_typed)
        typed.append(QJsonObject{{QStringLiteral("proposal"), opinion.proposal.text()},
                                 {QStringLiteral("reasonsKo"), opinion.reasons.ko},
                                 {QStringLiteral("reasonsEn"), opinion.reasons.en},
                                 {QStringLiteral("weaknessesKo"), opinion.weaknesses.ko},
                                 {QStringLiteral("weaknessesEn"), opinion.weaknesses.en}});
    return typed;
}

void OpinionEditor::setTyped(const QJsonArray &typed)
{
    m_typed.clear();
    for (const QJsonValue &value : typed) {
        const QJsonObject texts = value.toObject();
        record::Opinion opinion;
        opinion.proposal = base::ProposalId(texts.value(u"proposal").toString());
        opinion.reasons = {texts.value(u"reasonsKo").toString(), texts.value(u"reasonsEn").toString()};
        opinion.weaknesses = {texts.value(u"weaknessesKo").toString(),
                              texts.value(u"weaknessesEn").toString()};
        m_typed.insert(opinion.proposal, opinion);
    }
    fill();
}

void OpinionEditor::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

void OpinionEditor::focusReasons()
{
    m_fields[ReasonsKo]->setFocus(Qt::OtherFocusReason);
}

void OpinionEditor::refresh()
{
    const bool open = !m_proposal.isEmpty() && m_editable;
    for (QPlainTextEdit *field : m_fields)
        field->setReadOnly(!open);
    const bool changed = isChanged();
    m_sign->setEnabled(open && changed && !opinion().reasons.isEmpty());
    m_state->setText(changed    ? tr("Not signed yet. It is kept, sealed, in your vault.")
                     : m_signed ? tr("Signed as shown.")
                                : tr("No opinion yet."));
}

void OpinionEditor::retranslate()
{
    const QString labels[] = {tr("Reasons, in Korean"), tr("Weaknesses, in Korean"),
                              tr("Reasons, in English"), tr("Weaknesses, in English")};
    for (int i = 0; i < FieldCount; ++i) {
        m_labels[i]->setText(labels[i]);
        m_fields[i]->setAccessibleName(labels[i]);
    }
    m_sign->setText(tr("Sign opinion"));
    refresh();
}

} // namespace simsa::widgets
