// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/CardPort.h"

#include <QHash>
#include <QStringList>

namespace Ninelives::Test {

class FakeTransport;

/// The vCards that a FakeTransport can see. Answers come from the event loop and only while the
/// stream lives, else NotConnected.
class FakeCards final : public CardPort
{
public:
    explicit FakeCards(FakeTransport &transport) : m_transport(transport) {}

    void setHandler(Handler handler) override { m_handler = std::move(handler); }
    void picture(const BareJid &person, Reply<QByteArray> reply) override;
    void makesCards(Reply<bool> reply) override;
    void setOwnPicture(const QByteArray &image, const QString &mediaType,
                       Reply<void> reply) override;
    void announce(const QString &hash) override { announced.append(hash); }

    /// Somebody's presence tells of their card.
    void tell(const BareJid &person, const QString &hash) const;

    QHash<BareJid, QByteArray> pictures;
    QStringList asked; ///< whose cards, in order
    bool serverMakesCards = true;
    QList<QByteArray> own; ///< what the own card was given, in order
    QStringList announced;

private:
    FakeTransport &m_transport;
    Handler m_handler;
};

} // namespace Ninelives::Test
