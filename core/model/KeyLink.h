// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Device.h"
#include "core/model/XmppUri.h"

#include <QList>

namespace Ninelives {

/// What somebody shows of their devices' keys, as a link or QR code:
/// `xmpp:milo@example.org?omemo-sid-12345=<64 hex digits>;omemo-sid-…`, as Conversations and others
/// write it. It says nothing about who made it: that is for the user to know.
struct KeyLink {
    struct Key {
        quint32 device = 0;
        QByteArray identityKey; ///< 32 Montgomery bytes

        bool operator==(const Key &) const = default;
    };
    BareJid person;
    QList<Key> keys; ///< each device once

    [[nodiscard]] QString toString() const;
    /// InvalidInput when it names no key, or one of them is none, or a device twice.
    static Result<KeyLink> read(const XmppUri &uri);
    /// True when the link has something of the kind; says nothing about its being right.
    static bool isIn(const XmppUri &uri);

    bool operator==(const KeyLink &) const = default;
};

/// What a link says about the devices that are known here.
struct KeyCheck {
    QList<quint32> matching; ///< active devices with this very key
    QList<quint32> differing; ///< known with another key: somebody may be in between
    QList<quint32> unknown; ///< not seen here, or their key not yet
    bool ofSelf = false; ///< the link is of the own account

    bool operator==(const KeyCheck &) const = default;
};

/// Compares; pure.
[[nodiscard]] KeyCheck checkKeys(const KeyLink &link, const QList<Device> &known);

} // namespace Ninelives
