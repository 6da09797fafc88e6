// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Ninelives {

/// A hole in what is here of an account's archive: between these two places in the order of
/// messages (SortKey::timeMs) any chat of the account may lack some.
struct ArchiveGap {
    qint64 afterMs = 0;  ///< the last message before the hole, of whatever chat
    qint64 beforeMs = 0; ///< the first one after it
    /// The server has forgotten what was there: this hole can't be closed.
    bool lost = false;

    bool operator==(const ArchiveGap &) const = default;
};

/// What happens about the holes that can be closed.
enum class GapFetch : quint8 {
    Offline,  ///< nothing before the account is connected
    Fetching, ///< they are being fetched
    Retrying, ///< the archive did not answer; asked again at `nextTryMs`
};

/// All holes of an account's archive, oldest first, and what is done about them.
struct ArchiveGaps {
    QList<ArchiveGap> gaps;
    GapFetch fetch = GapFetch::Offline;
    qint64 nextTryMs = 0; ///< UTC; with Retrying only
    /// Everything up to now is here, and what the archive may have shown late was looked for since:
    /// nothing is asked or about to be.
    bool settled = false;

    bool operator==(const ArchiveGaps &) const = default;
};

} // namespace Ninelives
