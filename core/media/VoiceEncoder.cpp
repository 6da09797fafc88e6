// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/VoiceEncoder.h"

#include <opusenc.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int bitsASecond = 28'000;
constexpr int slowest = 8'000;
constexpr int fastest = 192'000;
constexpr int onePiece = 1 << 16; // samples for one call, far from any overflow

int keep(void *file, const unsigned char *bytes, opus_int32 count)
{
    static_cast<QByteArray *>(file)->append(reinterpret_cast<const char *>(bytes), count);
    return 0;
}

int closed(void *)
{
    return 0;
}

constexpr OpusEncCallbacks intoMemory{&keep, &closed};

Error refused(int code)
{
    return {ErrorCode::Internal, QString::fromLatin1(ope_strerror(code))};
}

} // namespace

void VoiceEncoder::Free::operator()(OggOpusEnc *encoder) const
{
    ope_encoder_destroy(encoder);
}

void VoiceEncoder::Free::operator()(OggOpusComments *comments) const
{
    ope_comments_destroy(comments);
}

Result<void> VoiceEncoder::begin(int rate)
{
    if (rate < slowest || rate > fastest) {
        return Error{ErrorCode::InvalidInput, u"%1 samples a second"_s.arg(rate)};
    }
    int error = OPE_OK;
    m_comments.reset(ope_comments_create());
    m_encoder.reset(
        ope_encoder_create_callbacks(&intoMemory, &m_file, m_comments.get(), rate, 1, 0, &error));
    if (!m_encoder) {
        return refused(error);
    }
    ope_encoder_ctl(m_encoder.get(), OPUS_SET_BITRATE(bitsASecond));
    ope_encoder_ctl(m_encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ope_encoder_ctl(m_encoder.get(), OPE_SET_COMMENT_PADDING(0));
    m_rate = rate;
    m_bars = std::make_unique<VoiceBars>(rate);
    return {};
}

Result<void> VoiceEncoder::append(std::span<const qint16> samples, int rate)
{
    if (!m_encoder && m_rate == 0) {
        if (const auto begun = begin(rate); !begun) {
            return begun;
        }
    }
    if (rate != m_rate || !m_encoder) {
        return Error{ErrorCode::InvalidInput, u"another rate, or finished"_s};
    }
    const qint64 left = m_longestMs * m_rate / 1000 - m_bars->samples();
    samples = samples.first(size_t(std::clamp<qint64>(left, 0, qint64(samples.size()))));
    while (!samples.empty()) {
        const auto piece = samples.first(std::min<size_t>(samples.size(), onePiece));
        if (const int code = ope_encoder_write(m_encoder.get(), piece.data(), int(piece.size()));
            code != OPE_OK) {
            return refused(code);
        }
        m_bars->add(piece);
        samples = samples.subspan(piece.size());
    }
    return {};
}

qint64 VoiceEncoder::durationMs() const
{
    return m_bars ? m_bars->durationMs() : 0;
}

VoiceShape VoiceEncoder::shape() const
{
    return m_bars ? VoiceShape{m_bars->durationMs(), m_bars->bars(voiceBars)} : VoiceShape{};
}

Result<QByteArray> VoiceEncoder::finish()
{
    if (!m_encoder || m_bars->samples() == 0) {
        return Error{ErrorCode::InvalidInput, u"no sound"_s};
    }
    const int code = ope_encoder_drain(m_encoder.get());
    m_encoder.reset();
    return code == OPE_OK ? Result<QByteArray>(std::exchange(m_file, {})) : refused(code);
}

} // namespace Ninelives
