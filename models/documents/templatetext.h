// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/documentwriter.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace simsa::documents {

/// The fixed words of a document, from `resources/templates/<ko|en>/<name>.txt`: keys in square brackets,
/// text below them, `{value}` filled in, `{{` and `}}` for braces, `#` at the start of a line a comment. What
/// is filled in is never read as a template. Like JsonReader it remembers the first thing that is wrong.
class TemplateText
{
public:
    using Values = QHash<QString, QString>;

    /// DocumentFailed when no such template is built in.
    [[nodiscard]] static base::Result<TemplateText> load(packet::Language language, const QString &name);
    /// From the text of a template file.
    explicit TemplateText(const QString &source);

    /// The text under `key`; a key or value that is missing is remembered for check().
    [[nodiscard]] QString text(const QString &key, const Values &values = {});
    /// The text's lines.
    [[nodiscard]] QStringList lines(const QString &key, const Values &values = {});
    [[nodiscard]] bool has(const QString &key) const { return m_texts.contains(key); }
    /// DocumentFailed naming the first missing key or value.
    [[nodiscard]] base::Result<> check() const;

private:
    void miss(const QString &what);
    [[nodiscard]] QString fill(const QString &key, const QString &text, const Values &values);

    QHash<QString, QString> m_texts;
    std::optional<QString> m_missing;
};

} // namespace simsa::documents
