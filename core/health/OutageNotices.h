// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Health.h"

#include <QByteArray>

namespace Ninelives::OutageNotices {

/// A larger answer is no notice.
inline constexpr qsizetype maxBytes = 64 * 1024;
inline constexpr qsizetype maxLanguages = 100;
inline constexpr qsizetype maxWords = 1'000; ///< characters a language

/// Reads XEP-0455's JSON: nothing for an empty object (all is well), Malformed for what is no
/// notice. Control characters and line breaks in the words become spaces; unknown members are
/// ignored.
[[nodiscard]] Result<std::optional<OutageNotice>> parse(const QByteArray &json, qint64 nowMs);

} // namespace Ninelives::OutageNotices
