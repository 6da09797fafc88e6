// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/CborFields.h"

#include <QByteArray>
#include <QCborArray>

namespace Ninelives::LinkTalk {

// What is said inside a LinkSession, where nobody else hears it or can change it.

/// What the old device says. Stands in what is sent: never renumber.
enum class Command : quint8 {
    Start = 1, ///< paused, total, last row
    Page = 2,  ///< a page of history
    Ping = 3,  ///< paused
    Done = 4,  ///< there are no more pages
};

[[nodiscard]] inline QByteArray start(bool paused, int total, qint64 lastRow)
{
    return QCborArray{qint64(Command::Start), qint64(paused), total, lastRow}
        .toCborValue()
        .toCbor();
}
[[nodiscard]] inline QByteArray page(const QByteArray &bytes)
{
    return QCborArray{qint64(Command::Page), bytes}.toCborValue().toCbor();
}
[[nodiscard]] inline QByteArray ping(bool paused)
{
    return QCborArray{qint64(Command::Ping), qint64(paused)}.toCborValue().toCbor();
}
[[nodiscard]] inline QByteArray done()
{
    return QCborArray{qint64(Command::Done)}.toCborValue().toCbor();
}
/// The answer to each of them: whether the new device pauses, how far it has come, and where to go
/// on.
[[nodiscard]] inline QByteArray wishes(bool paused, int moved, const QByteArray &cursor)
{
    return QCborArray{qint64(paused), moved, cursor}.toCborValue().toCbor();
}

} // namespace Ninelives::LinkTalk
