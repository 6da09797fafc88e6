// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <QLatin1StringView>
#include <QString>

namespace Ninelives {

// A restored backup waits in a folder inside the profile until the next start, so that the profile
// is at any moment either as it was or restored, whole.

/// Being filled; worth nothing after a crash.
inline constexpr QLatin1StringView restoringFolder("restoring");
/// Complete: `ninelives.db` under this profile's key, `media/`, `window.ini`.
inline constexpr QLatin1StringView restoredFolder("restored");
/// The copy of the store that a backup is made from; worth nothing after a crash.
inline constexpr QLatin1StringView snapshotName("snapshot.db");

/// True when a restored backup waits.
[[nodiscard]] bool restoreWaits(const QString &folder);

/// Before the store is opened, under the profile's lock: removes what a crash left, and lets a
/// restored backup take the place of the empty store. May be cut off at any moment: the next call
/// goes on. A store that has an account is never replaced: what waits is dropped then.
Result<void> finishRestore(const QString &folder, const RawKey &key);

} // namespace Ninelives
