// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlewriter.h"
#include "review/desk.h"
#include "support/cast.h"
#include "support/temporaryfolder.h"

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using record::Type;
using review::Desk;
using review::Progress;

/// The cast with a call in force and bundles for its first reviewer.
class ReviewWorld : public QObject
{
    Q_OBJECT

private slots:
    void init();

protected:
    /// What a bundle of the first reviewer holds.
    [[nodiscard]] bundle::BundleContent content() const;
    /// Writes a bundle for the first reviewer; its path.
    QString write(const QString &name, const bundle::BundleContent &content);
    QString write(const QString &name) { return write(name, content()); }
    [[nodiscard]] exchange::Seat seat() const { return m_cast->seat(m_cast->first); }
    /// Opens the desk; with the bundle loaded and the pledge signed where asked for.
    std::unique_ptr<Desk> desk() const { return Desk::open(seat()).value(); }
    std::unique_ptr<Desk> loaded();
    std::unique_ptr<Desk> pledged();
    [[nodiscard]] qsizetype rows(exchange::Table table) const;
    [[nodiscard]] record::Review sealedReview(const base::RecordId &id) const;

    const base::ProposalId m_one{u"p-001"_s};
    const base::ProposalId m_two{u"p-002"_s};
    std::unique_ptr<support::Cast> m_cast;
    std::unique_ptr<support::TemporaryFolder> m_folder;
    base::BundleId m_lastBundle;
};

} // namespace simsa::test
