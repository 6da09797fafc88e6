// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes: groups and channels, after the drawings 03, 13 and 19.
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeProfiles.h"
#include "tests/fakes/Scenes.h"

#include <QDateTime>

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aMinute = 60'000;
constexpr int crowd = 2000;

QList<MemberDelivery> readersOf(FakeEngine &engine)
{
    const auto person = [&](const char *address, const QString &name, Delivery state, int minutes) {
        MemberDelivery row;
        row.person = BareJid::fromStored(QString::fromLatin1(address));
        row.name = name;
        row.state = state;
        row.atMs = at(engine, 14, minutes);
        return row;
    };
    QList<MemberDelivery> people{
        person("aylin@meerkat.example", u"Aylin Demir"_s, Delivery::Read, 27),
        person("tomas@lindenpost.example", u"Tomás Rivera"_s, Delivery::Read, 28),
        person("priya@meerkat.example", u"Priya Nair"_s, Delivery::Read, 28),
        person("sam@flat4b.example", u"Sam Kowalski"_s, Delivery::Delivered, 27),
        person("lea@quiet.example", u"Lea Fontaine"_s, Delivery::OnServer, 27),
    };
    people.last().canRead = false;
    return people;
}

void addCrew(FakeEngine &engine)
{
    const ConversationId crew =
        engine.addRoom(u"cat-cafe@groups.lindenpost.example"_s, u"Cat Café Crew"_s, ChatKind::Group,
                       Affiliation::Admin);
    engine.addMember(crew, u"aylin@meerkat.example"_s, u"Aylin Demir"_s, Affiliation::Owner);
    engine.addMember(crew, u"tomas@lindenpost.example"_s, u"Tomás Rivera"_s);
    engine.addMember(crew, u"priya@meerkat.example"_s, u"Priya Nair"_s);
    engine.addMember(crew, u"sam@flat4b.example"_s, u"Sam Kowalski"_s, Affiliation::Member, false);
    engine.addMember(crew, u"lea@quiet.example"_s, u"Lea Fontaine"_s, Affiliation::Member, false);
    FakeRoom &room = engine.state.rooms.at(crew.value);
    room.state.info.subject = u"Photos first, questions later"_s;
    for (RoomMember &member : room.members) {
        member.devices = member.self ? 3 : 2;
    }
    room.members.last().unreached = 1;

    const auto say = [&](const QString &who, int hours, int minutes, const QString &text,
                         bool mentionsMe = false) {
        return engine.addFrom(crew, who, text, at(engine, hours, minutes), mentionsMe);
    };
    say(u"tomas@lindenpost.example"_s, 14, 11,
        u"Who left the treat drawer open? Nobody here can walk straight."_s);
    engine.addMessage(crew, Direction::Out,
                      u"Innocent until the paw prints are back from the lab."_s, at(engine, 14, 12),
                      Delivery::Read);
    engine.state.messages.at(crew.value).back().recipients = 5;
    engine.state.messages.at(crew.value).back().readBy = 5;
    engine.addNotice(crew, Notice::MemberAdded, u"Aylin"_s, u"Lea Fontaine"_s, at(engine, 14, 20));
    say(u"aylin@meerkat.example"_s, 14, 25, u"The new arrivals!"_s);
    say(u"aylin@meerkat.example"_s, 14, 25, u"@nora you called dibs on the small one"_s, true);
    const MessageId last = engine.addMessage(
        crew, Direction::Out, u"Dibs confirmed. His name is Biscuit and he owns my keyboard."_s,
        at(engine, 14, 27), Delivery::OnServer);
    engine.setDeliveries(last, readersOf(engine));
}

void addFlat(FakeEngine &engine)
{
    const ConversationId flat = engine.addRoom(u"flat4b@groups.flat4b.example"_s, u"Flat 4B"_s,
                                               ChatKind::Group, Affiliation::Member);
    engine.addMember(flat, u"sam@flat4b.example"_s, u"Sam Kowalski"_s, Affiliation::Owner);
    engine.addMember(flat, u"ruth@steady.example"_s, u"Grandma Ruth"_s);
    const MessageId first =
        engine.addFrom(flat, u"sam@flat4b.example"_s, u"The milk again."_s, at(engine, 12, 40));
    engine.addFrom(flat, u"sam@flat4b.example"_s, u"@nora who keeps labelling the milk?"_s,
                   at(engine, 12, 47), true);
    Conversation &chat = engine.state.conversations.at(flat.value);
    chat.unread = 1;
    chat.mentions = 1;
    chat.readUpTo = engine.message(first)->sortKey;
}

void addChannel(FakeEngine &engine)
{
    const ConversationId news =
        engine.addRoom(u"news@rooms.harbour-rescue.example"_s, u"Harbour Rescue News"_s,
                       ChatKind::Channel, Affiliation::None);
    engine.addOccupant(news, u"harbour-desk"_s, RoomRole::Moderator);
    engine.addOccupant(news, u"samk"_s);
    for (int i = 0; i < 211; ++i) {
        engine.addOccupant(news, u"visitor-%1"_s.arg(i, 3, 10, QChar(u'0')));
    }
    engine.addFrom(
        news, u"harbour-desk"_s,
        u"Two kittens reserved this morning. The grey one still has a free lap to find."_s,
        at(engine, 9, 58));
    engine.addMessage(news, Direction::Out, u"How old is he? Asking for a keyboard."_s,
                      at(engine, 10, 12), Delivery::OnServer);
    engine.addMessage(news, Direction::Out,
                      u"And does he get along with a very opinionated tabby?"_s, at(engine, 10, 12),
                      Delivery::OnServer);
    engine.addFrom(news, u"samk"_s,
                   u"Everyone gets along with a tabby. They simply aren’t asked."_s,
                   at(engine, 10, 15));
}

void addInvitations(FakeEngine &engine)
{
    RoomInvitation known;
    known.room = BareJid::fromStored(u"museum-night@groups.meerkat.example"_s);
    known.from = BareJid::fromStored(u"milo@meerkat.example"_s);
    known.roomName = u"Museum night"_s;
    known.reason = u"We need somebody who knows the way to the mummies."_s;
    known.atMs = at(engine, 14, 10);
    engine.addInvitation(known);
    RoomInvitation unknown;
    unknown.room = BareJid::fromStored(u"prizes@rooms.unknown.example"_s);
    unknown.from = BareJid::fromStored(u"stranger@unknown.example"_s);
    unknown.roomName = u"You have won"_s;
    unknown.atMs = at(engine, 9, 0);
    engine.addInvitation(unknown);
}

void addListed(FakeEngine &engine)
{
    const QStringList names{u"Allotment swap"_s, u"Chess by the harbour"_s, u"Choir"_s,
                            u"Lost and found"_s, u"Night swimmers"_s,       u"Repair café"_s};
    for (int i = 0; i < 45; ++i) {
        RoomInfo info;
        const QString name = names.at(i % names.size());
        info.name = i < names.size() ? name : u"%1 %2"_s.arg(name).arg(i / names.size() + 1);
        info.jid = BareJid::fromStored(u"room-%1@rooms.lindenpost.example"_s.arg(i));
        info.occupants = 3 + i * 7;
        info.listed = true;
        info.passwordProtected = i == 2;
        engine.state.listed.append(info);
    }
}

/// Some have a picture, some have none.
void addFaces(FakeEngine &engine)
{
    const QStringList people{u"aylin@meerkat.example"_s, u"tomas@lindenpost.example"_s,
                             u"milo@meerkat.example"_s, u"sam@flat4b.example"_s,
                             u"nora@lindenpost.example"_s};
    for (qsizetype i = 0; i < people.size(); ++i) {
        engine.fakeProfiles().pictures.insert(BareJid::fromStored(people.at(i)),
                                              FakeMedia::drawing(3 * i + 1, {256, 256}));
    }
}

} // namespace

QStringList groupNames()
{
    return {u"group"_s,        u"groupreaders"_s, u"groupdetails"_s, u"groupnew"_s,
            u"groupjoin"_s,    u"channel"_s,      u"crowd"_s,        u"invitations"_s,
            u"grouptrouble"_s, u"groupleft"_s,    u"groupmuted"_s,   u"grouptyping"_s,
            u"lookalike"_s,    u"mentioning"_s,   u"versions"_s,     u"faces"_s,
            u"facesdetails"_s, u"facesreaders"_s, u"profile"_s,      u"profilenaming"_s,
            u"profilewaits"_s};
}

ConversationId addCrowd(FakeEngine &engine, int people)
{
    const ConversationId id =
        engine.addRoom(u"crowd@rooms.lindenpost.example"_s, u"Everybody"_s, ChatKind::Channel);
    for (int i = 0; i < people; ++i) {
        engine.addOccupant(id, u"person %1"_s.arg(i, 4, 10, QChar(u'0')));
    }
    for (int i = 0; i < 40; ++i) {
        engine.addFrom(id, u"person %1"_s.arg(i * 7 % 100, 4, 10, QChar(u'0')),
                       u"Message %1"_s.arg(i), engine.clock().nowMs() - (40 - i) * aMinute);
    }
    return id;
}

void addGroups(const QString &name, FakeEngine &engine)
{
    addCrew(engine);
    addFlat(engine);
    addChannel(engine);
    addListed(engine);
    const ConversationId crew = byTitle(engine, u"Cat Café Crew");
    FakeRoom &room = engine.state.rooms.at(crew.value);
    if (name == u"crowd") {
        addCrowd(engine, crowd);
    } else if (name == u"invitations") {
        addInvitations(engine);
    } else if (name == u"grouptrouble") {
        room.state.presence = RoomPresence::Waiting;
        room.state.trouble = ErrorCode::Timeout;
    } else if (name == u"groupleft") {
        engine.state.conversations.at(crew.value).left = true;
        room.state.presence = RoomPresence::Out;
    } else if (name == u"groupmuted") {
        room.state.role = RoomRole::Visitor;
    } else if (name == u"lookalike") {
        engine.addMember(crew, u"aylin@xn--merkat-9ua.example"_s, u"Аylin Dеmir"_s);
        engine.addFrom(crew, u"aylin@xn--merkat-9ua.example"_s,
                       u"Please send the keys of the café to this number."_s, at(engine, 14, 30));
    } else if (name.startsWith(u"faces") || name.startsWith(u"profile")) {
        addFaces(engine);
        engine.fakeProfiles().waiting = name == u"profilewaits";
        if (name == u"profilewaits") {
            engine.fakeProfiles().trouble = Error{ErrorCode::RemoteRefused, {}};
        }
    } else if (name == u"versions") {
        Message &last = engine.state.messages.at(crew.value).back();
        last.editedAtMs = at(engine, 14, 29);
        engine.state.versions[last.id.value] = {
            {u"Dibs confirmed."_s, at(engine, 14, 27)},
            {u"Dibs confirmed. His name is Toast."_s, at(engine, 14, 28)}};
    }
}

void playGroups(const QString &name, FakeEngine &engine)
{
    if (name == u"grouptyping") {
        const ConversationId crew = byTitle(engine, u"Cat Café Crew");
        engine.setChatState(crew, ChatState::Composing, u"aylin"_s);
    }
}

ConversationId groupChatOf(const QString &name, const FakeEngine &engine)
{
    if (name == u"invitations") {
        return {};
    }
    return byTitle(engine,
                   name == u"channel"     ? u"Harbour Rescue News"
                       : name == u"crowd" ? u"Everybody"
                                          : u"Cat Café Crew");
}

} // namespace Ninelives::Scenes
