// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/task.h"
#include "widgets/common/keyspage.h"
#include "workstation.h"

namespace simsa::widgets {
class MainFrame;
}

namespace simsa::app {

/// The page of this computer's keys and its vault, beside whatever desk is open.
class KeysHost final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the host; `pool` is where the vault is worked on.
    KeysHost(widgets::MainFrame *frame, const widgets::ThemeController *themes, QThreadPool *pool);

    /// An enrolled vault was opened; reminds of certificates that end soon.
    void open(std::shared_ptr<Workstation> workstation, const QString &folder);
    /// It is being locked: nothing of it may be held any longer.
    void close();

signals:
    void lockRequested();

private:
    void show();
    void leave();
    void refresh();
    void begin(widgets::KeysPage::Task task);
    void backUp();
    void saveSheet();
    void changePassphrase(const QString &current, const QString &next);

    widgets::MainFrame *m_frame;
    widgets::KeysPage *m_page;
    std::shared_ptr<Workstation> m_workstation;
    QString m_folder;
    QString m_before; ///< the page to go back to
    viewmodel::Task m_work;
};

} // namespace simsa::app
