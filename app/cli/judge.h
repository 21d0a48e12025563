// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"
#include "cli/session.h"
#include "record/sealed.h"

namespace simsa::cli {

/// Whom `verify` believes: the pins of the vault, else only the certificate of `--ca`, else nobody.
struct Trusted
{
    app::Workstation *station = nullptr; ///< nullptr without `--vault`
    crypto::Certificate ca;              ///< null: nobody
    base::Digest office;                 ///< zeros without `--vault`
    base::Digest chair;
};
[[nodiscard]] Attempt<Trusted> trusted(Session &session, const QString &caFile);
/// A CA certificate from a file, PEM or DER; KeyUsageWrong for one that is no CA.
[[nodiscard]] Attempt<crypto::Certificate> authorityFrom(const QString &file);
[[nodiscard]] bundle::Trust bundleTrust(const app::Workstation &station);

/// What can be said of one file.
struct Judgement
{
    QString file;
    QString kind;        ///< "bundle", "record", "pack", "packet", …; the same in every language
    QStringList signers; ///< who signed, in words
    QStringList facts;   ///< lines for people
    QStringList unseen;  ///< what could not be seen or checked; the same in every language
    QJsonObject json;    ///< further values
    std::optional<base::Error> fault;
};

/// Prints what was found; exit 1 if anything is bad, else 3 if anything could not be read.
[[nodiscard]] Outcome answerOf(Session &session, const QList<Judgement> &judgements);

[[nodiscard]] Judgement judgeBundle(const Trusted &trusted, const QString &path);
/// `tsa`: the CA above a time-stamping authority; nothing: time stamps are shown, not believed.
[[nodiscard]] Judgement judgePacket(const Trusted &trusted, const QString &path,
                                    const std::optional<crypto::Certificate> &tsa = {});
/// SignedData of a record or a manifest, or an envelope.
[[nodiscard]] Judgement judgeCms(const Trusted &trusted, const QString &path, const QByteArray &bytes);
/// A confirmation of destruction; false if the content is none.
[[nodiscard]] bool judgeDestroyed(const Trusted &trusted, const QByteArray &bytes, Judgement &judgement);
[[nodiscard]] Judgement judgePack(const Trusted &trusted, const QString &path, const QByteArray &bytes);
/// Charter, roster, assignments, request, reply, record JSON: nothing of it is signed.
[[nodiscard]] Judgement judgeJson(const QString &path, const QByteArray &bytes);
/// What is wrong with the body of a record, by its type.
[[nodiscard]] std::optional<base::Error> judgeBody(const record::Record &record);
/// A certificate or a list of revoked ones; nothing if it is neither.
[[nodiscard]] std::optional<Judgement> judgeCertificate(const Trusted &trusted, const QString &path,
                                                        const QByteArray &bytes);

/// How a signer is named to people: common name, short fingerprint, time.
[[nodiscard]] QString signerLine(const crypto::Certificate &signer, const QDateTime &time);
[[nodiscard]] QStringList unseenNames(const QList<bundle::BundleOutline::Unseen> &unseen);
[[nodiscard]] QJsonObject outlineJson(const bundle::BundleOutline &outline);

} // namespace simsa::cli
