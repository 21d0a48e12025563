// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldenimage.h"

#include <QWidget>

#include <algorithm>

namespace simsa::test {

namespace {

// Share of pixels that differ visibly; other FreeType versions move edges by a few grey levels.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            differing += most > 48;
        }
    return double(differing) / (double(a.width()) * a.height());
}

} // namespace

bool isAsDrawn(QWidget &widget, const QString &name)
{
    widget.ensurePolished();
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString file = QStringLiteral(SIMSA_GOLDEN "/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("SIMSA_GOLDEN_WRITE"))
        return image.save(file);
    const QImage expected(file);
    const double share = difference(image, expected.convertToFormat(QImage::Format_RGB32));
    if (share <= 0.002)
        return true;
    image.save(QStringLiteral("%1-got.png").arg(name));
    return false;
}

} // namespace simsa::test
