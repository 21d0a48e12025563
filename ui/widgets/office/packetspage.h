// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;

namespace simsa::widgets {

class DataTable;
class EmptyState;
class TextLabel;

/// The decision packets that were made: one for the archive and auditors, one for an applicant; and verifying
/// any.
class PacketsPage final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PacketsPage(viewmodel::OfficeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// The archive packet is to be written there.
    void packetRequested(const QString &path);
    /// The packet of this proposal's applicant is to be written there.
    void applicantPacketRequested(const simsa::base::ProposalId &proposal, const QString &path);
    void verifyRequested(const QString &path);

protected:
    void retranslate() override;

private:
    void refresh();
    void makeArchive();
    void makeApplicant(const base::ProposalId &proposal);
    void verify();
    void fillMenu();

    viewmodel::OfficeSession *m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_title;
    QPushButton *m_archive;
    QPushButton *m_applicant;
    QPushButton *m_verify;
    DataTable *m_table;
};

} // namespace simsa::widgets
