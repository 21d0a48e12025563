// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
QTEST_GUILESS_MAIN(QObject)
