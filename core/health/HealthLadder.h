// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/ProbePort.h"
#include "core/model/Health.h"
#include "core/transport/TransportState.h"

#include <optional>

namespace Ninelives {

/// Something above the session that did not answer, and since when.
struct ServiceTrouble {
    qint64 sinceMs = 0;
    qint64 nextTryMs = 0;

    bool operator==(const ServiceTrouble &) const = default;
};

/// Everything that was observed of one account.
struct HealthFacts {
    TransportState connection;
    bool hasLink = true;
    std::optional<InternetReport> internet; ///< of this failure
    std::optional<ServiceTrouble> archive;
    std::optional<ServiceTrouble> uploads;
    QList<PlaceTrouble> places;
    std::optional<OutageNotice> notice;
    qint64 clockAheadMs = 0; ///< against the server's clock at login
    qint64 lastServerMs = 0; ///< a server's clock, as last seen in any run
};

/// The rule that makes one verdict of all facts. Pure: the same facts at the same time give the
/// same verdict.
namespace HealthLadder {

/// A step that is silent for so long counts as failed before the connection gives it up: people
/// wait.
inline constexpr qint64 silentMs = 6'000;
inline constexpr qint64 silentLoginMs = 8'000;
/// A clock that is off by less is nobody's business.
inline constexpr qint64 clockToleranceMs = 5 * 60'000;

[[nodiscard]] Health verdict(const HealthFacts &facts, qint64 nowMs);
/// When the verdict changes although nothing new is observed; 0: never.
[[nodiscard]] qint64 changesAtMs(const HealthFacts &facts);
/// The network is not on the way to a server on this computer.
[[nodiscard]] bool isOnThisComputer(const TransportState &connection);

} // namespace HealthLadder

} // namespace Ninelives
