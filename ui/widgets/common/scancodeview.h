// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/scancode.h"

#include <QWidget>

namespace simsa::widgets {

/// A fingerprint as a QR code with its quiet zone: black on white in every theme, because scanners want that;
/// modules are whole pixels of the screen, so it is sharp at any scale. Its accessible description spells the
/// fingerprint.
class ScanCodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanCodeView(QWidget *parent = nullptr);

    /// `scanText` as identity::scanText() gives it, `spoken` the same fingerprint as it is read aloud; an
    /// empty text, or one that is no scan text, hides the code.
    void setFingerprint(const QString &scanText, const QString &spoken);
    /// Side of a module in pixels at 100 %; 3 by default.
    void setModule(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    identity::ScanCode m_code;
    int m_module = 3;
};

/// "A B C D E, F …": a screen reader would otherwise make words of a fingerprint's groups.
[[nodiscard]] QString spelledFingerprint(const QString &spoken);
/// Groups wide apart, so that a line breaks only between them.
[[nodiscard]] QString spacedFingerprint(const QString &spoken);

} // namespace simsa::widgets
