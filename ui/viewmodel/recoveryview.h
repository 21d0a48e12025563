// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/recovery.h"
#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

/// One recovery as the page shows it; a value, replaced as a whole.
struct RecoveryView
{
    QString id; ///< empty: nothing is noted yet
    base::PersonId person;
    QString name;
    office::RecoveryKind kind = office::RecoveryKind::Forgotten;
    office::RecoveryStep step = office::RecoveryStep::Revoke;
    QString noted;             ///< who noted what when, in a sentence
    QList<TableRow> proposals; ///< what became of each
    QString loss;              ///< the same in a sentence
    QString reply;             ///< fingerprint to be read aloud once the new device is certified
    QString replyScan;

    friend bool operator==(const RecoveryView &, const RecoveryView &) = default;
};

[[nodiscard]] RecoveryView recoveryViewOf(const office::Recovery &recovery, office::RecoveryStep step,
                                          const QString &name);
[[nodiscard]] QStringList lossColumns();
[[nodiscard]] QList<TableRow> lossRows(const office::LossReport &loss);
/// "2 safe, 1 lost: A-002." Says exactly which are lost.
[[nodiscard]] QString lossSentence(const office::LossReport &loss);

} // namespace simsa::viewmodel
