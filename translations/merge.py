#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges translators' tables into simsa_ko.ts and makes the English plurals of simsa_en.ts.

usage: merge.py FILE.tsv...     lines: Context<TAB>English source<TAB>Korean, with \\n for a line break; a context may
                                leave its namespaces out. Run `cmake --build … --target simsa_lupdate` first.
       merge.py --check         prints what has no Korean yet, or Korean that lost a placeholder; exit 1 if any.
       merge.py --missing       prints what has no Korean yet as lines for a table.
"""
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLACEHOLDER = re.compile(r"%L?(?:\d|n)")


def read(language):
    return ET.parse(HERE / f"simsa_{language}.ts")


def write(tree, language):
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    (HERE / f"simsa_{language}.ts").write_text(text, encoding="utf-8")


def messages(tree):
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def set_forms(message, forms):
    translation = message.find("translation")
    translation.clear()
    if message.get("numerus") != "yes":
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def texts(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def read_tables(paths):
    table = {}
    for path in paths:
        for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = line.split("\t")
            if len(parts) != 3:
                sys.exit(f"{path}:{number}: not three columns")
            context, source, korean = (part.replace("\\n", "\n") for part in parts)
            table[(context.split("::")[-1], source)] = korean
    return table


def merge(paths):
    table = read_tables(paths)
    tree = read("ko")
    used = set()
    for context, message in messages(tree):
        key = (context.split("::")[-1], message.findtext("source"))
        if key in table:
            set_forms(message, [table[key]])
            used.add(key)
    write(tree, "ko")
    for context, source in sorted(set(table) - used):
        print(f"not in the program: {context}: {source!r}")
    english = read("en")
    for _, message in messages(english):
        source = message.findtext("source")
        if message.find("translation").get("type") == "unfinished" and "(s)" in source:
            set_forms(message, [source.replace("(s)", ""), source.replace("(s)", "s")])
    write(english, "en")


def faults(language):
    for context, message in messages(read(language)):
        source = message.findtext("source")
        unfinished = message.find("translation").get("type") == "unfinished"
        forms = texts(message)
        if unfinished or not all(forms):
            yield context, source, "no translation"
            continue
        wanted = sorted(set(PLACEHOLDER.findall(source)))
        if any(sorted(set(PLACEHOLDER.findall(form))) != wanted for form in forms):
            yield context, source, "placeholders differ"


def check():
    found = [(language, *fault) for language in ("ko", "en") for fault in faults(language)]
    for language, context, source, why in found:
        print(f"{language}: {why}: {context}: {source!r}")
    return 1 if found else 0


def missing():
    for context, source, _ in faults("ko"):
        escaped = source.replace("\n", "\\n")
        print(f"{context}\t{escaped}\t")


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    if arguments == ["--check"]:
        return check()
    if arguments == ["--missing"]:
        return missing()
    return merge(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
