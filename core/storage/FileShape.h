// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace Ninelives {

/// NotADatabase when the file plainly belongs to another program, so that it is not opened at all.
[[nodiscard]] Result<void> foreignBeforeOpening(const QString &path);

/// Why a file could not be opened with our key: NotADatabase when it cannot be an encrypted store,
/// WrongKey when it looks like one.
[[nodiscard]] Error whyNotOpened(const QString &path);

} // namespace Ninelives
