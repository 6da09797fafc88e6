// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/storage/Transaction.h"

#include <QList>
#include <QString>

namespace Ninelives {

class Connection;

/// A stretch of an archive that is completely stored here.
struct ArchiveRange {
    qint64 id = 0;
    QString fromId;
    qint64 fromMs = 0;
    QString toId;
    qint64 toMs = 0;
    bool reachesStart = false; ///< nothing older exists in the archive
};

/// Which parts of an archive are here: ranges, not one "last id", so that holes are known.
class ArchiveRangeStore
{
public:
    explicit ArchiveRangeStore(Connection &connection) : m_connection(connection) {}

    /// Ranges of the archive `archive` (own bare address, later a room's), oldest first.
    [[nodiscard]] Result<QList<ArchiveRange>> ranges(AccountId account,
                                                     const BareJid &archive) const;
    /// Inserts (id 0) or updates a range. Merging is the caller's decision.
    Result<qint64> put(Transaction &tx, AccountId account, const BareJid &archive,
                       const ArchiveRange &range);
    Result<void> remove(Transaction &tx, qint64 rangeId);

private:
    Connection &m_connection;
};

} // namespace Ninelives
