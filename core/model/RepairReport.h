// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// What a repair of the damaged store brought over.
struct RepairReport {
    qint64 atMs = 0;
    QString damagedFile; ///< name of the file that was kept, in the profile folder
    qint64 messages = 0; ///< brought over
    qint64 lost = 0;     ///< messages that could not be read; -1: nobody can say how many
    bool complete = true; ///< everything else was brought over

    bool operator==(const RepairReport &) const = default;
};

} // namespace Ninelives
