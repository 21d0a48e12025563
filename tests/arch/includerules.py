# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include against the floor table."""
import re

import cppscan
from table import within

_STANDARD = re.compile(r"^([a-z_]+|(assert|errno|limits|math|signal|stdint|stddef|stdio|stdlib|string|time)\.h)$")
_GENERATED = re.compile(r"(^|/)(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)$")


class IncludeRules:
    """`known` is the set of all project paths; `qt_module` maps a Qt header to its module."""

    def __init__(self, table, known, qt_module):
        self.table, self.known, self.qt_module = table, known, qt_module

    def check(self, path, text):
        """Yields (line, rule, message)."""
        for line, name, quoted in cppscan.includes(text):
            if _GENERATED.search(name):
                continue
            found = self._own(path, line, name) if quoted else self._library(path, line, name)
            if found is not None:
                yield found

    def _resolve(self, path, name):
        beside = path.rsplit("/", 1)[0] + "/" + name
        if path.startswith("tests/") and beside in self.known:
            return beside
        own_root = path.split("/")[0]
        for root in dict.fromkeys((own_root, "models", "ui", "app", "tests")):
            if f"{root}/{name}" in self.known:
                return f"{root}/{name}"
        return None

    def _own(self, path, line, name):
        if ".." in name.split("/"):
            return line, "include-root", f'"{name}": includes start at the root (models, ui, app), never with ..'
        target = self._resolve(path, name)
        if target is None:
            return line, "include-root", f'"{name}" is no file below models, ui, app or tests'
        if path.startswith("tests/"):
            return self._from_test(path, line, target)
        if target.startswith("tests/"):
            return line, "include-edge", f"{path} includes a test header, {target}"
        source_unit, target_unit = self.table.unit(path), self.table.unit(target)
        if source_unit is None or target_unit is None:
            return line, "unknown-folder", f"{path if source_unit is None else target} stands on no floor"
        why = self.table.may_include(source_unit, target_unit)
        if why is not None:
            return line, "include-edge", f"{source_unit} includes {target}: {why}"
        return None

    def _from_test(self, path, line, target):
        """tests/models/X may include X, what X may include, and tests/support."""
        parts = path.split("/")
        if parts[1] != "models" or target.startswith("tests/"):
            return None
        unit, target_unit = "models/" + parts[2], self.table.unit(target)
        if unit not in self.table.floors or target_unit is None:
            return line, "unknown-folder", f"{unit} or {target} stands on no floor"
        why = self.table.may_include(unit, target_unit)
        if why is not None:
            return line, "include-edge", f"the test of {unit} includes {target}: {why}"
        return None

    def _library(self, path, line, name):
        if _STANDARD.match(name):
            return None
        module = self.qt_module(name)
        if module is not None:
            allowed = self.table.qt_modules(path)
            if allowed is None or module in allowed:
                return None
            rule = "gui-in-models" if path.startswith("models/") and module in ("QtGui", "QtWidgets") else "qt-module"
            return line, rule, f"<{name}> is {module}; here only {', '.join(allowed)} may be used"
        units = self.table.test_units(name) if path.startswith("tests/") else self.table.foreign_units(name)
        if units is None:
            return line, "unknown-library", f"<{name}> belongs to no library that floors.txt knows"
        if not any(within(path, unit) for unit in units):
            return line, "foreign-include", f"<{name}> may be included only by {', '.join(units)}"
        return None
