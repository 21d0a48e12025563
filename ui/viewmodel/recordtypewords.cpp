// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/arrivals.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordTypes)
};
} // namespace

// No default: a new type does not compile until it has its word.
QString typeWord(record::Type type)
{
    using record::Type;
    switch (type) {
    case Type::Charter:
        return Words::tr("charter");
    case Type::Roster:
        return Words::tr("roster");
    case Type::Assignment:
        return Words::tr("assignments");
    case Type::Device:
        return Words::tr("device");
    case Type::Revocation:
        return Words::tr("revocation");
    case Type::Pledge:
        return Words::tr("pledge");
    case Type::Recusal:
        return Words::tr("recusal");
    case Type::Waiver:
        return Words::tr("waiver");
    case Type::Challenge:
        return Words::tr("challenge");
    case Type::Review:
        return Words::tr("review");
    case Type::Question:
        return Words::tr("question");
    case Type::Comment:
        return Words::tr("comment");
    case Type::Opinion:
        return Words::tr("summary opinion");
    case Type::ScoreRevision:
        return Words::tr("score revision");
    case Type::Attendance:
        return Words::tr("attendance");
    case Type::Motion:
        return Words::tr("motion");
    case Type::Vote:
        return Words::tr("vote");
    case Type::Minutes:
        return Words::tr("minutes");
    case Type::Reconciliation:
        return Words::tr("official scores");
    case Type::Plan:
        return Words::tr("plan");
    case Type::Decision:
        return Words::tr("decision");
    case Type::Endorsement:
        return Words::tr("endorsement");
    case Type::Counterseal:
        return Words::tr("countersignature");
    case Type::Release:
        return Words::tr("release");
    case Type::Handout:
        return Words::tr("applicant's sheet");
    case Type::Acceptance:
        return Words::tr("acceptance");
    case Type::Objection:
        return Words::tr("objection");
    case Type::Report:
        return Words::tr("report");
    case Type::Check:
        return Words::tr("performance check");
    case Type::Disclosure:
        return Words::tr("disclosure");
    case Type::Checkpoint:
        return Words::tr("checkpoint");
    case Type::Closed:
        return Words::tr("end of chain");
    case Type::Unknown:
        break;
    }
    return Words::tr("record of a newer version");
}

} // namespace simsa::viewmodel
