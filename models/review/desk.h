// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"
#include "call/reviewcontent.h"
#include "capacity/capacitytable.h"
#include "dialogue/dialogue.h"
#include "exchange/seat.h"
#include "outcome/lateness.h"
#include "record/statements.h"
#include "review/notebook.h"

#include <QMap>

#include <memory>

namespace simsa::review {

/// How far one's own work on a proposal has come; the shapes and words of the status glyphs.
enum class Progress { NotStarted, Draft, Sealed, Uploaded, Acknowledged, Recused };

/// A sealed version of one's own review that stands beside another.
struct Version
{
    base::RecordId record;
    base::DeviceId device; ///< on which it was sealed
    QDateTime created;     ///< by that device's clock
    call::ReviewContent content;

    friend bool operator==(const Version &, const Version &) = default;
};

/// One assigned proposal with one's own work on it.
struct Work
{
    call::Proposal proposal;
    QDateTime due;
    Progress progress = Progress::NotStarted;
    call::ReviewContent content;          ///< the draft, else what was sealed
    std::optional<base::RecordId> sealed; ///< the sealed review that counts (outcome::currentReviews)
    /// That one first, then those that stand beside it: sealed on two devices that had not synced. Empty
    /// unless there are several.
    QList<Version> versions;
    std::optional<dialogue::Thread> returned; ///< a question about that review that has no answer yet
    bool hasUnsealedChanges = false;          ///< a draft newer than what was sealed
    bool late = false; ///< sealed after the deadline and its grace, or not sealed by then
    std::optional<record::Recusal> recusal;  ///< contents are closed when set
    bool recusalSealed = false;              ///< then it can no longer be undone here
    std::optional<QDateTime> acknowledgedAt; ///< time of the checkpoint that acknowledged the sealed review
    std::optional<qint64> acknowledgedBy;    ///< its number, where this device was told
    QDateTime changedAt;                     ///< of the draft; invalid if none

    friend bool operator==(const Work &, const Work &) = default;
};

/// Something is to be done: neither sealed nor recused, changed since it was sealed, sent back with a
/// question, or sealed on two devices.
[[nodiscard]] bool isUnfinished(const Work &work);

/// Counts for the status line.
struct Standing
{
    int assigned = 0;
    int remaining = 0; ///< isUnfinished()
    int returned = 0;  ///< of them, sent back with a question
    int sealed = 0;    ///< here only
    int waiting = 0; ///< own records that are no reviews and are here only: questions, answers, recusals …
    int uploaded = 0;
    int acknowledged = 0;
    int recused = 0;
    std::optional<qint64> checkpoint; ///< number of the newest
    QDateTime checkpointTime;
    QDateTime savedAt; ///< newest draft

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What loading a bundle changed.
struct LoadReport
{
    base::CallId call;
    base::BundleId bundle;
    int added = 0;      ///< proposals not known before
    int changed = 0;    ///< known proposals whose text or files changed; own work on them is kept
    bool known = false; ///< this very bundle was loaded before; nothing changed

    friend bool operator==(const LoadReport &, const LoadReport &) = default;
};

/// What a reviewer does. Every change is on disk when the call returns; nothing is ever "unsaved". In a
/// closed call everything that would state or draft something answers CallClosed; reading goes on. Not
/// thread-safe; the vault below it is.
class Desk
{
public:
    /// Takes a bundle in: checks it as FORMAT.md says, keeps file, proposals, charter, and whom to write to,
    /// in one transaction. `seat.call` is not looked at. BundleSuperseded if a newer one is here already, and
    /// every code of BundleReader::open.
    [[nodiscard]] static base::Result<LoadReport> load(const exchange::Seat &seat, const QString &bundlePath);

    /// Opens the desk of `seat.call`; NotFound if no bundle of it was loaded.
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(const exchange::Seat &seat);

    [[nodiscard]] const call::Charter &charter() const { return m_charter; }
    [[nodiscard]] const QList<Work> &works() const { return m_works; }
    /// NotAssigned for a proposal that is not this reviewer's.
    [[nodiscard]] base::Result<Work> work(const base::ProposalId &proposal) const;
    [[nodiscard]] Standing standing() const;
    /// Conflicts that the office suggests to look at.
    [[nodiscard]] const QList<call::Conflict> &suggestedConflicts() const { return m_suggested; }
    /// Total demand of the call by cluster and month; empty where the charter does not show it to reviewers.
    [[nodiscard]] const std::optional<capacity::NodeTable> &demand() const { return m_demand; }
    /// People a sealed review can be opened by, besides its author: for the preview.
    [[nodiscard]] QList<exchange::Contact> readers() const;

    [[nodiscard]] bool hasPledged() const { return m_pledged; }
    /// Signs the pledge text as it was shown; InvalidArgument unless it has 1–20000 characters.
    [[nodiscard]] base::Result<> pledge(const QString &text);

    /// Declares a conflict: the contents close at once. Kept as a draft until sealRecusal, so that it can be
    /// undone. NotAssigned, ReviewSealed, InvalidArgument (a reason above 4000 characters).
    [[nodiscard]] base::Result<> recuse(const record::Recusal &recusal);
    [[nodiscard]] base::Result<> undoRecusal(const base::ProposalId &proposal);
    /// Signs the recusal; from then on only the office and the chair can lift it.
    [[nodiscard]] base::Result<> sealRecusal(const base::ProposalId &proposal);

    /// The bytes of an attachment, checked against the manifest. PledgeMissing, Recused, NotFound.
    [[nodiscard]] base::Result<QByteArray> attachment(const base::ProposalId &proposal,
                                                      const QString &name) const;

    /// Keeps the whole draft of a proposal, durably. PledgeMissing, Recused, LevelInvalid,
    /// InvalidArgument (a text that could not be read again: above call::longestComment).
    [[nodiscard]] base::Result<> record(const base::ProposalId &proposal, const call::ReviewContent &content);
    /// Replaces several whole drafts in one transaction: all of them or none. What they replace joins the
    /// earlier drafts. The codes of record(), the first one met.
    [[nodiscard]] base::Result<> replace(const QMap<base::ProposalId, call::ReviewContent> &contents);
    /// What the reviewer keeps for their own eyes.
    [[nodiscard]] Notebook notebook() const;
    /// Sets one level (0 clears it), durably.
    [[nodiscard]] base::Result<> setLevel(const base::ProposalId &proposal, const base::ItemId &item,
                                          int level);

    /// The body that seal() would sign now, for the preview.
    [[nodiscard]] base::Result<record::Review> toBeSealed(const base::ProposalId &proposal,
                                                          const QString &reason = {}) const;
    /// Signs, verifies, seals to the committee and queues: all or nothing. ReviewIncomplete with the first
    /// missing thing, ReasonMissing for a new version of a sealed review without a reason, ReviewSealed if
    /// nothing changed, InvalidArgument for a reason above 4000 characters. Of several versions that stand,
    /// the new one replaces all, changed or not.
    [[nodiscard]] base::Result<base::RecordId> seal(const base::ProposalId &proposal,
                                                    const QString &reason = {});

    /// Reads everything again: after a sync.
    [[nodiscard]] base::Result<> refresh();

private:
    friend dialogue::Dialogue dialogueOf(Desk &desk);
    explicit Desk(exchange::Seat seat)
        : m_seat(std::move(seat))
    {
    }
    /// refresh() without the bundles: one's own records do not change them.
    [[nodiscard]] base::Result<> reread();
    [[nodiscard]] base::Result<> recordAll(const QMap<base::ProposalId, call::ReviewContent> &contents,
                                           bool whole);
    void readBundles();
    [[nodiscard]] base::Result<> readDrafts();
    [[nodiscard]] base::Result<> readRecords();
    void readReviews();
    void readVersions(Work &work, const QList<base::RecordId> &ids) const;
    void readAcknowledgement(Work &work) const;
    void readQuestions();
    [[nodiscard]] Work *find(const base::ProposalId &proposal);
    [[nodiscard]] base::Result<Work *> openWork(const base::ProposalId &proposal);
    void judgeLateness(Work &work, const outcome::Lateness &lateness) const;
    /// Draft, or as far as the sealed review has come when the work says the same.
    [[nodiscard]] exchange::Delivery deliveryOf(const exchange::LedgerEntry &sealed) const;
    void judgeProgress(Work &work) const;
    [[nodiscard]] base::Result<std::shared_ptr<const bundle::BundleReader>>
    openBundle(const QString &keptFile) const;

    exchange::Seat m_seat;
    std::optional<exchange::Ledger> m_ledger;
    QList<bundle::Manifest> m_manifests; // of the bundles held, never empty once open
    call::Charter m_charter;
    QList<Work> m_works;
    QList<call::Conflict> m_suggested;
    std::optional<capacity::NodeTable> m_demand;
    QMap<base::ProposalId, QString> m_bundleOf; // kept file that holds the proposal's attachments
    mutable QMap<QString, std::shared_ptr<const bundle::BundleReader>>
        m_readers; // opened once, keys in secure memory
    bool m_pledged = false;
};

/// Questions to the office and from it; holds until the next refresh.
[[nodiscard]] dialogue::Dialogue dialogueOf(Desk &desk);

} // namespace simsa::review
