// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/rolewords.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Office)
};

} // namespace

QString roleWord(call::Role role)
{
    switch (role) {
    case call::Role::Clerk:
        return Words::tr("clerk");
    case call::Role::Chair:
        return Words::tr("chair");
    case call::Role::Member:
        return Words::tr("member");
    case call::Role::Reviewer:
        return Words::tr("reviewer");
    case call::Role::Auditor:
        break;
    }
    return Words::tr("auditor");
}

QString roleWords(const QList<call::Role> &roles)
{
    QStringList words;
    for (const call::Role role : roles)
        words << roleWord(role);
    return words.join(QStringLiteral(", "));
}

} // namespace simsa::viewmodel
