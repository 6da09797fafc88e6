// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/SharedContext.h"

#include "core/sync/WriteAndTell.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 latestMs = 253'402'300'799'999; // 9999-12-31
constexpr qint64 latestChangeMs = 4'102'444'800'000; // 2100-01-01
constexpr qsizetype longestTime = 40;

} // namespace

Result<void> SharedContext::write(const Write &write) const
{
    const Result<void> done = writeAndTell(stores, sink, write);
    if (!done) {
        trouble(done.error());
    }
    return done;
}

QString timeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> timeFrom(const QString &text)
{
    const QDateTime time =
        text.size() <= longestTime ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    // Without "Z" it would be the time of wherever this computer is.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    const qint64 ms = time.toMSecsSinceEpoch();
    return ms >= 0 && ms <= latestMs ? std::optional(ms) : std::nullopt;
}

qint64 changeTime(qint64 timeMs)
{
    return std::min(timeMs, latestChangeMs);
}

} // namespace Ninelives
