// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commandpalette.h"

#include "widgets/common/filterlineedit.h"
#include "widgets/common/focusring.h"
#include "widgets/common/keycap.h"
#include "widgets/common/themecontroller.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace simsa::widgets {

/// The matching commands as a list; the whole row is one accessible text.
class CommandListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(QList<Command> commands)
    {
        beginResetModel();
        m_commands = std::move(commands);
        endResetModel();
    }
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Command &command = m_commands.at(index.row());
        if (role == Qt::DisplayRole)
            return command.text;
        if (role == Qt::AccessibleTextRole)
            return QStringList{command.text, command.where,
                               command.enabled ? keyCapText(command.keys) : command.disabledReason}
                .join(QStringLiteral(", "));
        return {};
    }

private:
    QList<Command> m_commands;
};

namespace {

constexpr int paletteWidth = 560;
constexpr int mostRows = 10;

class CommandDelegate final : public QStyledItemDelegate
{
public:
    CommandDelegate(const ThemeController *themes, const CommandListModel *model, const QLineEdit *field,
                    QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
        , m_model(model)
        , m_field(field)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, m_themes->theme().rowHeight(m_themes->theme().metric.rowPalette)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes->theme();
        const Command &command = m_model->commands().at(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.colour.accentSoft);
        QRect inside = option.rect.adjusted(12, 0, -12, 0);
        const int x = paintText(*painter, inside, command, theme);
        painter->setFont(theme.font(TextRole::Caption));
        painter->setPen(theme.colour.text2);
        const QString note = command.enabled ? command.where : command.disabledReason;
        painter->drawText(inside.adjusted(x + 8, 0, 0, 0), Qt::AlignVCenter, note);
        if (command.enabled && !command.keys.isEmpty()) {
            const QString label = keyCapText(command.keys);
            const QSize cap = keyCapSize(label, theme);
            paintKeyCap(
                *painter,
                QRect(QPoint(inside.right() - cap.width(), inside.center().y() - cap.height() / 2), cap),
                label, theme);
        }
        painter->restore();
    }

private:
    // The part that was typed stands bold; returns the width used.
    int paintText(QPainter &painter, const QRect &rect, const Command &command, const Theme &theme) const
    {
        const QString query = m_field->text().simplified();
        const qsizetype at = query.isEmpty() ? -1 : command.text.indexOf(query, 0, Qt::CaseInsensitive);
        painter.setPen(command.enabled ? theme.colour.text : theme.colour.text3);
        const QStringList parts = at < 0
                                      ? QStringList{command.text}
                                      : QStringList{command.text.left(at), command.text.mid(at, query.size()),
                                                    command.text.mid(at + query.size())};
        int x = 0;
        for (int i = 0; i < parts.size(); ++i) {
            const QFont font = theme.font(TextRole::Body, i == 1);
            painter.setFont(font);
            painter.drawText(rect.adjusted(x, 0, 0, 0), Qt::AlignVCenter, parts.at(i));
            x += QFontMetrics(font).horizontalAdvance(parts.at(i));
        }
        return x;
    }

    const ThemeController *m_themes;
    const CommandListModel *m_model;
    const QLineEdit *m_field;
};

} // namespace

CommandPalette::CommandPalette(const ThemeController *themes, QWidget *area)
    : QWidget(area)
    , m_themes(themes)
    , m_list(new QListView(this))
    , m_model(new CommandListModel(this))
{
    auto *field = new FilterLineEdit(themes, this);
    m_field = field;
    m_field->setObjectName(QStringLiteral("commandLineEdit"));
    m_field->setFrame(false);
    FocusRing::setOwnFocus(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus; arrows are passed on
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(themes, m_model, m_field, m_list));
    m_field->installEventFilter(this);
    area->installEventFilter(this);
    connect(field, &FilterLineEdit::filterChanged, this, &CommandPalette::refilter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(themes, &ThemeController::themeChanged, this, &CommandPalette::place);
    retranslate();
    hide();
}

void CommandPalette::setSource(Source source)
{
    m_source = std::move(source);
}

void CommandPalette::open(const QString &query)
{
    m_all = m_source ? m_source() : QList<Command>{};
    m_focusBefore = QApplication::focusWidget();
    m_field->setText(query);
    refilter();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

QList<Command> CommandPalette::shown() const
{
    return m_model->commands();
}

void CommandPalette::refilter()
{
    const auto *field = static_cast<const FilterLineEdit *>(m_field);
    m_model->set(matchingCommands(m_all, field->filter()));
    choose(0);
    place();
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_model->commands().at(row).enabled)
        return;
    const auto run = m_model->commands().at(row).run;
    close(); // first, so that the command finds the focus where it was
    if (run)
        run();
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount({});
    if (rows > 0)
        choose((m_list->currentIndex().row() + by + rows) % rows);
}

// The field keeps the focus, so it is the field that says what Enter would run.
void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::place()
{
    const Theme &theme = m_themes->theme();
    m_field->setFont(theme.font(TextRole::Section));
    m_field->setFixedHeight(std::max(34, QFontMetrics(m_field->font()).height() + 12));
    const int rows = std::clamp(m_model->rowCount({}), 1, mostRows);
    m_list->setFixedHeight(rows * theme.rowHeight(theme.metric.rowPalette));
    const int width = std::min(paletteWidth, parentWidget()->width() - 32);
    setGeometry((parentWidget()->width() - width) / 2, 72, width, m_field->height() + m_list->height() + 12);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour.lineStrong, 1));
    painter.setBrush(theme.colour.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.metric.radiusCard,
                            theme.metric.radiusCard);
    painter.fillRect(1, m_list->y() - 2, width() - 2, 1, theme.colour.line);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible())
        hide(); // a click elsewhere
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Commands"));
    m_field->setAccessibleName(tr("Find a command or proposal"));
    m_field->setPlaceholderText(tr("Find a command or proposal"));
    m_list->setAccessibleName(tr("Found"));
}

} // namespace simsa::widgets
