// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tabledelegate.h"

#include <QComboBox>

#include <functional>

namespace simsa::widgets {

/// Edits cells in place: a list where only some words may stand, else a line. Header only.
class ChoiceDelegate final : public TableDelegate
{
public:
    /// `choices(column)`: empty where anything may stand.
    ChoiceDelegate(const ThemeController *themes, std::function<QStringList(int)> choices, QObject *parent)
        : TableDelegate(themes, parent)
        , m_choices(std::move(choices))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const QStringList choices = m_choices(index.column());
        if (choices.isEmpty())
            return TableDelegate::createEditor(parent, option, index);
        auto *list = new QComboBox(parent);
        list->addItems(choices);
        list->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return list;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *list = qobject_cast<QComboBox *>(editor))
            list->setCurrentText(index.data(Qt::EditRole).toString());
        else
            TableDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *list = qobject_cast<QComboBox *>(editor))
            model->setData(index, list->currentText(), Qt::EditRole);
        else
            TableDelegate::setModelData(editor, model, index);
    }

private:
    std::function<QStringList(int)> m_choices;
};

} // namespace simsa::widgets
