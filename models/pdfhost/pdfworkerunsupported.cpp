// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Systems without memfd, seccomp and Landlock: the same interface, every answer Unsupported. Opening hostile
// PDFs inside the window's own process is what the worker exists to avoid, so there is no silent fallback to
// that.
#include "pdfhost/pdfworker.h"

namespace simsa::pdfhost {

using base::ErrorCode;
using base::fail;
using base::Result;

class PdfWorker::Private
{
};

PdfWorker::PdfWorker(QString, PdfWorkerLimits) {}

PdfWorker::~PdfWorker() = default;

Result<PdfInfo> PdfWorker::open(const QByteArray &)
{
    return fail(ErrorCode::Unsupported);
}

void PdfWorker::interrupt() {}

void PdfWorker::close() {}

bool PdfWorker::isOpen() const
{
    return false;
}

Result<RenderedPage> PdfWorker::render(int, int)
{
    return fail(ErrorCode::Unsupported);
}

Result<QString> PdfWorker::text(int)
{
    return fail(ErrorCode::Unsupported);
}

Result<QList<PdfWord>> PdfWorker::words(int)
{
    return fail(ErrorCode::Unsupported);
}

Result<QList<PdfRect>> PdfWorker::search(int, const QString &)
{
    return fail(ErrorCode::Unsupported);
}

Result<QList<PdfHeading>> PdfWorker::outline()
{
    return fail(ErrorCode::Unsupported);
}

PdfSandbox PdfWorker::sandbox() const
{
    return {};
}

qint64 PdfWorker::processId() const
{
    return 0;
}

} // namespace simsa::pdfhost
