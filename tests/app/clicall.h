// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporaryfolder.h"
#include "workstation.h"

#include <QJsonObject>
#include <QStringList>

namespace simsa::support {

/// What the program answered.
struct Ran
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON document it must be; an empty object if it is anything else.
    [[nodiscard]] QJsonObject json() const;
    /// The code of the error document.
    [[nodiscard]] QString code() const;
};

/// Runs the real simsa-cli.
[[nodiscard]] Ran runCli(const QStringList &arguments);
/// Runs `program` with arguments, for wrappers around simsa-cli.
[[nodiscard]] Ran runProgram(const QString &program, const QStringList &arguments);
[[nodiscard]] QString cliProgram();

/// A small call laid out by simsa-cli alone: authority, office (O01), chair (C01), reviewers (V01, V02), a
/// depot, two applications with PDFs. What does not succeed ends the test program with a message.
class CliCall
{
public:
    /// Vaults are made through the library, with a passphrase that costs little to try; those of `costly` by
    /// simsa-cli itself, as people make them.
    explicit CliCall(QStringList costly = {});

    /// Enrols everybody, up to mutual pins.
    void enrol();
    /// Roster, charter and assignments, countersigned.
    void publish();
    /// Two applications, and the bundles of them.
    void makeBundles();
    /// V01 loads, pledges and seals a review of A-001.
    void reviewAsFirst();

    /// Runs simsa-cli with the vault of `who` and `--json`.
    [[nodiscard]] Ran as(const QString &who, const QStringList &arguments) const;
    /// The same, which must succeed.
    QJsonObject did(const QString &who, const QStringList &arguments) const;

    /// The vault of `who`, opened by the library.
    [[nodiscard]] std::unique_ptr<app::Workstation> station(const QString &who) const;

    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    /// The options that name the vault of `who`.
    [[nodiscard]] QStringList vault(const QString &who) const;
    /// Options and levels of a whole review, for `review set PROPOSAL`.
    [[nodiscard]] static QStringList wholeReview(int level);
    /// The table of the two applications.
    [[nodiscard]] static QByteArray applications();

private:
    void makeVault(const QString &who, const QStringList &command) const;
    void enrolOne(const QString &who, const QStringList &role) const;

    QStringList m_costly;
    TemporaryFolder m_folder;
};

} // namespace simsa::support
