// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/XmppPeer.h"

namespace Ninelives {

/// One device of a person with everything that rooms told it, and its questions to rooms as calls
/// that wait for the answer.
class RoomGuest : public XmppPeer
{
public:
    using XmppPeer::XmppPeer;

    /// Starts, listening to rooms from the first moment.
    void start()
    {
        make();
        RoomPort::Handlers handlers;
        handlers.occupant = [this](const BareJid &, const Occupant &occupant, const QString &) {
            occupants.append(occupant);
        };
        handlers.left = [this](const BareJid &, const RoomExit &exit) { exits.append(exit); };
        handlers.changed = [this](const BareJid &) { ++changes; };
        handlers.subject = [this](const BareJid &, const QString &text, const QString &) {
            subjects.append(text);
        };
        handlers.affiliation = [this](const BareJid &, const BareJid &person,
                                      Affiliation affiliation, const auto &...) {
            affiliations.append(person.local() + u' ' + affiliationName(affiliation));
        };
        handlers.invited = [this](const RoomInvitation &one) { invitations.append(one); };
        rooms().setHandlers(handlers);
        operator*().start();
    }

    [[nodiscard]] RoomPort &rooms() { return operator*().rooms(); }
    /// Calls a function of the port and waits.
    template<typename T = void, typename Member, typename... Arguments>
    [[nodiscard]] Result<T> ask(Member member, const Arguments &...arguments)
    {
        return await<T>([&](Reply<T> reply) { (rooms().*member)(arguments..., std::move(reply)); });
    }
    [[nodiscard]] Result<RoomPort::Joined> join(const BareJid &room, const QString &nick)
    {
        RoomJoin wish;
        wish.room = room;
        wish.nick = nick;
        return ask<RoomPort::Joined>(&RoomPort::join, wish);
    }
    void say(const BareJid &room, const QString &id, const QString &text)
    {
        operator*().submit(
            {id,
             QStringLiteral("<message to='%1' type='groupchat' id='%2'><body>%3</body>"
                            "<origin-id xmlns='urn:xmpp:sid:0' id='%2'/></message>")
                 .arg(room.toString(), id, text)
                 .toUtf8()},
            [](SubmitResult) {});
    }
    /// The message with this id, once it has come.
    [[nodiscard]] std::optional<InboundStanza> heard(const QString &id)
    {
        const auto find = [&] { return std::ranges::find(inbound, id, &InboundStanza::id); };
        return QTest::qWaitFor([&] { return find() != inbound.end(); }, patienceMs)
            ? std::optional(*find())
            : std::nullopt;
    }

    QList<Occupant> occupants;
    QList<RoomExit> exits;
    QStringList subjects;
    QStringList affiliations;
    QList<RoomInvitation> invitations;
    int changes = 0;
};

} // namespace Ninelives
