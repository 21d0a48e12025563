// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/workbar.h"

#include "viewmodel/errortext.h"
#include "widgets/common/banner.h"
#include "widgets/common/parts.h"
#include "widgets/common/progressline.h"

namespace simsa::widgets {

using viewmodel::OfficeSession;

WorkBar::WorkBar(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(themes, this))
    , m_progress(new ProgressLine(themes, this))
{
    auto *column = makeColumn(this);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    m_progress->setContentsMargins(betweenStrips);
    m_progress->hide();
    connect(session, &OfficeSession::workBegan, this, [this](const QString &what) {
        m_banner->clear();
        m_progress->start(what);
    });
    connect(session, &OfficeSession::workMoved, this,
            [this](int done, int total) { m_progress->setCount(done, total); });
    connect(session, &OfficeSession::workEnded, this,
            [this](const QString &kept) { m_progress->finish(kept); });
    connect(session, &OfficeSession::failed, this,
            [this](const base::Error &error) { m_banner->showError(viewmodel::errorText(error)); });
    connect(m_progress, &ProgressLine::cancelRequested, session, &OfficeSession::cancelRequested);
}

} // namespace simsa::widgets
