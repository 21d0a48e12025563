// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace simsa::viewmodel {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

Language::Id Language::ofSystem()
{
    return QLocale::system().language() == QLocale::Korean ? Id::Korean : Id::English;
}

QLocale Language::locale() const
{
    return m_current == Id::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                   : QLocale(QLocale::English, QLocale::UnitedStates);
}

bool Language::set(Id language)
{
    m_current = language;
    QLocale::setDefault(locale()); // first: widgets format numbers when the translators tell them
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const bool korean = language == Id::Korean;
    const bool loaded =
        m_own.load(korean ? QStringLiteral(":/i18n/simsa_ko.qm") : QStringLiteral(":/i18n/simsa_en.qm"));
    if (korean && m_qt.load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (loaded)
        QCoreApplication::installTranslator(&m_own);
    emit languageChanged(language);
    return loaded;
}

} // namespace simsa::viewmodel
