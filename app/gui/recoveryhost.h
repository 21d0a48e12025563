// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/recovery.h"
#include "viewmodel/officesession.h"
#include "viewmodel/task.h"
#include "workstation.h"

#include <QObject>

namespace simsa::widgets {
class PeoplePage;
class RecoveryPage;
class ThemeController;
} // namespace simsa::widgets

namespace simsa::app {

/// The recoveries of an Office desk in the window: the page over the people, and the authority's vault while
/// it is open beside the office's own.
class RecoveryHost final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the host; `people` takes the page.
    RecoveryHost(office::Desk *desk, const exchange::Seat &seat, viewmodel::OfficeSession *session,
                 widgets::PeoplePage *people, const widgets::ThemeController *themes);

signals:
    /// The desk was changed and has something to send.
    void changed();

private:
    using Step = std::function<base::Result<office::Recovery>(office::RecoveryRegister &)>;

    void open(const base::PersonId &person, office::RecoveryKind kind);
    void show(const office::Recovery &recovery);
    void showAgain();
    void begin(const QString &note, const QDateTime &since);
    void revoke(const QString &folder, const QString &passphrase);
    void takeRequest(const QString &path);
    void certify(const QString &confirmed);
    void saveReply();
    void resend();
    void leave();
    /// Runs a step off the GUI thread; the desk is not touched meanwhile.
    void run(const QString &what, Step step);
    [[nodiscard]] bool ownAuthority() const;
    [[nodiscard]] QString nameOf(const base::PersonId &person) const;

    office::Desk *m_desk;
    exchange::Seat m_seat;
    viewmodel::OfficeSession *m_session;
    widgets::PeoplePage *m_people;
    widgets::RecoveryPage *m_page;
    std::shared_ptr<Workstation> m_authority; ///< its vault, where it is not the office's own
    office::Recovery m_recovery;
    QByteArray m_request; ///< whose fingerprint is being compared
    viewmodel::Task m_opening;
    viewmodel::Task m_work;
};

} // namespace simsa::app
