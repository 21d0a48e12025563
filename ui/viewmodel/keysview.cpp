// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/keysview.h"

#include "identity/device.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace simsa::viewmodel {

using crypto::KeyUse;

namespace {

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(simsa::viewmodel::Keys)
};

constexpr std::array<KeyUse, 3> uses = {KeyUse::Signing, KeyUse::Encryption, KeyUse::Transport};

QString nameOf(KeyUse use)
{
    switch (use) {
    case KeyUse::Signing:
        return Keys::tr("Signing");
    case KeyUse::Encryption:
        return Keys::tr("Opening");
    case KeyUse::Transport:
        return Keys::tr("Transport");
    }
    return {};
}

QString purposeOf(KeyUse use)
{
    switch (use) {
    case KeyUse::Signing:
        return Keys::tr("Signs what you seal: pledge, reviews, decisions.");
    case KeyUse::Encryption:
        return Keys::tr("Opens what is sealed to you: materials, messages of the office.");
    case KeyUse::Transport:
        return Keys::tr("Shows the depot's server that this computer may write there.");
    }
    return {};
}

QString shortOf(const base::Digest &digest)
{
    return digest.isZero() ? format::missing() : crypto::shortFingerprint(digest);
}

// "Programme Office CA" of "CN=Programme Office CA,O=…".
QString plainIssuer(const QString &rfc2253)
{
    const QString first = rfc2253.section(QLatin1Char(','), 0, 0);
    return first.startsWith(QLatin1String("CN=")) ? first.mid(3) : rfc2253;
}

KeyRow rowOf(KeyUse use, const crypto::Certificate &certificate, const QDateTime &now)
{
    KeyRow row;
    row.use = nameOf(use);
    row.what = purposeOf(use);
    row.issuer = plainIssuer(certificate.issuerName());
    row.from = format::date(certificate.notBefore().toLocalTime().date());
    row.until = format::date(certificate.notAfter().toLocalTime().date());
    row.fingerprint = shortOf(certificate.fingerprint());
    const qint64 days = now.daysTo(certificate.notAfter());
    if (now < certificate.notBefore()) {
        row.left = Keys::tr("not yet valid");
        row.tone = Tone::Bad;
    } else if (now > certificate.notAfter()) {
        row.left = Keys::tr("ended");
        row.tone = Tone::Bad;
    } else {
        row.left = Keys::tr("%n day(s)", nullptr, int(days));
        row.tone = days <= renewalDays ? Tone::Warn : Tone::Plain;
    }
    return row;
}

void sayAdvice(KeysView &view, const QDateTime &begin, const QDateTime &end, const QDateTime &now)
{
    const QString date = format::date(end.toLocalTime().date());
    if (now < begin) {
        view.tone = Tone::Bad;
        view.fact = Keys::tr("This computer's clock stands before the certificates begin.");
        view.advice = Keys::tr("Set the clock right; nothing is locked out and nothing is lost.");
    } else if (now > end) {
        view.tone = Tone::Bad;
        view.fact = Keys::tr("The certificates ended on %1.").arg(date);
        view.advice =
            Keys::tr("What was acknowledged stays valid; what you seal now may be refused. The office has to "
                     "enrol this computer anew, with fingerprints compared.");
    } else if (now.daysTo(end) <= renewalDays) {
        view.tone = Tone::Warn;
        view.fact = Keys::tr("The certificates end on %1.").arg(date);
        view.advice =
            Keys::tr("Renew them now: one file goes to the office, one comes back, and nothing is lost.");
    } else {
        view.tone = Tone::Ok;
        view.fact = Keys::tr("Good until %1.").arg(date);
        view.advice =
            Keys::tr("From %n day(s) before, each unlocking reminds you to renew.", nullptr, renewalDays);
    }
}

} // namespace

KeysView keysViewOf(const identity::Device &device, const QDateTime &now)
{
    KeysView view;
    const bool korean = QLocale().language() == QLocale::Korean;
    view.person = device.name().in(korean);
    view.device = device.id().hex();
    QDateTime begin;
    QDateTime end;
    for (const KeyUse use : uses) {
        const auto credential = device.credential(use);
        if (!credential)
            continue;
        const crypto::Certificate &certificate = credential->certificate;
        view.certificates.append(rowOf(use, certificate, now));
        begin = begin.isValid() ? std::max(begin, certificate.notBefore()) : certificate.notBefore();
        end = end.isValid() ? std::min(end, certificate.notAfter()) : certificate.notAfter();
    }
    if (end.isValid()) {
        sayAdvice(view, begin, end, now);
    } else {
        view.tone = Tone::Warn;
        view.fact = Keys::tr("The office has not certified this computer yet.");
        view.advice =
            Keys::tr("Finish the enrolment: send the request, compare the fingerprints, take the reply.");
    }
    view.mayRenew = end.isValid() && view.tone != Tone::Bad && !device.isPinned();
    if (view.tone == Tone::Warn && device.isPinned())
        view.advice =
            Keys::tr("Everybody has pinned this certificate: enrol this computer again in time, and have "
                     "everybody compare the new fingerprint.");
    view.renewing = !device.pendingRenewal().isEmpty();
    if (view.renewing)
        view.advice =
            Keys::tr("A renewal is asked for. Take the office's reply in when it comes; until then the "
                     "present keys go on working.");
    const identity::Pins &pins = device.pins();
    view.pins = {{Keys::tr("Certificate authority of the office"), shortOf(pins.ca.fingerprint())},
                 {Keys::tr("Programme office, signing"), shortOf(pins.office)},
                 {Keys::tr("Committee chair, signing"), shortOf(pins.chair)}};
    return view;
}

} // namespace simsa::viewmodel
