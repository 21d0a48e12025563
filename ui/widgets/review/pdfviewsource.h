// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfhost/pdfworker.h"

#include <QImage>
#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>

namespace simsa::widgets {

/// Feeds a PdfView from the worker on a background thread: one job at a time, pages wanted now before
/// the outline, words, small pictures, and search. Everything is asked and answered on the GUI thread.
class PdfViewSource : public QObject
{
    Q_OBJECT

public:
    /// A page's picture at a width in device pixels.
    struct Want
    {
        int page = 0;
        int widthPx = 0;
        friend bool operator==(const Want &, const Want &) = default;
    };

    explicit PdfViewSource(const QString &program, QObject *parent = nullptr);
    /// Interrupts what is running; never waits for a slow page.
    ~PdfViewSource() override;

    /// Another document; whatever was asked before is forgotten.
    void open(const QByteArray &pdf);
    void close();
    /// Pictures to draw, most urgent first; replaces the earlier list.
    void want(QList<Want> pages);
    /// Words of pages not asked yet.
    void wantWords(const QList<int> &pages);
    /// Small pictures, most urgent first; replaces the earlier list.
    void wantThumbnails(QList<Want> pages);
    /// Looks through all pages from `firstPage` on, round to the one before it. Empty stops.
    void search(const QString &needle, int firstPage);

signals:
    void opened(const simsa::pdfhost::PdfInfo &info);
    void failed(simsa::base::ErrorCode code);
    void rendered(int page, int widthPx, const QImage &image);
    void renderFailed(int page, simsa::base::ErrorCode code);
    void wordsArrived(int page, const QList<simsa::pdfhost::PdfWord> &words);
    void thumbnailArrived(int page, const QImage &image);
    /// Once for each document, empty when it has none.
    void outlineArrived(const QList<simsa::pdfhost::PdfHeading> &outline);
    /// Places on one page; `finished` with the last page.
    void placesFound(int page, const QList<simsa::pdfhost::PdfRect> &places, bool finished);

private:
    /// Runs on the background thread; what it returns runs on the GUI thread.
    using Answer = std::function<void()>;
    using Job = std::function<Answer(pdfhost::PdfWorker &)>;

    void pump();
    void run(Job job);
    [[nodiscard]] Job renderJob(const Want &want);
    [[nodiscard]] Job thumbnailJob(const Want &want);
    [[nodiscard]] Job outlineJob();
    [[nodiscard]] Job wordsJob(int page);
    [[nodiscard]] Job searchJob(int page, bool last);
    void forgetAll();

    QThread m_thread;
    QObject *m_runner;
    pdfhost::PdfWorker m_worker;
    int m_generation = 0;
    bool m_busy = false;
    int m_pages = 0;
    Job m_open;
    QList<Want> m_wanted;
    QList<Want> m_thumbnails;
    bool m_outlineWanted = false;
    QList<int> m_wordPages;
    QSet<int> m_wordsAsked;
    QString m_needle;
    QList<int> m_searchPages;
};

} // namespace simsa::widgets
