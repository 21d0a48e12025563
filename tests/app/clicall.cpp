// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clicall.h"

#include "call/assignment.h"
#include "documents/proposaldocument.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace simsa::support {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse battery staple"_s;
const QStringList people{u"O01"_s, u"C01"_s, u"V01"_s, u"V02"_s};
constexpr int longestRun = 180'000;
constexpr crypto::ScryptCost cheapCost{1 << 10, 8, 1};

QByteArray proposalPdf(const QString &id)
{
    documents::ProposalText text;
    text.proposal = base::ProposalId(id);
    text.title = u"시험 과제 (가상)"_s;
    text.organisation = u"한결대학교 (가상)"_s;
    text.field = u"LLM"_s;
    text.gpuModel = u"H200"_s;
    text.nodes = base::Nodes(4);
    text.months = 6;
    text.created = QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC);
    const auto pdf = documents::summaryPdf(text);
    if (!pdf)
        qFatal("no PDF: %s", qPrintable(pdf.error().detail));
    return *pdf;
}

} // namespace

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Ran::code() const
{
    return json().value(u"error"_s).toObject().value(u"code"_s).toString();
}

QString cliProgram()
{
    return QStringLiteral(SIMSA_CLI);
}

Ran runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran runCli(const QStringList &arguments)
{
    return runProgram(cliProgram(), arguments);
}

CliCall::CliCall(QStringList costly)
    : m_costly(std::move(costly))
{
    (void)m_folder.write(u"passphrase"_s, passphrase.toUtf8() + '\n');
}

std::unique_ptr<app::Workstation> CliCall::station(const QString &who) const
{
    auto opened = app::Workstation::open(
        {path(u"vaults/"_s + who), QString::fromUtf8(m_folder.read(u"passphrase"_s)).trimmed(), nullptr, {}});
    if (!opened)
        qFatal("no vault of %s", qPrintable(who));
    return *std::move(opened);
}

QStringList CliCall::vault(const QString &who) const
{
    return {u"--vault"_s, path(u"vaults/"_s + who), u"--passphrase-file"_s, path(u"passphrase"_s)};
}

Ran CliCall::as(const QString &who, const QStringList &arguments) const
{
    return runCli(vault(who) + QStringList{u"--json"_s, u"--call"_s, u"SIM26"_s} + arguments);
}

QJsonObject CliCall::did(const QString &who, const QStringList &arguments) const
{
    const Ran ran = as(who, arguments);
    if (ran.exit != 0)
        qFatal("%s: %s: exit %d: %s", qPrintable(who), qPrintable(arguments.join(u' ')), ran.exit,
               ran.err.constData());
    return ran.json();
}

void CliCall::makeVault(const QString &who, const QStringList &command) const
{
    if (m_costly.contains(who)) {
        did(who, command);
        return;
    }
    const auto made = app::Workstation::create({path(u"vaults/"_s + who), passphrase, nullptr, cheapCost});
    if (!made)
        qFatal("no vault: %s", qPrintable(made.error().detail));
    const auto registry = identity::Registry::create(u"시험 CA"_s, QDateTime::currentDateTimeUtc());
    if (who == u"ca" && (!registry || !(*made)->keepRegistry(*registry)))
        qFatal("no authority");
}

void CliCall::enrolOne(const QString &who, const QStringList &role) const
{
    makeVault(who, {u"identity"_s, u"new"_s, u"--name"_s, who});
    const QString request = path(who + u".request"_s);
    const QString reply = path(who + u".reply"_s);
    const QJsonObject csr = did(who, {u"identity"_s, u"csr"_s, request});
    const QJsonObject issued =
        did(u"ca"_s,
            QStringList{u"ca"_s, u"issue"_s, request, u"--person"_s, who, u"--name"_s, who + u" (가상)"_s,
                        u"--fingerprint"_s, csr.value(u"fingerprint"_s).toString(), u"--out"_s, reply} +
                role);
    did(who,
        {u"identity"_s, u"accept"_s, reply, u"--fingerprint"_s, issued.value(u"fingerprint"_s).toString()});
    if (who == u"C01")
        did(u"O01"_s, {u"identity"_s, u"chair"_s, issued.value(u"signing"_s).toString()});
}

void CliCall::enrol()
{
    (void)m_folder.makeFolder(u"vaults"_s);
    makeVault(u"ca"_s, {u"ca"_s, u"init"_s, u"--name"_s, u"시험 CA"_s});
    for (const QString &who : people) {
        const QStringList role = who == u"O01"   ? QStringList{u"--office"_s}
                                 : who == u"C01" ? QStringList{u"--chair"_s}
                                                 : QStringList{};
        enrolOne(who, role);
    }
    did(u"ca"_s, {u"ca"_s, u"crl"_s, u"--out"_s, path(u"ca.crl"_s)});
    did(u"ca"_s, {u"ca"_s, u"show"_s, u"--out"_s, path(u"ca.pem"_s)});
}

void CliCall::publish()
{
    const QString depot = path(u"depot"_s);
    if (runCli({u"depot"_s, u"init"_s, depot}).exit != 0)
        qFatal("no depot");
    call::Assignments assignments;
    const QDateTime due = QDateTime::currentDateTimeUtc().addDays(7);
    for (const QString &who : {u"V01"_s, u"V02"_s}) {
        for (const QString &proposal : {u"A-001"_s, u"A-002"_s}) {
            assignments.list.append({base::PersonId(who), base::ProposalId(proposal),
                                     QDateTime::fromSecsSinceEpoch(due.toSecsSinceEpoch(), Qt::UTC)});
        }
    }
    const QString list =
        m_folder.write(u"assignments.json"_s, QJsonDocument(call::toJson(assignments)).toJson());
    const QString roster = path(u"roster.json"_s);
    did(u"O01"_s,
        {u"call"_s, u"roster"_s, u"--clerk"_s, path(u"O01.reply"_s), u"--chair"_s, path(u"C01.reply"_s),
         u"--reviewer"_s, path(u"V01.reply"_s), u"--reviewer"_s, path(u"V02.reply"_s), u"--out"_s, roster});
    did(u"O01"_s, {u"call"_s, u"publish"_s, u"roster"_s, roster});
    did(u"O01"_s,
        {u"call"_s, u"publish"_s, u"charter"_s, QStringLiteral(SIMSA_RESOURCES "/demo/charter.json")});
    did(u"O01"_s, {u"call"_s, u"publish"_s, u"assignments"_s, list});
    did(u"O01"_s, {u"sync"_s, u"--depot"_s, depot});
    did(u"C01"_s, {u"sync"_s, u"--depot"_s, depot});
    did(u"C01"_s, {u"counterseal"_s, u"--all"_s});
    did(u"C01"_s, {u"sync"_s});
    did(u"O01"_s, {u"sync"_s});
}

QByteArray CliCall::applications()
{
    return "id,pool,org_id,title_ko,model,nodes,months,es,ls,floor_pct\r\n"
           "A-001,ACADEMIA,U01,첫째 과제 (가상),H200,4,6,1,3,50\r\n"
           "A-002,INDUSTRY,C01,둘째 과제 (가상),B200,8,12,2,2,50\r\n";
}

void CliCall::makeBundles()
{
    const QString table = m_folder.write(u"applications.csv"_s, applications());
    for (const QString &id : {u"A-001"_s, u"A-002"_s})
        (void)m_folder.write(u"attachments/"_s + id + u" 활용계획서.pdf"_s, proposalPdf(id));
    did(u"O01"_s, {u"intake"_s, table, u"--attachments"_s, path(u"attachments"_s)});
    (void)m_folder.makeFolder(u"bundles"_s);
    did(u"O01"_s, {u"bundle"_s, u"make"_s, u"--out"_s, path(u"bundles"_s), u"--crl"_s, path(u"ca.crl"_s)});
}

QStringList CliCall::wholeReview(int level)
{
    QStringList words;
    for (const char *item : {"C1.1", "C1.2", "C1.3", "C2.1", "C2.2", "C3.1", "C3.2", "C3.3"})
        words.append(u"%1=%2"_s.arg(QLatin1String(item)).arg(level));
    return words + QStringList{u"--confidence"_s,     u"2"_s,
                               u"--recommendation"_s, u"full"_s,
                               u"--strengths"_s,      u"계획이 구체적이고 실현할 수 있다."_s,
                               u"--weaknesses"_s,     u"검증 방법이 더 분명해야 한다."_s,
                               u"--comment"_s,        u"평가 결과를 잘 살려 주기 바란다."_s};
}

void CliCall::reviewAsFirst()
{
    did(u"V01"_s, {u"load"_s, path(u"bundles/V01.simsa"_s)});
    did(u"V01"_s, {u"pledge"_s});
    did(u"V01"_s, QStringList{u"review"_s, u"set"_s, u"A-001"_s} + wholeReview(4));
    did(u"V01"_s, {u"review"_s, u"seal"_s, u"A-001"_s});
}

} // namespace simsa::support
