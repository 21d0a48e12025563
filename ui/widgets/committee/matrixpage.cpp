// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/matrixpage.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/matrixdetail.h"
#include "widgets/committee/matrixlegend.h"
#include "widgets/committee/matrixtable.h"
#include "widgets/committee/sidebyside.h"
#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/parts.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/tile.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {
// Two reviews this far apart want talking about.
constexpr double wideDeviation = 10.0;
constexpr double wideRange = 25.0;

bool isWide(const committee::Row &row)
{
    const auto deviation = MatrixQuery::valueOf(row, MatrixQuery::Key::Deviation);
    const auto range = MatrixQuery::valueOf(row, MatrixQuery::Key::Range);
    return (deviation && *deviation >= wideDeviation) || (range && *range >= wideRange);
}
} // namespace

MatrixPage::MatrixPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_model(new CommitteeMatrixModel(this))
{
    build();
    connect(session, &CommitteeSession::changed, this, &MatrixPage::refresh);
    connect(session, &CommitteeSession::busyChanged, this, &MatrixPage::refreshFoot);
    connect(session, &CommitteeSession::failed, this, [this](const base::Error &error) {
        m_sheet->setBusy(false);
        m_banner->showError(errorText(error));
    });
    connect(session, &CommitteeSession::succeeded, this, [this] {
        m_sheet->close();
        m_banner->clear();
    });
    retranslate();
    refresh();
}

void MatrixPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    m_empty = new EmptyState(themes(), this);
    connect(m_empty, &EmptyState::activated, this, &MatrixPage::syncRequested);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    m_banner = new Banner(themes(), work);
    column->addWidget(m_banner);
    column->addWidget(buildTiles());
    column->addWidget(buildQuery());
    auto *splitter = new QSplitter(work);
    splitter->setChildrenCollapsible(false);
    auto *left = new Panel(Panel::Ground::Surface, Qt::TopEdge, themes(), splitter);
    auto *leftColumn = makeColumn(left);
    m_table = new MatrixTable(m_model, themes(), left);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(new MatrixLegend(themes(), left));
    leftColumn->addWidget(buildFoot());
    m_detail = new MatrixDetail(themes(), splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setSizes({1040, 326});
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
    m_texts = new SideBySide(themes(), this);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_texts);
    m_sheet = new PreviewSheet(themes(), this);
    connect(m_sheet, &PreviewSheet::accepted, this, [this] {
        m_sheet->setBusy(true);
        m_session->reconcile(m_reason->text().trimmed());
    });
    connect(m_sheet, &PreviewSheet::cancelled, m_sheet, &PreviewSheet::close);
    connect(m_table, &MatrixTable::currentChanged, this, [this] {
        m_detail->show(m_session->snapshot().row(m_table->currentProposal()), m_session->snapshot());
    });
    connect(m_table, &MatrixTable::activated, this, &MatrixPage::showTexts);
    connect(m_detail, &MatrixDetail::returnRequested, m_session, &CommitteeSession::returnReview);
    connect(m_detail, &MatrixDetail::sideBySideRequested, this, &MatrixPage::showTexts);
    connect(m_texts, &SideBySide::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        m_table->reviewerView()->setFocus();
    });
    setFocusProxy(m_table);
    auto *sort = new QAction(this);
    sort->setShortcuts({QKeySequence(Qt::Key_S), QKeySequence(QStringLiteral("ㄴ"))});
    sort->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(sort);
    connect(sort, &QAction::triggered, this, &MatrixPage::sortByDisagreement);
}

QWidget *MatrixPage::buildTiles()
{
    auto *strip = new Panel(Panel::Ground::Window, {}, themes(), this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(8);
    for (int id = 0; id < TileCount; ++id) {
        auto *tile = new Tile(themes(), false, strip);
        connect(tile, &Tile::clicked, this, [this, id] { tilePressed(id); });
        m_tiles.append(tile);
        row->addWidget(tile, 1);
    }
    m_tiles[Acknowledged]->setStatus(Status::Acknowledged);
    m_tiles[Reviews]->setStatus(Status::Missing);
    m_tiles[Late]->setStatus(Status::Late);
    m_tiles[Recused]->setStatus(Status::Recused);
    m_tiles[Looks]->setStatus(Status::Fork);
    m_tiles[Disagreement]->setIconName(QStringLiteral("flag"));
    return strip;
}

QWidget *MatrixPage::buildQuery()
{
    auto *strip = new Panel(Panel::Ground::Window, {}, themes(), this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    m_query = new FilterLineEdit(themes(), strip);
    m_query->setObjectName(QStringLiteral("matrixQueryLineEdit"));
    m_query->focusOnSlash(this);
    connect(m_query, &FilterLineEdit::filterChanged, this, &MatrixPage::applyQuery);
    m_show = new SegmentBar({}, themes(), strip);
    m_show->addSegment(0, {});
    m_show->addSegment(1, {});
    m_show->setCurrent(0);
    connect(m_show, &SegmentBar::chosen, this, [this](int id) {
        m_model->setShow(id == 0 ? CommitteeMatrixModel::Show::Total : CommitteeMatrixModel::Show::Rank);
    });
    m_residuals = new SegmentBar({}, themes(), strip);
    m_residuals->addSegment(1, {});
    m_residuals->addSegment(0, {});
    m_residuals->setCurrent(1);
    connect(m_residuals, &SegmentBar::chosen, this, [this](int id) { m_table->setResidualsShown(id == 1); });
    row->addWidget(m_query, 1);
    row->addWidget(m_show);
    row->addWidget(m_residuals);
    return strip;
}

QWidget *MatrixPage::buildFoot()
{
    Panel *foot = makeStrip(Qt::TopEdge, themes(), this, 44);
    m_state = makeLabel(TextRole::Caption, Tone::Secondary, themes(), foot, true);
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(QStringLiteral("acceptMissingLineEdit"));
    m_reason->setMinimumWidth(200);
    m_sign = makeButton(ButtonKind::Primary, foot);
    m_sign->setObjectName(QStringLiteral("signScoresButton"));
    connect(m_reason, &QLineEdit::textChanged, this, &MatrixPage::refreshFoot);
    connect(m_sign, &QPushButton::clicked, this, &MatrixPage::previewScores);
    rowOf(foot)->addWidget(m_state, 1);
    rowOf(foot)->addWidget(m_reason, 1);
    rowOf(foot)->addWidget(m_sign);
    return foot;
}

int MatrixPage::disagreements() const
{
    const auto &rows = m_session->snapshot().rows;
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), isWide));
}

void MatrixPage::refresh()
{
    m_model->setSnapshot(m_session->snapshot());
    const bool empty = m_session->snapshot().rows.isEmpty();
    if (m_stack->currentWidget() != m_texts || empty)
        m_stack->setCurrentIndex(empty ? 1 : 0);
    applyQuery();
    refreshTiles();
    refreshFoot();
}

void MatrixPage::refreshTiles()
{
    const committee::Deliveries &d = m_session->snapshot().deliveries;
    const int missing = std::max(0, d.expected - d.recused - d.present);
    const auto number = [](int value) { return format::count(value); };
    m_tiles[Reviews]->setCaption(tr("Reviews"));
    m_tiles[Reviews]->setNumber(number(d.present), QStringLiteral("/ %1").arg(number(d.expected - d.recused)),
                                tr("%n missing", nullptr, missing));
    m_tiles[Acknowledged]->setCaption(tr("Acknowledged"));
    const qint64 checkpoint = m_session->snapshot().arrivals.newest().number;
    m_tiles[Acknowledged]->setNumber(number(d.acknowledged), {},
                                     checkpoint > 0 ? tr("up to checkpoint %1").arg(format::count(checkpoint))
                                                    : tr("no checkpoint yet"));
    m_tiles[Late]->setCaption(tr("Late"));
    m_tiles[Late]->setNumber(number(d.late), {}, tr("after the deadline"));
    m_tiles[Recused]->setCaption(tr("Recused"));
    m_tiles[Recused]->setNumber(number(d.recused), {}, tr("left out"));
    m_tiles[Looks]->setCaption(tr("To look at"));
    m_tiles[Looks]->setNumber(number(d.needsLook), {}, tr("forked or unverified"));
    m_tiles[Disagreement]->setCaption(tr("Disagreement"));
    m_tiles[Disagreement]->setNumber(number(disagreements()), {}, tr("SD ≥ 10 or range ≥ 25"));
}

void MatrixPage::refreshFoot()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const int few = static_cast<int>(snapshot.tooFewReviews().size());
    const bool signedAlready = snapshot.reconciliation.has_value();
    m_state->setText(signedAlready ? tr("The official scores are signed. Signing again replaces them.")
                     : few > 0
                         ? tr("%n proposals have too few reviews. Signing needs a reason.", nullptr, few)
                         : tr("The official scores are not signed yet. The plan starts from them."));
    m_reason->setVisible(snapshot.isChair && few > 0);
    m_sign->setVisible(snapshot.isChair);
    const bool reasonGiven = few == 0 || !m_reason->text().trimmed().isEmpty();
    m_sign->setEnabled(!m_session->isBusy() && snapshot.charter && !snapshot.rows.isEmpty() && reasonGiven);
}

void MatrixPage::applyQuery()
{
    const MatrixQuery query = MatrixQuery::parse(m_query->filter());
    m_model->setQuery(query);
    m_query->setNote(query.notUnderstood().isEmpty()
                         ? tr("%n proposals", nullptr, m_model->rowCount())
                         : tr("not understood: %1").arg(query.notUnderstood().join(u' ')));
}

void MatrixPage::tilePressed(int tile)
{
    switch (tile) {
    case Looks:
        emit arrivalsRequested();
        return;
    case Reviews:
        m_query->setText(QStringLiteral("state:missing"));
        break;
    case Late:
        m_query->setText(QStringLiteral("state:late"));
        break;
    case Recused:
        m_query->setText(QStringLiteral("state:recused"));
        break;
    case Disagreement:
        m_query->setText(QStringLiteral("sd≥10 sort:-sd"));
        break;
    default:
        m_query->clear();
    }
}

void MatrixPage::sortByDisagreement()
{
    m_model->sortBy(MatrixQuery::Key::Deviation, true);
}

void MatrixPage::showTexts()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    const committee::Row *row = snapshot.row(m_table->currentProposal());
    if (!row || row->closed)
        return;
    m_stack->setCurrentWidget(m_texts);
    m_texts->show(*row, snapshot);
}

void MatrixPage::showProposal(const base::ProposalId &proposal)
{
    if (m_model->rowOf(proposal) < 0)
        m_query->clear();
    m_stack->setCurrentIndex(0);
    m_table->setCurrentProposal(proposal);
}

void MatrixPage::setTypedPlaces(const TypedPlaces &places)
{
    m_detail->setTypedPlaces(places);
}

bool MatrixPage::flush()
{
    return m_detail->flush();
}

QJsonObject MatrixPage::place() const
{
    return {{QStringLiteral("proposal"), m_table->currentProposal().text()},
            {QStringLiteral("query"), m_query->text()},
            {QStringLiteral("reason"), m_reason->text()},
            {QStringLiteral("show"), m_show->current()},
            {QStringLiteral("residuals"), m_residuals->current()}};
}

void MatrixPage::resume(const QJsonObject &place)
{
    m_query->setText(place.value(u"query").toString());
    m_reason->setText(place.value(u"reason").toString());
    m_show->choose(place.value(u"show").toInt());
    m_residuals->choose(place.value(u"residuals").toInt());
    m_table->setCurrentProposal(base::ProposalId(place.value(u"proposal").toString()));
}

QList<QWidget *> MatrixPage::panes() const
{
    return {m_query, m_table->reviewerView(), m_detail};
}

void MatrixPage::previewScores()
{
    const CommitteeSnapshot &snapshot = m_session->snapshot();
    PreviewContent content;
    content.title = tr("Sign the official scores");
    content.audience =
        tr("Chair, for office and committee: %n proposals", nullptr, static_cast<int>(snapshot.rows.size()));
    QString body = QStringLiteral("<p>%1</p><table>")
                       .arg(aggregationSentence(snapshot.charter->scoring).toHtmlEscaped());
    for (const committee::Row *row : snapshot.byRank()) {
        const bool scored = row->official.statistics.n > 0;
        body += QStringLiteral(
                    "<tr><td align=right>%1&nbsp;</td><td>%2&nbsp;</td><td align=right><b>%3</b></td></tr>")
                    .arg(row->rank > 0 ? QString::number(row->rank) : format::missing(),
                         row->proposal.id.text().toHtmlEscaped(),
                         scored ? format::score(row->official.rounded()) : format::missing());
    }
    content.bodyHtml = body + QStringLiteral("</table>");
    if (const int few = static_cast<int>(snapshot.tooFewReviews().size()); few > 0)
        content.findings = {
            {Finding::Severity::Warn,
             tr("%n proposals have too few reviews; your reason is signed with the scores.", nullptr, few),
             {}}};
    content.consequence = tr("Scores signed later replace these; nothing is deleted");
    content.verb = tr("Sign");
    m_sheet->open(content);
}

void MatrixPage::retranslate()
{
    m_residuals->setAccessibleName(tr("Residuals"));
    m_show->setAccessibleName(tr("What the cells show"));
    m_empty->setTexts(tr("Nothing has arrived yet"),
                      tr("Pull from the depot to see what the reviewers sent."), tr("Pull again"));
    m_query->setPlaceholderText(tr("Filter: words, sd≥7.5, state:missing, not, sort:-sd"));
    m_query->setAccessibleName(tr("Filter the proposals"));
    m_show->setSegment(0, tr("Total"));
    m_show->setSegment(1, tr("Rank"));
    m_residuals->setSegment(1, tr("Residuals"));
    m_residuals->setSegment(0, tr("Off"));
    m_reason->setPlaceholderText(tr("Why it is right to go on without them"));
    m_reason->setAccessibleName(tr("Reason for going on without the missing reviews"));
    m_sign->setText(tr("Sign official scores…"));
    m_table->setNames(tr("Proposals with official score"), tr("Totals by reviewer"));
    refresh();
}

} // namespace simsa::widgets
