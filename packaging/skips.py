#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a test skipped, or did not run, for any reason but the absence of the real cases.

usage: skips.py LastTest.log JUNIT.xml
Reads Qt Test's own lines (`SKIP   : Class::function(tag) message`) from ctest's full log, checks them against its
totals, and ctest's verdicts from the JUnit file. A message that starts with SIMSA_SHARED is the one accepted skip.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

_SKIP = re.compile(r"^SKIP\s*: (?P<test>\S+\(.*?\)) ?(?P<message>.*)$")
_TOTALS = re.compile(r"^Totals: \d+ passed, \d+ failed, (\d+) skipped, (\d+) blacklisted")
_ALLOWED = "SIMSA_SHARED"


def skips_in_log(text):
    """(accepted, refused) lines of what Qt Test skipped."""
    accepted, refused, announced, seen = [], [], 0, 0
    for line in text.splitlines():
        if (match := _SKIP.match(line)) is not None:
            seen += 1
            (accepted if match["message"].startswith(_ALLOWED) else refused).append(line)
        elif (match := _TOTALS.match(line)) is not None:
            announced += int(match[1])
            if int(match[2]):
                refused.append(f"{match[2]} blacklisted test functions")
    if seen != announced:
        refused.append(f"the totals speak of {announced} skips, the log shows {seen}")
    return accepted, refused


def not_run(root):
    """Test programs that ctest itself did not run to a verdict."""
    cases = list(root.iter("testcase"))
    if not cases:
        return ["ctest ran no test"]
    return [f"{case.get('name')}: {case.get('status')}" for case in cases if case.get("status") not in ("run", "fail")]


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8", errors="replace") as file:
        accepted, refused = skips_in_log(file.read())
    refused += not_run(ElementTree.parse(sys.argv[2]).getroot())
    for line in accepted:
        print(f"skipped, because the real cases are not here: {line}")
    for line in refused:
        print(f"REFUSED SKIP: {line}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
