// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts sheet, welcome and unlock pages against pictures, in both themes. Regenerate with
// SIMSA_GOLDEN_WRITE=1, then look at what changed before committing it.
#include "commongallery.h"
#include "goldenimage.h"

#include "viewmodel/errortext.h"
#include "viewmodel/language.h"
#include "widgets/common/themecontroller.h"
#include "widgets/common/unlockpage.h"
#include "widgets/common/welcomepage.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace simsa;
using viewmodel::Language;
using widgets::ThemeController;

class CommonGoldenTest : public QObject
{
    Q_OBJECT

private:
    ThemeController m_themes;
    Language m_language;

    QWidget *makeWelcome()
    {
        const bool korean = m_language.current() == Language::Id::Korean;
        auto *welcome = new widgets::WelcomePage(&m_themes);
        welcome->setChecks(
            {{true,
              korean ? QStringLiteral("저장 공간 84.2 GB 남음") : QStringLiteral("84.2 GB free"),
              korean ? QStringLiteral("심사자료는 보통 0.5~2 GB입니다")
                     : QStringLiteral("Review material usually takes 0.5 to 2 GB."),
              {}},
             {false,
              korean ? QStringLiteral("디스크 암호화를 확인하지 못했습니다")
                     : QStringLiteral("Disk encryption could not be confirmed"),
              korean ? QStringLiteral("보관함은 따로 암호화됩니다")
                     : QStringLiteral("The vault is encrypted by itself."),
              korean ? QStringLiteral("켜는 방법") : QStringLiteral("How to")}});
        return welcome;
    }

    QWidget *make(const QString &page)
    {
        if (page == QLatin1String("parts"))
            return new test::PartsSheet(&m_themes);
        if (page == QLatin1String("welcome"))
            return makeWelcome();
        auto *unlock = new widgets::UnlockPage(&m_themes);
        unlock->setVault(QStringLiteral("문가람 심사위원 (가상)"),
                         QStringLiteral("2026 첨단 GPU 활용 지원 (가상)"),
                         QStringLiteral("마지막으로 연 때 2026-02-11 09:12"));
        unlock->showError(viewmodel::errorText({base::ErrorCode::PassphraseWrong, {}}));
        return unlock;
    }

private slots:
    void initTestCase()
    {
        m_themes.applyTo(qApp);
        if (!QFontInfo(m_themes.theme().font()).family().contains(QLatin1String("NanumBarunGothic")))
            QSKIP("NanumBarunGothic is not installed: golden images cannot be compared");
    }
    void looksAsDrawn_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("korean");
        QTest::newRow("parts-light") << "parts" << false << true;
        QTest::newRow("parts-dark") << "parts" << true << true;
        QTest::newRow("welcome-light") << "welcome" << false << true;
        QTest::newRow("welcome-en-dark") << "welcome" << true << false;
        QTest::newRow("unlock-light") << "unlock" << false << true;
    }
    void looksAsDrawn()
    {
        QFETCH(QString, page);
        QFETCH(bool, dark);
        QFETCH(bool, korean);
        m_language.set(korean ? Language::Id::Korean : Language::Id::English);
        m_themes.setChoice(dark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
        const std::unique_ptr<QWidget> widget(make(page));
        widget->resize(1366, 696);
        QVERIFY(test::isAsDrawn(*widget,
                                QStringLiteral("common-%1").arg(QLatin1String(QTest::currentDataTag()))));
    }
};

QTEST_MAIN(CommonGoldenTest)
#include "commongoldentest.moc"
