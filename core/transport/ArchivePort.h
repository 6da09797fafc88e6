// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/InboundStanza.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// One question to an archive (XEP-0313 with XEP-0059).
struct ArchiveQuery {
    BareJid archive; ///< a room; empty: the account's own
    QString afterId;  ///< RSM <after>; empty: not set
    QString beforeId; ///< RSM <before> with this id
    bool lastPage = false; ///< empty RSM <before/>: the newest page
    qint64 startMs = 0;    ///< only from this time on; 0: not set
    qint64 endMs = 0;
    BareJid with;     ///< only with this person; empty: everybody
    int max = 50;     ///< DESIGN 3.1: at most 50, the parser is quadratic in the page size
};

/// One page, oldest first. `items` have origin Archive, archiveId and stampMs set.
struct ArchivePage {
    QList<InboundStanza> items;
    QString firstId;
    QString lastId;
    QStringList leftOut; ///< ids of results that make no message (malformed addresses)
    bool complete = false; ///< the archive has nothing more in the asked direction
};

/// The account's archive and those of its rooms. Core thread only. Replies follow the rules of
/// `Reply`.
class ArchivePort
{
public:
    virtual ~ArchivePort() = default;
    /// One page. NotFound when `afterId`/`beforeId` is unknown to the archive; Unsupported when the
    /// server has none; Timeout after 60 s without news.
    virtual void query(const ArchiveQuery &query, Reply<ArchivePage> reply) = 0;
};

} // namespace Ninelives
