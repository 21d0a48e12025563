// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlewriter.h"
#include "compare.h"
#include "review/desk.h"
#include "store/vaultfile.h"
#include "support/cast.h"

#include <QTemporaryDir>

#include <memory>

namespace simsa::bench {

/// A reviewer with a real vault on a real disk, twenty proposals, ten items of five levels each, and comments
/// of a usual length in every draft. Pledged; a weak scrypt, because opening the vault is not measured.
class ReviewBench
{
public:
    /// The vault lies in `folder`, or in the folder for temporary files if that is empty.
    explicit ReviewBench(const QString &folder);

    [[nodiscard]] review::Desk &desk() { return *m_desk; }
    [[nodiscard]] base::ProposalId proposal(int index) const;
    [[nodiscard]] base::ItemId item(int index) const;
    /// Where a peer may put its file: the same disk.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Bytes of the draft's row before it is sealed.
    [[nodiscard]] qsizetype draftBytes() const;

    static constexpr int proposals = 20;
    static constexpr int items = 10;
    static constexpr int levels = 5;

private:
    void fillCall();
    [[nodiscard]] exchange::Seat seat() { return m_cast.seat(m_cast.first, *m_vault); }

    QTemporaryDir m_folder;
    support::Cast m_cast;
    std::unique_ptr<store::VaultFile> m_vault;
    std::unique_ptr<review::Desk> m_desk;
};

} // namespace simsa::bench
