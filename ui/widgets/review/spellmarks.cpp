// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/spellmarks.h"

#include "base/result.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>

namespace simsa::widgets {

using review::Misspelling;

namespace {

constexpr int pauseMs = 500;

} // namespace

SpellMarks::SpellMarks(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpellMarks::look);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        m_edit->setExtraSelections({}); // they would stand at wrong places
        m_marks.clear();
        m_pause.start();
    });
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

void SpellMarks::setSpelling(std::shared_ptr<review::Spelling> spelling)
{
    m_spelling = std::move(spelling);
    look();
}

void SpellMarks::look()
{
    if (!m_spelling || m_edit->isReadOnly()) {
        m_looking.drop();
        show(m_edit->toPlainText(), {});
        return;
    }
    const QString text = m_edit->toPlainText();
    m_looking.run([spelling = m_spelling,
                   text] { return base::Result<QList<Misspelling>>(spelling->misspellings(text)); },
                  [this, text](const base::Result<QList<Misspelling>> &marks) { show(text, *marks); });
}

void SpellMarks::show(const QString &text, QList<Misspelling> marks)
{
    if (text != m_edit->toPlainText())
        return; // typed on meanwhile: another look is coming
    const int cursor = m_edit->textCursor().position();
    if (m_edit->hasFocus()) {
        marks.removeIf([cursor](const Misspelling &one) { return one.at + one.length == cursor; });
    }
    m_marks = std::move(marks);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Misspelling &one : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_edit->textCursor();
        selection.cursor.setPosition(static_cast<int>(one.at));
        selection.cursor.setPosition(static_cast<int>(one.at + one.length), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        selection.format.setUnderlineColor(m_edit->palette().color(QPalette::Text));
        selections.append(selection);
    }
    m_edit->setExtraSelections(selections);
    emit looked();
}

std::optional<Misspelling> SpellMarks::markAt(int position) const
{
    for (const Misspelling &one : m_marks) {
        if (position >= one.at && position <= one.at + one.length)
            return one;
    }
    return std::nullopt;
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_edit && m_spelling)
        m_pause.start(); // the word at the cursor, too
    if (event->type() != QEvent::ContextMenu || !m_spelling || m_edit->isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor cursor =
        byKey ? m_edit->textCursor()
              : m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(menu->globalPos()));
    const auto mark = markAt(cursor.position());
    if (!mark)
        return QObject::eventFilter(watched, event);
    offer(*mark, m_edit->viewport()->mapToGlobal(m_edit->cursorRect(cursor).bottomLeft()));
    return true;
}

void SpellMarks::offer(const Misspelling &mark, const QPoint &place)
{
    const QString word = m_edit->toPlainText().mid(mark.at, mark.length);
    m_offering.run(
        [spelling = m_spelling, word] { return base::Result<QStringList>(spelling->suggestions(word)); },
        [this, mark, place](const base::Result<QStringList> &words) { openMenu(mark, *words, place); });
}

void SpellMarks::openMenu(const Misspelling &mark, const QStringList &words, const QPoint &place)
{
    const QString word = m_edit->toPlainText().mid(mark.at, mark.length);
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *before = menu->actions().value(0);
    for (const QString &better : words) {
        auto *action = new QAction(better, menu);
        connect(action, &QAction::triggered, this, [this, mark, better] { replace(mark, better); });
        menu->insertAction(before, action);
    }
    if (words.isEmpty()) {
        auto *none = new QAction(tr("No better word is known"), menu);
        none->setEnabled(false);
        menu->insertAction(before, none);
    }
    auto *right = new QAction(tr("“%1” is right").arg(word), menu);
    connect(right, &QAction::triggered, this, [this, word] {
        m_spelling->accept(word);
        look();
    });
    menu->insertAction(before, right);
    menu->insertSeparator(before);
    menu->popup(place);
}

void SpellMarks::replace(const Misspelling &mark, const QString &word)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(mark.at));
    cursor.setPosition(static_cast<int>(mark.at + mark.length), QTextCursor::KeepAnchor);
    cursor.insertText(word);
}

} // namespace simsa::widgets
