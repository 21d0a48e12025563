// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphraserule.h"

#include "base/json.h"

namespace simsa::store {

base::Result<> checkPassphrase(const QString &passphrase)
{
    const qsizetype characters = base::toNfc(passphrase).toUcs4().size();
    if (characters < leastPassphraseCharacters)
        return base::fail(base::ErrorCode::PassphraseWeak, QString::number(characters));
    return {};
}

} // namespace simsa::store
