// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/capacitywords.h"

#include "viewmodel/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Capacity)
};

struct Sentence
{
    const char *code;
    const char *text; ///< %1 = what stood there
};

// In the order of intake::UseProblem.
constexpr Sentence sentences[] = {
    {"CellCountWrong", QT_TRANSLATE_NOOP("Capacity", "the row has %1 cells, not as many as the header")},
    {"TimeUnreadable", QT_TRANSLATE_NOOP("Capacity", "not a time: %1")},
    {"NumberUnreadable", QT_TRANSLATE_NOOP("Capacity", "not a number that can be counted: %1")},
    {"MonthUnreadable", QT_TRANSLATE_NOOP("Capacity", "not a month as 2026-03: %1")},
    {"EndBeforeStart", QT_TRANSLATE_NOOP("Capacity", "the job ends before it begins")},
    {"OutOfRange", QT_TRANSLATE_NOOP("Capacity", "more than a month can hold")},
    {"PeriodMissing",
     QT_TRANSLATE_NOOP("Capacity", "the report has no heading with its period; run sreport without -n")},
    {"PeriodTooLong",
     QT_TRANSLATE_NOOP("Capacity", "the report is of more than one month (%1); make one for each month")},
    {"UnitUnknown", QT_TRANSLATE_NOOP("Capacity", "the report is not in hours, minutes or seconds")},
    {"NoGpuColumn",
     QT_TRANSLATE_NOOP("Capacity", "the report is of processors; run sreport with -T gres/gpu")},
    {"ClusterDoubled", QT_TRANSLATE_NOOP("Capacity", "%1 stands there twice for the same month")},
    {"LastRowCut",
     QT_TRANSLATE_NOOP("Capacity", "the file breaks off in its last row, which does not count")},
    {"NameUnmapped",
     QT_TRANSLATE_NOOP("Capacity", "%1 is no cluster of this call, so its rows do not count")},
    {"RowDoubled", QT_TRANSLATE_NOOP("Capacity", "the same job stands there again and does not count")},
};

} // namespace

const QStringList &useProblemNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Sentence &sentence : sentences)
            list.append(QString::fromLatin1(sentence.code));
        return list;
    }();
    return names;
}

QString useProblemText(const UseNote &note)
{
    const qsizetype at = useProblemNames().indexOf(note.code);
    if (at < 0)
        return note.code;
    const QString text = Words::tr(sentences[at].text);
    return text.contains(QStringLiteral("%1"))
               ? text.arg(note.value.isEmpty() ? Words::tr("(empty)") : note.value)
               : text;
}

QString useNoteLine(const UseNote &note)
{
    const QString text = useProblemText(note);
    if (note.rows > 1)
        return Words::tr("%1 (%n row(s))", nullptr, note.rows).arg(text);
    if (note.line < 1)
        return text;
    return note.field.isEmpty()
               ? Words::tr("Line %1: %2").arg(note.line).arg(text)
               : Words::tr("Line %1, %2: %3").arg(QString::number(note.line), note.field, text);
}

QString partName(capacity::CapacityPart part)
{
    switch (part) {
    case capacity::CapacityPart::InService:
        return Words::tr("In service");
    case capacity::CapacityPart::Spare:
        return Words::tr("Spare");
    case capacity::CapacityPart::Reserved:
        return Words::tr("Reserved");
    case capacity::CapacityPart::Committed:
        return Words::tr("Committed");
    }
    return {};
}

QString standingName(capacity::Standing standing)
{
    switch (standing) {
    case capacity::Standing::Existing:
        return Words::tr("existing");
    case capacity::Standing::Planned:
        return Words::tr("planned");
    case capacity::Standing::Estimate:
        return Words::tr("estimate");
    }
    return {};
}

QString spanText(base::Month first, std::optional<base::Month> last)
{
    return last ? QStringLiteral("%1 – %2").arg(format::month(first), format::month(*last))
                : Words::tr("from %1").arg(format::month(first));
}

QString aimSentence(const capacity::Roadmap &roadmap)
{
    const auto aim = std::max_element(roadmap.aims.begin(), roadmap.aims.end(),
                                      [](const auto &a, const auto &b) { return a.month < b.month; });
    if (aim == roadmap.aims.end())
        return {};
    const int known = roadmap.gpusIn(aim->month);
    const QString shall = Words::tr("By %1 there shall be %2 GPUs, and %3 are accounted for")
                              .arg(format::month(aim->month), format::count(aim->gpus), format::count(known));
    return known < aim->gpus ? Words::tr("%1: %2 are not.").arg(shall, format::count(aim->gpus - known))
                             : Words::tr("%1.").arg(shall);
}

} // namespace simsa::viewmodel
