// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"
#include "gui/shell.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION",
                "none"); // nothing here draws with OpenGL; start-up is faster without
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("simsa"));
    simsa::widgets::ThemeController themes;
    themes.applyTo(&application);
    simsa::viewmodel::Language language;
    const simsa::app::Arguments arguments = simsa::app::readArguments(QCoreApplication::arguments());
    if (arguments.exitCode)
        return *arguments.exitCode;
    language.set(arguments.language);
    themes.setChoice(arguments.theme);
    simsa::app::Shell shell(arguments.shell, &themes, &language);
    shell.show();
    return QApplication::exec();
}
