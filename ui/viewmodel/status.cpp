// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/status.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

namespace {
struct StatusGlyph
{
    Q_DECLARE_TR_FUNCTIONS(StatusGlyph)
};
} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::NotStarted:
        return StatusGlyph::tr("not started");
    case Status::Draft:
        return StatusGlyph::tr("draft");
    case Status::Sealed:
        return StatusGlyph::tr("sealed");
    case Status::Uploaded:
        return StatusGlyph::tr("uploaded");
    case Status::Acknowledged:
        return StatusGlyph::tr("acknowledged");
    case Status::Late:
        return StatusGlyph::tr("late");
    case Status::Recused:
        return StatusGlyph::tr("recused");
    case Status::Superseded:
        return StatusGlyph::tr("superseded");
    case Status::Missing:
        return StatusGlyph::tr("missing");
    case Status::Unverified:
        return StatusGlyph::tr("unverified");
    case Status::Fork:
        return StatusGlyph::tr("fork");
    case Status::Returned:
        return StatusGlyph::tr("question");
    }
    return {};
}

} // namespace simsa::viewmodel
