// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/packetreport.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

struct CheckWords
{
    const char *code;
    const char *title;
    const char *good; ///< when it holds; %1 = how many were looked at
};

// In the order of packet::CheckCode.
constexpr CheckWords words[] = {
    {"Structure", QT_TRANSLATE_NOOP("Packet", "How the file is built"),
     QT_TRANSLATE_NOOP("Packet", "Every entry has its place and name")},
    {"ManifestDigests", QT_TRANSLATE_NOOP("Packet", "Files unchanged"),
     QT_TRANSLATE_NOOP("Packet", "SHA-256 of every file as listed")},
    {"CaPinned", QT_TRANSLATE_NOOP("Packet", "The authority"),
     QT_TRANSLATE_NOOP("Packet", "The authority you trust issued the certificates")},
    {"PacketSignature", QT_TRANSLATE_NOOP("Packet", "Signatures"),
     QT_TRANSLATE_NOOP("Packet", "The signatures over the list of files hold")},
    {"Index", QT_TRANSLATE_NOOP("Packet", "Table of contents"),
     QT_TRANSLATE_NOOP("Packet", "The index names every file as it is")},
    {"RecordSignatures", QT_TRANSLATE_NOOP("Packet", "Signatures of the records"),
     QT_TRANSLATE_NOOP("Packet", "Every record is signed by its author")},
    {"Counterseals", QT_TRANSLATE_NOOP("Packet", "Countersignatures"),
     QT_TRANSLATE_NOOP("Packet", "The chair countersigned charter, roster and assignments")},
    {"OfficePinned", QT_TRANSLATE_NOOP("Packet", "The office"),
     QT_TRANSLATE_NOOP("Packet", "It is the office you trust")},
    {"ChairPinned", QT_TRANSLATE_NOOP("Packet", "The chair"),
     QT_TRANSLATE_NOOP("Packet", "It is the chair you trust")},
    {"SignerRoles", QT_TRANSLATE_NOOP("Packet", "Who may say what"),
     QT_TRANSLATE_NOOP("Packet", "Every author stands in the roster and may make such records")},
    {"PacketSigners", QT_TRANSLATE_NOOP("Packet", "Who signed it"),
     QT_TRANSLATE_NOOP("Packet", "The office, and nobody who may not")},
    {"ChairSigned", QT_TRANSLATE_NOOP("Packet", "The chair's signature"),
     QT_TRANSLATE_NOOP("Packet", "The chair signed it, too")},
    {"Revocation", QT_TRANSLATE_NOOP("Packet", "Revoked certificates"),
     QT_TRANSLATE_NOOP("Packet", "Nobody was revoked before signing")},
    {"References", QT_TRANSLATE_NOOP("Packet", "Nothing is missing"),
     QT_TRANSLATE_NOOP("Packet", "Every record that a number rests on is here")},
    {"Reviews", QT_TRANSLATE_NOOP("Packet", "Reviews that count"),
     QT_TRANSLATE_NOOP("Packet", "Assigned, one each, not recused, levels valid")},
    {"Scores", QT_TRANSLATE_NOOP("Packet", "Scores computed again"),
     QT_TRANSLATE_NOOP("Packet", "All %1 agree to 0.01 point")},
    {"Ranks", QT_TRANSLATE_NOOP("Packet", "Ranking computed again"),
     QT_TRANSLATE_NOOP("Packet", "The order agrees")},
    {"Plan", QT_TRANSLATE_NOOP("Packet", "Plan checked again"),
     QT_TRANSLATE_NOOP("Packet", "No month is over capacity")},
    {"Decisions", QT_TRANSLATE_NOOP("Packet", "Decisions"),
     QT_TRANSLATE_NOOP("Packet", "They agree with plan and scores")},
    {"DecisionNumbers", QT_TRANSLATE_NOOP("Packet", "Table of decisions"),
     QT_TRANSLATE_NOOP("Packet", "Its numbers are those of the signed records")},
    {"Endorsements", QT_TRANSLATE_NOOP("Packet", "Endorsements"),
     QT_TRANSLATE_NOOP("Packet", "The endorsed decisions are these")},
    {"Handouts", QT_TRANSLATE_NOOP("Packet", "Applicants' sheets"),
     QT_TRANSLATE_NOOP("Packet", "They agree with reviews, scores and decisions")},
    {"Timestamps", QT_TRANSLATE_NOOP("Packet", "Time stamps"),
     QT_TRANSLATE_NOOP("Packet", "The signatures existed when a time-stamping authority saw them")},
};

const CheckWords *wordsOf(const QString &code)
{
    const auto *found = std::find_if(std::begin(words), std::end(words),
                                     [&](const CheckWords &w) { return code == QLatin1String(w.code); });
    return found == std::end(words) ? nullptr : found;
}

const PacketCheck *firstFailure(const PacketReport &report)
{
    const auto found = std::find_if(report.checks.begin(), report.checks.end(), [](const PacketCheck &check) {
        return check.state == PacketCheck::State::Failed;
    });
    return found == report.checks.end() ? nullptr : &*found;
}

Status glyphOf(PacketCheck::State state)
{
    switch (state) {
    case PacketCheck::State::Ok:
        return Status::Acknowledged;
    case PacketCheck::State::Failed:
        return Status::Unverified;
    case PacketCheck::State::NotShown:
        break;
    }
    return Status::Missing;
}

} // namespace

PacketVerdictForm formOf(const PacketReport &report)
{
    if (firstFailure(report))
        return PacketVerdictForm::Fails;
    const bool all = std::all_of(report.checks.begin(), report.checks.end(), [](const PacketCheck &check) {
        return check.state == PacketCheck::State::Ok;
    });
    return all && !report.checks.isEmpty() ? PacketVerdictForm::Holds : PacketVerdictForm::Partly;
}

QString verdictTitle(const PacketReport &report)
{
    switch (formOf(report)) {
    case PacketVerdictForm::Holds:
        return Words::tr("It holds. Signatures, contents and arithmetic all agree");
    case PacketVerdictForm::Partly:
        return Words::tr("Checked in part. Nothing is wrong, but not everything can be shown here");
    case PacketVerdictForm::Fails:
        break;
    }
    const PacketCheck *failure = firstFailure(report);
    return failure->subject.isEmpty() ? Words::tr("It does not hold: %1").arg(checkTitle(failure->code))
                                      : Words::tr("It does not hold: %1, first at %2")
                                            .arg(checkTitle(failure->code), failure->subject);
}

QString verdictLine(const PacketReport &report)
{
    QStringList parts{report.call};
    parts << (report.archive ? Words::tr("archive for auditors")
                             : Words::tr("applicant's packet, %1").arg(report.proposal));
    if (!report.signers.isEmpty())
        parts << Words::tr("signed %1").arg(format::dateTime(report.signers.first().time));
    parts << QStringLiteral("%1 (%2)").arg(QFileInfo(report.path).fileName(), format::bytes(report.size));
    return parts.join(QStringLiteral(" · "));
}

const QStringList &packetCheckNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const CheckWords &w : words)
            list << QLatin1String(w.code);
        return list;
    }();
    return names;
}

QString checkTitle(const QString &code)
{
    const CheckWords *found = wordsOf(code);
    return found ? QCoreApplication::translate("Packet", found->title) : code;
}

QString checkResult(const PacketCheck &check)
{
    const CheckWords *found = wordsOf(check.code);
    if (check.state == PacketCheck::State::NotShown)
        return Words::tr("This packet alone cannot show it");
    if (check.state == PacketCheck::State::Failed)
        return check.error.isEmpty() ? Words::tr("does not hold") : check.error;
    const QString text = found ? QCoreApplication::translate("Packet", found->good) : QString();
    return text.contains(QLatin1String("%1")) ? text.arg(format::count(check.total)) : text;
}

QStringList checkColumns()
{
    return {Words::tr("What was checked"), Words::tr("Result"), Words::tr("Count")};
}

QList<TableRow> checkRows(const PacketReport &report)
{
    QList<TableRow> rows;
    for (const PacketCheck &check : report.checks) {
        const bool failed = check.state == PacketCheck::State::Failed;
        const bool plain = check.good == check.total;
        const QString count =
            check.total == 0 ? format::missing()
            : plain          ? format::count(check.total)
                    : QStringLiteral("%1 / %2").arg(format::count(check.good), format::count(check.total));
        QString result = checkResult(check);
        if (failed && !check.subject.isEmpty())
            result += QStringLiteral(" (%1)").arg(check.subject);
        const Tone tone = failed                                        ? Tone::Bad
                          : check.state == PacketCheck::State::NotShown ? Tone::Secondary
                                                                        : Tone::Plain;
        rows.append({check.code,
                     {{.text = checkTitle(check.code), .bold = true, .status = glyphOf(check.state)},
                      {.text = result, .tone = tone, .toolTip = result},
                      numberCell(count)}});
    }
    return rows;
}

// The same commands as in the packet's own README.
QList<StockCommand> stockCommands(const PacketReport &report)
{
    const QString file = QFileInfo(report.path).fileName();
    return {
        {Words::tr("Unpack and verify the signature"),
         QStringLiteral("unzip %1 -d p && cd p\n"
                        "openssl cms -verify -cades -binary -inform DER \\\n"
                        " -in META-INF/signature001.p7s \\\n"
                        " -content META-INF/ASiCManifest001.xml \\\n"
                        " -CAfile certs/ca.pem -no_check_time -out /dev/null")
             .arg(file)},
        {Words::tr("Compare the files' fingerprints"),
         QStringLiteral("tr '{' '\\n' < index.json \\\n"
                        " | sed -n \\\n"
                        "  's/.*\"name\":\"\\([^\"]*\\)\".*\"sha256\":\"\\([0-9a-f]*\\)\".*/\\2  \\1/p' \\\n"
                        " | sha256sum -c")},
        {Words::tr("Open one record"), QStringLiteral("openssl cms -verify -cades -binary -inform DER \\\n"
                                                      " -in records/ID.p7s -CAfile certs/ca.pem \\\n"
                                                      " -no_check_time -out record.json")}};
}

QStringList packetLimits()
{
    return {
        Words::tr("whether the reviewers judged rightly"),
        Words::tr("whether there were records that are not in here"),
        Words::tr("who the people behind the certificates are: compare the fingerprints with the notice")};
}

} // namespace simsa::viewmodel
