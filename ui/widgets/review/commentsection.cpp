// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/commentsection.h"

#include "viewmodel/reviewpreview.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/commentfield.h"
#include "widgets/review/recommendationfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace simsa::widgets {

using call::MissingField;
using viewmodel::Tone;
using Field = viewmodel::CommentField;

namespace {
constexpr int mostConfidence = 3;
} // namespace

CommentSection::CommentSection(viewmodel::ScoreSheetModel *sheet, const ThemeController *themes,
                               QWidget *parent)
    : Panel(Ground::Surface, {}, themes, parent)
    , m_themes(themes)
    , m_sheet(sheet)
{
    build();
    connect(sheet, &viewmodel::ScoreSheetModel::contentChanged, this, &CommentSection::refresh);
    retranslate();
}

void CommentSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(10);
    const std::pair<Field, QString> names[] = {
        {Field::Strengths, QStringLiteral("strengthsTextEdit")},
        {Field::Weaknesses, QStringLiteral("weaknessesTextEdit")},
        {Field::CommentToApplicant, QStringLiteral("commentToApplicantTextEdit")},
        {Field::Confidential, QStringLiteral("confidentialTextEdit")}};
    for (const auto &[field, name] : names) {
        const auto reader =
            field == Field::Confidential ? CommentField::Reader::Committee : CommentField::Reader::Applicant;
        auto *edit = new CommentField(reader, m_themes, this);
        edit->edit()->setObjectName(name);
        column->addWidget(edit);
        m_fields.emplace_back(field, edit);
        connect(edit, &CommentField::committed, this,
                [this, f = field](const QString &text) { m_sheet->setComment(f, text); });
        connect(edit, &CommentField::typed, this, &CommentSection::typed);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_confidenceLabel = new TextLabel(TextRole::Body, Tone::Plain, m_themes, this);
    m_confidenceLabel->setBold(true);
    m_confidence = new SegmentBar({}, m_themes, this);
    m_confidence->setObjectName(QStringLiteral("confidenceSegmentBar"));
    row->addWidget(m_confidenceLabel);
    row->addWidget(m_confidence);
    row->addStretch(1);
    column->addLayout(row);
    m_recommendation = new RecommendationField(m_themes, this);
    column->addWidget(m_recommendation);
    m_reason = new CommentField(CommentField::Reader::Committee, m_themes, this);
    m_reason->edit()->setObjectName(QStringLiteral("reasonTextEdit"));
    m_reason->setWanted(1);
    m_reason->hide();
    connect(m_reason, &CommentField::committed, this, &CommentSection::reasonTyped);
    column->addWidget(m_reason);
    connect(m_confidence, &SegmentBar::chosen, this, [this](int id) { m_sheet->setConfidence(id); });
    connect(m_recommendation, &RecommendationField::valueChosen, m_sheet,
            &viewmodel::ScoreSheetModel::setRecommendation);
}

void CommentSection::setRequest(const call::RequestLine &request)
{
    m_recommendation->setRequest(request.nodes, request.months,
                                 call::RequestLine::share(request.nodes, request.floorPercent));
    m_recommendation->setValue(m_sheet->content().recommendation);
}

void CommentSection::setNewVersion(bool newVersion)
{
    m_reason->setVisible(newVersion);
}

void CommentSection::setReason(const QString &text)
{
    m_reason->setText(text);
}

QString CommentSection::reason() const
{
    return m_reason->isHidden() ? QString() : m_reason->text().trimmed();
}

void CommentSection::commit()
{
    for (const auto &[field, edit] : std::as_const(m_fields))
        edit->commit();
    m_reason->commit();
}

QWidget *CommentSection::fieldOf(MissingField field) const
{
    switch (field) {
    case MissingField::Strengths:
        return m_fields.at(0).second->edit();
    case MissingField::Weaknesses:
        return m_fields.at(1).second->edit();
    case MissingField::CommentToApplicant:
        return m_fields.at(2).second->edit();
    case MissingField::ConfidentialComment:
        return m_fields.at(3).second->edit();
    case MissingField::Confidence:
        return m_confidence;
    case MissingField::Recommendation:
        return m_recommendation->segments();
    case MissingField::Level:
    case MissingField::ItemComment:
        break;
    }
    return nullptr;
}

QWidget *CommentSection::reasonField() const
{
    return m_reason->edit();
}

int CommentSection::wantedIn(Field field) const
{
    const call::RequiredFields &required = m_sheet->charter().required;
    const bool wanted = field == Field::Strengths            ? required.strengths
                        : field == Field::Weaknesses         ? required.weaknesses
                        : field == Field::CommentToApplicant ? required.commentToApplicant
                                                             : required.confidentialComment;
    return wanted ? required.minCharacters : 0;
}

void CommentSection::refresh()
{
    if (m_shown != m_sheet->proposal()) {
        m_shown = m_sheet->proposal();
        m_reason->setText({});
    }
    const bool readOnly = m_sheet->isReadOnly();
    for (const auto &[field, edit] : std::as_const(m_fields)) {
        edit->setWanted(wantedIn(field));
        edit->setText(viewmodel::commentIn(m_sheet->content(), field));
        edit->setReadOnly(readOnly);
    }
    // The bar cannot be unset, so its segments are made anew when nothing is chosen.
    const std::optional<int> confidence = m_sheet->content().confidence;
    if (!confidence && m_confidence->current() >= 0)
        m_confidence->clear();
    for (int value = 1;
         value <= mostConfidence && m_confidence->findChildren<QWidget *>().size() < mostConfidence; ++value)
        m_confidence->addSegment(value, viewmodel::confidenceName(value));
    if (confidence)
        m_confidence->setCurrent(*confidence);
    m_confidence->setEnabled(!readOnly);
    m_recommendation->setValue(m_sheet->content().recommendation);
    m_recommendation->setReadOnly(readOnly);
}

void CommentSection::retranslate()
{
    const auto audience = [](Field field) {
        if (field == Field::Confidential)
            return tr("never leaves the committee");
        return field == Field::CommentToApplicant ? tr("without your name")
                                                  : tr("to the applicant, without your name");
    };
    for (const auto &[field, edit] : std::as_const(m_fields))
        edit->setTitle(viewmodel::commentName(field), audience(field));
    m_reason->setTitle(tr("Reason for the new version"), tr("the committee reads it"));
    m_confidenceLabel->setText(tr("Confidence"));
    m_confidence->setAccessibleName(tr("Confidence"));
    for (int value = 1; value <= mostConfidence; ++value)
        m_confidence->setSegment(value, viewmodel::confidenceName(value));
    refresh();
}

void CommentSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
