// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/recordclasswords.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordClass)
};

} // namespace

QString recordClassWord(call::RecordClass what)
{
    switch (what) {
    case call::RecordClass::Applications:
        return Words::tr("Applications");
    case call::RecordClass::Reviews:
        return Words::tr("Reviews");
    case call::RecordClass::Decisions:
        return Words::tr("Decisions");
    case call::RecordClass::Identities:
        break;
    }
    return Words::tr("People");
}

QString recordClassWords(const QList<call::RecordClass> &classes)
{
    QStringList words;
    for (const call::RecordClass what : classes)
        words << recordClassWord(what);
    return words.join(QStringLiteral(", "));
}

} // namespace simsa::viewmodel
