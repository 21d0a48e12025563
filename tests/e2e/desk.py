# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running Simsa window, read over AT-SPI and driven by keys alone. Everything that is waited for is polled with a
deadline; nothing sleeps for luck. For the stories beside it; needs Debian's /usr/bin/python3 inside
tests/tools/desktop.sh."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyatspi

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))
import a11y_audit  # noqa: E402

PATIENCE = 30.0  # seconds; the machine may be busy
TABLES = ("table", "tree table")
known = []  # applications whose nodes libatspi remembers
ITEMS = ("list item", "page tab", "table cell", "tree item", "menu item")
WINDOWS = ("frame", "window", "dialog", "file chooser")


class Failed(AssertionError):
    """What was expected and never came."""


def until(what, probe, seconds=PATIENCE):
    """The first truthy answer of probe(); Failed after so many seconds. libatspi remembers what it read until an event
    says otherwise; whoever waits for long asks anew."""
    end = time.monotonic() + seconds
    anew = time.monotonic() + 1
    while True:
        try:
            answer = probe()
        except Exception:  # noqa: BLE001  a node may vanish between two calls
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"never came: {what}")
        if time.monotonic() > anew:
            for app in known:
                app.clear_cache()
            anew = time.monotonic() + 1
        time.sleep(0.05)


def has(node, state):
    return node.getState().contains(state)


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]


def shown(node):
    """All showing descendants, depth first; tables are not entered."""
    for child in children(node):
        if has(child, pyatspi.STATE_SHOWING):
            yield child
            if child.getRoleName() not in TABLES:
                yield from shown(child)


def text_of(node):
    """All text of a text node."""
    text = node.queryText()
    return text.getText(0, text.characterCount)


class Window:
    """One process of Simsa. Close it by keys (quit); end() is for after a failure."""

    def __init__(self, program, arguments, log):
        self.log = log
        with open(log, "wb") as out:
            self.process = subprocess.Popen([program, *arguments], stdout=out, stderr=subprocess.STDOUT)
        self.app = None

    def wait(self):
        """Until the window is there and has the keyboard."""
        self.app = until("simsa on the accessibility bus", self._application)
        known.append(self.app)
        until("its window, with the role of one", self._frame)
        self.activate()
        return self

    def _application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"simsa ended by itself with {self.process.returncode}; see {self.log}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((a for a in children(desktop) if a.get_process_id() == self.process.pid), None)

    def _frame(self):
        return next((c for c in children(self.app) if c.getRoleName() in WINDOWS), None)

    def activate(self):
        """Brings the window to the front, as Alt+Tab would."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]

        def ours():
            found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
            if found:
                subprocess.run(["xdotool", "windowactivate", found[-1]], check=False)
            focus = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=False)
            return focus.stdout.strip() in found

        until("the window has the keyboard", ours)

    # reading
    def find(self, role, name, part=False, root=None):
        """The first showing node of that role with that name (or, with part, with it inside), or None."""
        for node in shown(root or self.app):
            if node.getRoleName() == role and (name in node.name if part else node.name == name):
                return node
        return None

    def expect(self, role, name, part=False, root=None):
        return until(f"a {role} named {name!r}", lambda: self.find(role, name, part, root))

    def focused(self):
        """The node that has the keyboard. Pages that pass their focus on are not meant, and an item of a view only when
        its view has the focus."""
        last = None
        for node in shown(self.app):
            if not (has(node, pyatspi.STATE_FOCUSED) and has(node, pyatspi.STATE_FOCUSABLE)):
                continue
            if node.getRoleName() not in ITEMS or has(node.parent, pyatspi.STATE_FOCUSED):
                last = node
        return last

    def expect_focus(self, role, name, part=False):
        def there():
            node = self.focused()
            return node and node.getRoleName() == role and (name in node.name if part else node.name == name) and node

        try:
            return until(f"focus on the {role} {name!r}", there)
        except Failed as failed:
            node = self.focused()
            at = f"{node.getRoleName()} {node.name!r}" if node else "nothing"
            raise Failed(f"{failed}; it is on {at}") from None

    def expect_status(self, words):
        """The words somewhere in the status bar."""
        bar = self.expect("status bar", "", part=True)
        try:
            return until(f"{words!r} in the status bar", lambda: self.find("label", words, True, bar))
        except Failed as failed:
            raise Failed(f"{failed}; it says {[n.name for n in shown(bar) if n.name]}") from None

    def tabs(self):
        """Titles of the pages, without their counts, and whether each is the one shown (Qt: it counts as focused)."""
        bar = self.expect("page tab list", "", part=True)
        return [(tab.name.split(",")[0], has(tab, pyatspi.STATE_FOCUSED)) for tab in children(bar)
                if tab.getRoleName() == "page tab"]

    def page(self):
        return next((name for name, current in self.tabs() if current), "")

    def selected(self, list_name):
        view = self.expect("list", list_name)
        return next((c.name for c in children(view) if has(c, pyatspi.STATE_SELECTED)), "")

    def expect_selected(self, list_name, *parts):
        try:
            return until(f"selected in {list_name}: {parts}",
                         lambda: all(part in self.selected(list_name) for part in parts))
        except Failed as failed:
            raise Failed(f"{failed}; selected is {self.selected(list_name)!r}") from None

    def audit(self, page):
        """tests/tools/a11y_audit.py on what is showing, and: what takes the focus says what it is."""
        findings, keys = [], {}
        a11y_audit.walk(self.app, "", findings, keys)
        findings += [f"shared mnemonic {key}: {sorted(names)}" for key, names in keys.items() if len(names) > 1]
        for node in shown(self.app):
            if node.getRoleName() in ("filler", "unknown", "invalid") and has(node, pyatspi.STATE_FOCUSABLE):
                findings.append(f"takes the focus without a role: {node.name!r}")
        if findings:
            raise Failed(f"accessibility of {page}:\n  " + "\n  ".join(findings))

    # typing
    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", text], check=True)

    def unlock(self, passphrase):
        self.expect_focus("password text", "보관함 암호")
        self.type(passphrase)
        self.keys("Return")

    def tab_through(self):
        """Presses Tab until the focus is back where it began; the names passed. Failed if it never comes back: a trap."""
        def key(node):
            return (node.getRoleName(), node.name, node.getIndexInParent(), node.parent.getIndexInParent())

        passed, before = [], None
        for _ in range(120):
            now = until("something has the focus", self.focused)
            if key(now) == before:
                raise Failed(f"Tab does not leave the {now.getRoleName()} {now.name!r}")
            before = key(now)
            if before in passed:
                return passed
            passed.append(before)
            self.keys("Tab")
            moved = time.monotonic() + 2

            def changed():
                node = self.focused()
                return node and key(node) != before

            while not changed() and time.monotonic() < moved:
                time.sleep(0.02)
        raise Failed("Tab never comes back")

    # ending
    def quit(self):
        self.activate()
        self.keys("ctrl+q")
        self.forget()
        until("the process ends", lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            raise Failed(f"simsa ended with {self.process.returncode}; see {self.log}")

    def forget(self):
        """After it has ended."""
        if self.app in known:
            known.remove(self.app)

    def end(self):
        self.forget()
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGTERM)
            self.process.wait(10)

    def write_tree(self, path):
        """The accessible tree, for whoever looks why it failed."""
        lines = []

        def add(node, depth):
            lines.append("  " * depth + f"[{node.getRoleName()}] {node.name!r} {node.description!r}"
                         + (" FOCUSED" if has(node, pyatspi.STATE_FOCUSED) else ""))
            if node.getRoleName() in TABLES or depth > 30:
                return
            for child in children(node):
                if depth < 1 or has(child, pyatspi.STATE_SHOWING):
                    add(child, depth + 1)

        try:
            add(self.app, 0)
        except Exception as error:  # noqa: BLE001  half a tree is better than none
            lines.append(f"… {error}")
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


class Story:
    """What people do at several windows of one invented call. tell() runs it; run() is what happens."""

    def __init__(self, cli, simsa, work):
        self.cli, self.simsa, self.work = cli, simsa, work
        self.call = work / "call"
        self.windows = []
        self.started = time.monotonic()

    def step(self, text):
        print(f"{time.monotonic() - self.started:6.1f} s  {text}", flush=True)

    def open(self, *arguments):
        log = self.work / f"simsa{len(self.windows)}.log"
        window = Window(self.simsa, ["--language", "ko", "--theme", "light", *map(str, arguments)], log)
        self.windows.append(window)
        return window.wait()

    def open_vault(self, vault, *files):
        return self.open("--vault", self.call / vault, *files)

    def command(self, vault, *arguments):
        """simsa-cli at a vault of the example."""
        secret = self.work / "passphrase"
        secret.write_text(f"example passphrase of {vault}\n", encoding="utf-8")
        command = [self.cli, "--vault", self.call / vault, "--passphrase-file", secret, *arguments]
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failed(f"{arguments}: {done.stderr}")
        return done.stdout

    def evidence(self):
        subprocess.run(["import", "-window", "root", str(self.work / "screen.png")], check=False)
        for number, window in enumerate(self.windows):
            if window.process.poll() is None:
                window.write_tree(self.work / f"tree{number}.txt")

    def end(self):
        for window in self.windows:
            window.end()

    @classmethod
    def tell(cls, name, cli, simsa):
        """The exit code of the test; after a failure a screenshot, the accessible trees and the logs are kept."""
        work = Path(tempfile.mkdtemp(prefix=f"simsa-{name}-"))
        os.environ["HOME"] = str(work)
        os.environ["TZ"] = "UTC"
        for variable in [known for known in os.environ if known.startswith("XDG_") and known != "XDG_RUNTIME_DIR"]:
            del os.environ[variable]
        story = cls(cli, simsa, work)
        try:
            story.run()
        except BaseException as error:
            story.evidence()
            print(f"FAIL: {error}\nscreenshot, accessible trees and logs: {work}", file=sys.stderr)
            if not isinstance(error, Failed):
                raise
            return 1
        finally:
            story.end()
        shutil.rmtree(work)
        print(f"{name}: holds")
        return 0
