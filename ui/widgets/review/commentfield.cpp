// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/commentfield.h"

#include "call/reviewcontent.h"
#include "widgets/common/icons.h"
#include "widgets/common/panel.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/spellmarks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 8;

Tone readerTone(CommentField::Reader reader)
{
    return reader == CommentField::Reader::Committee ? Tone::Secret : Tone::Secondary;
}
} // namespace

CommentField::CommentField(Reader reader, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_reader(reader)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildHead();
    buildEdit();
    connect(m_pause.get(), &TypingPause::committed, this, &CommentField::committed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentField::textChanged);
    connect(themes, &ThemeController::themeChanged, this, &CommentField::restyle);
    restyle();
    fitHeight();
}

void CommentField::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_glyph = new QLabel(this);
    m_glyph->setVisible(m_reader != Reader::Plain);
    m_title = new TextLabel(TextRole::Body, Tone::Plain, m_themes, this);
    m_title->setBold(true);
    m_audience = new TextLabel(TextRole::Caption, readerTone(m_reader), m_themes, this);
    m_count = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, this);
    row->addWidget(m_glyph);
    row->addWidget(m_title);
    row->addWidget(m_audience);
    row->addStretch(1);
    row->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CommentField::buildEdit()
{
    const bool secret = m_reader == Reader::Committee;
    m_edit = new QPlainTextEdit(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setWordWrapMode(QTextOption::WordWrap);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->installEventFilter(this);
    m_pause = std::make_unique<TypingPause>(m_edit);
    m_marks = new SpellMarks(m_edit);
    m_title->setBuddy(m_edit);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!secret) {
        column->addWidget(m_edit);
        return;
    }
    m_frame = new Panel(Panel::Ground::SecretSoft,
                        Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge, m_themes, this);
    m_frame->setSecretBar(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(5, 1, 1, 1);
    inside->addWidget(m_edit);
    column->addWidget(m_frame);
}

void CommentField::setTitle(const QString &title, const QString &audience)
{
    m_title->setText(title);
    m_audience->setText(audience);
    m_edit->setAccessibleName(audience.isEmpty() ? title : title + QStringLiteral(", ") + audience);
    refreshCount();
}

void CommentField::setWanted(int characters)
{
    m_wanted = characters;
    refreshCount();
}

QString CommentField::text() const
{
    return m_edit->toPlainText();
}

void CommentField::setText(const QString &text)
{
    if (m_pause->isPending() || text == this->text().normalized(QString::NormalizationForm_C))
        return;
    const QSignalBlocker quiet(m_edit);
    const int place = m_edit->textCursor().position();
    m_edit->setPlainText(text);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min(place, static_cast<int>(text.size())));
    m_edit->setTextCursor(cursor);
    refreshCount();
    fitHeight();
    m_marks->look();
}

void CommentField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_marks->look();
}

void CommentField::setSpelling(const std::shared_ptr<review::Spelling> &spelling)
{
    m_marks->setSpelling(spelling);
}

void CommentField::textChanged()
{
    if (m_edit->document()->characterCount() - 1 > call::longestComment) {
        m_edit->undo(); // what does not fit is not taken in part
        m_count->setTone(Tone::Warn);
        m_count->setText(tr("at most %1 characters").arg(QLocale().toString(call::longestComment)));
        return;
    }
    m_pause->begin();
    refreshCount();
    fitHeight();
    emit typed();
}

void CommentField::commit()
{
    m_pause->commit();
}

void CommentField::refreshCount()
{
    const int have = static_cast<int>(text().trimmed().toUcs4().size());
    const int left = m_wanted - have;
    m_count->setTone(m_wanted == 0 ? Tone::Secondary : left > 0 ? Tone::Warn : Tone::Ok);
    if (left > 0)
        m_count->setText(tr("%n more character(s)", nullptr, left));
    else if (m_wanted > 0)
        m_count->setText(tr("%1 / at least %2", "characters").arg(have).arg(m_wanted));
    else
        m_count->setText(have > 0 ? QString::number(have) : tr("optional"));
    m_edit->setAccessibleDescription(m_count->text());
}

// Grows with what is written, so that little is scrolled inside what is scrolled.
void CommentField::fitHeight()
{
    const int lines = static_cast<int>(m_edit->document()->size().height());
    const QFontMetrics metrics(m_edit->font());
    const int margins =
        2 * static_cast<int>(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + 2;
    m_edit->setFixedHeight(std::clamp(lines, fewestLines, mostLines) * metrics.lineSpacing() + margins);
}

void CommentField::restyle()
{
    const Theme &theme = m_themes->theme();
    QPalette palette = paletteOf(theme);
    if (m_reader == Reader::Committee)
        palette.setColor(QPalette::Base, theme.colour.secretSoft);
    m_edit->setPalette(palette);
    m_edit->setFont(theme.font());
    const QString icon = m_reader == Reader::Committee ? QStringLiteral("lock") : QStringLiteral("eye");
    m_glyph->setPixmap(iconPixmap(icon, theme.tone(readerTone(m_reader)), 14, devicePixelRatioF()));
    fitHeight();
}

bool CommentField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void CommentField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshCount();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
