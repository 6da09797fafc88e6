// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/DeadlineDevice.h"

#include <algorithm>

namespace Ninelives {

DeadlineDevice::DeadlineDevice(QByteArray bytes, int milliseconds, Steps steps)
    : m_bytes(std::move(bytes)), m_deadline(milliseconds), m_steps(steps)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DeadlineDevice::seek(qint64 position)
{
    if (position < 0 || position > m_bytes.size() || !QIODevice::seek(position)) {
        return false;
    }
    m_at = position;
    return true;
}

qint64 DeadlineDevice::readData(char *data, qint64 most)
{
    constexpr qint64 smallStep = 1024;
    if (m_tooLate || m_deadline.hasExpired()) {
        m_tooLate = true;
        return -1;
    }
    const qint64 step = m_steps == Steps::Small ? std::min(most, smallStep) : most;
    const qint64 count = std::min(step, m_bytes.size() - m_at);
    std::copy_n(m_bytes.constData() + m_at, count, data);
    m_at += count;
    return count;
}

qint64 DeadlineDevice::writeData(const char *data, qint64 count)
{
    Q_UNUSED(data)
    Q_UNUSED(count)
    return -1;
}

} // namespace Ninelives
