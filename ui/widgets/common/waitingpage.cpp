// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/waitingpage.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"

#include <QFileDialog>

namespace simsa::widgets {

WaitingPage::WaitingPage(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_empty(new EmptyState(themes, this))
{
    makeColumn(this)->addWidget(m_empty);
    setFocusProxy(m_empty);
    connect(m_empty, &EmptyState::activated, this, &WaitingPage::ask);
    retranslate();
}

void WaitingPage::setPerson(const QString &name)
{
    m_person = name;
    retranslate();
}

void WaitingPage::ask()
{
    auto *dialog =
        new QFileDialog(this, tr("Open review material"), QString(), tr("Review material (*.simsa)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WaitingPage::bundleChosen);
    dialog->open();
}

void WaitingPage::retranslate()
{
    m_empty->setTexts(tr("No review material yet"),
                      tr("This vault is enrolled for %1. Drop the .simsa file from the office here, or open "
                         "it.")
                          .arg(m_person),
                      tr("Open review material…"));
}

} // namespace simsa::widgets
