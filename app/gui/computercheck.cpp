// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/computercheck.h"

#include "base/files.h"
#include "viewmodel/format.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace simsa::app {

namespace format = viewmodel::format;
using widgets::ComputerCheck;

namespace {

constexpr qint64 roomWanted = 2'000'000'000; // of a large call's material
constexpr int mostLayers = 8;                // of block devices upon each other

QStorageInfo storageOf(const QString &folder)
{
    QDir there(folder);
    while (!there.exists() && !there.isRoot())
        there.setPath(QFileInfo(there.path()).path());
    return QStorageInfo(there);
}

// dm-crypt names itself in its uuid; volumes of LVM stand upon it as "slaves".
bool isEncrypted(const QString &blockDevice, int layers = mostLayers)
{
    const QDir block(QStringLiteral("/sys/class/block/") + blockDevice);
    const auto uuid = base::readFile(block.filePath(QStringLiteral("dm/uuid")), 4096);
    if (uuid && uuid->startsWith("CRYPT-"))
        return true;
    const QStringList below =
        QDir(block.filePath(QStringLiteral("slaves"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (layers == 0 || below.isEmpty())
        return false;
    return std::all_of(below.begin(), below.end(),
                       [layers](const QString &device) { return isEncrypted(device, layers - 1); });
}

} // namespace

ComputerChecks::ComputerChecks(QString folder, const QString &pdfWorker, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    const auto known = [this](bool isApart) {
        m_isApart = isApart;
        emit changed();
    };
    connect(&m_probe, &QProcess::finished, this, [known](int code, QProcess::ExitStatus status) {
        known(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_probe, &QProcess::errorOccurred, this, [known] { known(false); });
    m_probe.start(pdfWorker, {QStringLiteral("--probe")});
}

QList<ComputerCheck> ComputerChecks::results() const
{
    const QStorageInfo storage = storageOf(m_folder);
    const QString device =
        QFileInfo(QFileInfo(QString::fromLocal8Bit(storage.device())).canonicalFilePath()).fileName();
    QList<ComputerCheck> checks;
    checks.append({storage.bytesAvailable() >= roomWanted,
                   tr("%1 free").arg(format::bytes(storage.bytesAvailable())),
                   tr("Review material usually takes 0.5 to 2 GB."),
                   {}});
    if (!device.isEmpty() && isEncrypted(device))
        checks.append({true, tr("The disk is encrypted"), tr("The vault is encrypted by itself, too."), {}});
    else
        checks.append({false,
                       tr("Disk encryption could not be confirmed"),
                       tr("The vault is encrypted by itself; a wholly encrypted disk is still advised."),
                       {}});
    if (m_isApart)
        checks.append({*m_isApart,
                       *m_isApart ? tr("Documents are opened apart") : tr("Documents cannot be opened apart"),
                       *m_isApart ? tr("A process that can reach neither files nor network draws the PDFs.")
                                  : tr("PDFs stay closed on this computer until that is mended."),
                       {}});
    return checks;
}

} // namespace simsa::app
