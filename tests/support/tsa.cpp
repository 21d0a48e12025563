// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tsa.h"

#include <QDateTime>
#include <QProcess>

namespace simsa::support {

using namespace Qt::StringLiterals;

namespace {

const char *const configuration = R"([tsa]
default_tsa = here
[here]
serial = serial.txt
crypto_device = builtin
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
)";

} // namespace

Tsa::Tsa(const QString &usage, const QString &now)
    : m_now(now)
{
    // Certificates are a day older than the first stamp: each program starts at its own `now`, and one that
    // took its time must not end with a certificate from after the stamp.
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    const QString before = QDateTime::fromString(now, format).addDays(-1).toString(format);
    m_folder.write(u"ts.cnf"_s, configuration);
    m_folder.write(u"serial.txt"_s, "01\n");
    m_folder.write(u"ext"_s,
                   "keyUsage=critical,digitalSignature\nextendedKeyUsage=" + usage.toLatin1() + '\n');
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"_s;
    run(u"openssl req -x509 %1 -keyout ca.key -out ca.pem -days 3000 -subj '/CN=TSA CA' "
        "-addext keyUsage=critical,keyCertSign"_s.arg(key),
        before);
    run(u"openssl req -new %1 -keyout tsa.key -out tsa.csr -subj '/CN=TSA'"_s.arg(key), before);
    run(u"openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 1000 -extfile ext "
        "-out tsa.pem"_s,
        before);
}

QByteArray Tsa::reply(const QByteArray &query) const
{
    m_folder.write(u"q.tsq"_s, query);
    run(u"openssl ts -reply -config ts.cnf -queryfile q.tsq -out r.tsr"_s, m_now);
    return m_folder.read(u"r.tsr"_s);
}

void Tsa::run(const QString &line, const QString &now) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"faketime"_s, {now, u"sh"_s, u"-ec"_s, line});
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s\n%s", qPrintable(line), process.readAll().constData());
}

} // namespace simsa::support
