// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contact.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/ContactWishes.h"
#include "core/transport/RosterPort.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Ninelives {

struct SyncStores;

/// Keeps the stored contacts in step with the server's roster and block list, and remembers who is
/// online at the moment. Core thread only.
class RosterSync : public QObject
{
    Q_OBJECT

public:
    RosterSync(SyncStores &stores, RosterPort &port, ChangeSink sink, QObject *parent = nullptr);
    ~RosterSync() override;

    /// So many strangers can be waiting for an answer; further ones are not noted.
    static constexpr int mostStrangers = 100;
    /// … and so many are told of in a minute; the others are only there to be seen.
    static constexpr int mostToldAMinute = 5;
    /// An inviter agreed beforehand, so they are asked so often, once a stream, until they are
    /// seen: not every server carries the answer through when one side is away.
    static constexpr int mostTries = 3;

    /// Adds a contact and asks for their presence. The store follows when the server confirms.
    /// Without a connection it is kept for the next one, which is success too.
    void add(const ContactWish &wish, Reply<void> reply);
    void rename(const BareJid &jid, const QString &name, Reply<void> reply);
    void remove(const BareJid &jid, Reply<void> reply);
    void answerRequest(const BareJid &jid, bool allow, Reply<void> reply);
    void setBlocked(const BareJid &jid, bool blocked, Reply<void> reply);

    /// Offline when nothing is known.
    [[nodiscard]] Presence presence(const BareJid &jid) const;
    /// The stream is gone: nobody's presence is known any more.
    void streamDown();

Q_SIGNALS:
    void presenceChanged(const Ninelives::Presence &presence);
    /// Somebody asks to see our presence; stored (`askedByThem`) before.
    void requestReceived(const Ninelives::BareJid &jid);
    void failed(const Ninelives::Error &error);

private:
    void onLoaded(const QList<Contact> &contacts);
    void onChanged(const Contact &contact);
    void onRemoved(const BareJid &jid);
    void onRequested(const BareJid &jid);
    void onPresence(const Presence &presence);
    void onBlockList(const QList<BareJid> &blocked);
    void fulfil(const ContactWish &wish, Reply<void> reply);
    void fulfilAll(const QList<Contact> &contacts);
    void taken(ContactWish wish);
    void forget(const BareJid &jid);
    [[nodiscard]] bool isTooMany(const BareJid &stranger) const;
    [[nodiscard]] bool mayTell();
    template<typename Write>
    bool commit(Write write);

    SyncStores &m_stores;
    ContactWishes m_wishes;
    QSet<BareJid> m_asked; ///< on this stream
    RosterPort &m_port;
    ChangeSink m_sink;
    QHash<BareJid, Presence> m_presences;
    QList<qint64> m_toldMs; ///< requests of the last minute, on the monotonic clock
};

} // namespace Ninelives
