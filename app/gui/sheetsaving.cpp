// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheetsaving.h"

#include "base/files.h"
#include "documents/recoverysheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>

namespace simsa::app {

using base::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

/// The office of the first call that has its charter; empty before that.
QString officeOf(const Workstation &workstation, bool korean)
{
    const auto calls = workstation.calls();
    for (const base::CallId &call : calls.value_or(QList<base::CallId>())) {
        const auto ledger = workstation.seat(call).ledger();
        if (ledger && ledger->charter())
            return ledger->charter()->value.office.in(korean);
    }
    return {};
}

} // namespace

Result<QString> saveRecoverySheet(QWidget *parent, Workstation &workstation, const QString &folder)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const documents::RecoverySheet sheet{QDir::toNativeSeparators(QDir(folder).absolutePath()),
                                         officeOf(workstation, korean),
                                         {},
                                         workstation.clock().now()};
    const auto pdf = documents::recoverySheetPdf(
        sheet, workstation.device(), korean ? packet::Language::Korean : packet::Language::English);
    if (!pdf)
        return base::fail(pdf);
    const QString path = QFileDialog::getSaveFileName(
        parent, Words::tr("Where the recovery sheet goes"),
        QStringLiteral("simsa-%1.pdf").arg(workstation.device().person().text()), Words::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return QString();
    const auto written = base::writeFile(path, *pdf);
    return written ? Result<QString>(path) : base::fail(written);
}

} // namespace simsa::app
