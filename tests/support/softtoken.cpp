// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softtoken.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace simsa::support {

using namespace Qt::StringLiterals;

namespace {

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAll().constData());
}

} // namespace

SoftToken::SoftToken()
{
    (void)m_folder.makeFolder(u"tokens"_s);
    const QString conf =
        m_folder.write(u"softhsm2.conf"_s, "directories.tokendir = " + m_folder.path(u"tokens"_s).toUtf8() +
                                               "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", conf.toUtf8());
    run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, u"simsa"_s, u"--pin"_s, pin(),
                             u"--so-pin"_s, u"12345678"_s});
}

QString SoftToken::module()
{
    for (const QString &path : {u"/usr/lib/softhsm/libsofthsm2.so"_s, u"/usr/lib64/softhsm/libsofthsm2.so"_s,
                                u"/usr/local/lib/softhsm/libsofthsm2.so"_s}) {
        if (QFileInfo::exists(path))
            return path;
    }
    qFatal("SoftHSM is not installed");
    return {};
}

QString SoftToken::makePair(const QString &label, const QString &usage, const QString &type)
{
    run(u"pkcs11-tool"_s, {u"--module"_s, module(), u"--token-label"_s, u"simsa"_s, u"--login"_s, u"--pin"_s,
                           pin(), u"--keypairgen"_s, u"--key-type"_s, type, u"--label"_s, label, u"--id"_s,
                           QString::number(++m_pairs).rightJustified(2, u'0'), u"--usage-"_s + usage});
    return u"pkcs11:token=simsa;object=%1;type=private"_s.arg(label);
}

void SoftToken::pull()
{
    if (!QDir().rename(m_folder.path(u"tokens"_s), m_folder.path(u"away"_s)))
        qFatal("the token does not come out");
    (void)m_folder.makeFolder(u"tokens"_s);
}

void SoftToken::plug()
{
    if (!QDir().rmdir(m_folder.path(u"tokens"_s)) ||
        !QDir().rename(m_folder.path(u"away"_s), m_folder.path(u"tokens"_s)))
        qFatal("the token does not go in");
}

} // namespace simsa::support
