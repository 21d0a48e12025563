// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

namespace simsa::widgets {
class MainFrame;
}

namespace simsa::app {

/// The pages of one desk in the window, and what the shell asks of any desk.
class DeskHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Id of the page that opens first.
    [[nodiscard]] virtual QString firstPage() const = 0;
    /// Reads everything again: after a sync.
    virtual void reload() = 0;
    /// Puts on disk what is on the screen only; false when that failed.
    virtual bool flush() { return true; }
    /// Something is being signed or made that a lock would cut off.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Fills the left of the status bar.
    virtual void showStatus() = 0;
    /// Titles in the language of the moment.
    virtual void retitle() = 0;
    virtual void undo() {}
    virtual void redo() {}
    virtual void toggleTable() {}

signals:
    void syncRequested();
    void noticed(const QString &message);
    void failed(const simsa::base::Error &error);
    void verifyRequested(const QString &path);
};

} // namespace simsa::app
