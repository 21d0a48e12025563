// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/readme.h"

namespace simsa::packet {

namespace {

/// Every command works as it stands, in the folder the packet was unpacked to; a test runs them.
const QString commands = QStringLiteral(R"txt(
  mkdir p && cd p && unzip -q ../FILE.asice

  openssl x509 -in certs/ca.pem -noout -fingerprint -sha256
    (%1)

  openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s \
    -content META-INF/ASiCManifest001.xml -CAfile certs/ca.pem -no_check_time -out /dev/null

  openssl dgst -sha256 -binary decisions.json | base64
    = ds:DigestValue, META-INF/ASiCManifest001.xml

  tr '{' '\n' < index.json \
    | sed -n 's/.*"name":"\([^"]*\)".*"sha256":"\([0-9a-f]*\)".*/\2  \1/p' | sha256sum -c

  openssl cms -verify -cades -binary -inform DER -in %2 \
    -CAfile certs/ca.pem -no_check_time -signer signer.pem -out record.json
  sha256sum record.json
  openssl x509 -in signer.pem -noout -subject -fingerprint -sha256

  openssl crl -inform DER -in crl/current.crl -noout -text

  openssl asn1parse -inform DER -in META-INF/signature001.p7s > asn1.txt
  grep -m1 -B3 -A2 timeStampToken asn1.txt | sed 's/:.*//' > stamp.txt
  test ! -s stamp.txt || openssl asn1parse -inform DER -in META-INF/signature001.p7s \
    -strparse $(sed -n 1p stamp.txt) -noout -out signed.bin
  test ! -s stamp.txt || openssl asn1parse -inform DER -in META-INF/signature001.p7s \
    -strparse $(sed -n 6p stamp.txt) -noout -out token.der
  test ! -s stamp.txt || openssl ts -reply -token_in -in token.der -text
  test ! -s stamp.txt || openssl ts -verify -token_in -in token.der -data signed.bin \
    -CAfile ../tsa-ca.pem -no_check_time
)txt");

const QString korean = QStringLiteral(R"txt(심사결과 증빙자료 — %1 (%2)
================================================================

이 파일은 ASiC-E(EN 319 162-1) 형식의 ZIP입니다. Simsa 없이 아래의 표준 도구만으로 확인할 수 있습니다.
%3
확인 순서
 1. certs/ca.pem의 지문이 사무국에서 전화나 문서로 받은 지문과 같은지 봅니다. 다르면 아래의 모든 확인은 뜻이 없습니다.
 2. 서명 확인이 "CAdES Verification successful"로 끝나는지 봅니다. 몇 년이 지난 뒤에도 -no_check_time으로 됩니다.
 3. 모든 파일의 SHA-256이 ASiCManifest001.xml과 index.json에 적힌 값과 같은지 봅니다.
 4. 기록(records/)은 각각 작성자가 서명한 JSON이며, 그 SHA-256이 파일 이름입니다.
 5. crl/current.crl(있는 경우)에 서명자의 인증서가 없는지 봅니다.
 6. 서명에 시점확인(RFC 3161)이 있으면(stamp.txt가 비어 있지 않으면) 그 시각에 서명이 이미 있었음을 확인합니다.
    ../tsa-ca.pem은 시점확인 기관에서 직접 받은 상위 인증서입니다.

이것만으로 증명되지 않는 것
 - 서명 시각은 서명자가 적은 값이며, 시점확인만 그렇지 않습니다. -no_check_time은 인증서의 유효기간을 보지 않습니다.
 - 서명자가 그 기록을 만들 자격이 있었는지는 심사계획과 명부를 대조해야 하며, simsa-cli packet verify가 대조합니다.
 - 편지와 회의록의 문장이 기록과 같은 뜻인지는 사람이 읽어야 압니다.
 - 빠진 평가가 없는지는 알 수 없습니다. 어느 기록을 집계에 넣을지는 사무국과 위원장이 정합니다.
 - 사무국과 위원장이 함께 꾸민 명부는 평가자 본인만 알아볼 수 있습니다.
%4)txt");

const QString koreanApplicant = QStringLiteral(
    " - 이 자료에는 평가자의 이름이 없습니다. 익명 평가는 위원장이 서명했고, 각 평가의 약속값(commitment)은\n"
    "   서명된 평가 기록의 SHA-256입니다. 기록 자체는 보존본에만 있습니다.\n");

const QString english = QStringLiteral(R"txt(
Decision packet — %1 (%2)
================================================================

This file is a ZIP in the format ASiC-E (EN 319 162-1). The commands above check it without Simsa.

In this order
 1. The fingerprint of certs/ca.pem is the one you got from the programme office by telephone or on paper.
    If it is not, nothing below means anything.
 2. The signature ends with "CAdES Verification successful". With -no_check_time it does so years later, too.
 3. The SHA-256 of every file is the one in ASiCManifest001.xml and in index.json.
 4. Every record (records/) is a JSON text signed by its author; its SHA-256 is the name of the file.
 5. crl/current.crl, if there is one, does not name the certificate of a signer.
 6. Where a signature has a time stamp (RFC 3161; stamp.txt is not empty), it existed at that time.
    ../tsa-ca.pem is the certificate above the time-stamping authority, got from the authority itself.

What this does not prove
 - Signing times are claims of the signers; only a time stamp is not. -no_check_time leaves the validity of certificates unchecked.
 - Whether a signer was entitled to make a record is a matter of charter and roster; simsa-cli packet verify
   compares them.
 - Whether the sentences of letters and minutes mean what the records say is for a person to read.
 - That no review was left out: the office and the chair choose which records go into the reconciliation.
 - A roster made up by office and chair together can be noticed by the reviewers themselves only.
%3)txt");

const QString englishApplicant = QStringLiteral(
    " - No reviewer is named here. The anonymous reviews are signed by the chair; the commitment of each is "
    "the\n"
    "   SHA-256 of the signed review record. The records themselves are in the archive only.\n");

QString colons(const base::Digest &digest)
{
    return QString::fromLatin1(digest.raw().toHex(':').toUpper());
}

} // namespace

QByteArray readmeFor(const Audience &audience, const base::CallId &call, const crypto::Certificate &ca,
                     const QString &example)
{
    const bool own = audience.kind == Audience::Kind::Applicant;
    const QString forKorean =
        own ? QStringLiteral("신청자용, ") + audience.proposal.text() : QStringLiteral("보존·감사용");
    const QString forEnglish = own ? QStringLiteral("for the applicant of ") + audience.proposal.text()
                                   : QStringLiteral("for archive and auditor");
    // Multi-argument arg() replaces in one pass, so that no value is taken for a place of another.
    const QString lines = QString(commands)
                              .replace(QStringLiteral("%1"), colons(ca.fingerprint()))
                              .replace(QStringLiteral("%2"), example);
    const QString text = korean.arg(call.text(), forKorean, lines, own ? koreanApplicant : QString()) +
                         english.arg(call.text(), forEnglish, own ? englishApplicant : QString());
    return text.toUtf8();
}

} // namespace simsa::packet
