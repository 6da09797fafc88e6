// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives::Rig {

/// What kind of certificate a test server shows.
enum class CertificateKind : quint8 {
    Valid,      ///< from the rig's authority, for the domain
    Expired,    ///< from the rig's authority, for the domain, out of date for years
    WrongHost,  ///< from the rig's authority, for another domain
    SelfSigned, ///< for the domain, from nobody
};

/// Makes `dir`/ca.crt (an authority) and `dir`/server.crt with `dir`/server.key by the openssl
/// program. An existing authority is kept. Returns an empty string, or what went wrong.
[[nodiscard]] QString makeCertificates(const QString &dir, const QString &domain,
                                       CertificateKind kind);

} // namespace Ninelives::Rig
