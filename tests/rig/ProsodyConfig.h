// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Ninelives::Rig {

/// Everything that the configuration file of a test server needs.
struct ProsodyConfig {
    QString dir; ///< the server's own folder; certificates and data lie in it
    QString domain;
    quint16 clientPort = 0;      ///< STARTTLS
    quint16 directTlsPort = 0;   ///< TLS from the first byte
    quint16 uploadPort = 0;      ///< HTTPS
    QMap<QString, QString> accounts; ///< name → password; made at the start when missing
    int stanzaLimit = 262144;
    QString extra; ///< Lua, appended to the host's section
};

/// The shipped configuration (resources/server/prosody.cfg.lua) with this server's name and
/// address; empty when it can't be read or has no such values to replace. Belongs into
/// `dir`/shipped.cfg.lua.
[[nodiscard]] QString shippedProsodyConfig(const ProsodyConfig &config);

/// The text of prosody.cfg.lua: includes the shipped configuration, then sets what a test wants
/// otherwise.
[[nodiscard]] QString prosodyConfigText(const ProsodyConfig &config);

} // namespace Ninelives::Rig
