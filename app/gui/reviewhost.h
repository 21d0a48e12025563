// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/deskhost.h"
#include "review/desk.h"
#include "viewmodel/task.h"
#include "widgets/review/rankingpage.h"
#include "widgets/review/reviewpage.h"

namespace simsa::app {

/// The Review desk in the window.
class ReviewHost final : public DeskHost
{
    Q_OBJECT

public:
    /// `frame` and `themes` outlive the host; `pdfWorker` is the path of simsa-pdf-worker.
    ReviewHost(std::unique_ptr<review::Desk> desk, const exchange::Seat &seat, const QStringList &ownNames,
               const QString &pdfWorker, widgets::MainFrame *frame, const widgets::ThemeController *themes,
               QObject *parent = nullptr);

    [[nodiscard]] QString firstPage() const override { return QStringLiteral("review"); }
    void reload() override;
    bool flush() override;
    void showStatus() override;
    void retitle() override;
    void undo() override;
    void redo() override;
    void toggleTable() override { m_page->toggleTable(); }

private:
    /// One's own reviews as a file for other programs; said to be readable by everybody.
    void exportReviews();
    void printReviews(const QString &path);
    void importReviews();
    void addRanking();
    [[nodiscard]] bool isRankingShown() const;

    /// Reading the dictionaries takes a second: on another thread, and the page goes on without them.
    void loadSpelling();

    std::unique_ptr<review::Desk> m_desk;
    QString m_author;
    widgets::MainFrame *m_frame;
    widgets::ReviewPage *m_page;
    widgets::RankingPage *m_ranking;
    viewmodel::Task m_spelling;
};

} // namespace simsa::app
