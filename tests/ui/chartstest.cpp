// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacitychart.h"
#include "charts/capacitypanel.h"
#include "charts/capacityseriesmodel.h"
#include "charts/chartactions.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QtEndian>

#include <cmath>

using namespace simsa::charts;

/// The chart as eyes, keys and screen readers meet it.
class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void drawsWhatTheModelSays();
    void movesCursorByKeys();
    void isReadAloud();
    void choosesClusters();
    void togglesTable();
    void showsReadingAndSentence();
    void exportsFiles();
    void refusesUnwritableFiles();
    void drawsEveryModeAndTheme();
    void survivesModelDeath();
    void showsFewerMonths();
    void drawsMeasuredUse();
    void manyPointsLookLikeAll();
    void stagesToComeAreDashed();
    void yearsStandUnderManyMonths();
    void copiesAndSaves();
    void amountsOnlySayNoMore();

private:
    std::unique_ptr<CapacitySeriesModel> m_model;
};

namespace {

ChartSeries seriesOf(const QString &name, int slot, const QList<ChartMonth> &months)
{
    ChartSeries series;
    series.name = name;
    series.slot = slot;
    series.verdict = QStringLiteral("fits");
    series.verdictTone = Tone::Good;
    series.months = months;
    return series;
}

// Content streams of a PDF, unpacked.
QByteArray streamsOf(const QByteArray &pdf)
{
    QByteArray all;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        at += 7;
        const QByteArray packed = pdf.mid(at, pdf.indexOf("endstream", at) - at);
        QByteArray sized(4, '\0');
        qToBigEndian(quint32(packed.size() * 40), sized.data());
        all += qUncompress(sized + packed);
    }
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

void ChartsTest::init()
{
    m_model = std::make_unique<CapacitySeriesModel>();
    const QList<ChartMonthLabel> months{{QStringLiteral("3"), QStringLiteral("2026-03"), true},
                                        {QStringLiteral("4"), QStringLiteral("2026-04"), false},
                                        {QStringLiteral("5"), QStringLiteral("2026-05"), false}};
    m_model->setSeries(
        months,
        {seriesOf(QStringLiteral("H200-A"), 1,
                  {ChartMonth::of(200, 100, 0), ChartMonth::of(200, 100, 50), ChartMonth::of(200, 0, 0)}),
         seriesOf(QStringLiteral("H200-B"), 2,
                  {ChartMonth::of(32, 8, 32), ChartMonth::of(32, 0, 32), ChartMonth::of(32, 0, 0)})});
}

void ChartsTest::drawsWhatTheModelSays()
{
    CapacityChart chart;
    chart.setModel(m_model.get());
    chart.setLabelsShown(false);
    chart.setMode(CapacityChart::Mode::Plan);
    chart.setRowHeight(112);
    chart.resize(300, chart.sizeHint().height());
    const QImage image = chart.grab().toImage();
    const ChartPalette light = ChartPalette::light();
    // First row: 112 px to 1.12 × 200, so one node is half a pixel; the plot begins below the 2 px edge.
    QCOMPARE(image.pixelColor(50, 2 + 112 - 25), light.clusterFill(1)); // 50 of 100 committed
    QCOMPARE(image.pixelColor(50, 2 + 112 - 60), light.plot);           // above them
    QCOMPARE(image.pixelColor(250, 2 + 112 - 25), light.plot);          // nothing committed in May
    QCOMPARE(image.pixelColor(50, 2 + 11), light.capacity);             // 200 nodes are 100 px
    // The excess of the second row is solid red and there is no other red.
    QVERIFY(countOf(image, light.bad) > 500);
    QVERIFY2(countOf(image.copy(0, 0, 300, 114), light.bad) == 0, "no excess in the first row");
    // Only the months with an award are hatched in the first row.
    QCOMPARE(countOf(image.copy(3, 20, 90, 38), light.hatch), 0);
    QVERIFY(countOf(image.copy(103, 42, 90, 18), light.hatch) > 50);
}

void ChartsTest::movesCursorByKeys()
{
    CapacityChart chart;
    chart.setModel(m_model.get());
    QSignalSpy moved(&chart, &CapacityChart::cursorMonthChanged);
    QCOMPARE(chart.cursorMonth(), -1);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursorMonth(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.cursorMonth(), 2);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursorMonth(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.cursorMonth(), 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.cursorMonth(), 0);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier); // belongs to the page
    QCOMPARE(chart.cursorMonth(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.cursorMonth(), -1);
    QCOMPARE(moved.size(), 5);
    QTest::keyClick(&chart, Qt::Key_Left); // from nowhere to the last month
    QCOMPARE(chart.cursorMonth(), 2);
    m_model->setSeries({}, {});
    QCOMPARE(chart.cursorMonth(), -1);
}

void ChartsTest::isReadAloud()
{
    CapacityChart chart;
    chart.setModel(m_model.get());
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(reader != nullptr);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Capacity by cluster and month"));
    QVERIFY(reader->text(QAccessible::Description).contains(QStringLiteral("H200-A: fits; H200-B: fits")));
    chart.setCursorMonth(0);
    QCOMPARE(reader->text(QAccessible::Description), m_model->monthSentence(0));
    QVERIFY(reader->text(QAccessible::Description).contains(QStringLiteral("over by 8")));
    chart.setCursorMonth(-1);
    QVERIFY(!reader->text(QAccessible::Description).contains(QStringLiteral("over by 8")));
}

void ChartsTest::choosesClusters()
{
    CapacityChart chart;
    chart.setModel(m_model.get());
    chart.setClustersChoosable(true);
    chart.setChosenCluster(0);
    chart.resize(440, chart.sizeHint().height());
    const auto radios = chart.findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 2);
    QCOMPARE(radios[1]->accessibleName(), QStringLiteral("H200-B, fits"));
    QVERIFY(radios[1]->y() > radios[0]->y() + 30);
    QSignalSpy chosen(&chart, &CapacityChart::clusterChosen);
    radios[1]->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(chart.chosenCluster(), 1);
    chart.setChosenCluster(-1);
    QVERIFY(!radios[0]->isChecked() && !radios[1]->isChecked());
    chart.setMode(CapacityChart::Mode::Plan);
    QCOMPARE(chart.findChildren<QRadioButton *>().size(), 0);
}

void ChartsTest::togglesTable()
{
    CapacityPanel panel(m_model.get());
    panel.setTitle(QStringLiteral("Nodes by month"));
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy changed(&panel, &CapacityPanel::tableShownChanged);
    panel.chart()->setFocus();
    QTest::keyClick(panel.chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(panel.isTableShown());
    QVERIFY(panel.table()->isVisible() && !panel.chart()->isVisible());
    QCOMPARE(panel.table()->model(), static_cast<QAbstractItemModel *>(panel.chart()->model()));
    QTest::keyClick(panel.table(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!panel.isTableShown());
    QCOMPARE(changed.size(), 2);
}

void ChartsTest::showsReadingAndSentence()
{
    CapacityPanel panel(m_model.get());
    panel.setSentence(QStringLiteral("From 2026-04 it fits <b>everywhere</b>."));
    panel.show();
    auto *sentence = panel.findChild<QLabel *>(QStringLiteral("capacitySentenceLabel"));
    auto *reading = panel.findChild<QLabel *>(QStringLiteral("capacityReadingLabel"));
    QVERIFY(sentence->isVisible() && !reading->isVisible());
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
    panel.chart()->setCursorMonth(0);
    QVERIFY(!sentence->isVisible() && reading->isVisible());
    QCOMPARE(reading->text(), QStringLiteral("2026-03   H200-A 100/200   H200-B 40/32"));
    panel.setMode(CapacityChart::Mode::Plan);
    QVERIFY(sentence->isVisible() && reading->isVisible());
}

void ChartsTest::exportsFiles()
{
    QTemporaryDir folder;
    CapacityChart chart;
    chart.setModel(m_model.get());
    chart.setChartPalette(ChartPalette::dark());
    chart.setMode(CapacityChart::Mode::Plan);
    chart.setCursorMonth(1);
    const QString pdf = folder.filePath(QStringLiteral("chart.pdf"));
    QVERIFY(chart.exportPdf(pdf, {600, 300}));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    // The hatch is vectors: many strokes that rise at 45°, and the colours are those of paper.
    const QByteArray drawing = streamsOf(contentOf(pdf));
    const QRegularExpression stroke(QStringLiteral("([-0-9.]+) ([-0-9.]+) m\\s+([-0-9.]+) ([-0-9.]+) l\\s"));
    int rising = 0;
    auto strokes = stroke.globalMatch(QString::fromLatin1(drawing));
    while (strokes.hasNext()) {
        const auto match = strokes.next();
        const double dx = match.captured(3).toDouble() - match.captured(1).toDouble();
        const double dy = match.captured(4).toDouble() - match.captured(2).toDouble();
        rising += std::abs(dx) > 0.5 && std::abs(dx + dy) < 0.01 ? 1 : 0;
    }
    QVERIFY2(rising > 20, qPrintable(QString::number(rising)));

    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(chart.exportSvg(svg, {600, 300}));
    const QByteArray drawn = contentOf(svg);
    QVERIFY(drawn.contains("H200-B") && drawn.contains("#a12222"));
    QVERIFY(!drawn.contains("#f2968f")); // no dark colours on paper

    const QString png = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(chart.exportPng(png, {600, 300}, 2));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(1200, 600));
    QCOMPARE(countOf(image, ChartPalette::light().cursor), 0); // the cursor is not printed
}

void ChartsTest::refusesUnwritableFiles()
{
    CapacityChart chart;
    QVERIFY(!chart.exportPdf(QStringLiteral("/nonexistent/a.pdf"), {600, 300})); // no model
    chart.setModel(m_model.get());
    QVERIFY(!chart.exportPng(QStringLiteral("/nonexistent/a.png"), {600, 300}));
    QVERIFY(!chart.exportSvg(QStringLiteral("/nonexistent/a.svg"), {600, 300}));
}

void ChartsTest::drawsEveryModeAndTheme()
{
    for (const auto mode :
         {CapacityChart::Mode::Strip, CapacityChart::Mode::Plan, CapacityChart::Mode::Stacked}) {
        for (const ChartPalette &palette :
             {ChartPalette::light(), ChartPalette::dark(), ChartPalette::print()}) {
            CapacityChart chart;
            chart.setModel(m_model.get());
            chart.setMode(mode);
            chart.setChartPalette(palette);
            chart.resize(chart.sizeHint());
            const QImage image = chart.grab().toImage();
            QVERIFY(countOf(image, palette.capacity) > 100);
            QVERIFY(countOf(image, palette.clusterFill(1)) > 50);
        }
    }
}

void ChartsTest::survivesModelDeath()
{
    CapacityChart chart;
    chart.setModel(m_model.get());
    chart.setCursorMonth(1);
    m_model.reset();
    QCOMPARE(chart.model(), nullptr);
    QCOMPARE(chart.cursorMonth(), -1);
    chart.resize(300, 100);
    QVERIFY(!chart.grab().isNull());
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursorMonth(), -1);
}

void ChartsTest::showsFewerMonths()
{
    CapacityChart chart;
    chart.setLabelsShown(false);
    QList<ChartMonthLabel> months;
    QList<ChartMonth> values;
    for (int i = 0; i < 24; ++i) {
        months.append({QString::number(i % 12 + 1), QStringLiteral("m%1").arg(i), i % 12 == 0});
        values.append(ChartMonth::of(200, i < 12 ? 0 : 100, 0));
    }
    m_model->setSeries(months, {seriesOf(QStringLiteral("A"), 1, values)});
    chart.setModel(m_model.get());
    chart.setMode(CapacityChart::Mode::Plan);
    chart.resize(480, chart.sizeHint().height());
    QSignalSpy moved(&chart, &CapacityChart::monthsShownChanged);
    QCOMPARE(chart.monthsShown().count, 24);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.monthsShown().count, 16);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QCOMPARE(chart.monthsShown().count, 24);
    chart.showMonths(12, 12);
    const ChartPalette light = ChartPalette::light();
    QTRY_VERIFY(countOf(chart.grab().toImage().copy(0, 90, 100, 20), light.clusterFill(1)) >
                100);                      // from the left on
    QTest::keyClick(&chart, Qt::Key_Home); // the cursor takes the months with it
    QCOMPARE(chart.cursorMonth(), 0);
    QCOMPARE(chart.monthsShown().first, 0);
    QTRY_COMPARE(countOf(chart.grab().toImage().copy(50, 90, 400, 20), light.clusterFill(1)), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.monthsShown().first, 12);
    QTest::keyClick(&chart, Qt::Key_0);
    QCOMPARE(chart.monthsShown().count, 24);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.monthsShown().count, 3); // not less than can be read
    QCOMPARE(chart.monthsShown().first, 21);
    chart.showMonths(-5, 6);
    QCOMPARE(chart.monthsShown().first, 0);
    QVERIFY(moved.size() > 5);
    m_model->setSeries({}, {});
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(chart.monthsShown().count, 0);
}

void ChartsTest::drawsMeasuredUse()
{
    ChartSeries series = seriesOf(QStringLiteral("A"), 1, QList<ChartMonth>(3, ChartMonth::of(200, 0, 0)));
    series.use = {{0, 100}, {1, 100}, {1, std::nan("")}, {2, 50}, {3, 50}};
    series.months[0].used = 100;
    m_model->setSeries({{QStringLiteral("3"), QStringLiteral("2026-03"), true},
                        {QStringLiteral("4"), QStringLiteral("2026-04"), false},
                        {QStringLiteral("5"), QStringLiteral("2026-05"), false}},
                       {series});
    CapacityChart chart;
    chart.setLabelsShown(false);
    chart.setModel(m_model.get());
    chart.setMode(CapacityChart::Mode::Plan);
    chart.resize(300, chart.sizeHint().height());
    const QImage image = chart.grab().toImage();
    const QColor line = ChartPalette::light().cluster(1);
    const auto inBox = [&](const QRect &box) { return countOf(image.copy(box), line); };
    QVERIFY(inBox({10, 62, 30, 4}) > 25 && inBox({60, 62, 30, 4}) > 25); // and level
    QVERIFY(inBox({10, 58, 80, 12}) > 60);                               // 100 nodes are 50 px above the foot
    QCOMPARE(inBox({105, 20, 90, 90}), 0);                               // a gap is a gap, not 0
    QVERIFY(inBox({210, 84, 80, 12}) > 60);                              // 50 nodes
    QVERIFY(m_model->monthSentence(0).contains(QStringLiteral("used 100")));
    QVERIFY(!m_model->monthSentence(1).contains(QStringLiteral("used")));
    QCOMPARE(m_model->columnCount(), int(CapacitySeriesModel::ColumnCount));
    QCOMPARE(m_model->index(0, CapacitySeriesModel::Used).data().toString(), QStringLiteral("100"));
    QCOMPARE(m_model->index(1, CapacitySeriesModel::Used).data().toString(), QString());
}

void ChartsTest::manyPointsLookLikeAll()
{
    // A flat line of many points with one peak, which no thinning may lose.
    ChartSeries series = seriesOf(QStringLiteral("A"), 1, QList<ChartMonth>(36, ChartMonth::of(200, 0, 0)));
    for (int i = 0; i < 100'000; ++i)
        series.use.append({36.0 * i / 100'000, i == 54'321 ? 190.0 : 20.0});
    m_model->setSeries(QList<ChartMonthLabel>(36), {series});
    CapacityChart chart;
    chart.setLabelsShown(false);
    chart.setModel(m_model.get());
    chart.setMode(CapacityChart::Mode::Plan);
    chart.resize(300, chart.sizeHint().height());
    const QImage image = chart.grab().toImage();
    const QColor line = ChartPalette::light().cluster(1);
    QVERIFY(countOf(image.copy(160, 30, 6, 60), line) > 20);
    QCOMPARE(countOf(image.copy(0, 30, 150, 60), line), 0);
    QCOMPARE(countOf(image.copy(175, 30, 120, 60), line), 0);
}

void ChartsTest::stagesToComeAreDashed()
{
    ChartSeries series = seriesOf(QStringLiteral("A"), 1, QList<ChartMonth>(3, ChartMonth::of(200, 100, 0)));
    // The outline is three quarters of the cluster's colour; what it stands on is much lighter.
    const ChartPalette light = ChartPalette::light();
    const int edgeLightness = (light.cluster(1).lightness() + light.clusterFill(1).lightness()) / 2;
    const auto edge = [&](bool tentative) {
        series.tentative = tentative;
        m_model->setSeries(QList<ChartMonthLabel>(3), {series});
        CapacityChart chart;
        chart.setLabelsShown(false);
        chart.setModel(m_model.get());
        chart.setMode(CapacityChart::Mode::Plan);
        chart.resize(300, chart.sizeHint().height());
        const QImage image = chart.grab().toImage().copy(10, 60, 280, 8);
        int dark = 0;
        for (int x = 0; x < image.width(); ++x) {
            bool any = false;
            for (int y = 0; y < image.height(); ++y)
                any = any || image.pixelColor(x, y).lightness() < edgeLightness;
            dark += any ? 1 : 0;
        }
        return dark;
    };
    const int whole = edge(false);
    const int dashed = edge(true);
    QVERIFY2(dashed < whole * 9 / 10 && dashed > whole / 3,
             qPrintable(QStringLiteral("%1 of %2").arg(dashed).arg(whole)));
}

void ChartsTest::yearsStandUnderManyMonths()
{
    QList<ChartMonthLabel> months;
    for (int i = 0; i < 120; ++i) {
        const bool january = i % 12 == 10;
        months.append({QString::number((i + 2) % 12 + 1), QStringLiteral("m"), january || i == 0,
                       january ? QString::number(2027 + i / 12) : QString()});
    }
    m_model->setSeries(months, {seriesOf(QStringLiteral("A"), 1, QList<ChartMonth>(120))});
    CapacityChart chart;
    chart.setModel(m_model.get());
    chart.setMode(CapacityChart::Mode::Plan);
    QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("years.svg"));
    QVERIFY(chart.exportSvg(svg, {500, 200}));
    QVERIFY(contentOf(svg).contains("2027") && contentOf(svg).contains("2036"));
    QVERIFY(chart.exportSvg(svg, {4000, 200}));
    QVERIFY(!contentOf(svg).contains("2027")); // room for months
}

void ChartsTest::copiesAndSaves()
{
    CapacityPanel panel(m_model.get());
    panel.setTitle(QStringLiteral("Nodes"));
    panel.resize(700, 500);
    panel.show();
    QTemporaryDir folder;
    QSignalSpy exported(panel.chartActions(), &ChartActions::exported);
    QSignalSpy failed(&panel, &CapacityPanel::exportFailed);
    for (const char *name : {"a.pdf", "a.svg", "a.png"}) {
        panel.chartActions()->exportTo(folder.filePath(QLatin1String(name)));
        QVERIFY(contentOf(folder.filePath(QLatin1String(name))).size() > 500);
    }
    QCOMPARE(exported.size(), 3);
    panel.chartActions()->exportTo(QStringLiteral("/nonexistent/a.png"));
    QCOMPARE(failed.size(), 1);
    const QStringList lines = panel.chartActions()->tableText().split(u'\n');
    QCOMPARE(lines.first(),
             QStringLiteral("Cluster\tMonth\tCapacity\tCommitted\tThis proposal\tFree\tOver\tDemand"));
    QCOMPARE(lines.at(1), QStringLiteral("H200-A\t2026-03\t200\t100\t0\t100\t0\t"));
    panel.findChild<QAction *>(QStringLiteral("copyTableAction"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), panel.chartActions()->tableText());
    panel.findChild<QAction *>(QStringLiteral("copyPictureAction"))->trigger();
    QVERIFY(countOf(QGuiApplication::clipboard()->image(), ChartPalette::print().capacity) > 100);
    auto *button = panel.findChild<QToolButton *>(QStringLiteral("chartMenuToolButton"));
    button->click();
    QTRY_VERIFY(button->findChild<QMenu *>()->isVisible());
    QCOMPARE(button->findChild<QMenu *>()->actions().size(), 8 + 2); // with two lines between
    button->findChild<QMenu *>()->close();
    QVERIFY(!button->accessibleName().isEmpty());
}

void ChartsTest::amountsOnlySayNoMore()
{
    m_model->setAmountsOnly(true);
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Nodes"));
    QCOMPARE(m_model->monthSentence(0), QStringLiteral("2026-03. H200-A: 200 nodes; H200-B: 32 nodes"));
    QCOMPARE(m_model->reading(0, 0), QStringLiteral("200"));
}

QTEST_MAIN(ChartsTest)
#include "chartstest.moc"
