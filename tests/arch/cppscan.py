# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ just well enough to measure it: comments and literals blanked, braces followed, declarations cut out.

No preprocessor and no parser: a heuristic that is right for the style of this house (clang-format keeps it so).
"""
import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<d>[^()\\\s]{0,16})\(.*?\)(?P=d)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.S)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def strip_comments(text):
    """The text with comments blanked; lines and columns stay. Literals stay too."""
    return _TOKEN.sub(lambda m: _blank(m[0]) if m[0][0] == "/" else m[0], text)


def code_only(text):
    """The text with comments, literals and preprocessor lines blanked; lines stay."""
    def hide(match):
        token = match[0]
        if token[0] == "/":
            return _blank(token)
        quote = token[-1]
        return quote + _blank(token[1:-1]) + quote
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", lambda m: _blank(m[0]), _TOKEN.sub(hide, text), flags=re.M)


@dataclass
class Function:
    name: str
    line: int
    lines: int


@dataclass
class Declaration:
    """What stands between two of `; { }` at namespace or class level, white space squeezed."""
    text: str
    line: int


@dataclass
class Class:
    name: str
    line: int
    public_methods: int = 0
    pure_virtuals: int = 0


@dataclass
class Scan:
    functions: list = field(default_factory=list)
    declarations: list = field(default_factory=list)
    classes: list = field(default_factory=list)


_CONTAINER = re.compile(r"^(?:\[\[[^\]]*\]\] ?)*(?:inline )?(namespace|class|struct|union|extern \"\s*\")\b(?!.*\) ?$)")
_ENUM = re.compile(r"^(?:typedef )?enum\b")
_ACCESS = re.compile(r"^(public|protected|private|signals|Q_SIGNALS)( slots| Q_SLOTS)?\s*:(?!:)")


def outside_angles(text):
    """The text without balanced `<…>` (operators such as `<=>` and `<<` are blanked first)."""
    text = re.sub(r"operator ?(<=>|<<|>>|<=|>=|<|>|->)", "operator", text).replace("->", "  ")
    previous = None
    while previous != text:
        previous, text = text, re.sub(r"<[^<>]*>", "", text)
    return text


def _squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def _without_template(text):
    """The declaration without its leading `template<…>`."""
    while text.startswith("template"):
        depth, end = 0, len(text)
        for i, c in enumerate(text):
            depth += (c == "<") - (c == ">")
            if c == ">" and depth == 0:
                end = i + 1
                break
        text = text[end:].lstrip()
    return text


class _Frame:
    def __init__(self, kind, line, name="", access="public"):
        self.kind, self.line, self.name, self.access = kind, line, name, access
        self.record = None


class _Scanner:
    def __init__(self, text):
        self.text, self.result = code_only(text), Scan()
        self.stack, self.start, self.parens = [_Frame("namespace", 1)], 0, 0

    def line(self, at):
        return self.text.count("\n", 0, at) + 1

    def run(self):
        for match in re.finditer(r"[;{}()]", self.text):
            c, at = match[0], match.start()
            if c in "()":
                self.parens += 1 if c == "(" else -1
            elif c == "{":
                self.open(at)
            elif c == "}":
                self.close(at)
            elif self.parens == 0:
                self.declare(at)
                self.start = at + 1
        return self.result

    def at_declarations(self):
        return self.stack[-1].kind in ("namespace", "class") and self.parens == 0

    def head(self, at):
        """The declaration that ends at `at`, without access labels, and the line of its first character."""
        raw = self.text[self.start:at].lstrip()
        while (label := _ACCESS.match(raw)) is not None:
            self.stack[-1].access = label[1]
            raw = raw[label.end():].lstrip()
        return _squeeze(raw), self.line(at - len(raw))

    def declare(self, at):
        if not self.at_declarations():
            return
        text, line = self.head(at)
        if text:
            self.result.declarations.append(Declaration(text, line))
            self.count(text)

    def count(self, text):
        """Counts a method of the class we are in."""
        frame = self.stack[-1]
        if frame.kind != "class":
            return
        text = outside_angles(_without_template(text))
        before, paren, _ = text.partition("(")
        words = before.split()
        if not paren or not words or "=" in before or words[0] in ("using", "friend", "typedef", "static_assert"):
            return
        name = words[-1].lstrip("*&")
        if re.search(r"\)[^()]*= ?0$", text):
            frame.record.pure_virtuals += not name.startswith("~")
        special = name.lstrip("~") == frame.name or "operator" in before or name.startswith("Q_")
        if frame.access == "public" and not special:
            frame.record.public_methods += 1

    def open(self, at):
        line = self.line(at)
        if not self.at_declarations():
            self.stack.append(_Frame("block", line))
            return
        text, first = self.head(at)
        bare = _without_template(text)
        if _CONTAINER.match(bare) and not _ENUM.match(bare):
            self.stack.append(self.container(bare, first))
        elif "(" in outside_angles(bare) and not bare.endswith("="):
            self.result.declarations.append(Declaration(text, first))
            self.count(text)
            self.stack.append(_Frame("function", line, self.function_name(bare)))
        else:
            self.stack.append(_Frame("block", line))
        self.start = at + 1

    def container(self, text, line):
        kind = _CONTAINER.match(text)[1]
        if kind.startswith(("namespace", "extern")):
            return _Frame("namespace", line)
        name = re.sub(r"\bfinal\b", "", re.split(r" ?: ?(?!:)", text.replace("::", "\0"))[0]).split()[-1]
        frame = _Frame("class", line, name, "private" if kind == "class" else "public")
        frame.record = Class(name, line)
        self.result.classes.append(frame.record)
        return frame

    @staticmethod
    def function_name(text):
        words = outside_angles(text).partition("(")[0].split()
        return words[-1] if words else "(unnamed)"

    def close(self, at):
        if len(self.stack) == 1:
            return
        frame = self.stack.pop()
        if frame.kind == "function":
            # Lines between the braces, as readability-function-size counts them.
            self.result.functions.append(Function(frame.name, frame.line, self.line(at) - frame.line - 1))
        if self.stack[-1].kind in ("namespace", "class"):
            self.start = at + 1


def scan(text):
    """Functions, declarations and classes of a C++ file."""
    return _Scanner(text).run()


def includes(text):
    """(line, name, quoted) of every #include."""
    clean = strip_comments(text)
    for match in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">\n]+)[">]', clean, re.M):
        yield clean.count("\n", 0, match.start()) + 1, match[2], match[1] == '"'
