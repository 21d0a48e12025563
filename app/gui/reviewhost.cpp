// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reviewhost.h"

#include "widgets/common/mainframe.h"
#include "widgets/review/reviewstatus.h"

namespace simsa::app {

ReviewHost::ReviewHost(std::unique_ptr<review::Desk> desk, const exchange::Seat &seat,
                       const QStringList &ownNames, const QString &pdfWorker, widgets::MainFrame *frame,
                       const widgets::ThemeController *themes, QObject *parent)
    : DeskHost(parent)
    , m_desk(std::move(desk))
    , m_frame(frame)
    , m_page(new widgets::ReviewPage({m_desk.get(), seat, themes, pdfWorker, ownNames, {}}))
{
    m_frame->addPage(QStringLiteral("review"), m_page);
    m_frame->setPanes(QStringLiteral("review"), m_page->panes());
    for (QAction *action : m_page->commands())
        m_frame->addCommand(QStringLiteral("review"), action);
    connect(m_page, &widgets::ReviewPage::changed, this, &ReviewHost::showStatus);
    connect(m_page, &widgets::ReviewPage::noticed, this, &ReviewHost::noticed);
    connect(m_page, &widgets::ReviewPage::reviewSealed, this, &ReviewHost::syncRequested);
    connect(m_page, &widgets::ReviewPage::recusalSealed, this, &ReviewHost::syncRequested);
    retitle();
    showStatus();
}

void ReviewHost::reload()
{
    if (const auto refreshed = m_desk->refresh(); !refreshed)
        emit failed(refreshed.error());
    m_page->reload();
    showStatus();
}

bool ReviewHost::flush()
{
    return m_page->flush();
}

void ReviewHost::retitle()
{
    m_frame->setPageTitle(QStringLiteral("review"), tr("Review"));
    showStatus();
}

void ReviewHost::showStatus()
{
    widgets::showStanding(*m_desk, QDateTime::currentDateTimeUtc(), m_page->isSaved(), *m_frame->status());
    m_frame->setPageCount(QStringLiteral("review"), m_desk->standing().remaining);
}

} // namespace simsa::app
