// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/people.h"
#include "capacity/demand.h"
#include "office/desk.h"
#include "viewmodel/arrivals.h"

namespace simsa::viewmodel {

/// A packet that was made here, as the composition root knows it.
struct MadePacket
{
    QString path;
    bool archive = true;
    QString proposal; ///< of an applicant's packet
    qint64 size = 0;
    QDateTime made;

    friend bool operator==(const MadePacket &, const MadePacket &) = default;
};

/// What the office's pages show: a value, replaced as a whole.
struct OfficeSnapshot
{
    std::optional<call::Charter> charter; ///< in force
    std::optional<call::Roster> roster;   ///< in force
    QList<office::Publication> publications;
    QList<call::Proposal> proposals;
    int conflicts = 0;
    QList<office::BuiltBundle> bundles;
    QList<office::ReviewerStanding> reviewers;
    Arrivals arrivals;
    QList<dialogue::Thread> questions; ///< oldest first
    QDateTime now;                     ///< by the desk's clock

    [[nodiscard]] int assigned() const;
    [[nodiscard]] int acknowledged() const;
    [[nodiscard]] QString nameOf(const base::PersonId &person) const;
    friend bool operator==(const OfficeSnapshot &, const OfficeSnapshot &) = default;
};

/// Reads a desk; on the thread that uses the desk.
[[nodiscard]] OfficeSnapshot officeSnapshot(office::Desk &desk, const QDateTime &now);

/// What all office pages share. The composition root does the work (it holds CA, folders and depot), says how
/// far it is, and puts the new snapshot here.
class OfficeSession final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const OfficeSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QList<MadePacket> &packets() const { return m_packets; }
    /// True between beginWork and endWork: pages grey what would start more.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void setSnapshot(OfficeSnapshot snapshot);
    void setPackets(QList<MadePacket> packets);
    /// `what` is a sentence without the count.
    void beginWork(const QString &what);
    void setProgress(int done, int total);
    /// `kept` says what is kept after a stop.
    void endWork(const std::optional<base::Error> &error = {}, const QString &kept = {});

signals:
    void changed();
    void workBegan(const QString &what);
    void workMoved(int done, int total);
    void workEnded(const QString &kept);
    void failed(const simsa::base::Error &error);
    /// The user wants the work under way to stop.
    void cancelRequested();

private:
    OfficeSnapshot m_snapshot;
    QList<MadePacket> m_packets;
    bool m_busy = false;
};

} // namespace simsa::viewmodel
