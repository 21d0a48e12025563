// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacityhost.h"

#include "base/files.h"
#include "office/outlookrow.h"
#include "viewmodel/format.h"
#include "widgets/office/capacitypage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace simsa::app {

using base::Result;
using viewmodel::OutlookPreview;
using viewmodel::UseNote;
namespace format = viewmodel::format;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapacityHost)
};

QString kindOf(const CapacityImport &file)
{
    switch (file.kind) {
    case CapacityFile::Outlook:
        return Words::tr("all that another vault held; it takes the place of what is here");
    case CapacityFile::Changes:
        return Words::tr("changes of capacity, in place of those kept");
    case CapacityFile::Roadmap:
        return Words::tr("a roadmap, in place of the one kept");
    case CapacityFile::Packet:
        return Words::tr("awards of the call %1, as commitments on shared clusters").arg(file.call);
    case CapacityFile::Use:
        break;
    }
    switch (file.use ? file.use->format : intake::UseFormat::Table) {
    case intake::UseFormat::Table:
        return Words::tr("measured use by month");
    case intake::UseFormat::Sacct:
        return Words::tr("jobs as sacct lists them");
    case intake::UseFormat::Sreport:
        return Words::tr("use as sreport sums it up");
    }
    return {};
}

QStringList factsOf(const CapacityImport &file)
{
    QStringList facts;
    if (file.kind == CapacityFile::Packet)
        facts << Words::tr("%n award(s)", nullptr, file.awards);
    if (!file.outlook.changes.isEmpty())
        facts << Words::tr("%n change(s)", nullptr, static_cast<int>(file.outlook.changes.size()));
    if (!file.outlook.roadmap.stages.isEmpty())
        facts << Words::tr("%n stage(s)", nullptr, static_cast<int>(file.outlook.roadmap.stages.size()));
    if (!file.use)
        return facts;
    facts << Words::tr("%1 of %2 rows count")
                 .arg(format::count(file.use->counted), format::count(file.use->rows));
    if (file.use->steps > 0)
        facts << Words::tr("%1 steps are part of their jobs").arg(format::count(file.use->steps));
    if (file.use->running > 0)
        facts << Words::tr("%1 still run and count up to the report").arg(format::count(file.use->running));
    if (file.use->notStarted > 0)
        facts << Words::tr("%1 have not begun").arg(format::count(file.use->notStarted));
    return facts;
}

OutlookPreview previewOf(const QString &path, const CapacityImport &file)
{
    OutlookPreview preview;
    preview.path = path;
    preview.kind = kindOf(file);
    preview.facts = factsOf(file);
    preview.found = file.outlook;
    preview.keepable = !file.use || file.use->isClean();
    for (const intake::UseFinding &finding : file.use ? file.use->findings : QList<intake::UseFinding>()) {
        preview.notes.append({static_cast<UseNote::Severity>(finding.severity),
                              viewmodel::useProblemNames().at(static_cast<int>(finding.problem)),
                              finding.line, finding.field, finding.value, finding.rows});
    }
    return preview;
}

} // namespace

CapacityHost::CapacityHost(const exchange::Seat &seat, bool editable, const widgets::ThemeController *themes)
    : m_seat(seat)
    , m_session([seat](const capacity::Outlook &outlook) {
        return office::keepOutlook(*seat.vault, seat.call, outlook);
    })
    , m_page(nullptr)
{
    m_session.setEditable(editable);
    m_page = new widgets::CapacityPage(&m_session, themes);
    connect(m_page, &widgets::CapacityPage::fileGiven, this, &CapacityHost::look);
    connect(m_page, &widgets::CapacityPage::saveRequested, this, &CapacityHost::save);
    connect(m_page, &widgets::CapacityPage::publicRoadmapRequested, this, &CapacityHost::takePublicRoadmap);
    connect(m_page, &widgets::CapacityPage::chartExported, this,
            [this](const QString &path) { emit noticed(tr("The chart was written to %1").arg(path)); });
}

CapacityHost::~CapacityHost() = default;

void CapacityHost::reload(const std::optional<call::Charter> &charter)
{
    const auto kept = office::keptOutlook(*m_seat.vault, m_seat.call);
    if (!kept)
        emit failed(kept.error());
    m_session.load(charter, kept.value_or(m_session.outlook()));
}

void CapacityHost::toggleTable()
{
    m_page->toggleTable();
}

void CapacityHost::look(const QString &path)
{
    if (!m_session.charter()) {
        emit failed({base::ErrorCode::CharterNotCountersigned, {}});
        return;
    }
    CapacityRules rules = capacityRules(*m_session.charter(), QFileInfo(path).lastModified());
    rules.trust = {m_seat.trust.ca.fingerprint(), m_seat.trust.office, m_seat.trust.chair};
    m_task.run([path, rules] { return readCapacityFile(path, rules); },
               [this, path, rules](const Result<CapacityImport> &file) {
                   if (!file) {
                       emit failed(file.error());
                       return;
                   }
                   OutlookPreview preview = previewOf(path, *file);
                   const auto outcome = withFile(m_session.outlook(), *file, rules);
                   preview.outcome = outcome.value_or(m_session.outlook());
                   if (preview.keepable && !outcome) {
                       preview.keepable = false;
                       emit failed(outcome.error());
                   }
                   m_page->setPreview(preview);
               });
}

void CapacityHost::save(const QString &path)
{
    const auto written = base::writeFile(path, capacity::outlookBytes(m_session.outlook()));
    if (!written)
        emit failed(written.error());
    else
        emit noticed(tr("Written to %1").arg(path));
}

void CapacityHost::takePublicRoadmap()
{
    const auto roadmap = publicRoadmap();
    if (!roadmap) {
        emit failed(roadmap.error());
        return;
    }
    capacity::Outlook next = m_session.outlook();
    next.roadmap = *roadmap;
    static_cast<void>(m_session.edit(next)); // a failure is told by the page
}

} // namespace simsa::app
