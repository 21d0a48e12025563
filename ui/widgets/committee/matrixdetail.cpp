// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/matrixdetail.h"

#include "viewmodel/committeematrixmodel.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/returnform.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/parts.h"
#include "widgets/common/statusglyphwidget.h"

#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

QString firstText(const call::ReviewContent &content)
{
    return content.strengths.isEmpty() ? content.weaknesses : content.strengths;
}

} // namespace

QList<ReviewText> textsOf(const call::ReviewContent &content)
{
    QList<ReviewText> texts;
    const auto add = [&](const QString &heading, const QString &text, bool secret = false) {
        if (!text.trimmed().isEmpty())
            texts.append({heading, text, secret});
    };
    add(MatrixDetail::tr("Strengths"), content.strengths);
    add(MatrixDetail::tr("Weaknesses"), content.weaknesses);
    add(MatrixDetail::tr("To the applicant, without a name"), content.commentToApplicant);
    add(MatrixDetail::tr("For the committee only"), content.confidentialComment, true);
    return texts;
}

MatrixDetail::MatrixDetail(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    build();
    retranslate();
}

void MatrixDetail::build()
{
    auto *ground = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    makeColumn(this)->addWidget(ground);
    auto *column = makeColumn(ground);
    auto *head = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), ground);
    auto *headColumn = makeColumn(head, 3, {12, 8, 12, 8});
    m_id = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_title->setElided(true);
    m_numbers = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head, true);
    m_numbers->setTextFormat(Qt::RichText);
    for (TextLabel *label : {m_id, m_title, m_numbers})
        headColumn->addWidget(label);
    column->addWidget(head);

    auto *scroll = new QScrollArea(ground);
    setAccessibleRole(scroll, QAccessible::Grouping);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards = new Panel(Panel::Ground::Surface, {}, themes(), scroll);
    m_cardColumn = makeColumn(m_cards);
    scroll->setWidget(m_cards);
    column->addWidget(scroll, 1);

    m_return = new ReturnForm(themes(), ground);
    connect(m_return, &ReturnForm::sendRequested, this, &MatrixDetail::returnRequested);
    connect(m_return, &ReturnForm::left, this, [this] { m_sideBySide->setFocus(Qt::OtherFocusReason); });
    column->addWidget(m_return);

    auto *foot = new Panel(Panel::Ground::Surface2, Qt::TopEdge, themes(), ground);
    auto *footColumn = makeColumn(foot, 8, {12, 8, 12, 8});
    m_note = makeLabel(TextRole::Caption, Tone::Plain, themes(), foot, true);
    footColumn->addWidget(m_note);
    m_sideBySide = makeButton(ButtonKind::Plain, foot, QStringLiteral("Enter"));
    m_sideBySide->setObjectName(QStringLiteral("sideBySideButton"));
    connect(m_sideBySide, &QPushButton::clicked, this, &MatrixDetail::sideBySideRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sideBySide);
    buttons->addStretch(1);
    footColumn->addLayout(buttons);
    column->addWidget(foot);
}

void MatrixDetail::setTypedPlaces(const TypedPlaces &places)
{
    m_return->setPlaces(places);
}

bool MatrixDetail::flush()
{
    return m_return->flush();
}

void MatrixDetail::show(const committee::Row *row, const CommitteeSnapshot &snapshot)
{
    m_snapshot = snapshot;
    const base::ProposalId before = m_row ? m_row->proposal.id : base::ProposalId();
    m_row = row ? std::optional(*row) : std::nullopt;
    if ((m_row ? m_row->proposal.id : base::ProposalId()) != before && m_return->flush())
        m_return->hide();
    refresh();
}

void MatrixDetail::refresh()
{
    qDeleteAll(m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_cardColumn->takeAt(0))
        delete item;
    m_sideBySide->setEnabled(m_row.has_value());
    showHead();
    if (!m_row)
        return;
    // Best total first; who recused or is missing stands below.
    QList<QPair<ReviewerName, committee::Cell>> cells;
    for (const ReviewerName &reviewer : m_snapshot.reviewers)
        if (m_row->cells.contains(reviewer.id))
            cells.append({reviewer, m_row->cells.value(reviewer.id)});
    std::stable_sort(cells.begin(), cells.end(), [](const auto &a, const auto &b) {
        return a.second.counts() != b.second.counts() ? a.second.counts() : a.second.total > b.second.total;
    });
    for (const auto &[reviewer, cell] : cells)
        addCard(reviewer, cell);
    m_cardColumn->addStretch(1);
}

void MatrixDetail::showHead()
{
    m_note->setText(m_snapshot.charter ? aggregationSentence(m_snapshot.charter->scoring) : QString());
    if (!m_row) {
        for (TextLabel *label : {m_id, m_title, m_numbers})
            label->clear();
        return;
    }
    const call::Proposal &proposal = m_row->proposal;
    const QString organisation = proposal.orgName.in(isKorean());
    m_id->setText(organisation.isEmpty() ? proposal.id.text()
                                         : QStringLiteral("%1 · %2").arg(proposal.id.text(), organisation));
    m_title->setText(proposal.title.in(isKorean()));
    const reconcile::Official &official = m_row->official;
    if (m_row->closed) {
        m_numbers->setText(
            tr("You have a conflict with this proposal. Its contents are closed.").toHtmlEscaped());
        return;
    }
    if (official.statistics.n == 0) {
        m_numbers->setText(tr("No review yet").toHtmlEscaped());
        return;
    }
    const QString bold = QStringLiteral("%1 <b>%2</b>");
    QStringList parts{bold.arg(tr("official").toHtmlEscaped(), format::score(official.rounded())),
                      tr("mean (for information) %1")
                          .arg(format::score(official.statistics.mean.rounded()))
                          .toHtmlEscaped()};
    if (m_row->rank > 0)
        parts << tr("rank %1").arg(m_row->rank).toHtmlEscaped();
    m_numbers->setText(parts.join(QStringLiteral(" &nbsp; ")));
}

QString MatrixDetail::extremeWord(const committee::Cell &cell) const
{
    const auto &statistics = m_row->official.statistics;
    const bool trimmed = m_snapshot.charter &&
                         m_snapshot.charter->scoring.aggregation == call::Aggregation::TrimmedMean &&
                         statistics.n >= std::max(3, m_snapshot.charter->scoring.minForTrim);
    if (!trimmed || !cell.counts() || statistics.highest == statistics.lowest)
        return {};
    if (cell.total == statistics.highest)
        return tr("(highest)");
    return cell.total == statistics.lowest ? tr("(lowest)") : QString();
}

QWidget *MatrixDetail::cardHead(const ReviewerName &reviewer, const committee::Cell &cell,
                                QWidget *card) const
{
    auto *line = new QWidget(card);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const Status glyph = statusOf(cell.state).value_or(Status::Acknowledged);
    row->addWidget(new StatusGlyphWidget(glyph, themes(), line, 14));
    auto *name = makeLabel(TextRole::Body, Tone::Plain, themes(), line);
    name->setText(format::plainName(reviewer.name.in(isKorean())));
    name->setToolTip(reviewer.name.in(isKorean()));
    row->addWidget(name);
    const QString extreme = extremeWord(cell);
    auto *word = makeLabel(TextRole::Caption, Tone::Secondary, themes(), line);
    word->setText(cell.counts() ? extreme : statusName(glyph));
    row->addWidget(word, 1);
    if (cell.content.confidence) {
        auto *confidence = makeLabel(TextRole::Caption, Tone::Secondary, themes(), line);
        confidence->setText(tr("confidence %1").arg(*cell.content.confidence));
        row->addWidget(confidence);
    }
    auto *total =
        makeLabel(TextRole::Body, extreme.isEmpty() ? Tone::Plain : Tone::Secondary, themes(), line);
    const QString number = cell.counts() ? format::score(cell.total) : format::missing();
    total->setTextFormat(Qt::RichText);
    // Struck through: it does not count into the trimmed mean.
    total->setText(extreme.isEmpty() ? QStringLiteral("<b>%1</b>").arg(number)
                                     : QStringLiteral("<s>%1</s>").arg(number));
    total->setMinimumWidth(52);
    total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(total);
    return line;
}

void MatrixDetail::addCard(const ReviewerName &reviewer, const committee::Cell &cell)
{
    auto *card = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), m_cards);
    auto *column = makeColumn(card, 4, {12, 7, 12, 7});
    column->addWidget(cardHead(reviewer, cell, card));
    if (const QString text = firstText(cell.content); cell.counts() && !text.isEmpty()) {
        auto *words = makeLabel(TextRole::Caption, Tone::Plain, themes(), card, true);
        words->setText(text);
        column->addWidget(words);
    }
    if (cell.counts() && !cell.content.strengths.isEmpty() && !cell.content.weaknesses.isEmpty()) {
        auto *words = makeLabel(TextRole::Caption, Tone::Secondary, themes(), card, true);
        words->setText(cell.content.weaknesses);
        column->addWidget(words);
    }
    if (cell.counts())
        addQuestion(reviewer, cell, card);
    m_cardColumn->addWidget(card);
}

void MatrixDetail::addQuestion(const ReviewerName &reviewer, const committee::Cell &cell, QWidget *card)
{
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    const dialogue::Thread *asked = m_snapshot.questionOf(cell.record);
    if (asked) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new StatusGlyphWidget(Status::Returned, themes(), card, 14), 0, Qt::AlignTop);
        auto *words = makeLabel(TextRole::Caption, Tone::Secondary, themes(), card, true);
        words->setText(asked->reply        ? tr("Q: %1\nA: %2").arg(asked->text, asked->reply->text)
                       : asked->newVersion ? tr("Q: %1\nA new version was sealed.").arg(asked->text)
                                           : tr("Q: %1\nNot answered yet.").arg(asked->text));
        line->addWidget(words, 1);
        column->addLayout(line);
    }
    if (!m_snapshot.isChair || (asked && asked->isOpen()))
        return;
    auto *ask = makeButton(ButtonKind::Link, card);
    const QString name = format::plainName(reviewer.name.in(isKorean()));
    ask->setText(tr("Send back with a question…"));
    ask->setAccessibleName(tr("Send the review of %1 back with a question").arg(name));
    ask->setObjectName(QStringLiteral("return_") + reviewer.id.text());
    connect(ask, &QPushButton::clicked, this,
            [this, review = cell.record, name] { m_return->start(review, name); });
    column->addWidget(ask, 0, Qt::AlignLeft);
}

void MatrixDetail::retranslate()
{
    m_return->retranslate();
    m_sideBySide->setText(tr("Read side by side"));
    setAccessibleName(tr("The proposal under the cursor"));
    findChild<QScrollArea *>()->setAccessibleName(accessibleName());
    refresh();
}

} // namespace simsa::widgets
