#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One score through the real windows, by keyboard alone, as a screen reader sees them: a reviewer unlocks, pledges,
reads, scores, seals and uploads; the office writes a checkpoint; the chair sees the score; the reviewer sees that it
arrived. Every page that is passed is audited. On a failure a screenshot and the accessible trees are kept.
usage (inside tests/tools/desktop.sh): window.py SIMSA-CLI SIMSA"""
import subprocess
import sys

import pyatspi

import desk
from desk import Failed, has, text_of, until

LEVELS = "43543442"
PROPOSAL = "004"
REVIEWER = "강도윤"  # V01
TOTAL = "79.00"
STRENGTH = "The need was measured on real runs."
WEAKNESS = "The plan for less is thin so far."


class WindowStory(desk.Story):
    def run(self):
        demo = subprocess.Popen([self.cli, "demo", str(self.call), "--until", "bundles"], stdout=subprocess.DEVNULL)
        self.welcome()
        if demo.wait(300) != 0:
            raise Failed("the example call was not laid out")
        self.step("example call laid out")
        reviewer = self.open_vault("reviewers/V01", self.call / "bundles/V01.simsa")
        self.unlock_and_pledge(reviewer)
        self.read(reviewer)
        self.score(reviewer)
        self.seal(reviewer)
        self.upload(reviewer)
        office = self.office()
        self.chair()
        office.quit()
        self.acknowledged(reviewer)

    def welcome(self):
        window = self.open()
        window.expect("push button", "증빙자료 확인", part=True)
        window.audit("Welcome")
        passed = window.tab_through()
        if len(passed) < 4:
            raise Failed(f"Tab reaches only {passed}")
        window.quit()
        self.step("welcome")

    def unlock_and_pledge(self, window):
        window.expect_focus("password text", "보관함 암호")
        window.audit("Unlock")
        window.unlock("not the passphrase")
        until("the wrong passphrase is told at the field",
              lambda: "암호가 맞지 않아" in window.find("password text", "보관함 암호").description)
        window.audit("Unlock, refused")
        window.unlock("example passphrase of reviewers/V01")
        pledge = window.expect("label", "서약문")
        if "이해관계" not in text_of(pledge):
            raise Failed("the pledge has no text")
        window.audit("Pledge")
        window.expect_focus("label", "서약문")
        window.keys("Tab")
        window.expect_focus("push button", "서명하고 시작")
        window.keys("space")
        window.expect_selected("과제", PROPOSAL, "시작 전")
        window.expect_focus("list item", PROPOSAL, part=True)
        self.step("unlocked, pledge signed")

    def read(self, window):
        """The sandboxed PDF worker's text reaches the reader, page by page; keys of the page work from the list."""
        window.expect("label", f"SIM26-{PROPOSAL}")
        window.keys("F6")
        page = window.expect_focus("document frame", "활용계획서")
        until("the text of page 1", lambda: "1쪽" in page.description and "SIM26-004" in page.description)
        window.keys("Next")
        until("the text of page 2", lambda: "가운데 2쪽" in page.description)
        window.audit("Review")
        self.step("read")

    @staticmethod
    def judge(window):
        """From the weaknesses by Tab: medium confidence, all of it."""
        window.keys("Tab", "Tab", "Tab")
        confidence = window.expect_focus("panel", "확신")
        window.keys("Right", "Right")
        until("the confidence told", lambda: confidence.description == "보통")
        window.keys("Tab")
        recommendation = window.expect_focus("panel", "추천")
        window.keys("Right")
        until("the recommendation told", lambda: recommendation.description == "전체")

    def score(self, window):
        window.keys("F8")
        for number, level in enumerate(LEVELS):
            if number > 0:
                window.keys("Down")
            item = until(f"focus on item {number + 1} of {len(LEVELS)}", lambda: self.unset_levels(window))
            window.keys(level)
            until(f"level {level} told", lambda i=item, w=level: i.description == f"{w}등급")
            chosen = window.find("radio button", f"{level}등급", part=True, root=item)
            if not chosen or not has(chosen, pyatspi.STATE_CHECKED):
                raise Failed(f"level {level} of {item.name} is not checked")
        window.expect("label", f"합계 {TOTAL}")
        # From here Tab alone must lead through what is asked, in the order it stands.
        window.keys("Tab")
        window.expect_focus("text", "강점", part=True)
        window.type(STRENGTH)
        window.keys("Tab")
        window.expect_focus("text", "약점", part=True)
        window.type(WEAKNESS)
        self.judge(window)
        window.keys("Tab")
        window.expect_focus("push button", "봉인 미리보기…")
        window.expect_selected("과제", PROPOSAL, "초안", TOTAL)
        window.audit("Review, complete")
        self.step("scored")

    @staticmethod
    def unset_levels(window):
        node = window.focused()
        return node if node and "1~5등급" in node.name and node.description == "매기지 않음" else None

    def seal(self, window):
        window.keys("ctrl+Return")
        self.preview(window)
        window.audit("Seal preview")
        window.keys("Escape")
        window.expect_focus("push button", "봉인 미리보기…")
        until("Escape closes the preview", lambda: not window.find("dialog", "이대로 서명하고 봉인합니다"))
        window.keys("ctrl+Return")
        self.preview(window)
        window.keys("Tab")
        window.expect_focus("push button", "서명하고 봉인")
        window.keys("space")
        window.expect_status("봉인, 보내기 대기 1")
        window.expect_selected("과제", PROPOSAL, "봉인", TOTAL)
        self.step("sealed")

    def preview(self, window):
        """The default is to go back, and what will be signed can be read."""
        sheet = window.expect("dialog", "이대로 서명하고 봉인합니다")
        window.expect_focus("push button", "돌아가기")
        body = text_of(window.expect("label", "이대로 서명하고 봉인합니다", root=sheet.getChildAtIndex(1)))
        for wanted in (TOTAL, STRENGTH, WEAKNESS, "1.1 기술 혁신성: 4", "3.3 일정과 실현 가능성: 2"):
            if wanted not in body:
                raise Failed(f"the preview lacks {wanted!r}: {body!r}")

    def upload(self, window):
        """No depot is known yet: it is set from the palette, which says what Enter would do."""
        window.expect_status("전달 저장소를 정하지 않음")
        window.keys("ctrl+k")
        field = window.expect_focus("text", "명령·과제 찾기")
        window.type("set the depot")
        until("the command found is told", lambda: "전달 저장소 정하기" in field.description)
        window.keys("Return")
        window.expect("dialog", "전달 저장소 폴더")
        until("focus in the dialog", lambda: window.focused().getRoleName() == "text")
        window.type(str(self.call / "depot"))
        window.keys("Return")
        window.expect_status("올림, 확인 전 1")
        window.expect_status("에 닿음")
        window.expect_selected("과제", PROPOSAL, "올림", TOTAL)
        until("nothing waits to be sent", lambda: not window.find("label", "보내기 대기", part=True))
        self.step("uploaded")

    def pages(self, window, desk_name):
        """Shows and audits each page by Ctrl+digit."""
        names = [name for name, _ in window.tabs()]
        for number, name in enumerate(names, 1):
            window.keys(f"ctrl+{number}")
            until(f"{name} chosen", lambda n=name: window.page() == n)
            until(f"focus on {name}", window.focused)
            window.audit(f"{desk_name}, {name}")
        return names

    def office(self):
        window = self.open_vault("office")
        window.unlock("example passphrase of office")
        window.expect_status("에 닿음")
        names = self.pages(window, "Office")
        window.keys(f"ctrl+{names.index('도착·기점') + 1}")
        window.keys("ctrl+n")
        window.expect_status("기점 1")
        self.step("office: checkpoint")
        return window

    def chair(self):
        window = self.open_vault("chair")
        window.unlock("example passphrase of chair")
        # The office may still be sending its checkpoint.
        window.expect_status("에 닿음")
        until("the review arrives", lambda: window.find("label", "평가 1건", part=True) or window.keys("F5"))
        self.pages(window, "Committee")
        window.keys("ctrl+1")
        until("the score in the matrix", lambda: self.in_matrix(window))
        window.quit()
        self.step("chair: the score is in the matrix")

    @staticmethod
    def in_matrix(window):
        """The cell of this reviewer and this proposal says who, and the score to its two digits."""
        for node in desk.shown(window.app):
            if node.getRoleName() not in desk.TABLES:
                continue
            table = node.queryTable()
            columns = [c for c in range(table.nColumns) if REVIEWER in table.getColumnDescription(c)]
            for row in range(min(table.nRows, 10) if columns else 0):
                if table.getAccessibleAt(row, 0).name.startswith(PROPOSAL):
                    cell = table.getAccessibleAt(row, columns[0]).name
                    return REVIEWER in cell and TOTAL in cell
        return False

    def acknowledged(self, window):
        window.activate()
        window.keys("F5")
        window.expect_status("확인됨 1 (기점 1")
        window.expect_selected("과제", PROPOSAL, "확인됨", TOTAL)
        window.audit("Review, acknowledged")
        window.keys("ctrl+l")
        window.expect_focus("password text", "보관함 암호")
        window.quit()
        self.step("reviewer: acknowledged")


if __name__ == "__main__":
    sys.exit(WindowStory.tell("window", *sys.argv[1:]))
