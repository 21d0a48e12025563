// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/quantities.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace simsa::documents {

/// What an invented proposal of the example call says about itself; everything else is made from the seed.
struct ProposalText
{
    base::ProposalId proposal;
    QString title;
    QString organisation;
    QString field;     ///< research field code or words, shown as it is
    QString gpuModel;  ///< "H200"
    base::Nodes nodes; ///< ≥ 1
    int months = 0;    ///< ≥ 1
    QDateTime created; ///< the date on the document
    quint64 seed = 0;  ///< together with `proposal` decides text, figures and length
};

/// The plan of use (활용계획서): 3–20 pages by the seed, Korean, with figures and tables, marked "(가상)".
[[nodiscard]] base::Result<QByteArray> proposalPdf(const ProposalText &text);
/// Its summary (요약서): about 3 pages.
[[nodiscard]] base::Result<QByteArray> summaryPdf(const ProposalText &text);

} // namespace simsa::documents
