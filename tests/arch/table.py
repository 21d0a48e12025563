# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""floors.txt, read once."""
import re


def within(path, unit):
    """Whether a path is the unit or lies in it."""
    return path == unit or path.startswith(unit + "/")


class Table:
    def __init__(self, text):
        self.floors, self.denied, self.only, self.qt, self.foreign, self.peer, self.sizes = (
            {}, {}, {}, {}, [], [], {})
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                self._read(line, f"floors.txt:{number}")

    def _read(self, line, where):
        word, _, rest = line.partition(" ")
        if word == "floor":
            number, *units = rest.split()
            self.floors.update({unit: int(number) for unit in units})
            return
        left, colon, right = rest.rpartition(" : ")
        if not colon or word not in ("deny", "only", "qt", "foreign", "peer", "size"):
            raise SystemExit(f"{where}: cannot read: {line}")
        if word in ("foreign", "peer"):
            {"foreign": self.foreign, "peer": self.peer}[word].append((re.compile(left.strip()), right.split()))
        elif word == "size":
            rule, number = left.split()
            self.sizes.update({(rule, path): int(number) for path in right.split()})
        else:
            {"deny": self.denied, "only": self.only, "qt": self.qt}[word][left.strip()] = right.split()

    def unit(self, path):
        """The longest unit that holds the file, or None."""
        return max((u for u in self.floors if within(path, u)), key=len, default=None)

    def may_include(self, source_unit, target_unit):
        """Why not, or None if it may."""
        if source_unit == target_unit:
            return None
        if source_unit in self.only:
            allowed = self.only[source_unit]
            return None if target_unit in allowed else f"it may include only {', '.join(allowed)}"
        own, other = self.floors[source_unit], self.floors[target_unit]
        if other >= own:
            return f"floor {own} may not include floor {other}"
        for unit, refused in self.denied.items():
            exact = unit in self.floors
            applies = source_unit == unit if exact else within(source_unit, unit)
            if applies and any(within(target_unit, r) for r in refused):
                return f"{unit} may not include it"
        return None

    def qt_modules(self, path):
        """The Qt modules a file may use, or None where nothing is said."""
        unit = max((u for u in self.qt if within(path, u)), key=len, default=None)
        return None if unit is None else self.qt[unit]

    def limit(self, rule, path, usual):
        """The limit that holds for a file."""
        return self.sizes.get((rule, path), usual)

    def foreign_units(self, header):
        """The folders and files that may include this header, or None if the table does not know it."""
        return next((units for pattern, units in self.foreign if pattern.search(header)), None)

    def test_units(self, header):
        """The same below tests/: tests of those units, and what `peer` lines add."""
        units = self.foreign_units(header)
        peers = [unit for pattern, more in self.peer if pattern.search(header) for unit in more]
        return None if units is None and not peers else [f"tests/{unit}" for unit in units or ()] + peers
