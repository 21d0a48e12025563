// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace simsa::viewmodel {

/// The language of the window and the command line: owns the translators and swaps them at run time. Widgets
/// learn of it by QEvent::LanguageChange, models by languageChanged(). Make one, in the composition root.
class Language final : public QObject
{
    Q_OBJECT

public:
    enum class Id { Korean, English };
    Q_ENUM(Id)

    /// Nothing is loaded until set() is called; source texts are English.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Korean when the desktop's language is Korean, else English.
    [[nodiscard]] static Id ofSystem();

    [[nodiscard]] Id current() const { return m_current; }
    /// Numbers and dates of the current language; also QLocale's default from then on.
    [[nodiscard]] QLocale locale() const;
    /// Loads :/i18n/simsa_ko.qm or simsa_en.qm (plurals) and Qt's own texts. False when ours is not compiled
    /// in; the source English is then shown.
    bool set(Id language);

signals:
    /// After the new texts are in place.
    void languageChanged(simsa::viewmodel::Language::Id language);

private:
    Id m_current = Id::English;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace simsa::viewmodel
