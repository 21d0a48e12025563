// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/packetreport.h"
#include "widgets/common/page.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace simsa::widgets {

class DataTable;
class EmptyState;
class Panel;
class TextLabel;
class VerdictHead;

/// What can be said of a packet: a verdict in one of three forms, every check, who signed, what no packet
/// proves, and the commands that show the same without Simsa. Needs no vault.
class VerifyPage final : public Page
{
    Q_OBJECT

public:
    explicit VerifyPage(const ThemeController *themes, QWidget *parent = nullptr);

    void setReport(const viewmodel::PacketReport &report);
    [[nodiscard]] const viewmodel::PacketReport &report() const { return m_report; }
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// A packet was dropped or chosen.
    void verifyRequested(const QString &path);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void refresh();
    void refreshSigners();
    void refreshCommands();
    void choose();

    viewmodel::PacketReport m_report;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    VerdictHead *m_head = nullptr;
    DataTable *m_checks = nullptr;
    TextLabel *m_signersTitle = nullptr;
    QWidget *m_signers = nullptr;
    QVBoxLayout *m_signerColumn = nullptr;
    TextLabel *m_limitsTitle = nullptr;
    TextLabel *m_limits = nullptr;
    TextLabel *m_stockTitle = nullptr;
    TextLabel *m_stockLine = nullptr;
    QWidget *m_commands = nullptr;
    QVBoxLayout *m_commandColumn = nullptr;
    TextLabel *m_took = nullptr;
};

} // namespace simsa::widgets
