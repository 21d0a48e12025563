// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartaccessible.h"

#include "charts/capacitychart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace simsa::charts {

namespace {

QAccessibleInterface *makeChartInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<CapacityChart *>(object);
    return chart != nullptr ? new QAccessibleWidget(chart, QAccessible::Chart, chart->accessibleName())
                            : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::removeFactory(makeChartInterface);
    QAccessible::installFactory(makeChartInterface);
}

} // namespace simsa::charts
