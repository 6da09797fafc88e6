// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Writing.h"
#include "core/storage/SettingsStore.h"

namespace Ninelives::WritingSettings {

/// Defaults when nothing or nonsense is stored. Errors: those of the store.
[[nodiscard]] Result<WritingChoices> read(const SettingsStore &settings);

/// Keeps what fits the limits of WritingChoices; the oldest words go first.
[[nodiscard]] Result<void> write(SettingsStore &settings, Transaction &tx,
                                 const WritingChoices &choices);

} // namespace Ninelives::WritingSettings
