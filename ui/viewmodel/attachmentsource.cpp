// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/attachmentsource.h"

#include <QMutex>

#include <atomic>

namespace simsa::viewmodel {

struct AttachmentSource::Shared
{
    exchange::Seat seat;
    QMutex lock;
    std::unique_ptr<review::Desk> desk;
    bool closed = false;
    std::atomic_bool stale = false; // set without the lock, so that the window never waits for a long read
};

AttachmentSource::AttachmentSource(const exchange::Seat &seat)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->seat = seat;
}

base::Result<QByteArray> AttachmentSource::read(const base::ProposalId &proposal, const QString &name) const
{
    const QMutexLocker locked(&m_shared->lock);
    if (m_shared->closed)
        return base::fail(base::ErrorCode::Cancelled);
    if (m_shared->stale.exchange(false))
        m_shared->desk.reset();
    if (!m_shared->desk) {
        auto desk = review::Desk::open(m_shared->seat);
        if (!desk)
            return base::fail(desk);
        m_shared->desk = *std::move(desk);
    }
    return m_shared->desk->attachment(proposal, name);
}

void AttachmentSource::reset() const
{
    m_shared->stale = true;
}

void AttachmentSource::close() const
{
    const QMutexLocker locked(&m_shared->lock);
    m_shared->closed = true;
    m_shared->desk.reset();
}

} // namespace simsa::viewmodel
