// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One level changed, kept for good: the desk's durable write against a bare SQLite commit of as many bytes.
#include "crypto/sealedrow.h"
#include "reviewbench.h"
#include "sqlitepeer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    const int rounds = options.full ? 3000 : 600;
    ReviewBench world(options.folder);
    SqlitePeer sqlite;
    if (!sqlite.open(world.path(u"peer.db"_s)))
        stop("peer", u"SQLite"_s);
    const QByteArray row(world.draftBytes() + crypto::sealedRowOverhead, 'x');
    int step = 0;
    const auto ours = [&] {
        ++step;
        return wallMs([&] {
            must(world.desk().setLevel(world.proposal(step % ReviewBench::proposals),
                                       world.item(step / ReviewBench::proposals % ReviewBench::items),
                                       1 + step / 7 % ReviewBench::levels),
                 "setLevel");
        });
    };
    const auto peer = [&] {
        const QByteArray id = "draft:" + QByteArray::number(step % ReviewBench::proposals);
        return wallMs([&] { sqlite.put(id, row) ? void() : stop("peer", u"SQLite"_s); });
    };
    const auto samples = interleave(rounds, {ours, peer});
    const QString unit = u"ms"_s;
    report(u"autosave of one level, median : SQLite commit"_s, unit, percentile(samples[0], 50),
           percentile(samples[1], 50), {});
    report(u"autosave of one level, p95 : SQLite commit"_s, unit, percentile(samples[0], 95),
           percentile(samples[1], 95), {Aim::Kind::AtMost, 2});
    return 0;
}
