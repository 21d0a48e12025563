// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "pdfhost/pdfworker.h"
#include "viewmodel/task.h"

#include <functional>

namespace simsa::widgets {

/// A place where the text stands, with the words around it.
struct AttachmentHit
{
    int attachment = 0; ///< among those of the proposal
    int page = 0;
    pdfhost::PdfRect place;
    QString around;

    friend bool operator==(const AttachmentHit &, const AttachmentHit &) = default;
};

/// Looks for a text in all attachments of a proposal, one after the other, in a sandboxed worker of its own
/// and off the GUI thread; what is shown meanwhile is not kept waiting. One search at a time: a new one
/// replaces the one before.
class AttachmentSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostHits = 500;

    /// Called on another thread.
    using Loader = std::function<base::Result<QByteArray>(const base::ProposalId &, const QString &name)>;

    AttachmentSearch(QString workerProgram, Loader loader, QObject *parent = nullptr);
    ~AttachmentSearch() override;

    /// An empty `text` stops.
    void start(const call::Proposal &proposal, const QString &text);

signals:
    /// In the order of attachments and pages.
    void found(const QList<simsa::widgets::AttachmentHit> &hits);
    /// `unread`: attachments that could not be looked into; `cut`: there is more than mostHits.
    void finished(int hits, const QStringList &unread, bool cut);

private:
    struct Search;
    struct Step;
    void next();
    static Step step(Search &search);

    QString m_program;
    Loader m_loader;
    std::shared_ptr<Search> m_search;
    viewmodel::Task m_task;
};

} // namespace simsa::widgets
