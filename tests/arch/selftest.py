#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that archcheck.py finds each fault it is there to find, and nothing else.

usage: selftest.py [--qt-include DIR]
Every bad/*.txt holds one small tree:
    expect: RULE PATH:LINE       what must be reported, one a line; none: the tree is good
    == PATH                      starts a file
    @repeat N TEXT               N such lines
Each C++ file gets the two SPDX lines and `#pragma once` unless it begins with `@bare`.
"""
import argparse
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = "// SPDX-FileCopyrightText: 2026 The Simsa authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def expand(lines):
    """The lines of a file with @repeat carried out."""
    for line in lines:
        if line.startswith("@repeat "):
            _, count, text = line.split(" ", 2)
            yield from [text] * int(count)
        else:
            yield line


def header(path, lines):
    if lines[:1] == ["@bare"]:
        return lines[1:]
    head = HEAD if path.endswith((".h", ".cpp")) else HEAD.replace("//", "#")
    if path.endswith(".h"):
        head += "#pragma once\n"
    return head.splitlines() + lines


def read_case(path):
    """(set of expected findings, {path: text})"""
    expected, files, current = set(), {}, None
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("expect: "):
                expected.add(line[len("expect: "):])
            elif line.startswith("== "):
                current = files.setdefault(line[3:], [])
            elif current is not None:
                current.append(line)
    return expected, {name: "\n".join(expand(header(name, lines))) + "\n" for name, lines in files.items()}


def findings(files, qt_include):
    """What the checker says about a tree, as `RULE PATH:LINE`."""
    with tempfile.TemporaryDirectory() as root:
        for name, text in files.items():
            target = os.path.join(root, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8") as file:
                file.write(text.replace("@ROOT@", root))
        command = [sys.executable, "-B", os.path.join(HERE, "archcheck.py"), root, "--qt-include", qt_include]
        if "compile_commands.json" in files:
            command += ["--compile-commands", os.path.join(root, "compile_commands.json")]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    found = set()
    for line in run.stdout.splitlines():
        path, number, rest = line.split(":", 2)
        found.add(f"{rest.split(':')[0].strip()} {path}:{number}")
    if run.returncode != (1 if found else 0):
        found.add(f"exit-status {run.returncode}:{run.stderr.strip()}")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qt-include", default="")
    arguments = parser.parse_args()
    cases = sorted(os.listdir(os.path.join(HERE, "bad")))
    failed = 0
    for name in cases:
        expected, files = read_case(os.path.join(HERE, "bad", name))
        found = findings(files, arguments.qt_include)
        for text in sorted(expected - found):
            print(f"FAIL {name}: not found: {text}")
        for text in sorted(found - expected):
            print(f"FAIL {name}: wrongly found: {text}")
        failed += found != expected
    print(f"{len(cases)} cases, {failed} failed")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
