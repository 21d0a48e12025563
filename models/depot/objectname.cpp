// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depot/objectname.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace simsa::depot {

using base::ErrorCode;

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' ||
           c == u'_' || c == u'-';
}

// A leading dot covers `.` and `..` too.
bool isSegment(QStringView segment)
{
    return !segment.isEmpty() && segment.front() != u'.' &&
           std::all_of(segment.begin(), segment.end(), isNameCharacter);
}

bool isName(QStringView name)
{
    if (name.size() > mostNameCharacters)
        return false;
    const auto segments = name.split(u'/');
    return std::all_of(segments.begin(), segments.end(), isSegment);
}

tl::unexpected<base::Error> refused(const QString &name)
{
    return base::fail(ErrorCode::DepotNameInvalid, name.left(mostNameCharacters));
}

} // namespace

base::Result<> checkObjectName(const QString &name)
{
    // Case-folding file systems would let SIMSA-DEPOT.JSON replace the marker.
    const bool isMarker = name.compare(QStringView(markerName), Qt::CaseInsensitive) == 0;
    if (!isName(name) || isMarker)
        return refused(name);
    return {};
}

base::Result<> checkPrefix(const QString &prefix)
{
    if (prefix.isEmpty() || (prefix.endsWith(u'/') && isName(QStringView(prefix).chopped(1))))
        return {};
    return refused(prefix);
}

} // namespace simsa::depot
