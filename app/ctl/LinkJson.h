// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Link.h"

#include <QJsonObject>

namespace Ninelives::Ctl {

/// The word for a phase: "idle", "showing", "searching", "confirming", "transferring", "paused",
/// "broken", "done" or "failed".
[[nodiscard]] QString linkingPhaseName(LinkingPhase phase);
/// phase, giving, other, messages, total, newest_here; words, link and valid_until while a code is
/// shown; error and text after a failure.
[[nodiscard]] QJsonObject toJson(const LinkState &state);
/// One sentence about it for people.
[[nodiscard]] QString linkText(const LinkState &state);
/// Why it failed, with words that fit.
[[nodiscard]] Error linkFailure(const Error &error);

} // namespace Ninelives::Ctl
