// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace simsa::pdfhost {

/// Size of a page in points (1/72 inch).
struct PdfPageSize
{
    double width = 0;
    double height = 0;
    friend bool operator==(const PdfPageSize &, const PdfPageSize &) = default;
};

/// What a document says about itself. The title is the applicant's text: show it, never trust it.
struct PdfInfo
{
    QString title;
    QList<PdfPageSize> pages;
};

/// A rectangle on a page in points, origin top left.
struct PdfRect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const PdfRect &, const PdfRect &) = default;
};

/// A word in reading order. `endsLine` is true on the last word of a line, `spaceAfter` where a blank
/// follows.
struct PdfWord
{
    QString text;
    PdfRect box;
    bool spaceAfter = false;
    bool endsLine = false;
};

/// A heading of the document's outline. The text is the applicant's; `page` is -1 where it leads nowhere.
struct PdfHeading
{
    QString text;
    int depth = 0; ///< 0–7; never more than one deeper than the heading before
    int page = -1;
    friend bool operator==(const PdfHeading &, const PdfHeading &) = default;
};

/// A drawn page: `height` rows of `stride` bytes, four bytes a pixel in the order blue, green, red, alpha
/// (QImage::Format_ARGB32 on little-endian machines).
struct RenderedPage
{
    int width = 0;
    int height = 0;
    int stride = 0;
    QByteArray bgra;
};

/// What really guards the worker on this machine.
struct PdfSandbox
{
    bool landlock = false;
    bool seccomp = false;
};

/// How long the host waits for the worker, and no longer, in milliseconds.
struct PdfWorkerLimits
{
    int openMs = 15000;
    int requestMs = 20000;
};

/// The only way by which Simsa looks into a PDF: a sandboxed child process that gets the bytes through
/// memory, never through the disk. Every answer is checked as if an attacker wrote it. When the child dies or
/// is too late the call fails (PdfWorkerDied, PdfWorkerTimedOut), and the next call starts a fresh child with
/// the same document. One document at a time; use an object from one thread at a time. On systems without the
/// worker every call is Unsupported.
class PdfWorker
{
public:
    /// `program`: path of `simsa-pdf-worker`.
    explicit PdfWorker(QString program, PdfWorkerLimits limits = {});
    ~PdfWorker();
    PdfWorker(const PdfWorker &) = delete;
    PdfWorker &operator=(const PdfWorker &) = delete;

    /// Opens the document, replacing the one before. PdfUnreadable for anything that is no whole, unencrypted
    /// PDF of 1–2000 pages; FileNotFound when the worker program is not there.
    [[nodiscard]] base::Result<PdfInfo> open(const QByteArray &pdf);
    /// Makes a call that another thread is waiting in fail with Cancelled within 50 ms, and every further
    /// call until the next open(). The only function that may be called from another thread.
    void interrupt();
    /// Ends the child and forgets the document.
    void close();
    [[nodiscard]] bool isOpen() const;

    /// Page (from 0) at `widthPx` device pixels (1–8192). PdfPageMissing out of range, InvalidArgument when
    /// the picture would exceed 64 MiB.
    [[nodiscard]] base::Result<RenderedPage> render(int page, int widthPx);
    /// Text of a page in reading order, lines ended by '\n'.
    [[nodiscard]] base::Result<QString> text(int page);
    /// Words of a page with their boxes, at most 100 000.
    [[nodiscard]] base::Result<QList<PdfWord>> words(int page);
    /// Where `needle` (1–200 characters, case ignored) stands on a page, at most 10 000 places.
    [[nodiscard]] base::Result<QList<PdfRect>> search(int page, const QString &needle);

    /// The document's own outline in reading order; empty when it has none. What is deeper than eight levels,
    /// or comes after 2000 headings, is left out; each text has at most 400 bytes.
    [[nodiscard]] base::Result<QList<PdfHeading>> outline();

    /// What guards the running child; all false before open().
    [[nodiscard]] PdfSandbox sandbox() const;
    /// Process id of the child, 0 when none runs. For tests and diagnostics.
    [[nodiscard]] qint64 processId() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simsa::pdfhost
