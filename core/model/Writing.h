// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Ninelives {

/// What is remembered of how the user writes. It says something about people and so lies in the
/// encrypted store.
struct WritingChoices {
    QStringList recentEmoji; ///< the latest first, with their skin tones; at most 32
    int skinTone = 0; ///< of emoji with people: 0 none, 1 the lightest … 5 the darkest
    QStringList ownWords; ///< taught to the spell checker; at most 5,000, the latest last

    bool operator==(const WritingChoices &) const = default;
};

} // namespace Ninelives
