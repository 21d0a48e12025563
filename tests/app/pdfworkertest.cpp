// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// What the sandbox of the PDF worker refuses, seen from inside.
class PdfWorkerTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesEverythingDangerous();
    void saysWhatItIsWithoutHost();
};

void PdfWorkerTest::refusesEverythingDangerous()
{
    QProcess worker;
    worker.start(QStringLiteral(SIMSA_PDF_WORKER), {QStringLiteral("--probe")});
    QVERIFY(worker.waitForFinished(20000));
    const QByteArray output = worker.readAllStandardOutput();
    const bool landlock = !worker.readAllStandardError().contains("no Landlock");
    // The order and the words are the probe's contract.
    QByteArrayList tries;
    for (const QByteArray &line : output.trimmed().split('\n'))
        tries << line.split(' ').first();
    const QByteArrayList expected{"open", "create",     "unlink", "socket", "ptrace",
                                  "kill", "execmemory", "fork",   "exec"};
    QCOMPARE(tries, expected);
    QVERIFY2(!output.contains("create ALLOWED") && !output.contains("socket ALLOWED") &&
                 !output.contains("fork ALLOWED") && !output.contains("exec ALLOWED"),
             output.constData());
    if (!landlock)
        QSKIP("this kernel has no Landlock: reading files is not refused, everything else was");
    QVERIFY2(output.contains("open EACCES"), output.constData());
    QVERIFY2(!output.contains("ALLOWED"), output.constData());
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
}

void PdfWorkerTest::saysWhatItIsWithoutHost()
{
    QProcess worker;
    worker.start(QStringLiteral(SIMSA_PDF_WORKER), {QStringLiteral("file.pdf")});
    QVERIFY(worker.waitForFinished(20000));
    QCOMPARE(worker.exitCode(), 64);
    QVERIFY(worker.readAllStandardError().contains("started by Simsa"));
    // Without the descriptors it ends at once instead of waiting for ever.
    worker.start(QStringLiteral(SIMSA_PDF_WORKER), QStringList());
    QVERIFY(worker.waitForFinished(20000));
    QCOMPARE(worker.exitCode(), 66);
}

QTEST_GUILESS_MAIN(PdfWorkerTest)
#include "pdfworkertest.moc"
