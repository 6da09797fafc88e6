// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// Which of the two a device is.
enum class LinkRole : quint8 {
    Old = 1, ///< has the history and is told the code
    New = 2, ///< shows the code
};

/// What a device says of itself before anything is proved; all of it is bound to the code.
struct LinkParty {
    FullJid address;
    quint32 device = 0; ///< OMEMO device id
    QByteArray identityKey; ///< 32 Montgomery bytes
    QByteArray nonce; ///< new for each try
    QString name; ///< as people call it; hostile until proved

    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype nonceBytes = 32;
    static constexpr qsizetype maxName = 100;

    bool operator==(const LinkParty &) const = default;
};

} // namespace Ninelives
