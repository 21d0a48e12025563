// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyexport.h"

#include "base/json.h"
#include "base/privatefile.h"
#include "store/passphraserule.h"

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

Result<> mayProtect(const store::VaultFile &vault, const QString &passphrase)
{
    if (const auto strong = store::checkPassphrase(passphrase); !strong)
        return strong;
    const auto own = vault.isPassphrase(passphrase);
    if (!own)
        return base::fail(own);
    // Who is given the file's passphrase must not be given the vault's.
    return *own ? base::fail(ErrorCode::PassphraseWeak, vaultsOwnDetail) : Result<>();
}

} // namespace

Result<> exportKey(Workstation &workstation, crypto::KeyUse use, const QString &passphrase,
                   const QString &path)
{
    if (use == crypto::KeyUse::Transport)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("the transport key stays"));
    const identity::Device &device = workstation.device();
    const auto key = device.credential(use);
    if (!key)
        return base::fail(key);
    if (const auto good = mayProtect(workstation.vault(), passphrase); !good)
        return good;
    QByteArray utf8 = base::toNfc(passphrase).toUtf8();
    auto file = crypto::exportPkcs12(*key, device.pins().ca, utf8);
    crypto::wipe(utf8);
    if (!file)
        return base::fail(file);
    return base::writePrivateFile(path, *file);
}

} // namespace simsa::app
