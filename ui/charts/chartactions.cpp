// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartactions.h"

#include "charts/capacitychart.h"
#include "charts/capacityseriesmodel.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace simsa::charts {

namespace {

// In the order of the actions; texts are set by retranslate().
enum Which { CopyPicture, CopyTable, SavePdf, SaveSvg, SavePng, Fewer, More, All };

void send(CapacityChart *chart, Qt::Key key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(chart, &press);
}

} // namespace

ChartActions::ChartActions(CapacityChart *chart)
    : QObject(chart)
    , m_chart(chart)
{
    add("copyPictureAction", QKeySequence::Copy,
        [this] { QGuiApplication::clipboard()->setImage(m_chart->picture(m_chart->size())); });
    add("copyTableAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this] { QGuiApplication::clipboard()->setText(tableText()); });
    add("savePdfAction", {}, [this] { askForFile(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    add("saveSvgAction", {}, [this] { askForFile(QStringLiteral("svg"), tr("SVG (*.svg)")); });
    add("savePngAction", {}, [this] { askForFile(QStringLiteral("png"), tr("PNG (*.png)")); });
    add("fewerMonthsAction", {}, [this] { send(m_chart, Qt::Key_Plus); });
    add("moreMonthsAction", {}, [this] { send(m_chart, Qt::Key_Minus); });
    add("allMonthsAction", {}, [this] { send(m_chart, Qt::Key_0); });
    m_chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

QAction *ChartActions::add(const char *name, const QKeySequence &keys, std::function<void()> act)
{
    auto *action = new QAction(m_chart);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_chart->addAction(action);
    m_actions.append(action);
    return action;
}

QMenu *ChartActions::menu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    for (QAction *action : m_actions) {
        if (action == m_actions.at(SavePdf) || action == m_actions.at(Fewer))
            menu->addSeparator();
        menu->addAction(action);
    }
    return menu;
}

void ChartActions::retranslate()
{
    const QStringList texts{tr("Copy picture"),    tr("Copy as table"), tr("Save as PDF…"),
                            tr("Save as SVG…"),    tr("Save as PNG…"),  tr("Fewer months (+)"),
                            tr("More months (-)"), tr("All months (0)")};
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(texts.at(i));
}

QString ChartActions::tableText() const
{
    const CapacitySeriesModel *model = m_chart->model();
    if (model == nullptr)
        return {};
    QString text;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(row < 0 ? model->headerData(column, Qt::Horizontal).toString()
                                 : model->index(row, column).data(Qt::EditRole).toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void ChartActions::askForFile(const QString &ending, const QString &filter)
{
    auto *dialog = new QFileDialog(m_chart->window(), tr("Save the chart"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ChartActions::exportTo);
    dialog->open();
}

void ChartActions::exportTo(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QSize size = m_chart->size().expandedTo(QSize(600, m_chart->sizeHint().height()));
    const bool written = ending == QLatin1String("pdf")   ? m_chart->exportPdf(path, size)
                         : ending == QLatin1String("svg") ? m_chart->exportSvg(path, size)
                                                          : m_chart->exportPng(path, size);
    if (written)
        emit exported(path);
    else
        emit exportFailed(path);
}

} // namespace simsa::charts
