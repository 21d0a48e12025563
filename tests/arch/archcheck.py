#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the whole source tree and fails on what breaks a rule of the house (models/README.md).

usage: archcheck.py ROOT [--table floors.txt] [--qt-include DIR] [--compile-commands FILE]
Prints `path:line: rule: message`, one a line. Exit 0 clean, 1 something broken, 2 usage.
"""
import argparse
import json
import os
import sys

import includerules
import table
import textrules

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDERS = ("models", "ui", "app", "tests", "packaging", "resources", ".ci")
SKIPPED = {"build", "__pycache__", ".cache"}
# Seeded faults; selftest.py reads them.
SEEDED = "tests/arch/bad/"
TEXT = (".h", ".cpp", ".cmake", ".py", ".sh", ".md", ".txt", ".svg", ".desktop", ".xml", ".qrc", ".qss", ".json",
        ".conf", ".ts", ".html", ".1", ".in")


def source_paths(root):
    """All files of the project, relative, sorted."""
    found = [name for name in os.listdir(root) if os.path.isfile(os.path.join(root, name))]
    for top in FOLDERS:
        for folder, folders, files in os.walk(os.path.join(root, top)):
            folders[:] = [f for f in folders if f not in SKIPPED]
            found += [os.path.relpath(os.path.join(folder, f), root) for f in files]
    return sorted(path for path in found if not path.startswith(SEEDED))


def qt_modules(folder):
    """header name -> Qt module, read from the installed headers (`QtCore/qstring.h` and the bare name alike)."""
    modules = {}
    for module in sorted(os.listdir(folder)) if folder else ():
        if module.startswith("Qt") and os.path.isdir(os.path.join(folder, module)):
            for header in os.listdir(os.path.join(folder, module)):
                modules[f"{module}/{header}"] = module
                modules.setdefault(header, module)
    return modules


def read_text(path):
    """The text of a file, or None if it is none of ours to read."""
    name = os.path.basename(path)
    with open(path, "rb") as file:
        data = file.read()
    if not name.endswith(TEXT) and "." in name.lstrip(".") and not data.startswith(b"#!"):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def check_tree(root, paths, rules):
    for path in paths:
        text = read_text(os.path.join(root, path))
        if text is None:
            continue
        found = list(textrules.check(path, text, rules.table))
        if path.endswith((".h", ".cpp")) and path.split("/")[0] in ("models", "ui", "app", "tests"):
            found += rules.check(path, text)
        for line, rule, message in sorted(found):
            yield path, line, rule, message


def compiled_twice(root, commands):
    """Sources that two targets compile."""
    if not os.path.exists(commands):
        yield "CMakePresets.json", 1, "compiled-twice", f"{commands} is missing: configure with a preset"
        return
    seen, top = set(), os.path.abspath(root)
    with open(commands, encoding="utf-8") as file:
        for entry in json.load(file):
            source = os.path.normpath(os.path.join(entry["directory"], entry["file"]))
            path = os.path.relpath(source, top)
            if path.split("/")[0] not in ("models", "ui", "app", "tests"):
                continue
            if path in seen:
                yield path, 1, "compiled-twice", "two targets compile this file: put it into a library"
            seen.add(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root")
    parser.add_argument("--table", default=os.path.join(HERE, "floors.txt"))
    parser.add_argument("--qt-include", default="")
    parser.add_argument("--compile-commands")
    arguments = parser.parse_args()

    with open(arguments.table, encoding="utf-8") as file:
        floors = table.Table(file.read())
    paths = source_paths(arguments.root)
    modules = qt_modules(arguments.qt_include)
    rules = includerules.IncludeRules(floors, set(paths), modules.get)
    found = list(check_tree(arguments.root, paths, rules))
    if arguments.compile_commands:
        found += compiled_twice(arguments.root, arguments.compile_commands)
    for path, line, rule, message in found:
        print(f"{path}:{line}: {rule}: {message}")
    print(f"{len(paths)} files read, {len(found)} broken rules", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
