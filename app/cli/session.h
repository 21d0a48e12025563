// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "office/authority.h"
#include "workstation.h"

#include <QTextStream>

#include <memory>
#include <optional>

namespace simsa::cli {

/// The options before the command.
struct Surroundings
{
    QString vault;
    QString passphraseFile;
    QString pinFile;
    QString call;
    bool json = false;
};

/// What all commands share: the vault, opened when first asked for, and the two streams.
class Session
{
public:
    explicit Session(Surroundings surroundings);

    /// A line for people on standard output; nothing with `--json`.
    void say(const QString &line);
    /// A line on standard error.
    void note(const QString &line);

    [[nodiscard]] bool wantsJson() const { return m_given.json; }
    [[nodiscard]] const QString &vaultFolder() const { return m_given.vault; }
    [[nodiscard]] bool hasVault() const { return !m_given.vault.isEmpty(); }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

    /// The first line of `--passphrase-file`, else what is typed.
    [[nodiscard]] Attempt<QString> passphrase();
    /// The first line of `file`, else what is typed at `prompt`.
    [[nodiscard]] Attempt<QString> passphraseOf(const QString &file, const QString &prompt);
    /// The first line of `file`, else what is typed twice.
    [[nodiscard]] Attempt<QString> newPassphrase(const QString &file);
    /// What opens the vault of `--vault`, with its passphrase.
    [[nodiscard]] Attempt<app::WorkstationConfig> key();
    /// The vault of `--vault`, open.
    [[nodiscard]] Attempt<app::Workstation *> station();
    /// The authority that the vault of `--vault` keeps.
    [[nodiscard]] Attempt<office::Authority> authority();
    /// Makes the vault of `--vault`; its keys lie on the token if one is named.
    [[nodiscard]] Attempt<app::Workstation *> makeStation(const std::optional<app::TokenKeys> &token = {});

    /// The call of `--call`, or the only one the vault holds.
    [[nodiscard]] Attempt<base::CallId> call();
    [[nodiscard]] Attempt<exchange::Seat> seat();

private:
    [[nodiscard]] Attempt<app::WorkstationConfig> config();
    /// The first line of `--pin-file`, else what is typed.
    [[nodiscard]] base::Result<QString> pin() const;

    Surroundings m_given;
    base::SystemClock m_clock;
    QTextStream m_out;
    QTextStream m_err;
    std::optional<QString> m_passphrase; ///< asked for once
    std::unique_ptr<app::Workstation> m_station;
};

/// A file's bytes; the failure names the file.
[[nodiscard]] Attempt<QByteArray> fileBytes(const QString &path);
/// Writes a file, all or nothing; the failure names the file.
[[nodiscard]] Attempt<QString> keepAs(const QString &path, const QByteArray &bytes);
/// JSON as people write it (not canonical): one object. JsonMalformed otherwise.
[[nodiscard]] Attempt<QJsonObject> jsonObject(const QByteArray &bytes, const QString &path);
/// A certificate file, PEM or DER.
[[nodiscard]] Attempt<crypto::Certificate> certificateFrom(const QString &path);

} // namespace simsa::cli
