// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeworld.h"

namespace simsa::test {

void OfficeWorld::init()
{
    m_cast = std::make_unique<Cast>();
    m_folder = std::make_unique<support::TemporaryFolder>();
}

bundle::BundleReader OfficeWorld::opened(const office::BuiltBundle &built, const Actor &reader) const
{
    const exchange::Trust trust = m_cast->seat(m_cast->office).trust;
    return bundle::BundleReader::open(built.path, reader.encryption(), {trust.ca, trust.office}).value();
}

} // namespace simsa::test
