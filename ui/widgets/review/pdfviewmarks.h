// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhost/pdfworker.h"

#include <QHash>
#include <QPointF>

#include <optional>

namespace simsa::widgets {

/// A word of the document: page and place in its reading order.
struct PdfWordPosition
{
    int page = 0;
    int word = 0;
    friend auto operator<=>(const PdfWordPosition &, const PdfWordPosition &) = default;
};

/// What is marked in a document: selected words and places found.
class PdfViewMarks
{
public:
    void clear();

    void setWords(int page, const QList<pdfhost::PdfWord> &words);
    /// Empty while its words are unknown.
    [[nodiscard]] QString pageText(int page) const;

    /// The word under or nearest to a point in points of the page; nullopt while its words are unknown.
    [[nodiscard]] std::optional<PdfWordPosition> wordAt(int page, const QPointF &point) const;
    void startSelection(PdfWordPosition at);
    void extendSelection(PdfWordPosition to);
    void selectPage(int page);
    void clearSelection();
    /// Where the selection ends; nullopt when nothing is selected.
    struct End
    {
        PdfWordPosition at;
        pdfhost::PdfRect box;
    };
    [[nodiscard]] std::optional<End> selectionEnd() const;
    /// Moves the end by words, or to the word below or above; stays where the next words are unknown.
    void stepSelection(int words, int lines);
    /// Of all pages, or of one.
    [[nodiscard]] QString selectedText(std::optional<int> only = {}) const;
    /// Selected boxes of a page, in points, those of a line joined.
    [[nodiscard]] QList<pdfhost::PdfRect> selectedLines(int page) const;

    void clearPlaces();
    void addPlaces(int page, const QList<pdfhost::PdfRect> &places);
    [[nodiscard]] int placeCount() const;
    [[nodiscard]] QList<pdfhost::PdfRect> places(int page) const { return m_places.value(page); }
    /// Goes to the first place at or after `page`, round to the beginning. False when there is none.
    bool goToPlace(int page);
    /// One further (or back), round the ends.
    bool stepPlace(int direction);
    /// Page and index of the place shown; nullopt when there is none.
    [[nodiscard]] std::optional<PdfWordPosition> currentPlace() const { return m_current; }
    /// Its number from 1 in document order, 0 when there is none.
    [[nodiscard]] int currentNumber() const;

private:
    void stepWord(int direction);
    void stepLine(int direction);
    [[nodiscard]] std::pair<int, int> lineOf(PdfWordPosition position) const;
    [[nodiscard]] bool isSelected(PdfWordPosition position) const;
    [[nodiscard]] QList<int> placePages() const;

    QHash<int, QList<pdfhost::PdfWord>> m_words;
    QHash<int, QList<pdfhost::PdfRect>> m_places;
    std::optional<PdfWordPosition> m_anchor;
    std::optional<PdfWordPosition> m_end;
    std::optional<PdfWordPosition> m_current;
};

} // namespace simsa::widgets
