// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <csignal>

namespace simsa::cli {

namespace {

volatile std::sig_atomic_t happenedNow = 0;

extern "C" void noteSignal(int signal)
{
    happenedNow = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    happenedNow = 0;
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::happened() const
{
    return happenedNow != 0;
}

} // namespace simsa::cli
