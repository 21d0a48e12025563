// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "viewmodel/passagebook.h"
#include "viewmodel/task.h"
#include "widgets/review/attachmentsearch.h"

#include <QCache>
#include <QHash>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace simsa::widgets {

class PdfSide;
class PdfView;
class SegmentBar;
class TextLabel;
class ThemeController;

/// The attachments of a proposal: which one, page, zoom, search, and the pages. Bytes are fetched off the GUI
/// thread and never touch the disk.
class PdfPane final : public QWidget
{
    Q_OBJECT

public:
    /// Called on another thread.
    using Loader = std::function<base::Result<QByteArray>(const base::ProposalId &, const QString &name)>;

    PdfPane(const QString &workerProgram, Loader loader, viewmodel::PassageBook::Store notes,
            const ThemeController *themes, QWidget *parent = nullptr);

    /// Shows the first attachment; the one and page left last when the proposal was shown before.
    void setProposal(const call::Proposal &proposal);
    /// Which attachment and page of the proposal is read; setPlace() before setProposal() returns there.
    [[nodiscard]] QJsonObject place() const;
    void setPlace(const base::ProposalId &proposal, const QJsonObject &place);
    /// What is likely to be read next: its attachments are fetched while nothing else is asked for.
    void setNeighbours(const QList<call::Proposal> &proposals);
    /// Forgets document, proposal and what was fetched ahead: for recused ones.
    void close();
    [[nodiscard]] PdfView *view() const { return m_view; }
    [[nodiscard]] PdfSide *side() const { return m_side; }
    [[nodiscard]] viewmodel::PassageBook *book() const { return m_book; }
    void stepPage(int by);
    /// Opens the search line.
    void startFind();
    void nextAttachment();
    /// Shows or hides the strip beside the pages.
    void toggleSide();
    /// Keeps what is selected as a passage that speaks to `item`, and puts the cursor into its note.
    void remember(const base::ItemId &item);
    /// Shows the next passage that speaks to `item`, of all where it is empty; false where there is none.
    bool nextPassage(const base::ItemId &item);
    [[nodiscard]] static QString nameOf(const QString &fileName);

signals:
    void loadFailed(const simsa::base::Error &error);
    /// Said in a toast.
    void noticed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        int attachment = 0;
        int page = 0;
    };
    /// Where to go once the document is open.
    struct Goal
    {
        int page = -1;
        pdfhost::PdfRect place;
    };

    void buildBar();
    void fetchAhead();
    [[nodiscard]] static QString keyOf(const base::ProposalId &proposal, const call::Attachment &file);
    void buildButtons(QWidget *bar);
    void buildFind();
    void connectParts();
    void connectSide();
    void goTo(int attachment, int page, const pdfhost::PdfRect &place);
    void searchAll();
    void showPassages();
    void goToPassage(const review::Passage &passage);
    void show(int attachment);
    void endFind();
    void refreshPage();
    void restyle();
    void retranslate();

    Loader m_loader;
    const ThemeController *m_themes;
    PdfView *m_view;
    viewmodel::PassageBook *m_book;
    AttachmentSearch *m_search;
    PdfSide *m_side = nullptr;
    SegmentBar *m_attachments = nullptr;
    QToolButton *m_sideButton = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    TextLabel *m_page = nullptr;
    SegmentBar *m_zoom = nullptr;
    QToolButton *m_findButton = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findLineEdit = nullptr;
    TextLabel *m_found = nullptr;
    QToolButton *m_findClose = nullptr;
    call::Proposal m_proposal;
    QHash<base::ProposalId, Place> m_places;
    Goal m_goal;
    QTimer m_pause;    ///< of typing into the search line
    int m_passage = 0; ///< the one shown last
    viewmodel::Task m_loading;
    QList<call::Proposal> m_neighbours;
    QCache<QString, QByteArray> m_ahead{32 * 1024}; ///< cost in KiB
    viewmodel::Task m_fetching;
};

} // namespace simsa::widgets
