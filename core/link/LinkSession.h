// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/link/LinkKeys.h"

#include <QByteArray>
#include <QList>

namespace Ninelives {

/// One connection of a linking: content in order, compressed, cut into frames, sealed. Each frame
/// is a question that has exactly one answer under the same number; what was changed, repeated,
/// left out, reordered or reflected on the way is noticed.
class LinkSession
{
public:
    LinkSession(LinkRole self, SessionKeys keys, FullJid other);

    [[nodiscard]] const FullJid &other() const { return m_other; }
    [[nodiscard]] const QByteArray &id() const { return m_keys.id; }

    /// So much of the compressed content goes into a frame.
    static constexpr qsizetype frameBytes = 24 * 1024;
    static constexpr qsizetype maxContent = 8 * 1024 * 1024;

    // The old device asks.
    /// The frames of `content`, to be sent in this order; none: it is larger than the other side
    /// takes.
    [[nodiscard]] QList<QByteArray> ask(const QByteArray &content);
    /// What was answered to the next frame in the order that they were sent; empty for all but the
    /// last of a content. Untrusted.
    [[nodiscard]] Result<QByteArray> answered(const QByteArray &frame);

    // The new device answers.
    struct Heard {
        bool whole = false; ///< `content` is there; else more frames follow
        QByteArray content;
    };
    /// NotFound: a frame of another connection. Untrusted, Malformed: give up.
    [[nodiscard]] Result<Heard> hear(const QByteArray &frame);
    /// The answer to what was heard last.
    [[nodiscard]] QByteArray answer(const QByteArray &content) const;

private:
    [[nodiscard]] QByteArray seal(quint64 number, char more, const QByteArray &piece) const;
    [[nodiscard]] const QByteArray &key(bool sending) const;

    LinkRole m_self;
    SessionKeys m_keys;
    FullJid m_other;
    quint64 m_next = 0; ///< number of the next frame sent, or heard
    quint64 m_nextAnswer = 0;
    QByteArray m_parts; ///< of a content that is not whole yet
};

} // namespace Ninelives
