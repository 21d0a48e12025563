// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"

#include <functional>
#include <memory>

namespace simsa::viewmodel {

/// Reads attachments from any thread: a desk is for one thread alone, so this opens a second one of the same
/// seat for reading and keeps it behind a lock. Bytes stay in memory. Copies share the desk.
class AttachmentSource
{
public:
    /// What `seat` points to must outlive every copy.
    explicit AttachmentSource(const exchange::Seat &seat);

    /// The codes of review::Desk::open and review::Desk::attachment.
    [[nodiscard]] base::Result<QByteArray> read(const base::ProposalId &proposal, const QString &name) const;
    /// The next read opens the desk anew: after a pledge, a new bundle, a recusal.
    void reset() const;
    /// Waits for a read that is under way; every later one is Cancelled. To be called before the seat goes
    /// away.
    void close() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace simsa::viewmodel
