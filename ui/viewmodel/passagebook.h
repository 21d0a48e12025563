// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/passages.h"
#include "viewmodel/errortext.h"

#include <QObject>

#include <functional>

namespace simsa::viewmodel {

/// The passages of the proposal that is read, each change on disk at once and undone step by step. What
/// cannot be kept stays here, says so, and is kept by the next save() that can.
class PassageBook final : public QObject
{
    Q_OBJECT

public:
    /// Both are review::Notebook's.
    struct Store
    {
        std::function<base::Result<review::Passages>(const base::ProposalId &)> read;
        std::function<base::Result<>(const base::ProposalId &, const review::Passages &)> keep;
    };

    explicit PassageBook(Store store, QObject *parent = nullptr);

    /// Shows the passages of a proposal; its undo starts anew.
    void show(const base::ProposalId &proposal);
    /// Shows none: for recused proposals.
    void close();
    [[nodiscard]] const review::Passages &passages() const { return m_passages; }

    /// Its number; 0 when it was refused, which failed() has told.
    int add(const review::Passage &passage);
    void note(int number, const QString &text, const base::ItemId &item);
    void remove(int number);
    /// False when there is nothing to undo.
    bool undo();
    [[nodiscard]] bool isSaved() const { return m_saved; }
    /// Tries again to keep what could not be kept; true when all is on disk.
    bool save();

signals:
    /// Others, more, fewer, or another note.
    void changed();
    void kept();
    void failed(const simsa::viewmodel::ErrorText &error);

private:
    void put(review::Passages passages);

    Store m_store;
    base::ProposalId m_proposal;
    review::Passages m_passages;
    QList<review::Passages> m_before;
    bool m_saved = true;
};

} // namespace simsa::viewmodel
