// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/decisionspage.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/opinioneditor.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/common/previewsheet.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

DecisionsPage::DecisionsPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    build();
    connectParts();
    retranslate();
}

void DecisionsPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), work);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_counts = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    m_next = makeButton(ButtonKind::Primary, head);
    m_next->setObjectName(QStringLiteral("nextStepButton"));
    rowOf(head)->addWidget(m_title);
    rowOf(head)->addWidget(m_counts, 1);
    rowOf(head)->addWidget(m_next);
    column->addWidget(head);
    m_banner = new Banner(themes(), work);
    column->addWidget(m_banner);
    auto *splitter = new QSplitter(work);
    splitter->setChildrenCollapsible(false);
    m_table = new DataTable(themes(), splitter, themes()->theme().metric.rowTable);
    splitter->addWidget(m_table);
    splitter->addWidget(buildRight());
    splitter->setSizes({946, 420});
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
    m_empty = new EmptyState(themes(), this);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    m_sheet = new PreviewSheet(themes(), this);
    setFocusProxy(m_table);
}

QWidget *DecisionsPage::buildRight()
{
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    auto *column = makeColumn(right);
    auto *head = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), right);
    auto *headColumn = makeColumn(head, 3, {12, 8, 12, 8});
    m_proposal = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_proposal->setBold(true);
    m_proposal->setElided(true);
    m_outcome = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head, true);
    headColumn->addWidget(m_proposal);
    headColumn->addWidget(m_outcome);
    column->addWidget(head);
    m_editor = new OpinionEditor(themes(), right);
    column->addWidget(m_editor, 1);
    return right;
}

void DecisionsPage::connectParts()
{
    connect(m_session, &CommitteeSession::changed, this, &DecisionsPage::refresh);
    connect(m_session, &CommitteeSession::busyChanged, this, &DecisionsPage::refreshHead);
    connect(m_session, &CommitteeSession::failed, this, [this](const base::Error &error) {
        m_signing = {};
        m_sheet->setBusy(false);
        m_banner->showError(errorText(error));
    });
    connect(m_session, &CommitteeSession::succeeded, this, [this] {
        m_editor->forget(m_signing);
        m_signing = {};
        m_sheet->close();
        m_banner->clear();
        refreshDetail();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DecisionsPage::refreshDetail);
    connect(m_editor, &OpinionEditor::signRequested, this, [this](const record::Opinion &opinion) {
        m_signing = opinion.proposal;
        m_session->writeOpinion(opinion);
    });
    connect(m_next, &QPushButton::clicked, this, &DecisionsPage::preview);
    connect(m_empty, &EmptyState::activated, this, &DecisionsPage::planRequested);
    connect(m_sheet, &PreviewSheet::cancelled, m_sheet, &PreviewSheet::close);
    connect(m_sheet, &PreviewSheet::accepted, this, [this] {
        if (const auto step = nextStep()) {
            m_sheet->setBusy(true);
            m_session->advance(*step);
        }
    });
}

std::optional<DecisionStep> DecisionsPage::nextStep() const
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const DecisionCounts counts = countsOf(snapshot);
    if (!snapshot.isChair)
        return counts.adopted > 0 ? std::optional(DecisionStep::Endorse) : std::nullopt;
    if (counts.proposed > 0)
        return DecisionStep::Adopt;
    if (counts.adopted == 0 && snapshot.planRecord)
        return DecisionStep::Propose;
    return std::nullopt;
}

void DecisionsPage::refresh()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const bool possible = !snapshot.rows.isEmpty() && (snapshot.plan || !snapshot.decisions.isEmpty());
    m_stack->setCurrentIndex(possible ? 0 : 1);
    m_table->setRows(decisionRows(snapshot));
    refreshHead();
    refreshDetail();
}

void DecisionsPage::refreshHead()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const DecisionCounts counts = countsOf(snapshot);
    QStringList parts{tr("opinions %1 / %2").arg(counts.withOpinion).arg(snapshot.rows.size())};
    if (counts.reasonsMissing > 0)
        parts << tr("%n reasons missing", nullptr, counts.reasonsMissing);
    if (counts.proposed > 0)
        parts << tr("proposed %1").arg(counts.proposed);
    if (counts.adopted > 0)
        parts << tr("adopted %1, endorsed %2").arg(counts.adopted).arg(counts.endorsed);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    const auto step = nextStep();
    m_next->setVisible(step.has_value());
    if (step)
        m_next->setText(verbOf(*step) + QStringLiteral("…"));
    const bool waits = step == DecisionStep::Propose && counts.reasonsMissing > 0;
    m_next->setEnabled(step && !waits && !m_session->isBusy());
    m_next->setToolTip(waits ? tr("Every eligible proposal that gets nothing needs signed reasons first")
                             : QString());
    m_editor->setEditable(!m_session->isBusy() && counts.adopted == 0);
}

void DecisionsPage::refreshDetail()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const committee::Row *row = snapshot.row(base::ProposalId(m_table->currentId()));
    if (!row) {
        m_editor->setProposal({}, {});
        return;
    }
    m_proposal->setText(
        QStringLiteral("%1 %2").arg(row->proposal.id.text().section(u'-', -1),
                                    row->proposal.title.in(QLocale().language() == QLocale::Korean)));
    QString outcome;
    if (snapshot.plan && snapshot.charter)
        outcome = outcomeSentence(*snapshot.plan, row->proposal.id, *snapshot.charter);
    m_outcome->setText(row->closed ? tr("You have a conflict with this proposal. Its contents are closed.")
                                   : outcome);
    m_editor->setProposal(row->closed ? base::ProposalId() : row->proposal.id, row->opinion);
}

QString DecisionsPage::verbOf(DecisionStep step) const
{
    switch (step) {
    case DecisionStep::Propose:
        return tr("Propose decisions");
    case DecisionStep::Adopt:
        return tr("Adopt and sign");
    case DecisionStep::Endorse:
        break;
    }
    return tr("Endorse");
}

void DecisionsPage::preview()
{
    const auto step = nextStep();
    if (!step)
        return;
    const QStringList lines = decisionLines(m_session->snapshot(), *step);
    PreviewContent content;
    const int count = static_cast<int>(lines.size());
    content.title = verbOf(*step);
    content.audience = *step == DecisionStep::Endorse
                           ? tr("Member, for office and committee: %n decisions", nullptr, count)
                           : tr("Chair, for office and committee: %n decisions", nullptr, count);
    for (const QString &line : lines)
        content.bodyHtml += QStringLiteral("<p style='margin:2px 0'>%1</p>").arg(line.toHtmlEscaped());
    content.consequence = *step == DecisionStep::Propose ? tr("Proposed decisions can still be replaced")
                          : *step == DecisionStep::Adopt
                              ? tr("Adopted decisions stand; each applicant's sheet is signed, too")
                              : tr("Your name stands with the decisions from then on");
    content.verb = verbOf(*step);
    m_sheet->open(content);
}

void DecisionsPage::editOpinion(const base::ProposalId &proposal)
{
    const int row = m_table->rows()->rowOf(proposal.text());
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_editor->focusReasons();
}

QJsonObject DecisionsPage::place() const
{
    return {{QStringLiteral("proposal"), m_table->currentId()}, {QStringLiteral("typed"), m_editor->typed()}};
}

void DecisionsPage::resume(const QJsonObject &place)
{
    m_editor->setTyped(place.value(u"typed").toArray());
    m_table->setCurrentId(place.value(u"proposal").toString());
    refreshDetail();
}

QList<QWidget *> DecisionsPage::panes() const
{
    return {m_table, m_editor};
}

void DecisionsPage::retranslate()
{
    m_title->setText(tr("Decisions"));
    m_empty->setTexts(tr("No signed plan yet"),
                      tr("Decisions are proposed from the plan the chair has signed."), tr("To the plan"));
    m_table->setAccessibleName(tr("Decisions by rank"));
    m_table->setColumns(decisionColumns(), {56, 0, 70, 104, 120, 90, 90, 64}, {0, 2, 7});
    refresh();
}

} // namespace simsa::widgets
