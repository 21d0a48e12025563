// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/task.h"
#include "widgets/common/keyspage.h"
#include "workstation.h"

#include <functional>

namespace simsa::widgets {
class MainFrame;
}

namespace simsa::app {

/// The page of this computer's keys and its vault, beside whatever desk is open.
class KeysHost final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the host; `pool` is where the vault is worked on. `quiet` says whether nothing else uses
    /// the device's keys just now: they are replaced only then.
    KeysHost(widgets::MainFrame *frame, const widgets::ThemeController *themes, QThreadPool *pool,
             std::function<bool()> quiet);

    /// An enrolled vault was opened; reminds of certificates that end soon.
    void open(std::shared_ptr<Workstation> workstation, const QString &folder);
    [[nodiscard]] bool isOpen() const { return m_workstation != nullptr; }
    /// Takes the office's reply to a renewal in, as soon as everything is quiet. Only while it is open.
    void takeReply(const QString &path);
    /// It is being locked: nothing of it may be held any longer.
    void close();

signals:
    void lockRequested();
    /// This reply pins something new: its fingerprint has to be compared.
    void comparingNeeded(const QString &path);

private:
    void show();
    void leave();
    void refresh();
    void begin(widgets::KeysPage::Task task);
    void backUp();
    void renew();
    void chooseReply();
    void exportKey(widgets::ExportKeyCard::Key key, const QString &passphrase);
    /// Runs `step` on this thread, at once or as soon as nothing uses the keys; forgotten when the vault is
    /// locked.
    void whenQuiet(const std::function<void()> &step);
    void saveSheet();
    void changePassphrase(const QString &current, const QString &next);

    widgets::MainFrame *m_frame;
    widgets::KeysPage *m_page;
    std::shared_ptr<Workstation> m_workstation;
    QString m_folder;
    QString m_before; ///< the page to go back to
    viewmodel::Task m_work;
    std::function<bool()> m_quiet;
};

} // namespace simsa::app
