// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "packet/documentwriter.h"

#include <QBitArray>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace simsa::documents {

/// What stands in the properties of a PDF; `created` is in UTC and the only time in the file.
struct PdfInfo
{
    QString title;
    QString author;
    packet::Language language = packet::Language::Korean;
    QDateTime created;
    bool serif = false; ///< NanumMyeongjo for running text instead of NanumGothic
};

enum class PdfAlign { Left, Center, Right };

/// `level` 1–3; level 1 is the title of the document.
struct PdfHeading
{
    int level = 1;
    QString text;
    PdfAlign align = PdfAlign::Left;
};

/// Running text, never alone at the foot of a page with `keepsNext`; `indent` in points from the left margin,
/// `hang` in points for every line but the first.
struct PdfParagraph
{
    QString text;
    PdfAlign align = PdfAlign::Left;
    bool bold = false;
    bool small = false;
    double indent = 0;
    double hang = 0;
    bool keepsNext = false;
};

/// A table; `numbers[i]` aligns column i right, `widths` are shares of the text width (empty: equal). The
/// header row is repeated after a page break; a row is never split unless it is taller than a page.
struct PdfTable
{
    QStringList header;
    QList<QStringList> rows;
    QList<bool> numbers;
    QList<double> widths;
};

/// One line of a chart, with a name for its legend; drawn at x = 0, 1, 2 …
struct PdfSeries
{
    QString name;
    QList<double> values;
};

/// A line chart; `labels` stand below the x values. `alt` is what a screen reader says.
struct PdfLineChart
{
    QString caption;
    QString alt;
    QStringList labels;
    QList<PdfSeries> series;
    double height = 150;
};

/// Capacity as a step line over stacked monthly bars (others below, ours on top).
struct PdfStepChart
{
    QString caption;
    QString alt;
    QStringList labels;
    QList<double> capacity;
    PdfSeries others;
    PdfSeries ours;
    QString capacityName;
    double height = 150;
};

/// A QR code with its caption and what it holds in words beside it; two of them stand side by side. `dark` is
/// row by row, `size` modules a side; the quiet zone is added. A code of size 0 is a caption and words only.
struct PdfCode
{
    QString caption;
    QStringList lines;
    QString alt;
    int size = 0;
    QBitArray dark;
};
struct PdfCodes
{
    QList<PdfCode> codes;
};

/// An empty frame to write in by hand, `height` points high.
struct PdfBox
{
    double height = 60;
};

struct PdfSpace
{
    double points = 6;
};
struct PdfRule
{
};
struct PdfPageBreak
{
};

using PdfBlock = std::variant<PdfHeading, PdfParagraph, PdfTable, PdfLineChart, PdfStepChart, PdfCodes,
                              PdfBox, PdfSpace, PdfRule, PdfPageBreak>;

/// A document from top to bottom; pages, footers "n / N" and tags come by themselves.
struct PdfDocument
{
    PdfInfo info;
    QList<PdfBlock> blocks;
};

/// The document as a tagged A4 PDF with embedded fonts, built to the structure of PDF/A-2a and PDF/UA-1 (not
/// certified). Same document, same bytes. Control characters are shown as U+FFFD. An empty document, an empty
/// title or an invalid `created` is InvalidArgument; DocumentFailed when a library refuses.
[[nodiscard]] base::Result<QByteArray> writePdf(const PdfDocument &document);

} // namespace simsa::documents
