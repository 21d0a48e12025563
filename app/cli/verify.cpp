// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/judge.h"

#include "base/files.h"

#include <QFile>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr qint64 headBytes = 256;
constexpr qint64 mostObjectBytes = 64LL * 1024 * 1024;
constexpr auto packetType = "application/vnd.etsi.asic-e+zip";

/// Bytes that the first DER element of `bytes` takes; -1 if its head cannot be read.
qint64 firstElementSize(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return -1;
    const auto octet = [&](qsizetype i) { return static_cast<qint64>(static_cast<uchar>(bytes.at(i))); };
    if (octet(1) < 0x80)
        return 2 + octet(1);
    const qint64 count = octet(1) & 0x7f;
    if (count < 1 || count > 4 || bytes.size() < 2 + count)
        return -1;
    qint64 size = 0;
    for (qint64 i = 0; i < count; ++i)
        size = size << 8 | octet(2 + i);
    return 2 + count + size;
}

Judgement unknown(const QString &path, ErrorCode code, const QString &detail = {})
{
    return {path, u"unknown"_s, {}, {}, {}, {}, base::Error{code, detail.isEmpty() ? path : detail}};
}

Judgement judgeDer(const Trusted &trusted, const QString &path, const QByteArray &bytes)
{
    if (bytes.size() > 1 && bytes.at(1) == '\x80') // BER: as long as it goes
        return unknown(path, ErrorCode::DerNotStrict);
    const qint64 first = firstElementSize(bytes);
    if (first < 0 || first > bytes.size())
        return unknown(path, ErrorCode::FileTruncated);
    if (first < bytes.size())
        return judgePack(trusted, path, bytes);
    if (const auto certificate = judgeCertificate(trusted, path, bytes))
        return *certificate;
    return judgeCms(trusted, path, bytes);
}

Judgement judge(const Trusted &trusted, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return unknown(path, ErrorCode::FileNotFound);
    if (!file.open(QIODevice::ReadOnly))
        return unknown(path, ErrorCode::FileUnreadable);
    const QByteArray head = file.read(headBytes);
    file.close();
    if (bundle::looksLikeBundle(head))
        return judgeBundle(trusted, path);
    if (head.startsWith("PK") && head.contains(packetType))
        return judgePacket(trusted, path);
    if (head.startsWith("PK"))
        return unknown(path, ErrorCode::BundleNotABundle);
    const auto bytes = base::readFile(path, mostObjectBytes);
    if (!bytes)
        return unknown(path, bytes.error().code, bytes.error().detail);
    if (bytes->startsWith('0'))
        return judgeDer(trusted, path, *bytes);
    if (bytes->trimmed().startsWith('{'))
        return judgeJson(path, *bytes);
    if (const auto certificate = judgeCertificate(trusted, path, *bytes))
        return *certificate;
    Judgement judgement = unknown(path, ErrorCode::RecordMalformed, u"none of the kinds that are known"_s);
    judgement.facts.append(Cli::tr("None of the kinds of file that Simsa makes."));
    return judgement;
}

} // namespace

Outcome verify(Session &session, const Arguments &arguments)
{
    const auto trusted = cli::trusted(session, arguments.value("ca"));
    if (!trusted)
        return failed(trusted);
    QList<Judgement> judgements;
    for (const QString &path : arguments.words())
        judgements.append(judge(*trusted, path));
    return answerOf(session, judgements);
}

} // namespace simsa::cli
