// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keysoverlay.h"

#include "widgets/common/keycap.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/tabledelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace simsa::widgets {

KeysOverlay::KeysOverlay(const ThemeController *themes, QWidget *area)
    : QWidget(area)
    , m_themes(themes)
    , m_title(new TextLabel(TextRole::Section, viewmodel::Tone::Plain, themes, this))
    , m_close(new QPushButton(this))
    , m_table(new QTableWidget(0, 2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new TableDelegate(themes, m_table));
    m_table->installEventFilter(this);
    setButtonKind(m_close, ButtonKind::Plain, QStringLiteral("Esc"));
    connect(m_close, &QPushButton::clicked, this, &KeysOverlay::close);
    area->installEventFilter(this);
    hide();
}

void KeysOverlay::open(const QList<Command> &commands)
{
    m_title->setText(tr("Keys of this page"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Keys of this page"));
    m_table->setRowCount(0);
    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(keyCapText(command.keys)));
        m_table->setItem(row, 1, new QTableWidgetItem(command.text));
        m_table->setRowHeight(row, m_themes->theme().rowHeight(m_themes->theme().metric.rowDense));
    }
    m_table->resizeColumnToContents(0);
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    place();
    m_table->setFocus(Qt::OtherFocusReason);
}

void KeysOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void KeysOverlay::place()
{
    const QSize area = parentWidget()->size();
    const QSize own(std::min(520, area.width() - 32), std::min(480, area.height() - 64));
    setGeometry((area.width() - own.width()) / 2, 56, own.width(), own.height());
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question)
        close();
    else
        QWidget::keyPressEvent(event);
}

void KeysOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.lineStrong, 1));
    painter.setBrush(theme.colour.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.metric.radiusCard,
                            theme.metric.radiusCard);
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace simsa::widgets
