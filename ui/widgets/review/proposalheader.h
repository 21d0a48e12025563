// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "widgets/common/panel.h"

class QPushButton;

namespace simsa::widgets {

class StatusGlyphWidget;
class TextLabel;

/// The 44 px line over a proposal: id, title, organisation, request, and the button to recuse.
class ProposalHeader final : public Panel
{
    Q_OBJECT

public:
    explicit ProposalHeader(const ThemeController *themes, QWidget *parent = nullptr);

    void setWork(const call::Charter &charter, const review::Work &work);

signals:
    void recuseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    call::Charter m_charter;
    review::Work m_work;
    TextLabel *m_id;
    TextLabel *m_title;
    TextLabel *m_organisation;
    TextLabel *m_request;
    QWidget *m_divider;
    StatusGlyphWidget *m_glyph;
    TextLabel *m_recused;
    QPushButton *m_recuse;
};

} // namespace simsa::widgets
