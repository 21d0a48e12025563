// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "capacity/outlook.h"
#include "viewmodel/capacitywords.h"

#include <QObject>

#include <functional>

namespace simsa::viewmodel {

/// What a file would give, before anything is kept.
struct OutlookPreview
{
    QString path;
    QString kind;              ///< what the file is, for people
    QStringList facts;         ///< counts, one sentence each
    QList<UseNote> notes;      ///< what was found in measured use
    capacity::Outlook found;   ///< only what the file is about
    capacity::Outlook outcome; ///< everything, with the file in it
    bool keepable = false;     ///< false where an error keeps it out

    friend bool operator==(const OutlookPreview &, const OutlookPreview &) = default;
};

/// What the capacity page shows and edits. An edit is checked, kept durably, and only then shown; each can be
/// undone while the desk is open.
class OutlookSession final : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<base::Result<>(const capacity::Outlook &)>;

    /// `keep` writes durably; without one nothing can be edited, only looked at.
    explicit OutlookSession(Keep keep, QObject *parent = nullptr);

    /// The charter in force and what is kept; forgets what could be undone if that differs from what was
    /// shown.
    void load(const std::optional<call::Charter> &charter, const capacity::Outlook &outlook);
    [[nodiscard]] const std::optional<call::Charter> &charter() const { return m_charter; }
    [[nodiscard]] const capacity::Outlook &outlook() const { return m_outlook; }
    /// The charter's table with the changes in it; the charter's alone where they no longer fit it.
    [[nodiscard]] capacity::CapacityTable table() const;
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// Whether stages and changes may be typed, besides taking files (the committee only takes files).
    void setEditable(bool editable) { m_editable = editable; }

    /// Checks and keeps `next`, and shows it. On error (told by failed(), too) everything stays as it was.
    [[nodiscard]] base::Result<> edit(const capacity::Outlook &next);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

signals:
    void changed();
    void failed(const simsa::base::Error &error);

private:
    [[nodiscard]] base::Result<> checked(const capacity::Outlook &next) const;
    [[nodiscard]] base::Result<> put(const capacity::Outlook &next);

    Keep m_keep;
    std::optional<call::Charter> m_charter;
    capacity::Outlook m_outlook;
    QList<capacity::Outlook> m_undo;
    QList<capacity::Outlook> m_redo;
    bool m_editable = true;
};

} // namespace simsa::viewmodel
