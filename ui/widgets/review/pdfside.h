// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panel.h"
#include "widgets/review/attachmentsearch.h"
#include "widgets/review/pdfview.h"

class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace simsa::viewmodel {
class PassageBook;
}

namespace simsa::widgets {

class EmptyState;
class PassagePane;
class SegmentBar;
class TextLabel;

/// The strip beside the pages: small pictures of them, the document's outline, one's own passages, and what a
/// search found in all attachments.
class PdfSide final : public Panel
{
    Q_OBJECT

public:
    enum Tab { Pages, Outline, Passages, Hits };

    /// `view` and `book` outlive it.
    PdfSide(PdfView *view, viewmodel::PassageBook *book, const ThemeController *themes,
            QWidget *parent = nullptr);

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    /// Into the list that is shown.
    void focusList();
    [[nodiscard]] PassagePane *passages() const { return m_passages; }
    /// `names` of the attachments, as shown.
    void startHits(const QStringList &names);
    void addHits(const QList<AttachmentHit> &hits);
    void endHits(int hits, const QStringList &unread, bool cut);

signals:
    void pageChosen(int page);
    void hitChosen(const simsa::widgets::AttachmentHit &hit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void restyle();
    void connectParts();
    void resetDocument();
    void showOutline(const QList<pdfhost::PdfHeading> &outline);
    void requestThumbnails();
    void refresh();
    void retranslate();

    PdfView *m_view;
    const ThemeController *m_themes;
    SegmentBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListWidget *m_pages = nullptr;
    QTreeWidget *m_outline = nullptr;
    PassagePane *m_passages;
    QWidget *m_hitsPage = nullptr;
    TextLabel *m_found = nullptr;
    QListWidget *m_hits = nullptr;
    EmptyState *m_noOutline = nullptr;
    QStringList m_names;
    QList<AttachmentHit> m_all;
    bool m_quiet = false;
};

} // namespace simsa::widgets
