// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/storage/Transaction.h"

#include <QList>

namespace Ninelives {

class SettingsStore;

/// Which voice messages were played, for the dot of those that were not. The last ones only: so
/// many are never on the screen.
class PlayedVoices
{
public:
    static constexpr qsizetype most = 2'000;

    /// Setting "played"; oldest first.
    [[nodiscard]] static Result<QList<AttachmentId>> ids(const SettingsStore &settings);
    static Result<void> add(SettingsStore &settings, Transaction &tx, AttachmentId voice);
};

} // namespace Ninelives
