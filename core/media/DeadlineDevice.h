// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QIODevice>

namespace Ninelives {

/// A file in memory that can't be read any more after some time, so that a decoder that reads while
/// it works gives up. Used by one thread.
class DeadlineDevice : public QIODevice
{
    Q_OBJECT

public:
    /// How much one call gives at most: decoders that take less than they asked for are interrupted
    /// sooner.
    enum class Steps { AsAsked, Small };

    DeadlineDevice(QByteArray bytes, int milliseconds, Steps steps);

    /// A read was refused.
    [[nodiscard]] bool isTooLate() const { return m_tooLate; }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 count) override;

private:
    QByteArray m_bytes;
    QDeadlineTimer m_deadline;
    Steps m_steps;
    qint64 m_at = 0;
    bool m_tooLate = false;
};

} // namespace Ninelives
