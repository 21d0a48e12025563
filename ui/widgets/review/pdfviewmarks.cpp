// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfviewmarks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace simsa::widgets {

using pdfhost::PdfRect;
using pdfhost::PdfWord;

namespace {

void appendWord(QString &text, const PdfWord &word)
{
    text += word.text;
    if (word.endsLine)
        text += u'\n';
    else if (word.spaceAfter)
        text += u' ';
}

// Distance to a box; lines count more than columns, so that the end of a line is nearer than the next line.
double distance(const PdfRect &box, const QPointF &point)
{
    const double dx = std::max({box.x - point.x(), 0.0, point.x() - box.x - box.width});
    const double dy = std::max({box.y - point.y(), 0.0, point.y() - box.y - box.height});
    return dx + 4 * dy;
}

} // namespace

void PdfViewMarks::clear()
{
    m_words.clear();
    clearSelection();
    clearPlaces();
}

void PdfViewMarks::setWords(int page, const QList<PdfWord> &words)
{
    m_words.insert(page, words);
}

QString PdfViewMarks::pageText(int page) const
{
    QString text;
    const QList<PdfWord> words = m_words.value(page);
    for (const PdfWord &word : words)
        appendWord(text, word);
    return text;
}

std::optional<PdfWordPosition> PdfViewMarks::wordAt(int page, const QPointF &point) const
{
    const QList<PdfWord> words = m_words.value(page);
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < words.size(); ++i) {
        const double away = distance(words[i].box, point);
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest < 0 ? std::nullopt : std::optional(PdfWordPosition{page, nearest});
}

void PdfViewMarks::startSelection(PdfWordPosition at)
{
    m_anchor = at;
    m_end.reset(); // a click alone selects nothing
}

void PdfViewMarks::extendSelection(PdfWordPosition to)
{
    if (m_anchor)
        m_end = to;
}

void PdfViewMarks::selectPage(int page)
{
    const auto count = static_cast<int>(m_words.value(page).size());
    if (count == 0)
        return;
    m_anchor = PdfWordPosition{page, 0};
    m_end = PdfWordPosition{page, count - 1};
}

void PdfViewMarks::clearSelection()
{
    m_anchor.reset();
    m_end.reset();
}

bool PdfViewMarks::isSelected(PdfWordPosition position) const
{
    return m_anchor && m_end && std::min(*m_anchor, *m_end) <= position &&
           position <= std::max(*m_anchor, *m_end);
}

QString PdfViewMarks::selectedText(std::optional<int> only) const
{
    QString text;
    if (!m_anchor || !m_end)
        return text;
    const int from = only.value_or(std::min(m_anchor->page, m_end->page));
    const int to = only.value_or(std::max(m_anchor->page, m_end->page));
    for (int page = from; page <= to; ++page) {
        const QList<PdfWord> words = m_words.value(page);
        for (int i = 0; i < words.size(); ++i) {
            if (isSelected({page, i}))
                appendWord(text, words[i]);
        }
    }
    return text.trimmed();
}

QList<PdfRect> PdfViewMarks::selectedLines(int page) const
{
    QList<PdfRect> lines;
    const QList<PdfWord> words = m_words.value(page);
    bool joins = false;
    for (int i = 0; i < words.size(); ++i) {
        if (!isSelected({page, i}))
            continue;
        const PdfRect &box = words[i].box;
        if (!joins) {
            lines.append(box);
        } else {
            PdfRect &line = lines.last();
            const double right = std::max(line.x + line.width, box.x + box.width);
            const double bottom = std::max(line.y + line.height, box.y + box.height);
            line.x = std::min(line.x, box.x);
            line.y = std::min(line.y, box.y);
            line.width = right - line.x;
            line.height = bottom - line.y;
        }
        joins = !words[i].endsLine;
    }
    return lines;
}

std::optional<PdfViewMarks::End> PdfViewMarks::selectionEnd() const
{
    if (!m_end)
        return std::nullopt;
    return End{*m_end, m_words.value(m_end->page).value(m_end->word).box};
}

void PdfViewMarks::stepSelection(int words, int lines)
{
    for (int i = 0; i < std::abs(words) && m_end; ++i)
        stepWord(words < 0 ? -1 : 1);
    for (int i = 0; i < std::abs(lines) && m_end; ++i)
        stepLine(lines < 0 ? -1 : 1);
}

void PdfViewMarks::stepWord(int direction)
{
    PdfWordPosition next = *m_end;
    next.word += direction;
    if (next.word < 0 || next.word >= m_words.value(next.page).size()) {
        next.page += direction;
        const auto count = static_cast<int>(m_words.value(next.page).size());
        next.word = direction > 0 ? 0 : count - 1;
        if (count == 0)
            return;
    }
    m_end = next;
}

std::pair<int, int> PdfViewMarks::lineOf(PdfWordPosition position) const
{
    const QList<PdfWord> words = m_words.value(position.page);
    int first = position.word;
    while (first > 0 && !words.at(first - 1).endsLine)
        --first;
    int last = position.word;
    while (last + 1 < words.size() && !words.at(last).endsLine)
        ++last;
    return {first, last};
}

// To the nearest word of the line before or behind, as a caret moves.
void PdfViewMarks::stepLine(int direction)
{
    const PdfWordPosition start = *m_end;
    const double x = m_words.value(start.page).value(start.word).box.x;
    const auto [first, last] = lineOf(start);
    const PdfWordPosition edge{start.page, direction > 0 ? last : first};
    m_end = edge;
    stepWord(direction);
    if (*m_end == edge) {
        m_end = start;
        return;
    }
    const QList<PdfWord> words = m_words.value(m_end->page);
    const auto [from, to] = lineOf(*m_end);
    for (int i = from; i <= to; ++i) {
        if (std::abs(words.at(i).box.x - x) < std::abs(words.at(m_end->word).box.x - x))
            m_end->word = i;
    }
}

void PdfViewMarks::clearPlaces()
{
    m_places.clear();
    m_current.reset();
}

void PdfViewMarks::addPlaces(int page, const QList<PdfRect> &places)
{
    if (!places.isEmpty())
        m_places.insert(page, places);
}

int PdfViewMarks::placeCount() const
{
    int count = 0;
    for (const QList<PdfRect> &places : m_places)
        count += static_cast<int>(places.size());
    return count;
}

QList<int> PdfViewMarks::placePages() const
{
    QList<int> pages = m_places.keys();
    std::sort(pages.begin(), pages.end());
    return pages;
}

bool PdfViewMarks::goToPlace(int page)
{
    const QList<int> pages = placePages();
    if (pages.isEmpty())
        return false;
    const auto at = std::lower_bound(pages.cbegin(), pages.cend(), page);
    m_current = PdfWordPosition{at == pages.cend() ? pages.first() : *at, 0};
    return true;
}

bool PdfViewMarks::stepPlace(int direction)
{
    const QList<int> pages = placePages();
    if (pages.isEmpty() || !m_current)
        return false;
    const int next = m_current->word + direction;
    if (next >= 0 && next < m_places.value(m_current->page).size()) {
        m_current->word = next;
        return true;
    }
    const qsizetype index = pages.indexOf(m_current->page) + direction + pages.size();
    const int page = pages.at(index % pages.size());
    const int last = static_cast<int>(m_places.value(page).size()) - 1;
    m_current = PdfWordPosition{page, direction > 0 ? 0 : last};
    return true;
}

int PdfViewMarks::currentNumber() const
{
    if (!m_current)
        return 0;
    int before = 0;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (it.key() < m_current->page)
            before += static_cast<int>(it.value().size());
    }
    return before + m_current->word + 1;
}

} // namespace simsa::widgets
