// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/OpusStream.h"

#include <opusfile.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int channels = 2; // what the library mixes any number down to
constexpr int pieceBytes = 4096;

} // namespace

int OpusStream::readBytes(void *source, unsigned char *to, int most)
{
    auto &from = *static_cast<Source *>(source);
    if (from.tooLate || from.deadline.hasExpired()) {
        from.tooLate = true;
        return -1;
    }
    const qint64 count =
        std::clamp<qint64>(from.bytes.size() - from.at, 0, std::min(most, pieceBytes));
    std::memcpy(to, from.bytes.constData() + from.at, size_t(count));
    from.at += count;
    return int(count);
}

int OpusStream::seekBytes(void *source, qint64 offset, int whence)
{
    auto &from = *static_cast<Source *>(source);
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? from.at : from.bytes.size();
    if (offset < -base || offset > from.bytes.size() - base) {
        return -1;
    }
    from.at = base + offset;
    return 0;
}

qint64 OpusStream::tellBytes(void *source)
{
    return static_cast<Source *>(source)->at;
}

Result<std::unique_ptr<OpusStream>> OpusStream::open(const QByteArray &file, int milliseconds)
{
    static constexpr OpusFileCallbacks fromMemory{
        &OpusStream::readBytes,
        [](void *source, opus_int64 offset, int whence) {
            return seekBytes(source, qint64(offset), whence);
        },
        [](void *source) { return opus_int64(tellBytes(source)); }, nullptr};
    std::unique_ptr<OpusStream> stream(new OpusStream(file));
    stream->allow(milliseconds);
    int error = 0;
    stream->m_file = op_open_callbacks(&stream->m_source, &fromMemory, nullptr, 0, &error);
    if (!stream->m_file) {
        return stream->isTooLate() ? Error{ErrorCode::TooLarge, u"opening took too long"_s}
                                   : Error{ErrorCode::Malformed, u"sound, code %1"_s.arg(error)};
    }
    return stream;
}

OpusStream::~OpusStream()
{
    op_free(m_file);
}

void OpusStream::allow(int milliseconds)
{
    m_source.deadline.setRemainingTime(milliseconds);
    m_source.tooLate = false;
}

size_t OpusStream::read(std::span<qint16> room)
{
    std::array<opus_int16, leastRoom * channels> pairs{};
    const size_t most = std::min(room.size(), leastRoom);
    int got = m_atEnd ? 0 : OP_HOLE;
    while (got == OP_HOLE) { // each hole is behind us then
        got = op_read_stereo(m_file, pairs.data(), int(most * channels));
    }
    for (int i = 0; i < got; ++i) {
        const auto left = pairs.at(size_t(i) * channels);
        const auto right = pairs.at(size_t(i) * channels + 1);
        room[size_t(i)] = qint16((int(left) + int(right)) / channels);
    }
    return size_t(std::max(got, 0));
}

qint64 OpusStream::seek(qint64 sample)
{
    const qint64 total = std::max<qint64>(0, op_pcm_total(m_file, -1));
    m_atEnd = sample >= total;
    if (m_atEnd) {
        return total;
    }
    op_pcm_seek(m_file, sample); // where it can't go, it stays, and reading tells
    return std::max<qint64>(0, op_pcm_tell(m_file));
}

} // namespace Ninelives
