// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ArchiveMap.h"
#include "tests/unit/sync/SyncFixture.h"

namespace Ninelives::Test {

/// Puts messages of Bob's with the texts "0001" … into Alice's archive, undelivered.
inline void fill(FakeServer &server, int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(4, '0');
        server.archive(jid("alice@one.test"),
                       "<message type='chat' from='bob@two.test/x' to='alice@one.test' id='m" + id
                           + "'><body>" + id + "</body></message>");
    }
}

inline QStringList numbers(int first, int last)
{
    QStringList texts;
    for (int i = first; i <= last; ++i) {
        texts.append(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')));
    }
    return texts;
}

/// What is here of the account's archive.
inline ArchiveMap archiveMap(const Client &client)
{
    const auto ranges = ArchiveRangeStore(client.writer()).ranges(client.account, client.self);
    return ArchiveMap(ranges ? *ranges : QList<ArchiveRange>());
}

inline ArchiveRange trunk(const Client &client)
{
    return archiveMap(client).trunk().value_or(ArchiveRange{});
}

} // namespace Ninelives::Test
