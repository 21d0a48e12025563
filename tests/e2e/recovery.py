#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lost laptop and a forgotten passphrase through the real windows, by keyboard alone, to the very end: the office
notes the identity check, revokes, certifies the new device; the chair countersigns; the bundle is made again, and the
reviewer opens it on the new device. Every page that is passed is audited.
usage (inside tests/tools/desktop.sh): recovery.py SIMSA-CLI SIMSA"""
import subprocess
import sys
import time

import desk
from desk import Failed, until

LEVELS = ["C1.1=4", "C1.2=3", "C1.3=5", "C2.1=4", "C2.2=3", "C3.1=4", "C3.2=4", "C3.3=2"]
TEXTS = ["--strengths", "The need was measured on real runs.", "--weaknesses", "The plan for less is thin so far.",
         "--confidence", "2", "--recommendation", "full"]
TOTAL = "73.50"


class Lost:
    """V01's laptop; one review is acknowledged, one is a draft that is lost with it."""
    vault, button = "V01", "노트북·인증서 분실…"
    arrived, gone = "004", "008"
    told = "평가 1건은 안전합니다."


class Forgotten:
    """V02's passphrase; one review has arrived and no checkpoint covers it yet."""
    vault, button = "V02", "암호 잊음…"
    arrived, gone = None, None
    told = "평가 1건은 안전합니다."


class RecoveryStory(desk.Story):
    def run(self):
        self.lay_out()
        office = self.open_vault("office")
        office.unlock("example passphrase of office")
        office.expect_status("에 닿음")
        chair = self.open_vault("chair")
        chair.unlock("example passphrase of chair")
        chair.expect_status("에 닿음")
        for case in (Lost, Forgotten):
            self.recover(case, office, chair)
        office.quit()
        chair.quit()

    def lay_out(self):
        demo = [self.cli, "demo", str(self.call), "--until", "bundles"]
        subprocess.run(demo, stdout=subprocess.DEVNULL, check=True, timeout=300)
        for case in (Lost, Forgotten):
            vault = f"reviewers/{case.vault}"
            self.command(vault, "load", self.call / f"bundles/{case.vault}.simsa")
            self.command(vault, "pledge")
            listed = [line.split()[0] for line in self.command(vault, "review", "list").splitlines() if "SIM26-" in line]
            done, begun = listed[:2]
            case.arrived, case.gone = done[-3:], begun[-3:]
            self.command(vault, "review", "set", done, *LEVELS, *TEXTS)
            self.command(vault, "review", "seal", done)
            self.command(vault, "review", "set", begun, *LEVELS[:3])
            self.command(vault, "sync", "--depot", self.call / "depot")
            self.command("office", "sync")
            if case is Lost:
                crl = self.work / "crl.der"
                self.command("ca", "ca", "crl", "--out", crl)
                self.command("office", "checkpoint", "--crl", crl)
                self.command("office", "sync")
                acknowledged = time.strftime("%H:%M")
        # The page says by the minute since when the laptop is lost; what was acknowledged in it would be in doubt.
        until("another minute", lambda: time.strftime("%H:%M") != acknowledged, 61)
        self.step("example call laid out; two reviewers have begun")

    def recover(self, case, office, chair):
        self.note(case, office)
        self.revoke(office)
        reviewer, request, spoken = self.new_device(case)
        reply, spoken_reply = self.certify(case, office, request, spoken)
        self.accept(case, reviewer, reply, spoken_reply)
        self.counterseal(chair)
        bundle = self.resend(case, office)
        self.open_again(case, reviewer, bundle)

    @staticmethod
    def spoken(window, name):
        """The fingerprint of that name as a screen reader spells it."""
        return window.expect("label", name).description

    @staticmethod
    def go(window, page):
        names = [name for name, _ in window.tabs()]
        window.keys(f"ctrl+{names.index(page) + 1}")
        until(f"{page} chosen", lambda: window.page() == page)

    @staticmethod
    def tab_to(window, role, name):
        """Tab until the focus is there."""
        for _ in range(40):
            node = window.focused()
            if node and node.getRoleName() == role and node.name == name:
                return node
            window.keys("Tab")
            before = node and (node.getRoleName(), node.name)
            try:
                until("the focus moves", lambda b=before: (window.focused().getRoleName(), window.focused().name) != b, 2)
            except Failed:
                pass  # two of the same name stand side by side
        raise Failed(f"Tab never reaches the {role} {name!r}")

    @staticmethod
    def answer_dialog(window, title, path):
        """Types a path into a dialog of files."""
        until(f"the dialog {title!r}", lambda: window.find("dialog", title) or window.find("file chooser", title))
        until("focus in the dialog", lambda: window.focused().getRoleName() == "text")
        window.keys("ctrl+a")
        window.type(str(path))
        window.keys("Return")
        until("the dialog closes", lambda: not window.find("dialog", title) and not window.find("file chooser", title))

    def note(self, case, office):
        office.activate()
        self.go(office, "사람·배정")
        office.keys("Escape")  # a recovery that is done stands here until it is left
        office.audit("People")
        self.tab_to(office, "text", "사람 거르기")
        office.type(case.vault)
        table = self.tab_to(office, "table", "사람, 기기, 인증서")
        until("only they are listed", lambda: case.vault in table.queryTable().getAccessibleAt(0, 0).name)
        office.keys("Home")
        self.tab_to(office, "push button", case.button)
        office.keys("space")
        office.expect_focus("text", "본인을 확인한 방법")
        office.audit("Recovery, note")
        office.type("seen face to face")
        office.keys("Return")
        office.expect("label", case.told, part=True)
        fates = office.expect("table", "평가마다 어떻게 되었나").queryTable()
        told = {fates.getAccessibleAt(row, 0).name[-3:]: fates.getAccessibleAt(row, 1).name for row in range(2)}
        if "안전" not in told[case.arrived] or "잃음" not in told[case.gone]:
            raise Failed(f"what is lost is told wrongly: {told}")
        office.expect_focus("text", "인증기관 보관함 폴더")
        office.audit("Recovery, revoke")
        self.step(f"{case.vault}: identity check noted, what is lost is told")

    def revoke(self, office):
        if office.find("text", "인증기관 보관함 폴더"):
            office.keys("ctrl+a")  # the second time the folder is remembered
            office.type(str(self.call / "ca"))
            office.keys("Tab")
            office.expect_focus("password text", "인증기관 보관함의 암호")
            office.type("example passphrase of ca")
            office.keys("Return")
        office.expect("label", "폐지했습니다", part=True)
        office.expect_focus("push button", "요청 고르기…")
        office.audit("Recovery, certify")
        self.step("revoked")

    def new_device(self, case):
        window = self.open()
        window.keys("alt+1")
        window.expect_focus("password text", "암호")
        self.tab_to(window, "text", "보관함 폴더")
        window.keys("ctrl+a")
        folder = self.work / f"new-{case.vault}"
        window.type(str(folder))
        self.tab_to(window, "password text", "암호")
        window.type("a new laptop for me")
        self.tab_to(window, "password text", "암호 한 번 더")
        window.type("a new laptop for me")
        self.tab_to(window, "text", "이름")
        window.type("the new laptop")
        window.keys("Return")
        spoken = self.spoken(window, "신청 지문")
        window.audit("Enrolment, request")
        self.step(f"{case.vault}: new vault, request {spoken}")
        return window, folder / "enrolment.simsa-request", spoken

    def certify(self, case, office, request, spoken):
        office.activate()
        office.keys("space")
        self.answer_dialog(office, "새 기기의 요청", request)
        shown = self.spoken(office, "요청의 지문")
        if shown != spoken:
            raise Failed(f"the reviewer reads {spoken!r}, the office {shown!r}")
        office.expect_focus("text", "같으면 Enter, 또는 코드를 여기에 찍기")
        office.audit("Recovery, compare")
        office.type("".join(filter(str.isalnum, spoken)))
        office.keys("Return")
        reply_print = self.spoken(office, "회신의 지문")
        self.tab_to(office, "push button", "회신 저장…")
        office.audit("Recovery, chair")
        office.keys("space")
        reply = self.work / f"{case.vault}.simsa-enrolment"
        self.answer_dialog(office, "회신을 둘 곳", reply)
        until("the reply on disk", reply.exists)
        self.step(f"{case.vault}: certified, reply {reply_print}")
        return reply, reply_print

    def accept(self, case, window, reply, spoken):
        window.activate()
        window.expect_focus("push button", "회신 고르기…")
        window.keys("space")
        self.answer_dialog(window, "담당자의 회신", reply)
        shown = self.spoken(window, "회신 지문")
        if shown != spoken:
            raise Failed(f"the office reads {spoken!r}, the reviewer {shown!r}")
        window.audit("Enrolment, reply")
        self.tab_to(window, "push button", "같습니다")
        window.keys("space")
        window.expect("label", "이 컴퓨터의 등록이 끝났습니다.")
        window.expect_focus("push button", "보관함 열기")
        window.audit("Enrolment, done")
        window.keys("space")
        self.step(f"{case.vault}: enrolled")

    def counterseal(self, chair):
        chair.activate()
        chair.keys("F5")
        self.go(chair, "확인 서명")
        until("revocation and roster wait", lambda: self.waiting(chair) == 2)
        for before in (2, 1):
            until("the preview opens", lambda: self.preview(chair))
            chair.expect_focus("push button", "돌아가기")
            chair.audit("Countersign")
            chair.keys("Tab")
            chair.expect_focus("push button", "확인 서명")
            chair.keys("space")
            until("one waits less", lambda b=before: self.waiting(chair) < b)
            until("the preview closes", lambda: not chair.find("push button", "돌아가기"))
            until("the keyboard stays in the page", lambda b=before: chair.focused().name ==
                  ("위원장을 기다리는 기록" if b == 2 else "다시 받기"))
        self.step("chair: countersigned")

    def preview(self, chair):
        """The button may be grey for a moment: what was signed is being sent."""
        self.tab_to(chair, "push button", "확인 서명…")
        chair.keys("space")
        return until("the preview", lambda: chair.find("push button", "돌아가기"), 3)

    @staticmethod
    def waiting(chair):
        table = chair.find("table", "위원장을 기다리는 기록")
        return table.queryTable().nRows if table else 0  # the empty state stands there

    def resend(self, case, office):
        office.activate()
        office.keys("F5")
        office.expect("label", "위원장이 확인 서명했습니다", part=True)
        office.expect_focus("push button", "심사자료 다시 만들기…")
        office.keys("space")
        folder = self.work / f"again-{case.vault}"
        folder.mkdir()
        self.answer_dialog(office, "심사자료를 둘 곳", folder)
        office.expect("label", "끝났습니다", part=True)
        office.audit("Recovery, finished")
        bundle = next(folder.glob("*.simsa"))
        self.step(f"{case.vault}: sealed again, {bundle.name}")
        return bundle

    def open_again(self, case, window, bundle):
        window.activate()
        window.expect_focus("push button", "심사자료 열기…")
        window.audit("Enrolled, nothing loaded")
        window.keys("space")
        self.answer_dialog(window, "심사자료 열기", bundle)
        window.expect("label", "서약문")  # the new device has sealed nothing yet
        window.audit("Pledge, on the new device")
        window.quit()
        self.step(f"{case.vault}: opened on the new device")


if __name__ == "__main__":
    sys.exit(RecoveryStory.tell("recovery", *sys.argv[1:]))
