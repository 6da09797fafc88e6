// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/VoiceBars.h"
#include "core/model/Voice.h"

#include <memory>

struct OggOpusEnc;
struct OggOpusComments;

namespace Ninelives {

/// Ogg with Opus (RFC 7845) in memory, one channel, about 28 kbit/s: 3.5 KB a second, at most
/// 6.5 MB. A recording never touches the disk before it is sent.
class VoiceEncoder final : public VoiceWriter
{
public:
    explicit VoiceEncoder(qint64 longestMs = longestRecordingMs) : m_longestMs(longestMs) {}

    [[nodiscard]] Result<void> append(std::span<const qint16> samples, int rate) override;
    [[nodiscard]] qint64 durationMs() const override;
    [[nodiscard]] bool isFull() const override { return durationMs() >= m_longestMs; }
    [[nodiscard]] VoiceShape shape() const override;
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    struct Free {
        void operator()(OggOpusEnc *encoder) const;
        void operator()(OggOpusComments *comments) const;
    };

    [[nodiscard]] Result<void> begin(int rate);

    qint64 m_longestMs;
    int m_rate = 0;
    std::unique_ptr<VoiceBars> m_bars;
    QByteArray m_file;
    std::unique_ptr<OggOpusComments, Free> m_comments;
    std::unique_ptr<OggOpusEnc, Free> m_encoder;
};

} // namespace Ninelives
