// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/tokenmodule.h"

#include <QDir>
#include <QHash>
#include <QLibrary>
#include <QMutex>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

using FunctionListGetter = CK_RV (*)(CK_FUNCTION_LIST **);

base::Result<const CK_FUNCTION_LIST *> loadModule(const QString &path)
{
    // By its whole path only: a bare name would be looked for wherever the linker looks.
    if (!QDir::isAbsolutePath(path))
        return fail(ErrorCode::TokenUnavailable, QStringLiteral("not an absolute path: ") + path);
    QLibrary library(path);
    const auto getter = reinterpret_cast<FunctionListGetter>(library.resolve("C_GetFunctionList"));
    CK_FUNCTION_LIST *calls = nullptr;
    if (!getter || getter(&calls) != CKR_OK || !calls)
        return fail(ErrorCode::TokenUnavailable, library.errorString());
    CK_C_INITIALIZE_ARGS threads{};
    threads.flags = CKF_OS_LOCKING_OK;
    const CK_RV code = calls->C_Initialize(&threads);
    if (code != CKR_OK && code != CKR_CRYPTOKI_ALREADY_INITIALIZED)
        return fail(ErrorCode::TokenUnavailable,
                    QStringLiteral("C_Initialize: 0x%1").arg(static_cast<qulonglong>(code), 0, 16));
    return calls;
}

} // namespace

base::Result<const CK_FUNCTION_LIST *> tokenModule(const QString &path)
{
    static QMutex mutex;
    static QHash<QString, const CK_FUNCTION_LIST *> loaded;
    const QMutexLocker locker(&mutex);
    if (const auto known = loaded.constFind(path); known != loaded.constEnd())
        return *known;
    const auto calls = loadModule(path);
    if (calls)
        loaded.insert(path, *calls);
    return calls;
}

} // namespace simsa::crypto
