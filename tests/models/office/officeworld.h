// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"
#include "crypto/secret.h"
#include "office/desk.h"
#include "record/statements.h"
#include "support/cast.h"
#include "support/temporaryfolder.h"

namespace simsa::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using exchange::Table;
using office::Application;
using office::Desk;
using record::Type;
using support::Actor;
using support::Cast;

/// A clerk's desk over the cast.
class OfficeWorld : public QObject
{
    Q_OBJECT

private slots:
    void init();

protected:
    [[nodiscard]] std::unique_ptr<Desk> desk() const
    {
        return Desk::open(m_cast->seat(m_cast->office)).value();
    }
    [[nodiscard]] QList<Application> applications() const
    {
        return {{m_cast->proposals[0], {Cast::attachmentBytes()}}, {m_cast->proposals[1], {}}};
    }
    [[nodiscard]] bundle::BundleReader opened(const office::BuiltBundle &built, const Actor &reader) const;
    [[nodiscard]] qsizetype rows(Table table) const
    {
        return m_cast->office.vault->all({m_cast->charter.call, table}).value().size();
    }

    std::unique_ptr<Cast> m_cast;
    std::unique_ptr<support::TemporaryFolder> m_folder;
};

} // namespace simsa::test
