// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What needs no vault: usage, help, exit codes, one JSON document, files of no kind.
#include "app/clicall.h"
#include "cli/commands.h"
#include "cli/exitcode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using support::Ran;
using support::runCli;

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void usageErrors_data();
    void usageErrors();
    void helpOnEveryCommand();
    void exitCodes();
    void planOnAnInstance_data();
    void planOnAnInstance();
    void planThatCannotBe();
    void planOfTheOrLibrary();
    void garbage_data();
    void garbage();
    void publicFiles();
    void missingFile();
};

void CliTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("half a command") << QStringList{u"bundle"_s};
    QTest::newRow("unknown second word") << QStringList{u"bundle"_s, u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"load"_s, u"--frobnicate"_s, u"x"_s};
    QTest::newRow("unknown option before") << QStringList{u"--frobnicate"_s, u"load"_s, u"x"_s};
    QTest::newRow("word missing") << QStringList{u"load"_s};
    QTest::newRow("word too many") << QStringList{u"sync"_s, u"x"_s};
    QTest::newRow("vault missing") << QStringList{u"sync"_s};
    QTest::newRow("not a station") << QStringList{u"demo"_s, u"x"_s, u"--until"_s, u"lunch"_s};
    QTest::newRow("not a number") << QStringList{u"demo"_s, u"x"_s, u"--seed"_s, u"one"_s};
    QTest::newRow("not a format") << QStringList{u"intake"_s, u"x"_s, u"--format"_s, u"ods"_s};
    QTest::newRow("engine of later") << QStringList{u"plan"_s, u"--instance"_s, u"x"_s, u"--engine"_s,
                                                    u"milp"_s};
    QTest::newRow("nothing to publish") << QStringList{u"call"_s, u"publish"_s, u"lunch"_s, u"x"_s};
}

void CliTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Ran plain = runCli(arguments);
    QCOMPARE(plain.exit, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(plain.err.startsWith("simsa-cli: Usage: "));
    const Ran json = runCli(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.code(), u"Usage"_s);
}

void CliTest::helpOnEveryCommand()
{
    const Ran all = runCli({u"--help"_s});
    QCOMPARE(all.exit, 0);
    QVERIFY(all.err.isEmpty());
    for (const cli::Command &command : cli::allCommands()) {
        QVERIFY2(all.out.contains(QByteArray("\n  ") + command.name + ' '), command.name);
        const Ran one = runCli(QString::fromLatin1(command.name).split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(one.exit, 0);
        QVERIFY2(one.out.contains(QByteArray("simsa-cli ") + command.name), command.name);
        for (const cli::Option &option : command.options)
            QVERIFY2(one.out.contains(QByteArray("--") + option.name), option.name);
    }
    QVERIFY(!runCli({u"--json"_s, u"--help"_s}).json().value(u"help"_s).toString().isEmpty());
}

void CliTest::exitCodes()
{
    using base::ErrorCode;
    QCOMPARE(cli::exitFor(ErrorCode::PassphraseWrong), cli::Exit::Surroundings);
    QCOMPARE(cli::exitFor(ErrorCode::VaultMissing), cli::Exit::Surroundings);
    QCOMPARE(cli::exitFor(ErrorCode::DiskFull), cli::Exit::Surroundings);
    QCOMPARE(cli::exitFor(ErrorCode::DepotUnreachable), cli::Exit::Surroundings);
    QCOMPARE(cli::exitFor(ErrorCode::SignatureInvalid), cli::Exit::Bad);
    QCOMPARE(cli::exitFor(ErrorCode::BundleSignerNotOffice), cli::Exit::Bad);
    QCOMPARE(cli::exitFor(ErrorCode::InvalidArgument), cli::Exit::Usage);
}

void CliTest::planOnAnInstance_data()
{
    // domain.md §3.4
    QTest::addColumn<qint64>("optimum");
    QTest::newRow("A1") << 26775LL;
    QTest::newRow("A2") << 43210LL;
    QTest::newRow("A3") << 619480LL;
    QTest::newRow("A4") << 583880LL;
    QTest::newRow("A5") << 55621250LL;
}

void CliTest::planOnAnInstance()
{
    QFETCH(const qint64, optimum);
    const QString file =
        QStringLiteral(SIMSA_VECTORS "/allocation.json#") + QLatin1String(QTest::currentDataTag());
    const Ran best = runCli({u"--json"_s, u"plan"_s, u"--instance"_s, file});
    QCOMPARE(best.exit, 0);
    QCOMPARE(best.json().value(u"status"_s).toString(), u"optimal"_s);
    QCOMPARE(best.json().value(u"objective"_s).toInteger(), optimum);
    QCOMPARE(best.json().value(u"bound"_s).toInteger(), optimum);
    QCOMPARE(best.json().value(u"gap"_s).toDouble(-1), 0.0);
    QVERIFY(best.json().value(u"seconds"_s).toDouble() < 60);
    const QJsonObject award = best.json().value(u"awards"_s).toArray().at(0).toObject();
    for (const char *key : {"proposal", "cluster", "start", "months", "nodes"})
        QVERIFY2(award.contains(QLatin1String(key)), key);
    const Ran greedy = runCli({u"--json"_s, u"plan"_s, u"--instance"_s, file, u"--engine"_s, u"greedy"_s});
    const QString engine = greedy.json().value(u"engine"_s).toString();
    if (greedy.exit == 0)
        QCOMPARE(engine, u"greedy"_s);
    QVERIFY(!greedy.json().value(u"skipped"_s).toArray().isEmpty());
    QVERIFY(runCli({u"plan"_s, u"--instance"_s, file}).out.contains(QByteArray::number(optimum)));
}

void CliTest::planThatCannotBe()
{
    const QString file = QStringLiteral(SIMSA_VECTORS "/allocation.json");
    const Ran several = runCli({u"--json"_s, u"plan"_s, u"--instance"_s, file});
    QCOMPARE(several.exit, 2);
    QVERIFY(several.json().value(u"error"_s).toObject().value(u"text"_s).toString().contains(u"A1, A2"_s));
    QCOMPARE(runCli({u"--json"_s, u"plan"_s, u"--instance"_s, file + u"#A99"_s}).code(), u"NotFound"_s);
    QCOMPARE(runCli({u"plan"_s, u"--engine"_s, u"best"_s}).exit, 2);
    QCOMPARE(runCli({u"plan"_s, u"--instance"_s, file, u"--orlib"_s, file}).exit, 2);
    QCOMPARE(runCli({u"plan"_s, u"--instance"_s, file + u"#A1"_s, u"--time-limit"_s, u"0"_s}).exit, 2);

    const QTemporaryDir folder;
    QFile vectors(file);
    QVERIFY(vectors.open(QIODevice::ReadOnly));
    QJsonObject instance = QJsonDocument::fromJson(vectors.readAll())
                               .object()
                               .value(u"A1"_s)
                               .toObject()
                               .value(u"instance"_s)
                               .toObject();
    instance.insert(u"must"_s, QJsonArray{u"P2"_s, u"P5"_s});
    QFile written(folder.filePath(u"x.json"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(QJsonDocument(instance).toJson()) > 0);
    written.close();
    const Ran none = runCli({u"--json"_s, u"plan"_s, u"--instance"_s, written.fileName()});
    QCOMPARE(none.exit, 1);
    QCOMPARE(none.json().value(u"status"_s).toString(), u"infeasible"_s);
    QVERIFY(none.json().value(u"objective"_s).isNull());
    const QJsonObject reason = none.json().value(u"reason"_s).toObject();
    QCOMPARE(reason.value(u"code"_s).toString(), u"together"_s);
    QCOMPARE(reason.value(u"proposals"_s).toArray(), QJsonArray({u"P2"_s, u"P5"_s}));
}

void CliTest::planOfTheOrLibrary()
{
    const QString file = QStringLiteral(SIMSA_VECTORS "/mknap1.txt");
    const Ran plain = runCli({u"plan"_s, u"--orlib"_s, file});
    QCOMPARE(plain.exit, 0);
    QCOMPARE(plain.out, QByteArray("1 3800 3800\n2 8706.1 8706.1\n3 4015 4015\n4 6120 6120\n"));
    const QJsonArray problems =
        runCli({u"--json"_s, u"plan"_s, u"--orlib"_s, file}).json().value(u"instances"_s).toArray();
    QCOMPARE(problems.at(1).toObject().value(u"value"_s).toDouble(), 8706.1);
    QCOMPARE(problems.at(1).toObject().value(u"status"_s).toString(), u"optimal"_s);
    const Ran garbage =
        runCli({u"--json"_s, u"plan"_s, u"--orlib"_s, QStringLiteral(SIMSA_VECTORS "/allocation.json")});
    QCOMPARE(garbage.exit, 1);
    QCOMPARE(garbage.code(), u"PlanInstanceInvalid"_s);
}

void CliTest::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"RecordMalformed"_s;
    QTest::newRow("text") << QByteArray("three blind mice\n") << u"RecordMalformed"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"RecordMalformed"_s;
    QTest::newRow("JSON cut off") << QByteArray("{\"v\":1") << u"JsonMalformed"_s;
    QTest::newRow("JSON of no kind") << QByteArray("{\"v\":1}") << u"RecordMalformed"_s;
    QTest::newRow("ZIP") << QByteArray("PK\003\004", 4) + QByteArray(60, '\0') << u"BundleNotABundle"_s;
    QTest::newRow("DER cut off") << QByteArray("\x30\x82\x10\x00\x06", 5) << u"FileTruncated"_s;
    QTest::newRow("DER of no kind") << QByteArray("\x30\x03\x02\x01\x05", 5) << u"CmsWrongType"_s;
    QTest::newRow("not DER") << QByteArray("\x30\x80\x00\x00", 4) << u"DerNotStrict"_s;
}

void CliTest::garbage()
{
    QFETCH(QByteArray, bytes);
    const support::TemporaryFolder folder;
    const QString file = folder.write(u"thing"_s, bytes);
    const Ran ran = runCli({u"--json"_s, u"verify"_s, file});
    QCOMPARE(ran.exit, 1);
    const QJsonObject one = ran.json().value(u"files"_s).toArray().first().toObject();
    QTEST(one.value(u"error"_s).toObject().value(u"code"_s).toString(), "code");
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(folder.read(u"thing"_s), bytes);
}

void CliTest::publicFiles()
{
    const Ran ran = runCli({u"--json"_s, u"verify"_s, QStringLiteral(SIMSA_RESOURCES "/demo/charter.json")});
    QCOMPARE(ran.exit, 0);
    const QJsonObject one = ran.json().value(u"files"_s).toArray().first().toObject();
    QCOMPARE(one.value(u"kind"_s).toString(), u"charter"_s);
    QCOMPARE(one.value(u"unseen"_s).toArray(), QJsonArray{u"signature"_s});
}

void CliTest::missingFile()
{
    QCOMPARE(runCli({u"--json"_s, u"verify"_s, u"/nowhere/at/all"_s}).exit, 3);
    const Ran both = runCli({u"--json"_s, u"verify"_s, u"/nowhere/at/all"_s, QStringLiteral(SIMSA_CLI)});
    QCOMPARE(both.exit, 1);
    QCOMPARE(both.json().value(u"files"_s).toArray().size(), 2);
    QCOMPARE(runCli({u"--json"_s, u"--vault"_s, u"/nowhere/at/all"_s, u"--passphrase-file"_s,
                     QStringLiteral(SIMSA_RESOURCES "/demo/charter.json"), u"sync"_s})
                 .code(),
             u"VaultMissing"_s);
}

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
