// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/ArchivePort.h"
#include "core/transport/OutboundStanza.h"
#include "core/transport/PubSubPort.h"
#include "tests/fakes/FakeOwnDevices.h"
#include "tests/fakes/FakeRoomService.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

namespace Ninelives::Test {

class FakeTransport;

/// One stanza as an archive keeps it.
struct ArchivedStanza {
    QString id;
    qint64 stampMs = 0;
    QByteArray xml;
};

/// A server in memory: routes what transports submit, keeps an archive per account, copies own
/// messages to the other devices of an account, and keeps PEP nodes. Deliveries happen later in the
/// event loop, in order. Its clock is its own.
class FakeServer
{
public:
    qint64 nowMs = 1'700'000'000'000;
    /// How far its clock goes from one archived stanza to the next; 0: all have one stamp.
    qint64 tickMs = 1;

    [[nodiscard]] FakeRoomService &rooms() { return m_rooms; }
    /// What passes between devices of one account.
    FakeDeviceAir air;
    /// An invitation reaches every connection of this person.
    void tellInvited(const BareJid &person, const RoomInvitation &invitation);
    /// Private XML (XEP-0049) of accounts, by namespace.
    QHash<BareJid, QHash<QString, QByteArray>> privateXml;

    void attach(FakeTransport *transport);
    void detach(FakeTransport *transport);

    /// Takes a stanza of `from`, as after reading it off the socket.
    void take(FakeTransport &from, const OutboundStanza &stanza);
    /// A message that somebody without a transport here sends to `to`; archived and delivered.
    void sendFrom(const QString &from, const BareJid &to, const QByteArray &children,
                  const QString &id, const QByteArray &type = "chat");

    [[nodiscard]] QList<ArchivedStanza> &archiveOf(const BareJid &account);
    /// Called for everything that enters an archive, at once.
    std::function<void(const BareJid &account, const ArchivedStanza &stanza)> onArchived;
    /// Adds to an archive without delivering, as when the account was offline.
    QString archive(const BareJid &account, const QByteArray &xml);
    /// How often an archive holds a stanza with this id.
    [[nodiscard]] int copies(const BareJid &account, const QString &stanzaId);
    [[nodiscard]] Result<ArchivePage> page(const BareJid &account, const ArchiveQuery &query,
                                           int pageSize);

    using Node = QHash<QString, QByteArray>;
    [[nodiscard]] QHash<QString, Node> &nodesOf(const BareJid &account) { return m_nodes[account]; }
    /// Whether an archive keeps such a message.
    [[nodiscard]] static bool belongsInArchive(const QByteArray &xml);
    /// Tells every device that listens, in the form of a PEP event.
    void notify(const BareJid &owner, const QString &node, const QStringList &itemIds);
    /// Without an id: the node was purged or deleted.
    void notifyRetracted(const BareJid &owner, const QString &node, const QString &itemId);
    [[nodiscard]] QList<PubSubItem> items(const BareJid &owner, const QString &node,
                                          const QStringList &ids);

private:
    void route(const QByteArray &xml, const FakeTransport *sender);

    FakeRoomService m_rooms{*this};
    QList<FakeTransport *> m_transports;
    QHash<BareJid, QList<ArchivedStanza>> m_archives;
    QHash<BareJid, int> m_given; ///< archive ids so far: none comes twice
    QHash<BareJid, QHash<QString, Node>> m_nodes;
};

} // namespace Ninelives::Test
