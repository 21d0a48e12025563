// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "cli/dispatcher.h"
#include "crypto/secret.h"
#include "viewmodel/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    simsa::base::forbidCoreDumps();
    simsa::crypto::initialise();
    simsa::viewmodel::Language language;
    language.set(simsa::viewmodel::Language::ofSystem());
    return static_cast<int>(simsa::cli::run(QCoreApplication::arguments().mid(1)));
}
