// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacitychart.h"

#include "charts/capacityplot.h"
#include "charts/capacityseriesmodel.h"
#include "charts/chartaccessible.h"
#include "charts/chartexport.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>
#include <QToolTip>
#include <QWheelEvent>

namespace simsa::charts {

class CapacityChart::Private
{
public:
    explicit Private(CapacityChart *chart)
        : q(chart)
        , plot(new CapacityPlot(chart))
    {
    }

    void rebuild();
    void rebuildRadios();
    void placeRadios() const;
    void layOut() const;
    void describe() const;
    [[nodiscard]] QString overview() const;
    [[nodiscard]] QString tooltip(int month) const;
    [[nodiscard]] MonthRange shown() const;
    void show(const MonthRange &range);

    CapacityChart *q;
    CapacityPlot *plot;
    CapacitySeriesModel *model = nullptr;
    PlotSetup setup;
    QList<QRadioButton *> radios;
    int chosen = -1;
};

void CapacityChart::Private::rebuild()
{
    setup.model = model;
    setup.font = q->font();
    if (model == nullptr || plot->cursorMonth() >= model->monthCount())
        plot->setCursorMonth(-1);
    plot->rebuild(setup);
    rebuildRadios();
    layOut();
    describe();
    q->updateGeometry();
}

// Real radio buttons over the plot: painted ones would not exist for screen readers.
void CapacityChart::Private::rebuildRadios()
{
    const bool wanted = setup.choosable && setup.labels && setup.mode == Mode::Strip && model != nullptr;
    const int count = wanted ? model->seriesCount() : 0;
    while (radios.size() > count)
        delete radios.takeLast();
    while (radios.size() < count) {
        auto *radio = new QRadioButton(q);
        const int series = static_cast<int>(radios.size());
        radio->setObjectName(QStringLiteral("clusterRadioButton%1").arg(series + 1));
        QObject::connect(radio, &QRadioButton::clicked, q, [this, series] {
            chosen = series;
            emit q->clusterChosen(series);
        });
        QWidget::setTabOrder(radios.isEmpty() ? static_cast<QWidget *>(q) : radios.last(), radio);
        radios.append(radio);
        radio->show();
    }
    for (int i = 0; i < count; ++i) {
        const ChartSeries &series = model->series(i);
        radios[i]->setAccessibleName(
            QStringList{series.name, series.subtitle, series.verdict, series.verdictDetail}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", ")));
        radios[i]->setChecked(i == chosen);
    }
}

// The radio buttons follow the rows, and those have their places only after a layout pass.
void CapacityChart::Private::layOut() const
{
    plot->setGeometry(q->rect());
    plot->keepSpareBelow();
    plot->setViewport(plot->rect());
    plot->plotLayout()->update(QCPLayoutElement::upPreparation);
    plot->plotLayout()->update(QCPLayoutElement::upMargins);
    plot->plotLayout()->update(QCPLayoutElement::upLayout);
    placeRadios();
}

void CapacityChart::Private::placeRadios() const
{
    for (int i = 0; i < radios.size(); ++i) {
        const QRect row = plot->plotRect(i);
        radios[i]->setGeometry(0, row.top() - 2, 20, 20);
    }
}

QString CapacityChart::Private::overview() const
{
    QStringList parts;
    for (int i = 0; model != nullptr && i < model->seriesCount(); ++i) {
        const ChartSeries &series = model->series(i);
        QStringList words{series.note, series.verdict, series.verdictDetail};
        words.removeAll(QString());
        parts << (words.isEmpty()
                      ? series.name
                      : CapacityChart::tr("%1: %2").arg(series.name, words.join(QStringLiteral(", "))));
    }
    if (parts.isEmpty())
        return CapacityChart::tr("No capacity to show yet.");
    return CapacityChart::tr(
               "%1. Left and right arrow keys read the months; plus and minus show fewer or more.")
        .arg(parts.join(QStringLiteral("; ")));
}

void CapacityChart::Private::describe() const
{
    const int month = plot->cursorMonth();
    const QString text = month >= 0 && model != nullptr ? model->monthSentence(month) : overview();
    if (text != q->accessibleDescription())
        q->setAccessibleDescription(text); // tells screen readers by DescriptionChanged
}

QString CapacityChart::Private::tooltip(int month) const
{
    // Cluster names are other people's text: a tooltip must not take them for HTML.
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg((QStringList(model->month(month).full) + model->monthLines(month)).join(u'\n').toHtmlEscaped());
}

CapacityChart::CapacityChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Capacity by cluster and month"));
    d->rebuild();
}

CapacityChart::~CapacityChart() = default;

void CapacityChart::setModel(CapacitySeriesModel *model)
{
    if (d->model != nullptr)
        disconnect(d->model, nullptr, this, nullptr);
    d->model = model;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, [this] { d->rebuild(); });
        connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { d->describe(); });
        connect(model, &QObject::destroyed, this, [this] {
            d->model = nullptr;
            d->rebuild();
        });
    }
    d->rebuild();
}

CapacitySeriesModel *CapacityChart::model() const
{
    return d->model;
}

void CapacityChart::setMode(Mode mode)
{
    d->setup.mode = mode;
    d->rebuild();
}

CapacityChart::Mode CapacityChart::mode() const
{
    return d->setup.mode;
}

void CapacityChart::setChartPalette(const ChartPalette &palette)
{
    d->setup.palette = palette;
    d->rebuild();
}

void CapacityChart::setLabelsShown(bool shown)
{
    d->setup.labels = shown;
    d->rebuild();
}

void CapacityChart::setRowHeight(int px)
{
    d->setup.rowHeight = px;
    d->rebuild();
}

void CapacityChart::setAxisTitle(const QString &title)
{
    d->setup.axisTitle = title;
    d->rebuild();
}

void CapacityChart::setClustersChoosable(bool choosable)
{
    d->setup.choosable = choosable;
    d->rebuild();
}

void CapacityChart::setChosenCluster(int series)
{
    d->chosen = series;
    for (int i = 0; i < d->radios.size(); ++i) {
        // A group of radio buttons refuses to be without choice while it is exclusive.
        d->radios[i]->setAutoExclusive(false);
        d->radios[i]->setChecked(i == series);
        d->radios[i]->setAutoExclusive(true);
    }
}

int CapacityChart::chosenCluster() const
{
    return d->chosen;
}

int CapacityChart::cursorMonth() const
{
    return d->plot->cursorMonth();
}

void CapacityChart::setCursorMonth(int month)
{
    const int count = d->model != nullptr ? d->model->monthCount() : 0;
    const int wanted = month >= 0 && month < count ? month : -1;
    if (wanted == d->plot->cursorMonth())
        return;
    d->plot->setCursorMonth(wanted);
    d->show(d->shown().showing(wanted));
    d->describe();
    emit cursorMonthChanged(wanted);
}

MonthRange CapacityChart::Private::shown() const
{
    return {plot->firstMonth(), plot->visibleMonths(), model != nullptr ? model->monthCount() : 0};
}

void CapacityChart::Private::show(const MonthRange &range)
{
    const MonthRange before = shown();
    setup.firstMonth = range.first;
    setup.monthCount = range.count < range.all ? range.count : 0;
    plot->setVisibleMonths(setup.firstMonth, setup.monthCount);
    if (shown() != before)
        emit q->monthsShownChanged(shown().first, shown().count);
}

void CapacityChart::showMonths(int first, int count)
{
    d->show(MonthRange::of(first, count, d->shown().all));
}

MonthRange CapacityChart::monthsShown() const
{
    return d->shown();
}

bool CapacityChart::exportPdf(const QString &path, QSize size) const
{
    return d->model != nullptr && exportPlotPdf(d->setup, path, size, accessibleName());
}

bool CapacityChart::exportSvg(const QString &path, QSize size) const
{
    return d->model != nullptr && exportPlotSvg(d->setup, path, size, accessibleName());
}

bool CapacityChart::exportPng(const QString &path, QSize size, qreal scale) const
{
    return d->model != nullptr && exportPlotPng(d->setup, path, size, scale);
}

QImage CapacityChart::picture(QSize size, qreal scale) const
{
    return d->model != nullptr ? plotPicture(d->setup, size, scale) : QImage();
}

QSize CapacityChart::sizeHint() const
{
    return {std::max(320, d->plot->neededWidth()), d->plot->neededHeight()};
}

QSize CapacityChart::minimumSizeHint() const
{
    return {d->plot->neededWidth(), d->plot->neededHeight()};
}

void CapacityChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        d->rebuild();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Capacity by cluster and month"));
        d->describe();
    }
}

void CapacityChart::mouseMoveEvent(QMouseEvent *event)
{
    const int month = d->plot->monthAt(event->position().toPoint());
    if (month >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), d->tooltip(month), this,
                           d->plot->monthColumn(month));
    else
        QToolTip::hideText();
    QWidget::mouseMoveEvent(event);
}

void CapacityChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursorMonth(d->plot->monthAt(event->position().toPoint()));
    QWidget::mousePressEvent(event);
}

void CapacityChart::keyPressEvent(QKeyEvent *event)
{
    const int last = (d->model != nullptr ? d->model->monthCount() : 0) - 1;
    const int month = cursorMonth();
    const int around = month >= 0 ? month : d->plot->firstMonth() + d->plot->visibleMonths() / 2;
    const int step = std::max(2, d->plot->visibleMonths() / 3);
    // Plus stands above a shifted key on many keyboards.
    if (last >= 0 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return d->show(d->shown().zoomed(-step, around));
        if (event->key() == Qt::Key_Minus)
            return d->show(d->shown().zoomed(step, around));
        if (event->key() == Qt::Key_0)
            return showMonths(0, 0);
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return setCursorMonth(std::min(month + 1, last));
    case Qt::Key_Left:
        return setCursorMonth(month < 0 ? last : std::max(month - 1, 0));
    case Qt::Key_Home:
        return setCursorMonth(0);
    case Qt::Key_End:
        return setCursorMonth(last);
    case Qt::Key_Escape:
        if (month >= 0)
            return setCursorMonth(-1);
        break;
    }
    QWidget::keyPressEvent(event);
}

void CapacityChart::wheelEvent(QWheelEvent *event)
{
    const int month = d->plot->monthAt(event->position().toPoint());
    if (!(event->modifiers() & Qt::ControlModifier) || month < 0 || event->angleDelta().y() == 0)
        return QWidget::wheelEvent(event); // scrolls the page
    const int step = std::max(1, d->plot->visibleMonths() / 6);
    d->show(d->shown().zoomed(event->angleDelta().y() > 0 ? -step : step, month));
    event->accept();
}

void CapacityChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layOut();
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void CapacityChart::focusInEvent(QFocusEvent *event)
{
    d->plot->setFocusRing(true);
    QWidget::focusInEvent(event);
}

void CapacityChart::focusOutEvent(QFocusEvent *event)
{
    d->plot->setFocusRing(false);
    QWidget::focusOutEvent(event);
}

} // namespace simsa::charts
