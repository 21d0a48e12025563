// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depot/depotfactory.h"

#include "depot/folderdepot.h"

#include <QUrl>

#include <algorithm>

namespace simsa::depot {

using base::ErrorCode;

namespace {

// "c:\depot" and "c:/depot" are paths: a scheme has at least two letters before its colon.
bool hasScheme(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon < 2 || !address.front().isLetter())
        return false;
    return std::all_of(address.begin(), address.begin() + colon,
                       [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.'; });
}

base::Result<QString> folderOf(const QString &address)
{
    if (address.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("empty address"));
    if (!hasScheme(address))
        return address;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isLocalFile() || !url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return base::fail(ErrorCode::Unsupported, address);
    return url.toLocalFile();
}

} // namespace

base::Result<std::unique_ptr<exchange::Depot>> depotFromUrl(const QString &address)
{
    const auto folder = folderOf(address);
    if (!folder)
        return base::fail(folder);
    auto depot = FolderDepot::open(*folder);
    if (!depot)
        return base::fail(depot);
    return std::unique_ptr<exchange::Depot>(std::move(*depot));
}

} // namespace simsa::depot
