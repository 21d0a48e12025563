// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace simsa::bench {

Options optionsFrom(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--full")) {
            options.full = true;
        } else if (arguments[i] == QLatin1String("--dir") && i + 1 < arguments.size()) {
            options.folder = arguments[++i];
        } else {
            std::fprintf(stderr, "usage: %s [--full] [--dir FOLDER]\n", qPrintable(arguments.first()));
            std::exit(2);
        }
    }
    return options;
}

QList<QList<double>> interleave(int rounds, const QList<Contender> &contenders)
{
    QList<QList<double>> samples(contenders.size());
    for (int round = -1; round < rounds; ++round) {
        for (qsizetype i = 0; i < contenders.size(); ++i) {
            const double took = contenders[i]();
            if (took <= 0)
                stop("contender", QStringLiteral("number %1 failed").arg(i + 1));
            if (round >= 0)
                samples[i].append(took);
        }
    }
    return samples;
}

double wallMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double cpuMs(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC;
}

double percentile(QList<double> samples, int percent)
{
    std::sort(samples.begin(), samples.end());
    const auto rank = qsizetype(std::ceil(double(samples.size()) * percent / 100.0));
    return samples.at(std::max<qsizetype>(rank, 1) - 1);
}

void report(const QString &name, const QString &unit, double ours, double peer, Aim aim)
{
    const double ratio = peer > 0 ? ours / peer : 0;
    const double judged = peer > 0 ? ratio : ours;
    const auto text = [](double value) { return QString::number(value, 'f', value < 100 ? 2 : 0); };
    QString wanted = QStringLiteral("-");
    QString verdict = QStringLiteral("-");
    if (aim.kind != Aim::Kind::None) {
        const bool atLeast = aim.kind == Aim::Kind::AtLeast;
        const bool met = atLeast ? judged >= aim.value : judged <= aim.value;
        wanted =
            QStringLiteral("%1 %2").arg(atLeast ? QStringLiteral(">=") : QStringLiteral("<=")).arg(aim.value);
        verdict = met ? QStringLiteral("met") : QStringLiteral("MISSED");
    }
    const QStringList cells{name,
                            unit,
                            text(ours),
                            peer > 0 ? text(peer) : QStringLiteral("-"),
                            peer > 0 ? text(ratio) : QStringLiteral("-"),
                            wanted,
                            verdict};
    std::printf("%s\n", qPrintable(cells.join(u'\t')));
    std::fflush(stdout);
}

void stop(const char *what, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why));
    std::exit(3);
}

} // namespace simsa::bench
