#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three reviews from unlocking to acknowledged, in Korean, without a pointer; the comments are typed through a real
input method (fcitx5-hangul, two-set layout) and read back over AT-SPI in what is signed.
usage (inside tests/tools/desktop.sh): evening.py SIMSA-CLI SIMSA
needs: fcitx5 fcitx5-modules fcitx5-hangul fcitx5-frontend-qt6"""
import os
import subprocess
import sys

import window as single
from desk import Failed, text_of, until

# Keys of the two-set layout and what they compose.
STRENGTH = ("rmsrjrk qnsaudgkrh qldyddl wjrwjfgkek", "근거가 분명하고 비용이 적절하다")
WEAKNESS = ("dlfwjddl whrma smwrh dnlgjadl skasmsek", "일정이 조금 늦고 위험이 남는다")
REVIEWS = 3
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=hangul

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=hangul
Layout=

[GroupOrder]
0=Default
"""


class InputMethod:
    """fcitx5 in the session of the test, with Hangul and Latin to choose from."""

    def __init__(self, home):
        folder = home / ".config" / "fcitx5"
        folder.mkdir(parents=True)
        (folder / "profile").write_text(PROFILE, encoding="utf-8")
        os.environ["QT_IM_MODULE"] = "fcitx"
        self.process = subprocess.Popen(["fcitx5", "--disable=wayland,waylandim"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        # Asked of the bus: fcitx5-remote would start another one, with the settings of somebody else.
        until("the input method is on the bus", self.is_there)

    @staticmethod
    def is_there():
        asked = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                                "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.NameHasOwner",
                                "org.fcitx.Fcitx5"], capture_output=True, text=True, check=False)
        return "true" in asked.stdout

    @staticmethod
    def remote(*arguments):
        return subprocess.run(["fcitx5-remote", *arguments], capture_output=True, text=True, check=False).stdout

    def choose(self, name):
        until(f"input method {name}", lambda: (self.remote("-s", name), self.remote("-n").strip() == name)[1])

    def end(self):
        self.process.terminate()
        self.process.wait(10)


class Evening(single.WindowStory):
    def run(self):
        self.method = InputMethod(self.work)
        subprocess.run([self.cli, "demo", str(self.call), "--until", "bundles"], stdout=subprocess.DEVNULL, check=True)
        self.step("example call laid out")
        reviewer = self.open_vault("reviewers/V01", self.call / "bundles/V01.simsa")
        self.unlock_and_pledge(reviewer)
        for number in range(1, REVIEWS + 1):
            self.review(reviewer, number)
            self.sealed(reviewer, number)
        self.sent(reviewer)
        office = self.office()
        office.quit()
        reviewer.activate()
        reviewer.keys("F5")
        reviewer.expect_status(f"확인됨 {REVIEWS} (기점 1")
        reviewer.audit("Review, acknowledged")
        reviewer.quit()
        self.step("acknowledged")

    def compose(self, window, name, keys, text):
        """Types keys as Hangul into the field that has the focus; what stands there is what was composed."""
        field = window.expect_focus("text", name, part=True)
        self.method.choose("hangul")
        window.type(keys)
        # The syllable that is still composed is committed as the focus leaves, as it is for people.
        window.keys("Right")
        until(f"{text!r} in {name}", lambda: text in text_of(field))
        self.method.choose("keyboard-us")

    def review(self, window, number):
        window.keys("F8")
        for place, level in enumerate(single.LEVELS):
            if place > 0:
                window.keys("Down")
            item = until(f"focus on item {place + 1}", lambda: self.unset_levels(window))
            window.keys(level)
            until(f"level {level} told", lambda i=item, w=level: i.description == f"{w}등급")
        window.expect("label", f"합계 {single.TOTAL}")
        window.keys("Tab")
        self.compose(window, "강점", *STRENGTH)
        window.keys("Tab")
        self.compose(window, "약점", *WEAKNESS)
        self.judge(window)
        self.step(f"review {number} scored, comments composed")

    def sealed(self, window, number):
        window.keys("ctrl+Return")
        sheet = window.expect("dialog", "이대로 서명하고 봉인합니다")
        window.expect_focus("push button", "돌아가기")
        body = text_of(window.expect("label", "이대로 서명하고 봉인합니다", root=sheet.getChildAtIndex(1)))
        for _, wanted in (STRENGTH, WEAKNESS):
            if wanted not in body:
                raise Failed(f"the preview lacks {wanted!r}: {body!r}")
        if number == 1:
            window.audit("Seal preview")
        window.keys("Tab")
        window.expect_focus("push button", "서명하고 봉인")
        window.keys("space")
        window.expect_status(f"봉인, 보내기 대기 {number}")
        before = window.selected("과제")
        if number < REVIEWS:
            window.keys("F7")
            until("the next unfinished proposal", lambda: window.selected("과제") not in ("", before))
        self.step(f"review {number} sealed")

    def sent(self, window):
        window.keys("ctrl+k")
        field = window.expect_focus("text", "명령·과제 찾기")
        window.type("set the depot")
        until("the command found is told", lambda: "전달 저장소 정하기" in field.description)
        window.keys("Return")
        window.expect("dialog", "전달 저장소 폴더")
        until("focus in the dialog", lambda: window.focused().getRoleName() == "text")
        self.type_whole(window, str(self.call / "depot"))
        window.keys("Return")
        window.expect_status(f"올림, 확인 전 {REVIEWS}")
        self.step("uploaded")

    @staticmethod
    def type_whole(window, text):
        """Keys pass through the input method one by one, and the dialog completes meanwhile; a lost one is typed again."""
        def stands():
            return text_of(window.focused()) == text

        for _ in range(12):
            window.keys("ctrl+a")
            window.type(text)
            try:
                return until(f"{text!r} typed", stands, 3)
            except Failed:
                continue
        raise Failed(f"{text!r} could not be typed")

    def end(self):
        super().end()
        self.method.end()


if __name__ == "__main__":
    sys.exit(Evening.tell("evening", *sys.argv[1:]))
