// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "viewmodel/task.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace simsa::widgets {

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

    PdfPane(const QString &workerProgram, Loader loader, const ThemeController *themes,
            QWidget *parent = nullptr);

    /// Shows the first attachment; the one and page left last when the proposal was shown before.
    void setProposal(const call::Proposal &proposal);
    /// Which attachment and page of the proposal is read; setPlace() before setProposal() returns there.
    [[nodiscard]] QJsonObject place() const;
    void setPlace(const base::ProposalId &proposal, const QJsonObject &place);
    /// Forgets document and proposal: for recused ones.
    void close();
    [[nodiscard]] PdfView *view() const { return m_view; }
    void stepPage(int by);
    /// Opens the search line.
    void startFind();
    void nextAttachment();

signals:
    void loadFailed(const simsa::base::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        int attachment = 0;
        int page = 0;
    };

    void buildBar();
    void buildFind();
    void connectParts();
    void show(int attachment);
    void endFind();
    void refreshPage();
    void restyle();
    void retranslate();
    [[nodiscard]] static QString nameOf(const call::Attachment &attachment);

    Loader m_loader;
    const ThemeController *m_themes;
    PdfView *m_view;
    SegmentBar *m_attachments = nullptr;
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
    viewmodel::Task m_loading;
};

} // namespace simsa::widgets
