// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <QDateTime>
#include <QFile>

#include <chrono>
#include <cstring>

namespace Ninelives {

namespace {

#ifdef NINELIVES_FAILPOINTS
/// How wrong this computer's clock is made, in milliseconds: the eight bytes of the file that
/// NINELIVES_CLOCK_SHIFT names, looked at each time, so that a drill can let it jump.
qint64 shiftMs()
{
    static const uchar *const shared = [] {
        const QString name = qEnvironmentVariable("NINELIVES_CLOCK_SHIFT");
        // Never closed: other threads ask for the time until the process ends.
        auto *file = new QFile(name);
        return !name.isEmpty() && file->open(QIODevice::ReadOnly) ? file->map(0, sizeof(qint64))
                                                                  : nullptr;
    }();
    qint64 shift = 0;
    if (shared != nullptr) {
        std::memcpy(&shift, shared, sizeof shift);
    }
    return shift;
}
#else
constexpr qint64 shiftMs()
{
    return 0;
}
#endif

} // namespace

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + shiftMs();
}

qint64 SystemClock::monotonicMs() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

} // namespace Ninelives
