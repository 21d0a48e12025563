// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/welcomepage.h"

#include <QObject>
#include <QProcess>

#include <optional>

namespace simsa::app {

/// What the first page says of this computer: room on the disk, whether the disk is encrypted, and whether
/// documents are opened apart from the user's files. The last is tried by a process and known a moment later.
class ComputerChecks final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where vaults lie (it need not exist yet); `pdfWorker` the program that opens documents.
    ComputerChecks(QString folder, const QString &pdfWorker, QObject *parent = nullptr);

    /// In the language of the moment.
    [[nodiscard]] QList<widgets::ComputerCheck> results() const;

signals:
    void changed();

private:
    QString m_folder;
    QProcess m_probe;
    std::optional<bool> m_isApart;
};

} // namespace simsa::app
