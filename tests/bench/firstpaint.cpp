// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first paint on the screen, against the least Qt Widgets program.
#include "compare.h"
#include "screen.h"
#include "store/vaultfile.h"
#include "support/fixed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    (void)optionsFrom(QCoreApplication::arguments());
    constexpr int rounds = 15;
    const QTemporaryDir folder;
    const QString vault = folder.filePath(u"vault"_s);
    {
        const crypto::ScryptCost weak{1 << support::weakScryptLogN, support::weakScryptR,
                                      support::weakScryptP};
        (void)must(store::VaultFile::create(vault, support::passphrase(), weak), "vault");
    }
    const QString simsa = QStringLiteral(SIMSA_PROGRAM);
    Screen screen;
    const auto samples = interleave(
        rounds, {[&] {
                     return screen.firstPaint(simsa, {u"--language"_s, u"ko"_s});
                 },
                 [&] {
                     return screen.firstPaint(simsa, {u"--language"_s, u"ko"_s, u"--vault"_s, vault});
                 },
                 [&] { return screen.firstPaint(QStringLiteral(SIMSA_PLAIN_WINDOW), {}); }});
    const Aim aim{Aim::Kind::AtMost, 3};
    const double plain = percentile(samples[2], 50);
    report(u"start to first paint, welcome : plain window"_s, u"ms"_s, percentile(samples[0], 50), plain,
           aim);
    report(u"start to first paint, unlock : plain window"_s, u"ms"_s, percentile(samples[1], 50), plain, aim);
    return 0;
}
