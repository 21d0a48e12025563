// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/templatetext.h"

#include <QFile>

// Resources of a static library are dropped by the linker unless somebody asks for them, outside any
// namespace.
static void keepTemplates()
{
    Q_INIT_RESOURCE(simsa_documents);
}

namespace simsa::documents {

base::Result<TemplateText> TemplateText::load(packet::Language language, const QString &name)
{
    keepTemplates();
    const QString folder = language == packet::Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    QFile file(QStringLiteral(":/simsa/templates/%1/%2.txt").arg(folder, name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::DocumentFailed, QStringLiteral("template ") + file.fileName());
    return TemplateText(QString::fromUtf8(file.readAll()));
}

TemplateText::TemplateText(const QString &source)
{
    QString key;
    for (const QString &line : source.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            key = line.mid(1, line.size() - 2);
            m_texts.insert(key, QString());
        } else if (!key.isEmpty() && !line.trimmed().isEmpty()) {
            QString &text = m_texts[key];
            text += text.isEmpty() ? line : QLatin1Char('\n') + line;
        }
    }
}

void TemplateText::miss(const QString &what)
{
    if (!m_missing)
        m_missing = what;
}

QString TemplateText::text(const QString &key, const Values &values)
{
    if (!m_texts.contains(key))
        miss(key);
    return fill(key, m_texts.value(key), values);
}

QStringList TemplateText::lines(const QString &key, const Values &values)
{
    QStringList lines;
    if (!m_texts.contains(key))
        miss(key);
    for (const QString &line : m_texts.value(key).split(u'\n'))
        lines.append(fill(key, line, values));
    return lines;
}

QString TemplateText::fill(const QString &key, const QString &text, const Values &values)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = i + 1 < text.size() && text.at(i + 1) == c;
        if ((c == u'{' || c == u'}') && doubled) {
            out += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            const QString name = text.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (end < 0 || !values.contains(name))
                miss(key + u'{' + name + u'}');
            out += values.value(name);
            i = end < 0 ? text.size() : end;
        } else {
            out += c;
        }
    }
    return out;
}

base::Result<> TemplateText::check() const
{
    if (m_missing)
        return base::fail(base::ErrorCode::DocumentFailed, QStringLiteral("template: ") + *m_missing);
    return {};
}

} // namespace simsa::documents
