// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <ctime>

namespace Ninelives {

/// How long this thread has been working: what else the machine does meanwhile does not count.
class WorkTime
{
public:
    void restart() { m_begun = now(); }
    [[nodiscard]] qint64 elapsed() const { return now() - m_begun; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000 + qint64(time.tv_nsec) / 1'000'000;
    }

    qint64 m_begun = now();
};

} // namespace Ninelives
