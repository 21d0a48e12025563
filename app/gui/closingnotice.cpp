// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/closingnotice.h"

#include "destruction.h"
#include "viewmodel/format.h"

#include <QCoreApplication>

namespace simsa::app {

namespace {

struct ClosingNotice
{
    Q_DECLARE_TR_FUNCTIONS(ClosingNotice)
};

} // namespace

QString closingNotice(const Workstation &workstation, const base::CallId &call)
{
    const auto outlook = app::outlook(workstation, call);
    if (!outlook || !*outlook)
        return {};
    if (!(*outlook)->due.isEmpty())
        return ClosingNotice::tr(
            "The call is closed. What is here of it is to be destroyed now: simsa-cli call destroy");
    if ((*outlook)->next.isValid())
        return ClosingNotice::tr("The call is closed. What is here of it is to be destroyed from %1.")
            .arg(viewmodel::format::dateTime((*outlook)->next));
    return ClosingNotice::tr("The call is closed.");
}

} // namespace simsa::app
