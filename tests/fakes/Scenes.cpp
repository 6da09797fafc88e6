// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Scenes.h"

#include "tests/fakes/FakeGate.h"
#include "tests/fakes/FakeMedia.h"

#include <QDateTime>

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

struct Line {
    int hours;
    int minutes;
    Direction direction;
    QString text;
    Delivery delivery = Delivery::Read;
};

ConversationId chat(FakeEngine &engine, const QString &address, const QString &title,
                    const QList<Line> &lines, int daysAgo = 0, bool encrypted = true)
{
    const ConversationId id = engine.addConversation(address, title, encrypted);
    for (const Line &line : lines) {
        engine.addMessage(id, line.direction, line.text,
                          at(engine, line.hours, line.minutes, daysAgo), line.delivery);
    }
    return id;
}

constexpr Direction in = Direction::In;
constexpr Direction out = Direction::Out;

void addMilo(FakeEngine &engine)
{
    const ConversationId milo = engine.addConversation(u"milo@meerkat.example"_s, u"Milo Brandt"_s);
    const QList<Line> yesterday{
        {19, 40, in, u"What is he like with guests?"_s},
        {19, 44, out,
         u"He starts with a full inspection: shoes, bags, sleeves, and any sandwich not "
         u"held above shoulder height. After that comes the interview, on your lap, and "
         u"it cannot be declined."_s},
        {19, 45, out, u"All of them."_s},
        {19, 46, in, u"😹"_s},
    };
    const QList<Line> today{
        {14, 2, in, u"Did the big box arrive?"_s},
        {14, 4, out, u"It did. It was mine for about four minutes."_s},
        {14, 5, out, u"He has learned to open doors."_s},
        {14, 6, in, u"That’s not a box any more. That’s a property claim."_s},
        {14, 8, in, u"The vet moved us to Thursday, 9:00: https://parkvet.example"_s},
        {14, 31, out, u"Thursday is fine. I’ll bring the carrier, you bring the courage."_s,
         Delivery::Delivered},
    };
    for (const Line &line : yesterday) {
        engine.addMessage(milo, line.direction, line.text, at(engine, line.hours, line.minutes, 1),
                          line.delivery);
    }
    for (const Line &line : today) {
        engine.addMessage(milo, line.direction, line.text, at(engine, line.hours, line.minutes),
                          line.delivery);
    }
    engine.addDevice(u"milo@meerkat.example"_s, 27183, u"Phone"_s, Trust::Verified);
    engine.addDevice(u"milo@meerkat.example"_s, 31415, u"Laptop"_s, Trust::Verified);
    engine.state.presences[engine.conversation(milo)->peer] = {
        engine.conversation(milo)->peer, Availability::Online, {}};
}

void addOthers(FakeEngine &engine)
{
    const ConversationId aylin =
        chat(engine, u"aylin@meerkat.example"_s, u"Aylin Demir"_s,
             {{14, 20, out, u"On my way, ten minutes"_s, Delivery::Delivered},
              {14, 24, in, u"The new arrivals are here. Four of them!"_s}});
    engine.addDevice(u"aylin@meerkat.example"_s, 1618, u"Phone"_s, Trust::Blind);
    engine.addDevice(u"aylin@meerkat.example"_s, 2718, u"Tablet"_s, Trust::Undecided);
    engine.state.presences[engine.conversation(aylin)->peer] = {
        engine.conversation(aylin)->peer, Availability::Away, {}};

    const ConversationId ruth = chat(engine, u"ruth@steady.example"_s, u"Grandma Ruth"_s,
                                     {{13, 50, in, u"Are you coming on Sunday? I am baking."_s}});
    engine.state.conversations.at(ruth.value).draft = u"Sunday works! Shall I bring the cat?"_s;

    const ConversationId tomas =
        chat(engine, u"tomas@lindenpost.example"_s, u"Tomás Rivera"_s,
             {{13, 10, out, u"Has he confessed?"_s},
              {13, 12, in, u"I found his other sock. It was the sofa."_s}});
    engine.state.conversations.at(tomas.value).unread = 1;
    engine.state.conversations.at(tomas.value).readUpTo = engine.messages(tomas).front().sortKey;

    const ConversationId sam = chat(engine, u"sam@flat4b.example"_s, u"Sam Okafor"_s,
                                    {{12, 30, in, u"Somebody labelled the milk."_s},
                                     {12, 47, in, u"Who keeps labelling the milk?"_s}});
    engine.state.conversations.at(sam.value).muted = true;
    engine.state.conversations.at(sam.value).unread = 12;

    const ConversationId jonas =
        chat(engine, u"jonas@silent.example"_s, u"Jonas Weber"_s,
             {{11, 15, in, u"Sunday?"_s},
              {11, 20, out, u"Sunday at the lake? Bring the good towels."_s, Delivery::Failed}});
    Message &failed = engine.state.messages.at(jonas.value).back();
    failed.failure = ErrorCode::RemoteRefused;
    failed.failureText = u"resource-constraint"_s;
    engine.state.conversations.at(jonas.value).last = failed;

    chat(engine, u"desk@harbour-rescue.example"_s, u"Harbour Rescue Desk"_s,
         {{9, 58, in,
           u"Two kittens reserved this morning. The grey one still has a free lap to find."_s},
          {10, 12, out, u"How old is he? Asking for a keyboard."_s, Delivery::OnServer},
          {10, 13, out, u"And does he get along with a very opinionated tabby?"_s,
           Delivery::OnServer},
          {10, 15, in, u"Everyone gets along with a tabby. They simply aren’t asked."_s}},
         0, false);
    chat(engine, u"priya@meerkat.example"_s, u"Priya Nair"_s,
         {{18, 2, out, u"See you at the café"_s, Delivery::Read}}, 2);
    const ConversationId lea = chat(engine, u"lea@quiet.example"_s, u"Lea Fontaine"_s,
                                    {{17, 40, in, u"That colour is perfect, thank you!"_s}}, 2);
    engine.state.conversations.at(lea.value).pinned = false;
}

void addEverybody(FakeEngine &engine)
{
    engine.addAccount(u"nora@lindenpost.example"_s, u"Nora Lind"_s);
    engine.addDevice(u"nora@lindenpost.example"_s, 4711, u"This computer"_s, Trust::Verified, true);
    engine.addDevice(u"nora@lindenpost.example"_s, 4712, u"Phone"_s, Trust::Blind);
    setThisDeviceSince(engine, at(engine, 9, 0, 180));
    addMilo(engine);
    addOthers(engine);
}

void addUnreadables(FakeEngine &engine)
{
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    const QList<Unreadable> reasons{Unreadable::NotForUs, Unreadable::BrokenSession,
                                    Unreadable::Damaged, Unreadable::UnknownScheme,
                                    Unreadable::Untrusted};
    for (const Unreadable reason : reasons) {
        engine.addMessage(milo, Direction::In, {}, at(engine, 14, 31));
        engine.state.messages.at(milo.value).back().unreadable = reason;
        engine.state.messages.at(milo.value).back().senderDevice = 27183;
    }
    for (const Again again : {Again::Asked, Again::Refused}) {
        engine.addMessage(milo, Direction::In, {}, at(engine, 14, 31));
        Message &asked = engine.state.messages.at(milo.value).back();
        asked.unreadable = Unreadable::NotForUs;
        asked.senderDevice = 27183;
        asked.again = again;
    }
    engine.refreshLast(milo);
}

/// Edited, answered with signs, taken back.
void addChanged(FakeEngine &engine)
{
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    std::vector<Message> &messages = engine.state.messages.at(milo.value);
    const BareJid self = engine.state.accounts.first().jid;
    const BareJid peer = engine.conversation(milo)->peer;
    const size_t last = messages.size() - 1;
    messages[last].editedAtMs = messages[last].sentAtMs + minute;
    messages[last].reactions = {{peer, {u"👍"_s, u"🎉"_s}, messages[last].sentAtMs, {}, {}}};
    messages[last - 1].reactions = {{self, {u"👍"_s}, 1, {}, {}}, {peer, {u"👍"_s}, 2, {}, {}}};
    for (const size_t gone : {last - 2, last - 3}) {
        messages[gone].retractedAtMs = messages[gone].sentAtMs + minute;
        messages[gone].body.clear();
    }
    engine.refreshLast(milo);
}

/// Answers to a text, to an own one, to a photo and to what is not here; in a group as well.
void addAnswers(FakeEngine &engine)
{
    engine.autoDeliver = false;
    const qint64 now = at(engine, 14, 32);
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    const auto add = [&](Direction direction, const QString &text, MessageId answered,
                         bool known = true) {
        const MessageId id = engine.addMessage(milo, direction, text, now);
        engine.editMessage(id, [&](Message &message) {
            engine.quote(message, answered);
            message.quote = known ? message.quote : Quote();
        });
        return id;
    };
    FakeMedia &media = engine.fakeMedia();
    const MessageId photo =
        media.add(milo, Direction::In, {media.photo(u"box.jpg"_s, QSize(1600, 1200))}, {}, now);
    const MessageId text = engine.addMessage(
        milo, in,
        u"He sat in the big box, then in the small one, and then he wanted the big one again."_s,
        now);
    const MessageId answer = add(out, u"Of course he did."_s, text);
    add(in, u"😹"_s, answer);
    add(out, u"That box is *his*"_s, photo);
    add(in, u"I meant this one"_s, text, false);
}

/// One hole that is being filled, one that stays.
void addMissing(FakeEngine &engine)
{
    const std::vector<Message> &rows = engine.messages(byTitle(engine, u"Milo Brandt"));
    const qint64 newest = rows.back().sortKey.timeMs;
    const qint64 first = rows.front().sortKey.timeMs;
    engine.state.gaps = {
        {{first, first + 1, true}, {newest - 1, newest, false}}, GapFetch::Fetching, 0};
}

void addStates(FakeEngine &engine)
{
    const ConversationId aylin = byTitle(engine, u"Aylin Demir");
    const QList<Line> lines{
        {14, 25, out, u"Queued: saved here, not yet sent"_s, Delivery::Queued},
        {14, 25, out, u"Sending: on its way to your provider"_s, Delivery::Sending},
        {14, 25, out, u"Checking: the connection broke while it was on its way"_s,
         Delivery::Uncertain},
        {14, 26, out, u"On server: your provider has it"_s, Delivery::OnServer},
        {14, 26, out, u"Delivered: on at least one of their devices"_s, Delivery::Delivered},
        {14, 26, out, u"Read: shown to them"_s, Delivery::Read},
        {14, 27, out, u"Not sent: needs you"_s, Delivery::Failed},
    };
    for (const Line &line : lines) {
        engine.addMessage(aylin, line.direction, line.text, at(engine, line.hours, line.minutes),
                          line.delivery);
    }
    engine.autoDeliver = false;
    engine.addMessage(aylin, in, u"مرحبا! القطة في الصندوق مرة أخرى."_s, at(engine, 14, 28));
    engine.addMessage(aylin, in, u"😻🚪"_s, at(engine, 14, 28));
    engine.addMessage(
        aylin, in,
        u"A line\nand another <b>that is no markup</b> & https://example.org/a?b=1&c=2."_s,
        at(engine, 14, 29));
    engine.addMessage(aylin, out, u"Nobody to encrypt for: waits for a decision"_s,
                      at(engine, 14, 30), Delivery::Queued);
    engine.state.messages.at(aylin.value).back().blocked = true;
    engine.state.messages.at(aylin.value).back().failure = ErrorCode::NoUsableDevice;
    engine.refreshLast(aylin);
}

} // namespace

qint64 at(const FakeEngine &engine, int hours, int minutes, int daysAgo)
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(const_cast<FakeEngine &>(engine).clock().nowMs());
    return QDateTime(now.date().addDays(-daysAgo), QTime(hours, minutes)).toMSecsSinceEpoch();
}

ConversationId byTitle(const FakeEngine &engine, QStringView title)
{
    for (const auto &[id, row] : engine.state.conversations) {
        if (row.title == title) {
            return row.id;
        }
    }
    return {};
}

QStringList names()
{
    const QStringList people{u"main"_s,       u"typing"_s,        u"outage"_s,     u"password"_s,
                             u"recovered"_s,  u"plain"_s,         u"failed"_s,     u"unreadable"_s,
                             u"states"_s,     u"unread"_s,        u"requests"_s,   u"long"_s,
                             u"nochat"_s,     u"empty"_s,         u"signin"_s,     u"opening"_s,
                             u"passphrase"_s, u"newpassphrase"_s, u"cannotopen"_s, u"changed"_s,
                             u"missing"_s,    u"answers"_s,       u"searching"_s,  u"emoji"_s,
                             u"emojitones"_s, u"emojinames"_s,    u"spelling"_s};
    return people + timelineNames() + groupNames() + mediaNames() + healthNames() + panelNames()
        + joinNames() + backupNames() + closedNames() + linkNames();
}

ConversationId addLongChat(FakeEngine &engine, int count)
{
    const ConversationId id =
        engine.addConversation(u"chronicle@meerkat.example"_s, u"Chronicle"_s);
    const qint64 end = engine.clock().nowMs();
    for (int i = 0; i < count; ++i) {
        const qint64 time = end - qint64(count - i) * 7 * minute;
        engine.addMessage(id, i % 3 == 0 ? out : in, u"Message %1 of a long friendship"_s.arg(i),
                          time);
    }
    return id;
}

bool prepare(const QString &name, FakeEngine &engine, FakeGate &gate)
{
    if (!names().contains(name)) {
        return false;
    }
    if (joinNames().contains(name)) {
        addJoin(name, engine);
    }
    if (name == u"signin"
        || (joinNames().contains(name) && name != u"newinvitation"
            && !name.startsWith(u"accounts"))) {
        return true;
    }
    if (closedNames().contains(name)) {
        addClosed(name, gate);
        return true;
    }
    if (name == u"opening") {
        gate.silent = true;
        return true;
    }
    if (name == u"passphrase" || name == u"newpassphrase") {
        gate.passphrase = u"correct horse"_s;
        gate.passphraseIsNew = name == u"newpassphrase";
        return true;
    }
    if (name == u"cannotopen") {
        gate.failure = Error{ErrorCode::KeyringLocked, {}};
        return true;
    }
    if (name == u"empty") {
        engine.addAccount(u"nora@lindenpost.example"_s, u"Nora Lind"_s);
        return true;
    }
    if (isFreshLink(name)) {
        addLink(name, engine);
        return true;
    }
    addEverybody(engine);
    if (name.startsWith(u"accounts")) {
        addSecondAccount(engine);
    }
    if (name == u"requests") {
        engine.addRequest(u"omar@meerkat.example"_s);
        engine.addRequest(u"stranger@unknown.example"_s);
    } else if (name == u"unreadable") {
        addUnreadables(engine);
    } else if (name == u"states") {
        addStates(engine);
    } else if (name == u"changed") {
        addChanged(engine);
    } else if (name == u"missing") {
        addMissing(engine);
    } else if (name == u"answers") {
        addAnswers(engine);
    } else if (name == u"long") {
        addLongChat(engine, 5000);
    } else if (timelineNames().contains(name)) {
        addTimeline(name, engine);
    } else if (groupNames().contains(name)) {
        addGroups(name, engine);
    } else if (mediaNames().contains(name)) {
        addMedia(name, engine);
    } else if (healthNames().contains(name)) {
        addHealth(name, engine);
    } else if (panelNames().contains(name)) {
        addPanels(name, engine);
    } else if (backupNames().contains(name)) {
        addBackup(name, engine);
    } else if (linkNames().contains(name)) {
        addLink(name, engine);
    }
    return true;
}

void play(const QString &name, FakeEngine &engine)
{
    playGroups(name, engine);
    playMedia(name, engine);
    playHealth(name, engine);
    playPanels(name, engine);
    playLink(name, engine);
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    if (name == u"main" || name == u"typing") {
        engine.setChatState(byTitle(engine, u"Aylin Demir"), ChatState::Composing);
    }
    if (name == u"typing") {
        engine.setChatState(milo, ChatState::Composing);
    }
    if (name == u"outage" || name == u"recovered") {
        engine.goDown(ErrorCode::Timeout, LinkPhase::Connecting, 4 * minute, 12'000);
        for (const QString &text :
             {u"Only the second verse."_s, u"Tell the vet he answers to Sir now"_s}) {
            const Message queued = [&] {
                Message message;
                message.direction = Direction::Out;
                message.sender = engine.state.accounts.first().jid;
                message.body = text;
                message.encryption = Encryption::Omemo2;
                message.delivery = Delivery::Queued;
                return engine.insert(milo, message);
            }();
            engine.refreshLast(milo);
            engine.tell(Change::Kind::MessagesAdded, milo, {queued});
            engine.tell(Change::Kind::ConversationChanged, milo);
        }
        engine.noteWaiting();
    }
    if (name == u"recovered") {
        engine.goOnline();
    }
    if (name == u"password") {
        engine.goDown(ErrorCode::AuthenticationFailed, LinkPhase::Authenticating, minute, 0, true);
    }
}

ConversationId chatOf(const QString &name, const FakeEngine &engine)
{
    if (name == u"nochat" || name == u"requests") {
        return {};
    }
    if (timelineNames().contains(name)) {
        return timelineChatOf(name, engine);
    }
    if (groupNames().contains(name)) {
        return groupChatOf(name, engine);
    }
    if (mediaNames().contains(name)) {
        return mediaChatOf(name, engine);
    }
    if (name == u"plain" || name == u"detailsplain") {
        return byTitle(engine, u"Harbour Rescue Desk");
    }
    if (name == u"failed") {
        return byTitle(engine, u"Jonas Weber");
    }
    if (name == u"states") {
        return byTitle(engine, u"Aylin Demir");
    }
    if (name == u"unread") {
        return byTitle(engine, u"Tomás Rivera");
    }
    if (name == u"long") {
        return byTitle(engine, u"Chronicle");
    }
    return byTitle(engine, u"Milo Brandt");
}

} // namespace Ninelives::Scenes
