// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "base/files.h"
#include "cli/terminal.h"

#include <QJsonDocument>

#include <cstdio>

namespace simsa::cli {

using base::ErrorCode;

namespace {

constexpr qint64 mostPassphraseFile = 64 * 1024;
constexpr qint64 mostInputFile = 512LL * 1024 * 1024;

base::Result<QString> lineOf(const QString &path)
{
    const auto bytes = base::readFile(path, mostPassphraseFile);
    if (!bytes)
        return base::fail(bytes);
    QString line = QString::fromUtf8(bytes->left(bytes->indexOf('\n')));
    if (line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

Attempt<QString> firstLine(const QString &path)
{
    const auto line = lineOf(path);
    return line ? Attempt<QString>(*line) : failed(line);
}

} // namespace

Session::Session(Surroundings surroundings)
    : m_given(std::move(surroundings))
    , m_out(stdout)
    , m_err(stderr)
{
}

void Session::say(const QString &line)
{
    if (m_given.json)
        return;
    m_out << line << '\n';
    m_out.flush();
}

void Session::note(const QString &line)
{
    m_err << line << '\n';
    m_err.flush();
}

Attempt<QString> Session::passphrase()
{
    if (!m_given.passphraseFile.isEmpty())
        return firstLine(m_given.passphraseFile);
    if (m_passphrase)
        return *m_passphrase;
    const auto typed = askOnTerminal(Cli::tr("Passphrase: "), false);
    if (!typed)
        return failed(typed);
    m_passphrase = *typed;
    return *typed;
}

Attempt<QString> Session::passphraseOf(const QString &file, const QString &prompt)
{
    if (!file.isEmpty())
        return firstLine(file);
    const auto typed = askOnTerminal(prompt, false);
    if (!typed)
        return failed(typed);
    return *typed;
}

Attempt<QString> Session::newPassphrase(const QString &file)
{
    if (!file.isEmpty())
        return firstLine(file);
    const auto first = askOnTerminal(Cli::tr("New passphrase: "), false);
    if (!first)
        return failed(first);
    const auto second = askOnTerminal(Cli::tr("The same again: "), false);
    if (!second)
        return failed(second);
    if (*first != *second)
        return usage(Cli::tr("The two passphrases differ. Nothing was changed."));
    return *first;
}

base::Result<QString> Session::pin() const
{
    return m_given.pinFile.isEmpty() ? askOnTerminal(Cli::tr("PIN of the token: "), false)
                                     : lineOf(m_given.pinFile);
}

Attempt<app::WorkstationConfig> Session::config()
{
    if (m_given.vault.isEmpty())
        return usage(Cli::tr("This command needs --vault."));
    app::WorkstationConfig config;
    config.vaultFolder = m_given.vault;
    config.clock = &m_clock;
    config.pin = [this] { return pin(); };
    return config;
}

Attempt<app::WorkstationConfig> Session::key()
{
    auto config = this->config();
    if (!config)
        return config;
    auto passphrase = this->passphrase();
    if (!passphrase)
        return failed(passphrase);
    config->passphrase = *std::move(passphrase);
    return config;
}

Attempt<app::Workstation *> Session::station()
{
    if (m_station)
        return m_station.get();
    const auto key = this->key();
    if (!key)
        return failed(key);
    auto opened = app::Workstation::open(*key);
    if (!opened)
        return failed(opened);
    m_station = *std::move(opened);
    return m_station.get();
}

Attempt<office::Authority> Session::authority()
{
    const auto station = this->station();
    if (!station)
        return failed(station);
    auto opened = office::Authority::open((*station)->vault(), m_clock);
    if (!opened)
        return failed(opened);
    return *std::move(opened);
}

Attempt<app::Workstation *> Session::makeStation(const std::optional<app::TokenKeys> &token)
{
    auto config = this->config();
    if (!config)
        return failed(config);
    auto passphrase = newPassphrase(m_given.passphraseFile);
    if (!passphrase)
        return failed(passphrase);
    config->passphrase = *std::move(passphrase);
    config->token = token;
    auto made = app::Workstation::create(*config);
    if (!made)
        return failed(made);
    m_station = *std::move(made);
    return m_station.get();
}

Attempt<base::CallId> Session::call()
{
    if (!m_given.call.isEmpty()) {
        const base::CallId call(m_given.call);
        if (!call.isValid())
            return usage(Cli::tr("--call %1: not the name of a call.").arg(m_given.call));
        return call;
    }
    const auto station = this->station();
    if (!station)
        return failed(station);
    const auto calls = (*station)->calls();
    if (!calls)
        return failed(calls);
    if (calls->size() == 1)
        return calls->first();
    if (calls->isEmpty())
        return usage(Cli::tr("This vault holds no call yet. Name one with --call."));
    QStringList names;
    for (const base::CallId &one : *calls)
        names.append(one.text());
    return usage(Cli::tr("This vault holds several calls (%1). Pick one with --call.")
                     .arg(names.join(QStringLiteral(", "))));
}

Attempt<exchange::Seat> Session::seat()
{
    const auto station = this->station();
    if (!station)
        return failed(station);
    const auto call = this->call();
    if (!call)
        return failed(call);
    if (!(*station)->device().isEnrolled())
        return tl::unexpected(
            Failure{Exit::Bad,
                    QStringLiteral("NotEnrolled"),
                    Cli::tr("This vault is not enrolled yet. Accept the office's reply first."),
                    {}});
    return (*station)->seat(*call);
}

Attempt<QByteArray> fileBytes(const QString &path)
{
    const auto bytes = base::readFile(path, mostInputFile);
    if (!bytes)
        return tl::unexpected(Failure::of({bytes.error().code, path}));
    return *bytes;
}

Attempt<QString> keepAs(const QString &path, const QByteArray &bytes)
{
    const auto written = base::writeFile(path, bytes);
    if (!written)
        return tl::unexpected(Failure::of({written.error().code, path}));
    return path;
}

Attempt<QJsonObject> jsonObject(const QByteArray &bytes, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return tl::unexpected(
            Failure::of({ErrorCode::JsonMalformed,
                         QStringLiteral("%1:%2: %3").arg(path).arg(error.offset).arg(error.errorString())}));
    return document.object();
}

Attempt<crypto::Certificate> certificateFrom(const QString &path)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failed(bytes);
    const auto certificate =
        bytes->startsWith('0') ? crypto::Certificate::fromDer(*bytes) : crypto::Certificate::fromPem(*bytes);
    if (!certificate)
        return tl::unexpected(Failure::of({certificate.error().code, path}));
    return *certificate;
}

} // namespace simsa::cli
