// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/statements.h"
#include "widgets/common/page.h"

#include <QJsonArray>
#include <QMap>

class QPlainTextEdit;
class QPushButton;

namespace simsa::widgets {

class TextLabel;

/// The summary opinion of one proposal: reasons and weaknesses, in Korean and English. What is typed is kept
/// for each proposal until it is signed: typed() is what the window keeps in the vault.
class OpinionEditor final : public Page
{
    Q_OBJECT

public:
    explicit OpinionEditor(const ThemeController *themes, QWidget *parent = nullptr);

    /// Shows the signed opinion, or what was typed since. An empty id shows nothing to edit.
    void setProposal(const base::ProposalId &proposal, const std::optional<record::Opinion> &signedOpinion);
    /// Greys the fields while something is being signed, or when the proposal is closed.
    void setEditable(bool editable);
    /// What is typed differs from what is signed.
    [[nodiscard]] bool isChanged() const;
    /// Forgets what was typed for a proposal: it is signed now.
    void forget(const base::ProposalId &proposal) { m_typed.remove(proposal); }
    void focusReasons();
    /// What was typed and not signed, by proposal, each with the texts of its fields.
    [[nodiscard]] QJsonArray typed() const;
    /// Takes the place of what was typed.
    void setTyped(const QJsonArray &typed);

signals:
    void signRequested(const simsa::record::Opinion &opinion);

protected:
    void retranslate() override;

private:
    enum Field { ReasonsKo, WeaknessesKo, ReasonsEn, WeaknessesEn, FieldCount };
    [[nodiscard]] record::Opinion opinion() const;
    void fill();
    void refresh();

    base::ProposalId m_proposal;
    std::optional<record::Opinion> m_signed;
    QMap<base::ProposalId, record::Opinion> m_typed;
    QList<TextLabel *> m_labels;
    QList<QPlainTextEdit *> m_fields;
    TextLabel *m_state;
    QPushButton *m_sign;
    bool m_editable = true;
    bool m_filling = false;
};

} // namespace simsa::widgets
