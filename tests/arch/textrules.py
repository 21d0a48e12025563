# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that one file keeps or breaks by itself: sizes, names, SPDX, words that must not stand there."""
import re

import cppscan

CPP_LINES, HEADER_LINES, MAIN_LINES, FUNCTION_LINES = 400, 200, 40, 50
PUBLIC_METHODS, PURE_VIRTUALS = 20, 8

_SPDX_NAMES = re.compile(r"(\.(h|cpp|cmake|py|sh|md|svg|desktop|xml|qrc|qss|[1-9])|/?CMakeLists\.txt)$")
_FILE_NAME = re.compile(r"^[a-z0-9]+\.(h|cpp)$")
# Qt's own habit for test programs.
_TEST_NAME = re.compile(r"^tst_[a-z0-9]+\.cpp$")
# In pieces, so that this line is not one itself.
_MACHINE = re.compile(r"(?<![\w.$}/-])(/wor" r"k/|/roo" r"t/|/hom" r"e/[a-z]|[A-Z]:\\\\?Users)")

# rule, folders it holds in, pattern over code without comments and literals, message
_WORDS = (
    ("tr-in-models", ("models/",), re.compile(r"\b(?P<type>[A-Z]\w* )?(tr|QT_TR_NOOP\w*|translate|Q_DECLARE_TR_FUNCTIONS)\s*\("),
     "models make no text for users"),
    ("nested-loop", ("ui/",), re.compile(r"(\.|->|::)\s*exec\s*\("), "no exec() on dialogs, menus or drags: open() or popup()"),
    ("nested-loop", ("ui/", "app/"), re.compile(r"\b(processEvents\s*\(|QEventLoop\b)"), "no nested event loops"),
    ("singleton", ("models/", "ui/", "app/"), re.compile(r"\bQ_GLOBAL_STATIC\b|\bstatic\b[^;()=]*\b(instance|self)\s*\("),
     "no singletons: hand it over by constructor"),
)


def _is_cpp(path):
    return path.endswith((".h", ".cpp")) and path.startswith(("models/", "ui/", "app/", "tests/"))


def _is_product(path):
    return _is_cpp(path) and not path.startswith("tests/")


def check(path, text, table):
    """Yields (line, rule, message)."""
    yield from _spdx(path, text)
    yield from _machine_paths(text)
    if path.endswith((".cmake", "CMakeLists.txt")):
        yield from _cmake(text)
    if _is_cpp(path):
        yield from _names(path, text)
    if _is_product(path):
        scan = cppscan.scan(text)
        yield from _sizes(path, text, scan, table.limit)
        yield from _words(path, text)
        yield from _namespace(path, text)
        if path.endswith(".h"):
            yield from _nodiscard(scan)


def _spdx(path, text):
    script = "." not in path.rsplit("/", 1)[-1] and text.startswith("#!")
    if not _SPDX_NAMES.search(path) and not script:
        return
    head = "\n".join(text.split("\n", 8)[:8])
    for tag in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: "):
        if tag not in head:
            yield 1, "spdx", f"no {tag.strip(' :')} line at the top"


def _machine_paths(text):
    for number, line in enumerate(text.splitlines(), 1):
        if (match := _MACHINE.search(line)) is not None:
            yield number, "machine-path", f"{match[0]} is a path of one machine"


def _cmake(text):
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"\bfile\s*\(\s*GLOB|\baux_source_directory\s*\(", line.split("#")[0], re.I):
            yield number, "cmake-glob", "list sources by name"


def _names(path, text):
    name = path.rsplit("/", 1)[-1]
    if not _FILE_NAME.match(name) and not (path.startswith("tests/") and _TEST_NAME.match(name)):
        yield 1, "file-name", f"{name}: lower-case letters and digits only"
    if name.endswith(".h") and not re.search(r"^#pragma once$", text, re.M):
        yield 1, "pragma-once", "a header starts with #pragma once"


def _sizes(path, text, scan, limit_of):
    lines = text.count("\n")
    if path.endswith("/main.cpp"):
        limit = MAIN_LINES
    else:
        limit = HEADER_LINES if path.endswith(".h") else CPP_LINES
    limit = limit_of("file-size", path, limit)
    if lines > limit:
        yield lines, "file-size", f"{lines} lines, at most {limit}"
    limit = limit_of("function-size", path, FUNCTION_LINES)
    for function in scan.functions:
        if function.lines > limit:
            yield function.line, "function-size", f"{function.name}: {function.lines} lines, at most {limit}"
    for found in scan.classes:
        if found.public_methods > PUBLIC_METHODS:
            yield found.line, "class-size", f"{found.name}: {found.public_methods} public methods, at most {PUBLIC_METHODS}"
        if found.pure_virtuals > PURE_VIRTUALS:
            yield found.line, "port-size", f"{found.name}: {found.pure_virtuals} pure virtuals, at most {PURE_VIRTUALS}"


def _words(path, text):
    code = cppscan.code_only(text)
    for rule, folders, pattern, message in _WORDS:
        if path.startswith(folders):
            for match in pattern.finditer(code):
                if match.groupdict().get("type"):
                    continue  # a variable of that name
                yield code.count("\n", 0, match.start()) + 1, rule, f"{match[0].strip()}: {message}"


def _namespace(path, text):
    parts = path.split("/")
    if parts[0] != "models" or len(parts) < 3:
        return
    if not re.search(rf"\bnamespace simsa::{parts[1]}\b", cppscan.code_only(text)):
        yield 1, "namespace", f"a file of models/{parts[1]} lives in simsa::{parts[1]}"


_RETURNS = re.compile(r"^(?:(?!\busing\b|\btypedef\b|=).)*\b(Result|expected)\s+(?:[\w:]+\s*)?$")
_TRAILING = re.compile(r"\)[^()]*->\s*(?:[\w:]*::)?(Result|expected)\b")


def _nodiscard(scan):
    for declaration in scan.declarations:
        text = declaration.text
        bare = cppscan.outside_angles(text)
        head, paren, _ = bare.partition("(")
        if not paren or "=" in head or "~" in head:
            continue
        if (_RETURNS.match(head) or _TRAILING.search(text)) and "[[nodiscard" not in text:
            yield declaration.line, "nodiscard", f"{head.split()[-1]} returns a Result"
