// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes of searching, choosing and reading a chat.
#include "tests/fakes/Scenes.h"

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

void addUnreadable(FakeEngine &engine, ConversationId chat, int hours, int minutes)
{
    engine.editMessage(engine.addMessage(chat, Direction::In, {}, at(engine, hours, minutes)),
                       [](Message &message) { message.unreadable = Unreadable::BrokenSession; });
}

/// Five changes of a group in a row, and after a message two more.
void addChanges(FakeEngine &engine)
{
    const ConversationId room =
        engine.addRoom(u"garden@rooms.meerkat.example"_s, u"Garden"_s, ChatKind::Group);
    engine.addMember(room, u"milo@brandt.example"_s, u"Milo Brandt"_s);
    engine.addFrom(room, u"milo@brandt.example"_s, u"Who waters the beans?"_s, at(engine, 9, 0));
    for (const QString &name : {u"Aylin"_s, u"Jonas"_s, u"Ruth"_s, u"Tomás"_s, u"Priya"_s}) {
        engine.addNotice(room, Notice::MemberAdded, u"Milo Brandt"_s, name, at(engine, 9, 5));
    }
    engine.addFrom(room, u"milo@brandt.example"_s, u"Now we are many."_s, at(engine, 9, 10));
    engine.addNotice(room, Notice::Renamed, u"Milo Brandt"_s, u"Garden"_s, at(engine, 9, 20));
    engine.addNotice(room, Notice::MemberLeft, u"Jonas"_s, {}, at(engine, 9, 21));
    engine.refreshLast(room);
}

void addReading(FakeEngine &engine)
{
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    QString story;
    for (int chapter = 1; chapter <= 60; ++chapter) {
        story += u"Chapter %1\n"_s.arg(chapter)
            + u"The cat looked at the door, and the door looked back. "_s.repeated(8) + u'\n';
    }
    engine.addMessage(milo, Direction::In, story, at(engine, 14, 31));
    engine.addMessage(milo, Direction::In,
                      u"He starts with a full inspection: shoes, bags, sleeves. "_s.repeated(41),
                      at(engine, 14, 32));
    engine.refreshLast(milo);
}

} // namespace

QStringList timelineNames()
{
    return {u"chatsearch"_s, u"calendar"_s,          u"selecting"_s,  u"messagedetails"_s,
            u"folded"_s,     u"folded-unreadable"_s, u"reading"_s,    u"reader"_s,
            u"export"_s,     u"filters"_s,           u"misspelled"_s, u"chatmisspelled"_s,
            u"filterdays"_s};
}

void addTimeline(const QString &name, FakeEngine &engine)
{
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    if (name == u"folded") {
        addChanges(engine);
    } else if (name == u"folded-unreadable") {
        for (int past = 20; past < 27; ++past) {
            addUnreadable(engine, milo, 14, past);
        }
        engine.refreshLast(milo);
    } else if (name == u"reading" || name == u"reader") {
        addReading(engine);
    }
}

ConversationId timelineChatOf(const QString &name, const FakeEngine &engine)
{
    return byTitle(engine, name == u"folded" ? u"Garden" : u"Milo Brandt");
}

} // namespace Ninelives::Scenes
