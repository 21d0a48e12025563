// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/pagecommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace simsa::widgets {

QKeySequence jamo(char16_t letter)
{
    return QKeySequence(static_cast<int>(letter));
}

PageCommands::PageCommands(QWidget *page, const char *context, std::span<const char *const> texts,
                           const std::function<QList<QKeySequence>(int)> &keysOf,
                           const std::function<void(int)> &run)
    : QObject(page)
    , m_context(context)
    , m_texts(texts)
{
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        auto *action = new QAction(page);
        action->setShortcuts(keysOf(i));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("english", QString::fromUtf8(texts[static_cast<std::size_t>(i)]));
        connect(action, &QAction::triggered, this, [run, i] { run(i); });
        page->addAction(action);
        m_actions.append(action);
    }
    retranslate();
}

void PageCommands::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(
            QCoreApplication::translate(m_context, m_texts[static_cast<std::size_t>(i)]));
}

} // namespace simsa::widgets
