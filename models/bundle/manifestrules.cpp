// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifestrules.h"

#include <QSet>

#include <algorithm>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

tl::unexpected<base::Error> broken(const char *list, qsizetype index)
{
    return fail(ErrorCode::JsonFieldInvalid,
                QStringLiteral("manifest.%1[%2]").arg(QLatin1String(list)).arg(index));
}

bool isSerial(const QString &text)
{
    return text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<> checkRecipientList(const Manifest &m)
{
    if (m.recipients.isEmpty())
        return fail(ErrorCode::JsonFieldInvalid, QStringLiteral("manifest.recipients"));
    QSet<base::Digest> digests;
    QSet<QString> serials;
    for (qsizetype i = 0; i < m.recipients.size(); ++i) {
        const Recipient &r = m.recipients.at(i);
        if (!isSerial(r.serialHex) || digests.contains(r.sha256) || serials.contains(r.serialHex))
            return broken("recipients", i);
        digests.insert(r.sha256);
        serials.insert(r.serialHex);
    }
    return {};
}

/// Of `person` and about a proposal that is here, each proposal once (assignments) or each type once
/// (conflicts).
template<typename T, typename Key>
Result<> checkOwn(const Manifest &m, const QList<T> &list, const char *name,
                  const QSet<base::ProposalId> &known, Key key)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const T &value = list.at(i);
        if (value.reviewer != m.person || !known.contains(value.proposal) || seen.contains(key(value)))
            return broken(name, i);
        seen.insert(key(value));
    }
    return {};
}

/// partName(number), compared without making it.
bool isPartName(const QString &name, int number)
{
    static const QString pattern = partName(0);
    if (name.size() != pattern.size())
        return number > 999'999 && name == partName(number);
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        const bool isDigit = pattern[i] == u'0';
        if (name[i] != (isDigit ? QChar(u'0' + number % 10) : pattern[i]))
            return false;
        number /= isDigit ? 10 : 1;
    }
    return number == 0;
}

bool isSound(const ManifestFile &file, int &number)
{
    const qint64 size = file.attachment.size;
    const bool fits = file.parts.size() <= size && size <= file.parts.size() * mostPartBytes;
    return fits && std::all_of(file.parts.begin(), file.parts.end(),
                               [&number](const QString &part) { return isPartName(part, ++number); });
}

/// Every attachment of every proposal in their order; parts numbered through, none empty, none too large.
Result<> checkFileList(const Manifest &m)
{
    int number = 0;
    qsizetype i = 0;
    for (const call::Proposal &proposal : m.proposals) {
        for (const call::Attachment &attachment : proposal.attachments) {
            if (i == m.files.size())
                return fail(ErrorCode::JsonFieldInvalid, QStringLiteral("manifest.files"));
            const ManifestFile &file = m.files.at(i);
            if (file.proposal != proposal.id || file.attachment != attachment || !isSound(file, number))
                return broken("files", i);
            ++i;
        }
    }
    return i == m.files.size() ? Result<>() : broken("files", i);
}

/// One row a cluster of the charter, one number a month of its horizon: demandTable() relies on it.
Result<> checkDemand(const Manifest &m)
{
    QSet<base::ClusterId> seen;
    for (qsizetype i = 0; i < m.demand.size(); ++i) {
        const ClusterDemand &row = m.demand.at(i);
        if (!m.charter.cluster(row.cluster) || seen.contains(row.cluster) ||
            row.months.size() != m.charter.months)
            return broken("demand", i);
        seen.insert(row.cluster);
    }
    return {};
}

} // namespace

Result<> checkRules(const Manifest &m)
{
    if (const auto ok = checkRecipientList(m); !ok)
        return ok;
    QSet<base::ProposalId> known;
    for (qsizetype i = 0; i < m.proposals.size(); ++i) {
        if (known.contains(m.proposals.at(i).id))
            return broken("proposals", i);
        known.insert(m.proposals.at(i).id);
    }
    const auto byProposal = [](const call::Assignment &a) { return a.proposal.text(); };
    if (const auto ok = checkOwn(m, m.assignments, "assignments", known, byProposal); !ok)
        return ok;
    const auto byType = [](const call::Conflict &c) {
        return c.proposal.text() + QLatin1Char('/') + call::nameOf(c.type);
    };
    if (const auto ok = checkOwn(m, m.conflicts, "conflicts", known, byType); !ok)
        return ok;
    if (const auto ok = checkDemand(m); !ok)
        return ok;
    return checkFileList(m);
}

} // namespace simsa::bundle
