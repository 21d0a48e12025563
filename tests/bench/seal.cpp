// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A review sealed: signed, verified, sealed to its readers, chained and queued, and the desk read anew.
#include "reviewbench.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ReviewBench world(optionsFrom(QCoreApplication::arguments()).folder);
    int next = 0;
    const auto ours = [&] {
        return cpuMs([&] { (void)must(world.desk().seal(world.proposal(next++)), "seal"); });
    };
    const auto samples = interleave(ReviewBench::proposals - 1, {ours});
    report(u"seal one review, CPU (no peer)"_s, u"ms"_s, percentile(samples[0], 50), 0,
           {Aim::Kind::AtMost, 5});
    return 0;
}
