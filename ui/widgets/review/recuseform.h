// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/statements.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace simsa::widgets {

class CommentField;
class TextLabel;
class ThemeController;

/// Declaring a conflict: of what kind, in own words, and what follows from it.
class RecuseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RecuseForm(const ThemeController *themes, QWidget *parent = nullptr);

    /// Empties the form for a proposal; `type` is what the office suggests.
    void start(const base::ProposalId &proposal, std::optional<call::ConflictType> type = {});

    /// What is typed, and the other way round.
    [[nodiscard]] QJsonObject place() const;
    void setPlace(const QJsonObject &place);

signals:
    void declared(const simsa::record::Recusal &recusal);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const ThemeController *m_themes;
    TextLabel *m_title;
    TextLabel *m_line;
    TextLabel *m_typeLabel;
    QComboBox *m_type;
    CommentField *m_reason;
    TextLabel *m_readers;
    QPushButton *m_declare;
    QPushButton *m_cancel;
    base::ProposalId m_proposal;
};

} // namespace simsa::widgets
