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

QString PdfViewMarks::selectedText() const
{
    QString text;
    if (!m_anchor || !m_end)
        return text;
    for (int page = std::min(m_anchor->page, m_end->page); page <= std::max(m_anchor->page, m_end->page);
         ++page) {
        const QList<PdfWord> words = m_words.value(page);
        for (int i = 0; i < words.size(); ++i) {
            if (isSelected({page, i}))
                appendWord(text, words[i]);
        }
    }
    return text.trimmed();
}

QList<PdfRect> PdfViewMarks::selectedBoxes(int page) const
{
    QList<PdfRect> boxes;
    const QList<PdfWord> words = m_words.value(page);
    for (int i = 0; i < words.size(); ++i) {
        if (!isSelected({page, i}))
            continue;
        boxes.append(words[i].box);
        // The blank between two selected words belongs to the selection.
        const bool joined =
            words[i].spaceAfter && !words[i].endsLine && i + 1 < words.size() && isSelected({page, i + 1});
        if (joined)
            boxes.last().width = std::max(boxes.last().width, words[i + 1].box.x - boxes.last().x);
    }
    return boxes;
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
