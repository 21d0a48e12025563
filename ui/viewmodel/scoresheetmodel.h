// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/reviewcontent.h"
#include "viewmodel/errortext.h"
#include "viewmodel/reviewhistory.h"

#include <QAbstractListModel>

#include <functional>
#include <map>

namespace simsa::viewmodel {

/// The four comments of a review.
enum class CommentField { Strengths, Weaknesses, CommentToApplicant, Confidential };

/// The comment in `content`.
[[nodiscard]] const QString &commentIn(const call::ReviewContent &content, CommentField field);

/// One review being written: a row an item. Every change goes to the recorder at once; what it refuses stays
/// here, is told by recordFailed(), and goes along with the next change or save().
class ScoreSheetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 100, ///< QString "1.1"
        WeightRole,                      ///< int
        LevelRole,                       ///< int; invalid when not set
        PointsRole,                      ///< QString "12.75", "–" when not set
    };
    /// Keeps a review durably: review::Desk::record.
    using Recorder = std::function<base::Result<>(const base::ProposalId &, const call::ReviewContent &)>;

    explicit ScoreSheetModel(Recorder recorder, QObject *parent = nullptr);

    void setCharter(const call::Charter &charter);
    [[nodiscard]] const call::Charter &charter() const { return m_charter; }
    /// Shows another review, or the same after it was read anew: undo reaches back over both as long as the
    /// content is the one left here. A read-only review takes no change.
    void load(const base::ProposalId &proposal, const call::ReviewContent &content, bool readOnly);
    [[nodiscard]] const base::ProposalId &proposal() const { return m_proposal; }
    [[nodiscard]] const call::ReviewContent &content() const { return m_content; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// nullopt clears. Levels the rubric does not have are ignored.
    void setLevel(const base::ItemId &item, std::optional<int> level);
    void setComment(CommentField field, const QString &text);
    void setItemComment(const base::ItemId &item, const QString &text);
    void setConfidence(std::optional<int> confidence);
    void setRecommendation(const std::optional<call::Recommendation> &recommendation);

    /// In 1/100 point, over what is set.
    [[nodiscard]] base::Score total() const;
    /// In order of the sheet; empty means it may be sealed.
    [[nodiscard]] QList<call::Missing> missing() const;
    /// False when there is nothing to undo.
    bool undo();
    bool redo();
    /// Whether all that is shown is on disk.
    [[nodiscard]] bool isSaved() const { return m_saved; }
    /// Tries again to record what was refused; true when all is on disk.
    bool save();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// Another review, another value, or undone.
    void contentChanged();
    /// It is on disk.
    void recorded();
    /// It is on the screen only.
    void recordFailed(const simsa::viewmodel::ErrorText &error);

private:
    void apply(const call::ReviewContent &content, const QString &typedIn = {});
    void show(const call::ReviewContent &content);

    Recorder m_recorder;
    call::Charter m_charter;
    QList<call::Item> m_items;
    base::ProposalId m_proposal;
    call::ReviewContent m_content;
    std::map<base::ProposalId, ReviewHistory> m_histories;
    bool m_readOnly = true;
    bool m_saved = true;
};

} // namespace simsa::viewmodel
