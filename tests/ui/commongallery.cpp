// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commongallery.h"

#include "widgets/common/banner.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterlineedit.h"
#include "widgets/common/keycap.h"
#include "widgets/common/levelbuttons.h"
#include "widgets/common/matrixdelegate.h"
#include "widgets/common/panel.h"
#include "widgets/common/progressline.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/statusglyphwidget.h"
#include "widgets/common/tabledelegate.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/tile.h"
#include "widgets/common/twolinedelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace simsa::test {

using namespace widgets;
using viewmodel::Status;
using viewmodel::Tone;

namespace {

class Swatches final : public QWidget
{
public:
    Swatches(const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
    {
        setFixedHeight(62);
        setMinimumWidth(400);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes->theme();
        QPainter painter(this);
        for (int slot = 1; slot <= 7; ++slot) {
            const QRect box(1 + (slot - 1) * 56, 1, 48, 36);
            painter.fillRect(box, theme.clusterGround(slot));
            painter.fillRect(box, theme.clusterPattern(slot, devicePixelRatioF()));
            painter.setPen(QPen(theme.cluster(slot).colour, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            painter.setPen(theme.clusterPen(slot));
            painter.drawLine(box.left(), 43, box.right(), 43);
            painter.setPen(theme.colour.text2);
            painter.setFont(theme.font(TextRole::Caption));
            painter.drawText(QRect(box.left(), 46, box.width(), 16), Qt::AlignCenter, QString::number(slot));
        }
    }

private:
    const ThemeController *m_themes;
};

QStandardItem *listItem(const QString &title, const QString &line, const QString &total, Status status,
                        double part)
{
    auto *item = new QStandardItem(title);
    item->setData(static_cast<int>(status), viewmodel::StatusRole);
    item->setData(part, viewmodel::PartRole);
    item->setData(line, viewmodel::SecondLineRole);
    item->setData(total, viewmodel::TotalRole);
    item->setData(status == Status::Draft, viewmodel::IncompleteRole);
    return item;
}

QListView *proposalList(const ThemeController *themes, QWidget *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->appendRow(listItem(QStringLiteral("단백질 - 리간드 결합 예측 확산 모델 (가상)"),
                              QStringLiteral("001 · B200 16×9개월"), QStringLiteral("86.25"),
                              Status::Acknowledged, 1));
    model->appendRow(listItem(QStringLiteral("희소 전문가 혼합 모델의 라우팅 안정화"),
                              QStringLiteral("115 · H200 32×12개월"), QStringLiteral("69.50"), Status::Draft,
                              0.75));
    model->appendRow(listItem(QStringLiteral("온디바이스 한국어 소형 언어모델"),
                              QStringLiteral("091 · 내용 닫힘"), QStringLiteral("회피"), Status::Recused, 0));
    auto *view = new QListView(parent);
    view->setAccessibleName(QStringLiteral("과제"));
    view->setFrameShape(QFrame::NoFrame);
    view->setModel(model);
    view->setItemDelegate(new TwoLineDelegate(themes, view));
    view->setCurrentIndex(model->index(1, 0));
    view->setFixedHeight(136);
    return view;
}

QTableView *scoreMatrix(const ThemeController *themes, QWidget *parent)
{
    struct Cell
    {
        const char *number;
        double residual;
        int status;
    };
    const Cell cells[2][5] = {{{"100", 12, -1}, {"69", -14, -1}, {"81", 2, -1}, {"90", 0, 5}, {"", 0, -1}},
                              {{"63", -18, -1}, {"78", 0, -1}, {"92", 5, -1}, {"", 0, 6}, {"93", 16, -1}}};
    auto *model = new QStandardItemModel(2, 5, parent);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 5; ++column) {
            const Cell &cell = cells[row][column];
            const QModelIndex index = model->index(row, column);
            model->setData(index, QLatin1String(cell.number));
            model->setData(index, cell.residual, viewmodel::ResidualRole);
            model->setData(index, std::abs(cell.residual) > 10, viewmodel::BoldRole);
            if (cell.status >= 0)
                model->setData(index, cell.status, viewmodel::StatusRole);
        }
    model->setHorizontalHeaderLabels({QStringLiteral("강도윤"), QStringLiteral("고하린"),
                                      QStringLiteral("권세온"), QStringLiteral("김나루"),
                                      QStringLiteral("노은결")});
    auto *view = new QTableView(parent);
    view->setAccessibleName(QStringLiteral("점수표"));
    view->setModel(model);
    view->setItemDelegate(new MatrixDelegate(themes, view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(themes->theme().metric.rowMatrix);
    view->horizontalHeader()->setDefaultSectionSize(66);
    view->setFixedHeight(94);
    view->selectRow(0);
    return view;
}

} // namespace

PartsSheet::PartsSheet(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(28);
    row->addWidget(buildLeft(), 0);
    row->addWidget(buildMiddle(), 5);
    row->addWidget(buildRight(), 3);
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void PartsSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes->theme().colour.surface);
}

QWidget *PartsSheet::heading(const QString &text)
{
    auto *panel = new Panel(Panel::Ground::Surface, Qt::BottomEdge, m_themes, this);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 4, 0, 4);
    auto *label = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, panel, text);
    label->setBold(true);
    row->addWidget(label);
    return panel;
}

QWidget *PartsSheet::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(220);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    column->addWidget(heading(QStringLiteral("상태 기호 16 px")));
    for (int i = 0; i < viewmodel::statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new StatusGlyphWidget(status, m_themes, left));
        row->addWidget(
            new TextLabel(TextRole::Body, Tone::Plain, m_themes, left, viewmodel::statusName(status)), 1);
        column->addLayout(row);
    }
    column->addWidget(heading(QStringLiteral("글자")));
    const std::pair<TextRole, QString> samples[] = {
        {TextRole::Display, QStringLiteral("24/32 제목 88.50")},
        {TextRole::Title, QStringLiteral("18/24 과제 이름")},
        {TextRole::Section, QStringLiteral("15/20 구역 제목")},
        {TextRole::Body, QStringLiteral("13/18 본문, 표: 1,234.56")},
        {TextRole::Caption, QStringLiteral("12/16 보조 글")}};
    for (const auto &[role, text] : samples)
        column->addWidget(new TextLabel(role, Tone::Plain, m_themes, left, text));
    column->addStretch(1);
    return left;
}

QWidget *PartsSheet::buildMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(QStringLiteral("단추와 등급")));
    auto *buttons = new QHBoxLayout;
    auto *seal = new QPushButton(QStringLiteral("봉인…"), middle);
    auto *compare = new QPushButton(QStringLiteral("비교"), middle);
    auto *cannot = new QPushButton(QStringLiteral("쓸 수 없음"), middle);
    auto *fresh = new QPushButton(QStringLiteral("+ 새 안"), middle);
    setButtonKind(seal, ButtonKind::Primary);
    setButtonKind(compare, ButtonKind::Plain);
    setButtonKind(cannot, ButtonKind::Plain);
    setButtonKind(fresh, ButtonKind::Quiet);
    cannot->setEnabled(false);
    auto *share = new SegmentBar(QStringLiteral("몫"), m_themes, middle);
    share->addSegment(0, QStringLiteral("전체"), QStringLiteral("32"));
    share->addSegment(1, QStringLiteral("75 %"), QStringLiteral("24"));
    share->addSegment(2, QStringLiteral("최소"), QStringLiteral("16"));
    share->setCurrent(0);
    for (QWidget *widget :
         {static_cast<QWidget *>(seal), static_cast<QWidget *>(compare), static_cast<QWidget *>(cannot),
          static_cast<QWidget *>(fresh), static_cast<QWidget *>(share)})
        buttons->addWidget(widget);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *levels = new QHBoxLayout;
    levels->addWidget(new LevelButtons(QStringLiteral("1.1 기술 혁신성"), 5, m_themes, middle));
    auto *chosen = new LevelButtons(QStringLiteral("1.2 사회·경제적 파급"), 5, m_themes, middle);
    chosen->setLevel(4);
    levels->addSpacing(8);
    levels->addWidget(chosen);
    levels->addWidget(new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, middle,
                                    QStringLiteral("숫자로 매김, 0 지움, ← → 옮김")));
    levels->addStretch(1);
    column->addLayout(levels);
    auto *controls = new QHBoxLayout;
    auto *check = new QCheckBox(QStringLiteral("위원회만"), middle);
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("H200-A"), middle);
    radio->setChecked(true);
    auto *other = new QRadioButton(QStringLiteral("B200"), middle);
    auto *combo = new QComboBox(middle);
    combo->setAccessibleName(QStringLiteral("시작 월"));
    combo->addItems({QStringLiteral("2026-05"), QStringLiteral("2026-06")});
    auto *spin = new QSpinBox(middle);
    spin->setAccessibleName(QStringLiteral("대수"));
    spin->setValue(16);
    auto *filter = new FilterLineEdit(m_themes, middle);
    filter->setPlaceholderText(QStringLiteral("제목·기관·초성 거르기"));
    filter->setAccessibleName(QStringLiteral("거르기"));
    for (QWidget *widget :
         {static_cast<QWidget *>(check), static_cast<QWidget *>(radio), static_cast<QWidget *>(other),
          static_cast<QWidget *>(combo), static_cast<QWidget *>(spin)})
        controls->addWidget(widget);
    controls->addWidget(filter, 1);
    column->addLayout(controls);

    column->addWidget(heading(QStringLiteral("띠 (창 안에서 말하기)")));
    const auto banner = [&](Banner::Kind kind, const char *fact, const char *rest, const char *link) {
        auto *strip = new Banner(m_themes, middle);
        strip->showMessage(kind, QString::fromUtf8(fact), QString::fromUtf8(rest), QString::fromUtf8(link));
        column->addWidget(strip);
    };
    banner(Banner::Kind::Warn, "전달 저장소에 닿지 않습니다.", "14:05부터 혼자 다시 해 보고 있습니다.",
           "자세히");
    banner(Banner::Kind::Bad, "디스크가 가득 차 저장하지 못했습니다.",
           "마지막 글자 3개는 화면에만 있습니다. 120 MB를 비우세요.", "다시 저장");
    banner(Banner::Kind::Info, "보충 자료가 왔습니다.", "과제 2건이 바뀌었고, 쓰신 평가는 그대로입니다.",
           "바뀐 곳 보기");
    banner(Banner::Kind::Ok, "맞습니다.", "서명 12개, 파일 31개, 숫자 120개를 확인했습니다.", "");

    column->addWidget(heading(QStringLiteral("진행")));
    auto *progress = new ProgressLine(m_themes, middle);
    progress->start(QStringLiteral("심사자료 여는 중, 첨부 확인"));
    progress->setCount(412, 1204);
    progress->setBytes(700'000'000, 2'000'000'000);
    progress->show();
    column->addWidget(progress);
    column->addWidget(heading(QStringLiteral("클러스터: 색 + 무늬 + 점선")));
    column->addWidget(new Swatches(m_themes, middle));
    column->addWidget(heading(QStringLiteral("빈 화면")));
    auto *empty = new EmptyState(m_themes, middle);
    empty->layout()->setContentsMargins(0, 4, 0, 0);
    empty->setTexts(QStringLiteral("아직 심사자료가 없습니다"),
                    QStringLiteral("담당자가 보낸 .simsa 파일을 이 창에 놓으세요."),
                    QStringLiteral("심사자료 열기…"));
    column->addWidget(empty, 1);
    return middle;
}

QWidget *PartsSheet::buildRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading(QStringLiteral("목록")));
    column->addWidget(proposalList(m_themes, right));
    column->addWidget(heading(QStringLiteral("점수표")));
    column->addWidget(scoreMatrix(m_themes, right));
    column->addWidget(heading(QStringLiteral("숫자")));
    auto *tiles = new QHBoxLayout;
    auto *reviews = new Tile(m_themes, true, right);
    reviews->setCaption(QStringLiteral("평가 확인됨"));
    reviews->setStatus(Status::Acknowledged);
    reviews->setNumber(QStringLiteral("412"), QStringLiteral("/ 600"),
                       QStringLiteral("69 %, 지난 기점보다 +23"));
    auto *late = new Tile(m_themes, true, right);
    late->setCaption(QStringLiteral("늦을 듯"));
    late->setStatus(Status::Late);
    late->setNumber(QStringLiteral("2"), QStringLiteral("명"), QStringLiteral("마감 9일 전, 절반 아래"));
    tiles->addWidget(reviews);
    tiles->addWidget(late);
    column->addLayout(tiles);
    column->addWidget(heading(QStringLiteral("키")));
    auto *keys = new QHBoxLayout;
    for (const char *key : {"N", "/", "Esc", "Ctrl Enter", "F8"})
        keys->addWidget(new KeyCap(QLatin1String(key), m_themes, right));
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(1);
    return right;
}

} // namespace simsa::test
