// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key in a file of its own, under a passphrase of its own.
#include "keyexport.h"

#include "cli/commands.h"
#include "cli/session.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

Attempt<crypto::KeyUse> useOf(const QString &name)
{
    if (name == u"signing")
        return crypto::KeyUse::Signing;
    if (name == u"encryption")
        return crypto::KeyUse::Encryption;
    return usage(Cli::tr("--use is needed: signing or encryption."));
}

} // namespace

Outcome identityExport(Session &session, const Arguments &arguments)
{
    const auto use = useOf(arguments.value("use"));
    if (!use)
        return failed(use);
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto passphrase = session.newPassphrase(arguments.value("export-passphrase-file"));
    if (!passphrase)
        return failed(passphrase);
    const QString file = arguments.word(0);
    const auto exported = app::exportKey(**station, *use, *passphrase, file);
    if (!exported && exported.error().detail == app::vaultsOwnDetail)
        return usage(
            Cli::tr("That passphrase opens the vault. The file needs one of its own; nothing was written."));
    if (!exported)
        return failed(exported);
    session.say(Cli::tr("Wrote %1. The file with its passphrase is the key: whoever has both can use it in "
                        "your name.")
                    .arg(file));
    return Answer{{{u"file"_s, file}, {u"use"_s, arguments.value("use")}}, Exit::Good, {}};
}

} // namespace simsa::cli
