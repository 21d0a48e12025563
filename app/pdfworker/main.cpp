// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/sandbox.h"
#include "pdfworker/service.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#if defined(__SANITIZE_ADDRESS__)
// The leak check would need ptrace, which the sandbox refuses; the host's tests look for leaks on their side.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

int main(int argc, char **argv)
{
    const bool probe = argc == 2 && std::strcmp(argv[1], "--probe") == 0;
    if (argc != 1 && !probe) {
        std::fputs("simsa-pdf-worker is started by Simsa and does nothing by itself.\n", stderr);
        return 64;
    }
    clearenv();
    simsa::pdfworker::silencePoppler();
    if (!probe)
        _exit(simsa::pdfworker::runService());
    [[maybe_unused]] const auto guards = simsa::pdfworker::enterSandbox();
    _exit(simsa::pdfworker::probeSandbox());
}
