// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mainframe.h"
#include "widgets/common/page.h"
#include "widgets/common/previewsheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace simsa;
using namespace simsa::widgets;

namespace {

/// A page whose first place stands after a button, as a table below the buttons of its head.
class TablePage : public Page
{
public:
    explicit TablePage(const ThemeController *themes, QWidget *parent = nullptr)
        : Page(themes, parent)
        , button(new QPushButton(QStringLiteral("head"), this))
        , table(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(button);
        column->addWidget(table);
        setFocusProxy(table);
    }

    QPushButton *button;
    QLineEdit *table;

protected:
    void retranslate() override {}
};

} // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT

private:
    ThemeController m_themes;
    viewmodel::Language m_language;

    /// Whether Tab, or Shift+Tab, comes by the widget before it is back where it began.
    static bool reaches(const QWidget *wanted, Qt::Key key)
    {
        const QWidget *start = QApplication::focusWidget();
        for (int presses = 0; start && presses < 60; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), key);
            if (QApplication::focusWidget() == wanted)
                return true;
            if (QApplication::focusWidget() == start)
                return false;
        }
        return false;
    }

private slots:
    void tabPassesWhatStandsBeforeTheFirstPlace()
    {
        MainFrame frame(&m_themes, &m_language);
        auto *page = new TablePage(&m_themes);
        frame.addPage(QStringLiteral("table"), page);
        frame.showPage(QStringLiteral("table"));
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QTRY_VERIFY(page->table->hasFocus()); // the first place is where it was
        QVERIFY(reaches(page->button, Qt::Key_Tab));
        QVERIFY(reaches(page->table, Qt::Key_Tab));
        QVERIFY(reaches(page->button, Qt::Key_Backtab));
        QCOMPARE(page->focusProxy(), page->table);
    }
    void tabPassesThemInAPageOfAPage()
    {
        MainFrame frame(&m_themes, &m_language);
        auto *outer = new TablePage(&m_themes);
        auto *inner = new TablePage(&m_themes, outer);
        outer->layout()->addWidget(inner);
        frame.addPage(QStringLiteral("outer"), outer);
        frame.showPage(QStringLiteral("outer"));
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        inner->setFocus();
        QTRY_VERIFY(inner->table->hasFocus());
        QVERIFY(reaches(inner->button, Qt::Key_Tab));
        QVERIFY(reaches(outer->button, Qt::Key_Tab));
    }
    void aPreviewOpenedAgainBeginsAtGoingBack()
    {
        QWidget window;
        window.resize(1280, 680);
        PreviewSheet sheet(&m_themes, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        PreviewContent content;
        content.verb = QStringLiteral("Sign");
        sheet.open(content);
        sheet.setBusy(true);
        sheet.close(); // as after signing
        sheet.open(content);
        const auto *back = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(back && back->isEnabled());
        QCOMPARE(back->text(), QStringLiteral("Go back"));
    }
};

QTEST_MAIN(TabOrderTest)
#include "tabordertest.moc"
