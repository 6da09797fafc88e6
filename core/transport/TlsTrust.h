// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

namespace Ninelives::TlsTrust {

// Callable from any thread.

/// The system's authorities and those in the PEM file that the user names; a file without any is
/// logged and adds none.
[[nodiscard]] QList<QSslCertificate> authorities(const QString &caFile);

/// The gravest of the reasons why a certificate was refused.
[[nodiscard]] Error certificateError(const QList<QSslError> &errors);

} // namespace Ninelives::TlsTrust
