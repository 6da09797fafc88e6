// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkSession.h"

#include "core/crypto/Aead.h"
#include "core/link/LinkWire.h"

#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr char lastPart = 0;
constexpr char morePart = 1;
constexpr qsizetype maxParts = 512 * 1024; // compressed content that is being put together
constexpr qsizetype lengthBytes = 4; // in front of what qCompress() makes

QByteArray squeezed(const QByteArray &content)
{
    return qCompress(content, 6);
}

/// Grows at most to what its own head says, which is bounded.
Result<QByteArray> unsqueezed(const QByteArray &packed)
{
    if (packed.size() < lengthBytes
        || qFromBigEndian<quint32>(packed.constData()) > LinkSession::maxContent) {
        return Error{ErrorCode::Malformed, u"too large, or not compressed"_s};
    }
    const quint32 length = qFromBigEndian<quint32>(packed.constData());
    QByteArray content = length == 0 ? QByteArray() : qUncompress(packed);
    if (content.size() != qsizetype(length)) {
        return Error{ErrorCode::Malformed, u"damaged"_s};
    }
    return content;
}

struct OpenedFrame {
    quint64 number = 0;
    char more = lastPart;
    QByteArray piece;
};

Result<OpenedFrame> openFrame(const QByteArray &frame, const QByteArray &id, const QByteArray &key)
{
    auto fields = LinkWire::read(frame);
    if (!fields) {
        return fields.error();
    }
    const QByteArray session = fields->bytes(SessionKeys::idBytes);
    const auto number = quint64(fields->number(0, std::numeric_limits<qint64>::max()));
    const QByteArray sealed = fields->bytesUpTo(LinkSession::frameBytes + 64);
    if (!fields->ok() || fields->kind != LinkWire::Kind::Frame) {
        return Error{ErrorCode::Malformed, u"not a frame"_s};
    }
    if (session != id) {
        return Error{ErrorCode::NotFound, u"of another connection"_s};
    }
    const auto plain = Aead::open(key, number, id, sealed);
    if (!plain || plain->isEmpty()) {
        return plain ? Error{ErrorCode::Malformed, u"empty"_s} : plain.error();
    }
    return OpenedFrame{number, plain->at(0), plain->mid(1)};
}

} // namespace

LinkSession::LinkSession(LinkRole self, SessionKeys keys, FullJid other)
    : m_self(self), m_keys(std::move(keys)), m_other(std::move(other))
{}

const QByteArray &LinkSession::key(bool sending) const
{
    return (m_self == LinkRole::Old) == sending ? m_keys.fromOld : m_keys.fromNew;
}

QByteArray LinkSession::seal(quint64 number, char more, const QByteArray &piece) const
{
    const QByteArray sealed = Aead::seal(key(true), number, m_keys.id, more + piece);
    return LinkWire::write(LinkWire::Kind::Frame, {m_keys.id, qint64(number), sealed});
}

QList<QByteArray> LinkSession::ask(const QByteArray &content)
{
    const QByteArray packed = content.size() > maxContent ? QByteArray() : squeezed(content);
    if (packed.isEmpty() || packed.size() > maxParts) {
        return {}; // the other side would refuse it, and call that an attack
    }
    QList<QByteArray> frames;
    for (qsizetype from = 0; from < packed.size(); from += frameBytes) {
        const bool last = from + frameBytes >= packed.size();
        frames.append(seal(m_next++, last ? lastPart : morePart, packed.mid(from, frameBytes)));
    }
    return frames;
}

Result<QByteArray> LinkSession::answered(const QByteArray &frame)
{
    const auto opened = openFrame(frame, m_keys.id, key(false));
    if (!opened || opened->number != m_nextAnswer) {
        return Error{ErrorCode::Untrusted, u"an answer that the other device did not give"_s};
    }
    ++m_nextAnswer;
    return opened->piece.isEmpty() ? QByteArray() : unsqueezed(opened->piece);
}

Result<LinkSession::Heard> LinkSession::hear(const QByteArray &frame)
{
    const auto opened = openFrame(frame, m_keys.id, key(false));
    if (!opened) {
        return opened.error();
    }
    if (opened->number != m_next) {
        return Error{ErrorCode::Untrusted, u"repeated, left out or out of order"_s};
    }
    ++m_next;
    if (m_parts.size() + opened->piece.size() > maxParts) {
        return Error{ErrorCode::Malformed, u"too large"_s};
    }
    m_parts += opened->piece;
    if (opened->more == morePart) {
        return Heard{};
    }
    auto content = unsqueezed(std::exchange(m_parts, {}));
    return content ? Result<Heard>(Heard{true, *std::move(content)}) : content.error();
}

QByteArray LinkSession::answer(const QByteArray &content) const
{
    Q_ASSERT(m_next > 0);
    return seal(m_next - 1, lastPart, content.isEmpty() ? QByteArray() : squeezed(content));
}

} // namespace Ninelives
