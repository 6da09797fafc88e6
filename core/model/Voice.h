// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace Ninelives {

// Voice messages: sound of one channel, 16 bits a sample.

inline constexpr int voiceRate = 48'000; ///< samples a second, of what is played
inline constexpr int voiceBars = 38; ///< of the picture of a sound
inline constexpr qint64 longestRecordingMs = 30LL * 60 * 1000;
inline constexpr qint64 longestVoiceMs = 60LL * 60 * 1000; ///< of those that others made

/// What a sound looks like. Measured by decoding it, never the sender's word.
struct VoiceShape {
    qint64 durationMs = 0;
    QList<quint8> bars; ///< voiceBars of them; 255 is the loudest part

    bool operator==(const VoiceShape &) const = default;
};

/// Makes a voice message out of what a microphone gives. Used by one thread at a time.
class VoiceWriter
{
public:
    VoiceWriter() = default;
    virtual ~VoiceWriter() = default;
    Q_DISABLE_COPY_MOVE(VoiceWriter)

    /// `rate`: samples a second, the same in every call. What would make it longer than
    /// longestRecordingMs is left out. InvalidInput for a rate that no microphone has; Internal.
    [[nodiscard]] virtual Result<void> append(std::span<const qint16> samples, int rate) = 0;
    [[nodiscard]] virtual qint64 durationMs() const = 0;
    /// Nothing more fits.
    [[nodiscard]] virtual bool isFull() const = 0;
    [[nodiscard]] virtual VoiceShape shape() const = 0;
    /// The file, once; InvalidInput when there is no sound.
    [[nodiscard]] virtual Result<QByteArray> finish() = 0;
};

/// Plays a voice message, piece by piece. Used by one thread at a time.
class VoiceReader
{
public:
    VoiceReader() = default;
    virtual ~VoiceReader() = default;
    Q_DISABLE_COPY_MOVE(VoiceReader)

    /// The next samples at voiceRate, at most `room`; fewer only at the end. Damaged parts are left
    /// out.
    [[nodiscard]] virtual qsizetype read(std::span<qint16> room) = 0;
    /// Where in the sound the next sample is.
    [[nodiscard]] virtual qint64 positionMs() const = 0;
    /// Goes there, or to the end.
    virtual void seek(qint64 positionMs) = 0;
    /// 0.5 to 3; voices keep their pitch.
    virtual void setSpeed(double speed) = 0;
};

} // namespace Ninelives
