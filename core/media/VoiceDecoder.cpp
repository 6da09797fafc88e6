// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/VoiceDecoder.h"

#include "core/media/OpusStream.h"
#include "core/media/VoiceBars.h"
#include "core/media/VoiceTempo.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// Decoded and, unless the speed is the sound's own, stretched.
class OpusVoice final : public VoiceReader
{
public:
    OpusVoice(std::unique_ptr<OpusStream> stream, const VoiceLimits &limits)
        : m_stream(std::move(stream)), m_limits(limits)
    {}

    qsizetype read(std::span<qint16> room) override
    {
        m_stream->allow(m_limits.stepMs);
        size_t done = 0;
        while (done < room.size()) {
            const size_t got = m_tempo.isNeutral() ? fromStream(room.subspan(done))
                                                   : stretched(room.subspan(done));
            if (got == 0) {
                break;
            }
            done += got;
        }
        return qsizetype(done);
    }

    qint64 positionMs() const override
    {
        return std::max<qint64>(0, m_at - m_tempo.waiting()) * 1000 / voiceRate;
    }

    void seek(qint64 positionMs) override
    {
        m_stream->allow(m_limits.stepMs);
        m_tempo.clear();
        const qint64 wanted = std::clamp<qint64>(positionMs, 0, m_limits.mostMs);
        m_at = m_stream->seek(wanted * voiceRate / 1000);
    }

    void setSpeed(double speed) override
    {
        // What waits in the stretcher would be heard at the old speed, or lost: it is taken again.
        const qint64 here = positionMs();
        const bool again = m_tempo.waiting() > 0;
        m_tempo.setSpeed(speed);
        if (again) {
            seek(here);
        }
    }

private:
    size_t fromStream(std::span<qint16> room)
    {
        const qint64 left = m_limits.mostMs * voiceRate / 1000 - m_at;
        if (left <= 0) {
            return 0;
        }
        const size_t got = m_stream->read(room.first(std::min(room.size(), size_t(left))));
        m_at += qint64(got);
        return got;
    }

    size_t stretched(std::span<qint16> room)
    {
        std::array<qint16, OpusStream::leastRoom> piece{};
        size_t got = m_tempo.take(room);
        while (got == 0 && !m_tempo.isEnded()) {
            const size_t fresh = fromStream(piece);
            if (fresh == 0) {
                m_tempo.end();
            } else {
                m_tempo.put(std::span(piece).first(fresh));
            }
            got = m_tempo.take(room);
        }
        return got;
    }

    std::unique_ptr<OpusStream> m_stream;
    VoiceLimits m_limits;
    VoiceTempo m_tempo;
    qint64 m_at = 0; ///< samples of the sound that left the stream
};

Result<std::unique_ptr<OpusStream>> opened(const QByteArray &file, const VoiceLimits &limits)
{
    if (file.size() > limits.mostBytes) {
        return Error{ErrorCode::TooLarge, u"%1 bytes of sound"_s.arg(file.size())};
    }
    if (!looksLikeVoice(file)) {
        return Error{ErrorCode::Unsupported, u"no Opus in Ogg"_s};
    }
    return OpusStream::open(file, limits.stepMs);
}

} // namespace

bool looksLikeVoice(const QByteArray &head)
{
    constexpr qsizetype codec = 28; // behind the header of a page with one packet
    return head.startsWith("OggS")
        && head.sliced(std::min(codec, head.size())).startsWith("OpusHead");
}

Result<VoiceShape> measureVoice(const QByteArray &file, const VoiceLimits &limits)
{
    const auto stream = opened(file, limits);
    if (!stream) {
        return stream.error();
    }
    OpusStream &sound = **stream;
    sound.allow(limits.decodeMs);
    VoiceBars bars(voiceRate);
    std::array<qint16, OpusStream::leastRoom> piece{};
    while (const size_t got = sound.read(piece)) {
        bars.add(std::span(piece).first(got));
        if (bars.durationMs() > limits.mostMs) {
            return Error{ErrorCode::TooLarge, u"longer than any voice message"_s};
        }
    }
    if (sound.isTooLate()) {
        return Error{ErrorCode::TooLarge, u"decoding took too long"_s};
    }
    if (bars.samples() == 0) {
        return Error{ErrorCode::Malformed, u"no sound"_s};
    }
    return VoiceShape{bars.durationMs(), bars.bars(voiceBars)};
}

Result<std::shared_ptr<VoiceReader>> openVoice(const QByteArray &file, const VoiceLimits &limits)
{
    auto stream = opened(file, limits);
    if (!stream) {
        return stream.error();
    }
    return std::shared_ptr<VoiceReader>(std::make_shared<OpusVoice>(*std::move(stream), limits));
}

} // namespace Ninelives
