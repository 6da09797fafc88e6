// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RosterPort.h"
#include "core/xmpp/IqChannel.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimer>

namespace Ninelives {

/// Contacts (RFC 6121, section 2), subscriptions and presence (sections 3 and 4) and the block list
/// (XEP-0191) of one account.
class RosterBook final : public RosterPort
{
public:
    /// `pauseMs`: until a block list that could not be read is asked for once more. It grows from
    /// one time to the next.
    explicit RosterBook(IqChannel &channel, int pauseMs = 5'000);

    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    void put(const BareJid &jid, const QString &name, bool subscribe, Reply<void> reply) override;
    void accept(const BareJid &jid, const QString &name, const QString &token,
                Reply<void> reply) override;
    void remove(const BareJid &jid, Reply<void> reply) override;
    void answer(const BareJid &jid, bool allow, Reply<void> reply) override;
    void setBlocked(const BareJid &jid, bool blocked, Reply<void> reply) override;

    /// A new stream: forgets presences and asks for roster and block list. Before presence is sent.
    void open();
    /// The stream is gone: everybody is reported offline.
    void close();
    void handlePresence(const QDomElement &presence);
    /// A roster or block list push; false when the `<iq>` is none, or not from our server.
    bool handlePush(const QDomElement &iq);
    /// Whether this person, or server, may learn that we are here.
    [[nodiscard]] bool seesUs(const BareJid &jid) const;

private:
    struct Item {
        Contact contact;
        QStringList groups;
    };

    void rosterArrived(const Result<QDomElement> &iq);
    void askForBlockList();
    void blockListArrived(const Result<QDomElement> &iq);
    void take(const QDomElement &item, bool report);
    void applyBlockPush(const QDomElement &list, bool blocked);
    void blocksChanged();
    void subscriptionRequested(const BareJid &jid);
    void replyWhenTaken(Reply<void> reply);
    void askForPresence(const BareJid &jid, const QByteArray &token, const Reply<void> &reply);
    bool sendPresence(const BareJid &to, QLatin1StringView type, const QByteArray &payload = {});
    void reportPresence(const BareJid &jid);

    IqChannel &m_channel;
    Handlers m_handlers;
    QMap<BareJid, Item> m_items;
    QSet<BareJid> m_blocked;
    QSet<BareJid> m_askedByThem;
    /// Available resources of each person, with their latest presence.
    QHash<BareJid, QMap<QString, Presence>> m_present;
    bool m_haveBlockList = false; ///< of this stream; until then `m_blocked` may lack some
    int m_firstPauseMs;
    int m_pauseMs;
    QTimer m_askAgain; ///< runs when the block list could not be read
};

} // namespace Ninelives
