// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/passagebook.h"

#include <utility>

namespace simsa::viewmodel {

using review::Passages;

PassageBook::PassageBook(Store store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

void PassageBook::show(const base::ProposalId &proposal)
{
    if (proposal == m_proposal)
        return;
    save();
    m_proposal = proposal;
    m_before.clear();
    const auto read = m_store.read(proposal);
    m_passages = read.value_or(Passages());
    if (!read)
        emit failed(errorText(read.error()));
    emit changed();
}

void PassageBook::close()
{
    save();
    m_proposal = {};
    m_passages = {};
    m_before.clear();
    emit changed();
}

int PassageBook::add(const review::Passage &passage)
{
    if (m_proposal.isEmpty())
        return 0;
    Passages passages = m_passages;
    const auto number = passages.add(passage);
    if (!number) {
        emit failed(errorText(number.error()));
        return 0;
    }
    put(std::move(passages));
    return *number;
}

void PassageBook::note(int number, const QString &text, const base::ItemId &item)
{
    Passages passages = m_passages;
    if (const auto noted = passages.note(number, text, item); !noted) {
        emit failed(errorText(noted.error()));
        return;
    }
    put(std::move(passages));
}

void PassageBook::remove(int number)
{
    Passages passages = m_passages;
    if (passages.remove(number))
        put(std::move(passages));
}

bool PassageBook::undo()
{
    if (m_before.isEmpty())
        return false;
    m_passages = m_before.takeLast();
    m_saved = false;
    save();
    emit changed();
    return true;
}

void PassageBook::put(Passages passages)
{
    if (passages == m_passages)
        return;
    m_before.append(std::exchange(m_passages, std::move(passages)));
    m_saved = false;
    save();
    emit changed();
}

bool PassageBook::save()
{
    if (m_saved || m_proposal.isEmpty())
        return true;
    const auto done = m_store.keep(m_proposal, m_passages);
    m_saved = done.has_value();
    if (m_saved)
        emit kept();
    else
        emit failed(errorText(done.error()));
    return m_saved;
}

} // namespace simsa::viewmodel
