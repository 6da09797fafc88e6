// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <memory>
#include <span>

struct OggOpusFile;

namespace Ninelives {

/// The samples of an Ogg Opus file in memory as one channel of 48 kHz. The library is given the
/// bytes piece by piece, and none once its time is up: so it gives up on files made to keep it
/// busy.
class OpusStream
{
public:
    /// Room that holds any packet: 120 ms.
    static constexpr size_t leastRoom = 5760;

    /// Malformed for what can't be opened, TooLarge when that takes longer than `milliseconds`.
    [[nodiscard]] static Result<std::unique_ptr<OpusStream>> open(const QByteArray &file,
                                                                  int milliseconds);
    ~OpusStream();
    Q_DISABLE_COPY_MOVE(OpusStream)

    /// The time that the next calls may take together.
    void allow(int milliseconds);
    [[nodiscard]] bool isTooLate() const { return m_source.tooLate; }

    /// The next samples; none at the end, or when the time is up.
    [[nodiscard]] size_t read(std::span<qint16> room);
    /// Goes to a sample, or to the end; the sample it is at.
    qint64 seek(qint64 sample);

private:
    /// What the library reads.
    struct Source {
        QByteArray bytes;
        qint64 at = 0;
        QDeadlineTimer deadline;
        bool tooLate = false;
    };

    explicit OpusStream(const QByteArray &file) { m_source.bytes = file; }
    static int readBytes(void *source, unsigned char *to, int most);
    static int seekBytes(void *source, qint64 offset, int whence);
    static qint64 tellBytes(void *source);

    Source m_source;
    OggOpusFile *m_file = nullptr;
    bool m_atEnd = false; ///< was sent there
};

} // namespace Ninelives
