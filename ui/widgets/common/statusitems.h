// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"
#include "widgets/common/panel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

class QLabel;

namespace simsa::widgets {

class TextLabel;

/// The places of the status bar, left to right; Depot and Deadline stand at the right end.
enum class StatusSlot { Saved, Sealed, Uploaded, Acknowledged, Note, Depot, Deadline };

/// The 28 px status bar: ordinary grey, one line, changed at most once a second, announced only when the
/// state of a place changes.
class StatusItems final : public Panel
{
    Q_OBJECT

public:
    explicit StatusItems(const ThemeController *themes, QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons or empty. `state` names what the text means ("saved", "unsaved");
    /// a new time with the same state is not read aloud. An empty text hides the place.
    void set(StatusSlot slot, const QString &icon, const QString &text, const QString &state,
             viewmodel::Tone iconTone = viewmodel::Tone::Secondary);
    /// The same with a status glyph instead of an icon.
    void setGlyph(StatusSlot slot, viewmodel::Status glyph, const QString &text, const QString &state);
    void clear();

private:
    struct Item
    {
        QString icon, text, state;
        viewmodel::Tone tone = viewmodel::Tone::Secondary;
        int glyph = -1;
        QElapsedTimer shownAt;
        bool pending = false;
    };

    void submit(StatusSlot slot, const Item &item);
    void flush(bool all);
    void show(StatusSlot slot);

    const ThemeController *m_themes;
    QHash<StatusSlot, Item> m_items;
    QHash<StatusSlot, QWidget *> m_cells;
    QHash<StatusSlot, QLabel *> m_glyphs;
    QHash<StatusSlot, TextLabel *> m_labels;
    QTimer m_timer;
};

} // namespace simsa::widgets
