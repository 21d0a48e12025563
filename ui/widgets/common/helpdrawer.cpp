// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/helpdrawer.h"

#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace simsa::widgets {

namespace {
constexpr int drawerWidth = 400;

// One text for each desk; the pages of a desk share it.
QString helpPageOf(const QString &page)
{
    static const QHash<QString, QString> shared = {
        {QStringLiteral("plan"), QStringLiteral("committee")},
        {QStringLiteral("decisions"), QStringLiteral("committee")},
        {QStringLiteral("arrivals"), QStringLiteral("committee")},
        {QStringLiteral("counterseal"), QStringLiteral("committee")},
        {QStringLiteral("intake"), QStringLiteral("office")},
        {QStringLiteral("people"), QStringLiteral("office")},
        {QStringLiteral("enrolmentday"), QStringLiteral("office")},
        {QStringLiteral("bundles"), QStringLiteral("office")},
        {QStringLiteral("checkpoints"), QStringLiteral("office")},
        {QStringLiteral("verify"), QStringLiteral("packet")},
    };
    const QString help = shared.value(page, page);
    return QFile::exists(QStringLiteral(":/help/en/%1.md").arg(help)) ? help : QStringLiteral("welcome");
}

QString helpText(const QString &page, viewmodel::Language::Id language)
{
    const QString folder =
        language == viewmodel::Language::Id::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comments(QStringLiteral("<!--.*?-->\\n?"));
    return QString::fromUtf8(file.readAll()).remove(comments);
}
// Markdown's headings are the browser's; ours are the type scale's.
void setTypeScale(QTextDocument &document, const Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat lines;
        lines.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        lines.setTopMargin(level > 1 ? 14 : level == 1 ? 0 : 3);
        lines.setBottomMargin(3);
        cursor.mergeBlockFormat(lines);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (level > 0) {
            QTextCharFormat heading;
            heading.setFont(theme.font(level == 1 ? TextRole::Title : TextRole::Section, true));
            cursor.setCharFormat(heading); // a merge would keep the relative size on top
        }
    }
    QTextCursor code(&document);
    while (!code.atEnd()) {
        code.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        if (code.charFormat().fontFixedPitch()) {
            QTextCharFormat mono;
            mono.setFont(theme.monoFont());
            code.mergeCharFormat(mono);
        }
        code.setPosition(code.position());
    }
}

} // namespace

HelpDrawer::HelpDrawer(const ThemeController *themes, const viewmodel::Language *language, QWidget *area)
    : QWidget(area)
    , m_themes(themes)
    , m_language(language)
    , m_title(new TextLabel(TextRole::Section, viewmodel::Tone::Plain, themes, this))
    , m_close(new QPushButton(this))
    , m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(17, 12, 12, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // help never leaves the computer
    setButtonKind(m_close, ButtonKind::Plain, QStringLiteral("Esc"));
    connect(m_close, &QPushButton::clicked, this, &HelpDrawer::close);
    connect(themes, &ThemeController::themeChanged, this, &HelpDrawer::restyle);
    connect(language, &viewmodel::Language::languageChanged, this, &HelpDrawer::load);
    area->installEventFilter(this);
    restyle();
    hide();
}

void HelpDrawer::toggle(const QString &page)
{
    if (isVisible())
        return close();
    m_focusBefore = QApplication::focusWidget();
    m_page = page;
    load();
    show();
    raise();
    place();
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpDrawer::setPage(const QString &page)
{
    m_page = page;
    if (isVisible())
        load();
}

void HelpDrawer::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void HelpDrawer::load()
{
    m_title->setText(tr("Help"));
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(tr("Help"));
    const QString text = helpText(helpPageOf(m_page), m_language->current());
    m_text->setMarkdown(text);
    setTypeScale(*m_text->document(), m_themes->theme());
    m_text->moveCursor(QTextCursor::Start);
}

void HelpDrawer::place()
{
    const int width = std::min(drawerWidth, parentWidget()->width());
    setGeometry(parentWidget()->width() - width, 0, width, parentWidget()->height());
}

void HelpDrawer::restyle()
{
    m_text->setFont(m_themes->theme().font());
    m_text->setPalette(paletteOf(m_themes->theme()));
    if (isVisible())
        load(); // markdown takes its sizes and colours when it is set
    update();
}

void HelpDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes->theme().colour.surface);
    painter.fillRect(0, 0, 1, height(), m_themes->theme().colour.lineStrong);
}

bool HelpDrawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void HelpDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        load();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
