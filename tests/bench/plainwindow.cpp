// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt Widgets can put on a screen: the floor under our own start.
#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("심사"));
    label.setAlignment(Qt::AlignCenter);
    label.resize(1366, 768);
    label.show();
    return QApplication::exec();
}
