// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

namespace simsa::documents {

QString dated(TemplateText &words, const QString &key, QDate date)
{
    return words.text(key, {{QStringLiteral("year"), QString::number(date.year())},
                            {QStringLiteral("month"), QString::number(date.month())},
                            {QStringLiteral("day"), QString::number(date.day())},
                            {QStringLiteral("month2"), date.toString(QStringLiteral("MM"))},
                            {QStringLiteral("day2"), date.toString(QStringLiteral("dd"))}});
}

QString points(base::Score score)
{
    const int value = score.value();
    return QStringLiteral("%1%2.%3")
        .arg(value < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(value) / 100)
        .arg(std::abs(value) % 100, 2, 10, QLatin1Char('0'));
}

void appendEnd(QList<PdfBlock> &blocks, TemplateText &words, const QStringList &attachments)
{
    const QString end = QStringLiteral("  ") + words.text(QStringLiteral("end"));
    if (attachments.isEmpty()) {
        if (auto *last = blocks.isEmpty() ? nullptr : std::get_if<PdfParagraph>(&blocks.last()))
            last->text += end;
        else
            blocks.append(PdfParagraph{.text = end.trimmed()});
        return;
    }
    blocks.append(PdfSpace{8});
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString head =
            i == 0 ? words.text(QStringLiteral("attachments")) + QStringLiteral("  ") : QString();
        const QString copy =
            words.text(QStringLiteral("copies"), {{QStringLiteral("name"), attachments.at(i)}});
        const QString number = attachments.size() > 1 ? QStringLiteral("%1. ").arg(i + 1) : QString();
        PdfParagraph line{.text = head + number + copy};
        line.indent = i == 0 ? 0 : 28;
        line.hang = i == 0 ? 28 : 0;
        if (i + 1 == attachments.size())
            line.text += end;
        blocks.append(line);
    }
}

base::Result<> require(bool there, const QString &field)
{
    if (!there)
        return base::fail(base::ErrorCode::InvalidArgument, field);
    return {};
}

} // namespace simsa::documents
