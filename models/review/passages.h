// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace simsa::review {

/// A place on a page in hundredths of a point, origin top left: whole numbers, so that it is kept exactly.
struct Quad
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    friend bool operator==(const Quad &, const Quad &) = default;
};

/// A highlighted passage of an attachment with what the reviewer noted beside it. For their eyes only: it is
/// never sent.
struct Passage
{
    int number = 0;    ///< its name among the passages of a proposal, from 1, never used twice
    base::Digest file; ///< the very bytes it was marked in: another version has other places
    QString fileName;
    int page = 0; ///< from 0
    QList<Quad> quads;
    QString text;
    QString note;
    base::ItemId item; ///< of the score sheet that it speaks to; may be empty
    QDateTime madeAt;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// What a reviewer marked in the attachments of one proposal, in the order it was made.
class Passages
{
public:
    static constexpr int mostPassages = 500;
    static constexpr int mostQuads = 400;
    static constexpr int longestText = 4000; ///< of the passage and of the note, UTF-16 units

    /// VaultDamaged for bytes that toBytes did not write.
    [[nodiscard]] static base::Result<Passages> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const QList<Passage> &all() const { return m_all; }
    /// nullptr where there is none.
    [[nodiscard]] const Passage *find(int number) const;
    [[nodiscard]] QList<Passage> of(const base::ItemId &item) const;

    /// Keeps it under a new number, which is given back; its own is not looked at. Texts become NFC.
    /// InvalidArgument without a place, with texts that are too long, or above the bounds.
    [[nodiscard]] base::Result<int> add(Passage passage);
    /// Another note for one, or another item. NotFound, and the codes of add().
    [[nodiscard]] base::Result<> note(int number, const QString &text, const base::ItemId &item);
    bool remove(int number);

    friend bool operator==(const Passages &, const Passages &) = default;

private:
    QList<Passage> m_all;
    int m_last = 0;
};

[[nodiscard]] QString passagesRow(const base::ProposalId &proposal);

} // namespace simsa::review
