// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Contact.h"
#include "core/sync/ChangeSink.h"
#include "core/transport/RosterPort.h"

#include <QHash>
#include <QObject>

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

    /// Adds a contact and asks for their presence. The store follows when the server confirms.
    void add(const BareJid &jid, const QString &name, Reply<void> reply);
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
    template<typename Write>
    bool commit(Write write);

    SyncStores &m_stores;
    RosterPort &m_port;
    ChangeSink m_sink;
    QHash<BareJid, Presence> m_presences;
};

} // namespace Ninelives
