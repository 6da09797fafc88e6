// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtTypes>

namespace Ninelives {

/// How far an own message has come. The numbers are stored: never renumber.
enum class Delivery : quint8 {
    None = 0,      ///< not an own message
    Queued = 1,    ///< durable on this computer, waiting
    Sending = 2,   ///< handed to the connection
    Uncertain = 3, ///< handed over, then the connection broke: the server may or may not have it
    OnServer = 4,
    Delivered = 5, ///< on at least one device of the recipient
    Read = 6,
    Failed = 7,    ///< given up; the user may retry
};

/// The state after hearing `news` in `current`: what the server or the other side confirmed is
/// never taken back, whatever order the news arrives in; Failed is undone by a confirmation or a
/// retry.
[[nodiscard]] Delivery advanced(Delivery current, Delivery news);

/// The word used in JSON: queued, sending, server, delivered, read, failed ("sending" also stands
/// for Uncertain; "none" for messages of others).
[[nodiscard]] QString deliveryName(Delivery delivery);

} // namespace Ninelives
