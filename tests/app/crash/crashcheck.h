// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crashlines.h"
#include "workstation.h"

#include <QSet>

namespace simsa::crashtest {

/// What must hold in any vault at any time: every seal right; one's own feeds unbroken and signed; the outbox
/// exactly one's own records that nobody acknowledged; what was uploaded in the depot. One line a fault.
[[nodiscard]] QStringList faultsOf(app::Workstation &station, const QString &depotFolder);

/// What the worker was told is durable.
class Promises
{
public:
    explicit Promises(const QMap<base::ProposalId, call::ReviewContent> &content)
        : m_content(content)
    {
    }

    /// All lines of one worker.
    void take(const QByteArray &output);
    /// Promises that the vault does not keep. What was begun and not told may have happened or not, whole.
    [[nodiscard]] QStringList broken(app::Workstation &station);
    /// Steps that were told as done.
    [[nodiscard]] int count() const { return m_count; }
    /// The same by kind.
    [[nodiscard]] const QMap<Step::Kind, int> &done() const { return m_done; }
    /// Steps that were begun when the worker was killed.
    [[nodiscard]] const QMap<Step::Kind, int> &interrupted() const { return m_interrupted; }

private:
    [[nodiscard]] QStringList brokenContent(app::Workstation &station);

    QMap<base::ProposalId, call::ReviewContent> m_content;
    QSet<base::ProposalId> m_untouched; ///< sealed, and nothing since
    QSet<QString> m_sealed, m_loaded;
    std::optional<Step> m_open;
    QMap<Step::Kind, int> m_done, m_interrupted;
    int m_count = 0;
};

} // namespace simsa::crashtest
