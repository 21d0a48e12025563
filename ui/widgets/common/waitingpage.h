// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

namespace simsa::widgets {

class EmptyState;

/// A vault that is enrolled and open, and holds no call yet: what comes next is the office's bundle.
class WaitingPage final : public Page
{
    Q_OBJECT

public:
    explicit WaitingPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// Whom the vault is enrolled for.
    void setPerson(const QString &name);

signals:
    void bundleChosen(const QString &path);

protected:
    void retranslate() override;

private:
    void ask();

    QString m_person;
    EmptyState *m_empty;
};

} // namespace simsa::widgets
