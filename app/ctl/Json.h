// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Account.h"
#include "core/model/Contact.h"
#include "core/model/Device.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/model/RepairReport.h"
#include "core/transport/InboundStanza.h"
#include "core/transport/TransportState.h"

#include <QJsonObject>

namespace Ninelives::Ctl {

// The names in these objects are a contract with scripts: add, never rename.

/// A message; `peer` is the other side of its chat, `account` the own address.
[[nodiscard]] QJsonObject toJson(const Message &message, const BareJid &account,
                                 const BareJid &peer);
/// A photo or file as far as it is known; the path is added by who saved it.
[[nodiscard]] QJsonObject toJson(const Attachment &attachment);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const RepairReport &report);
[[nodiscard]] QJsonObject toJson(const OutboxRow &row);
[[nodiscard]] QJsonObject toJson(const Device &device);
[[nodiscard]] QJsonObject toJson(const Contact &contact);
/// How a connection stands: phase, rung, text, server, error.
[[nodiscard]] QJsonObject toJson(const TransportState &state);
[[nodiscard]] QJsonObject toJson(const Error &error);

/// ISO 8601 in UTC with milliseconds; empty for 0.
[[nodiscard]] QString isoTime(qint64 utcMs);
/// The word for a phase: "stopped", "waiting", "resolving", … "online".
[[nodiscard]] QString phaseName(LinkPhase phase);
/// The rung of the health ladder that `state` fails on: "dns", "tcp", "tls", "login", "stream", or
/// "online" when all is well, "none" while nothing has failed yet.
[[nodiscard]] QString rungName(const TransportState &state);
/// One sentence about `state` for people.
[[nodiscard]] QString stateText(const TransportState &state);
/// "active", "composing", "paused", "inactive", "gone" or "none".
[[nodiscard]] QString chatStateName(ChatState state);
[[nodiscard]] ChatState chatStateFromName(QStringView name);
[[nodiscard]] QString availabilityName(Availability availability);

} // namespace Ninelives::Ctl
