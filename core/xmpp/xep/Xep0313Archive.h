// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Room.h"
#include "core/transport/ArchivePort.h"
#include "core/xmpp/IqChannel.h"
#include "core/xmpp/rooms/RoomFacts.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace Ninelives {

/// Reads the account's own archive and those of rooms (XEP-0313 "urn:xmpp:mam:2", XEP-0059).
/// Results count only when they come from the bare address that was asked and carry the id of a
/// running query; the archive id is `result/@id`. What is no message is left out: invitations in
/// the own archive (they go to their handler), private messages inside rooms, subjects.
class Xep0313Archive final
    : public QObject
    , public ArchivePort
{
    Q_OBJECT

public:
    static constexpr int silenceMs = 60'000;

    Xep0313Archive(IqChannel &channel, RoomFactsSource &rooms, QObject *parent = nullptr);
    ~Xep0313Archive() override;

    void query(const ArchiveQuery &query, Reply<ArchivePage> reply) override;

    void setInvitationHandler(std::function<void(const RoomInvitation &)> handler)
    {
        m_invited = std::move(handler);
    }

    /// A `<message>` with a `<result>`, as it came from the stream.
    void handleResult(const QDomElement &message);

private:
    struct Running;

    void ask(const QString &queryId, const ArchiveQuery &query);
    [[nodiscard]] bool admitOwn(const InboundStanza &stanza);
    [[nodiscard]] bool admitRoom(InboundStanza &stanza, const BareJid &room);
    void finish(const QString &queryId, Result<QDomElement> answer);
    void answer(const QString &queryId, Result<ArchivePage> result);

    IqChannel &m_channel;
    RoomFactsSource &m_rooms;
    std::function<void(const RoomInvitation &)> m_invited;
    QHash<QString, std::shared_ptr<Running>> m_running;
};

} // namespace Ninelives
