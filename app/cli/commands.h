// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace simsa::cli {

/// The table of all commands, in the order of the help text.
[[nodiscard]] std::span<const Command> allCommands();
/// Options that every command takes.
[[nodiscard]] std::span<const Option> commonOptions();

// Each in the file named after its first word.
[[nodiscard]] Outcome demo(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome caInit(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caIssue(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caRenew(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caRevoke(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caCrl(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caDay(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome caShow(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome identityNew(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityCsr(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityAccept(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityRenew(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityExport(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityChair(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityConfirm(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityLink(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identityShow(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome identitySheet(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome recover(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome callRoster(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callPublish(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callRevoke(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callShow(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callClose(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callDestroy(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callDestroyed(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome callRegister(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome counterseal(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome depotInit(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome capacityImport(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome capacityShow(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome capacityExport(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome capacityRoadmap(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome intake(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome bundleMake(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome bundleList(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome bundleCat(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome bundleVerify(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome load(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome pledge(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome disclose(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome recuse(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewList(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewSet(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewExport(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewImport(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewSeal(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome questionAsk(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome questionReturn(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome questionAnswer(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome questionList(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reviewShow(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome sync(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome checkpoint(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome reconcile(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome plan(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome opinion(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome decide(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome endorse(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome packetMake(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome packetSign(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome packetList(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome packetTimestamp(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome packetVerify(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome verify(Session &session, const Arguments &arguments);

[[nodiscard]] Outcome vaultPassphrase(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultCheck(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultBackup(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultRestore(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultRepair(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultExportDrafts(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome vaultImportDrafts(Session &session, const Arguments &arguments);

} // namespace simsa::cli
