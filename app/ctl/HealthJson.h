// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QJsonObject>

namespace Ninelives::Ctl {

/// The ladder of one account with the sentences that the window would show, in English.
[[nodiscard]] QJsonObject toJson(const Health &health, const QString &provider, qint64 nowMs);
[[nodiscard]] QJsonObject toJson(const HealthEvent &event);
[[nodiscard]] QJsonObject toJson(const DayAvailability &day);

} // namespace Ninelives::Ctl
