// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/ArchivePort.h"

#include <QList>

namespace Ninelives {

/// The order of messages is the archive's, so that all devices agree: not that of arrival, nor of
/// any clock. A message's place (SortKey::timeMs) is the archive's stamp where that fits between
/// its neighbours, else the next free millisecond: many servers stamp whole seconds, and clocks are
/// set back. Pure.
namespace ArchiveOrder {

/// The page has this entry, though it may have been left out for being no message.
[[nodiscard]] bool holds(const ArchivePage &page, const QString &id);

/// A page whose messages stand in the archive's order and that is as complete as it claims:
/// `lastId` is filled in when the server gave none. Malformed when messages are missing between
/// what it calls its first and its last.
[[nodiscard]] Result<ArchivePage> checked(ArchivePage page);

/// Places after `edgeMs`, ascending, one for each item.
[[nodiscard]] QList<qint64> placesAfter(const ArchivePage &page, qint64 edgeMs);
/// Places of a page that was fetched by time: `known` has those of the messages that have one, and
/// keep it, 0 for the others, which come between their neighbours. Where no place is free between
/// these, the next ones make room.
[[nodiscard]] QList<qint64> placesAmong(const ArchivePage &page, const QList<qint64> &known,
                                        qint64 edgeMs);
/// Of the places that the messages of a page have, those after `edgeMs` that agree with its order,
/// as many as can be; 0 for the others. Of two that contradict each other the earlier place counts:
/// what came live stands too late until the archive has shown it.
[[nodiscard]] QList<qint64> agreeing(const QList<qint64> &known, qint64 edgeMs);
/// Places before `edgeMs`, ascending, one for each item.
[[nodiscard]] QList<qint64> placesBefore(const ArchivePage &page, qint64 edgeMs);

} // namespace ArchiveOrder

} // namespace Ninelives
