// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeTrust.h"
#include "tests/fakes/Scenes.h"

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

Conversation &chatNamed(FakeEngine &engine, QStringView title)
{
    return engine.state.conversations.at(byTitle(engine, title).value);
}

void addBlocked(FakeEngine &engine)
{
    for (const auto &[address, name] :
         {std::pair(u"spam@adverts.example"_s, QString()),
          std::pair(u"rolf@silent.example"_s, u"Rolf of the Door-to-Door Encyclopaedias"_s)}) {
        Contact contact;
        contact.account = engine.account();
        contact.jid = *BareJid::parse(address);
        contact.name = name;
        contact.blocked = true;
        engine.state.contacts.append(contact);
    }
}

void addStored(FakeEngine &engine)
{
    FakeMedia &media = engine.fakeMedia();
    constexpr qint64 thousand = 1000;
    const ConversationId aylin = byTitle(engine, u"Aylin Demir");
    media.add(aylin, Direction::In, {media.photo(u"box.jpg"_s, {4000, 3000})}, {},
              at(engine, 14, 25));
    media.add(aylin, Direction::In,
              {media.file(u"Adoption papers.pdf"_s, u"application/pdf"_s, 24'312 * thousand)}, {},
              at(engine, 14, 26));
    media.add(byTitle(engine, u"Milo Brandt"), Direction::Out,
              {media.file(u"Garden plan.odt"_s, u"application/vnd.oasis.opendocument.text"_s,
                          860 * thousand)},
              {}, at(engine, 14, 31), Delivery::Read);
}

/// The account's devices as in the design's picture 12.
void addOwnDevices(FakeEngine &engine)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    const QString nora = u"nora@lindenpost.example"_s;
    FakeTrust &trust = engine.fakeTrust();
    const qint64 now = engine.clock().nowMs();
    trust.editDevice(nora, 4711, [&](Device &device) {
        device.label = labelFor(u"Study desktop"_s);
        device.firstSeenMs = now - 200 * day;
    });
    trust.editDevice(nora, 4712, [&](Device &device) {
        device.trust = Trust::Verified;
        device.firstSeenMs = now - 190 * day;
        device.lastUsedMs = now - 2 * minute;
    });
    engine.addDevice(nora, 4713, labelFor(u"Kitchen laptop"_s), Trust::Undecided);
    engine.addDevice(nora, 4714, u"Old work computer"_s, Trust::Blind);
    trust.editDevice(nora, 4714, [&](Device &device) {
        device.firstSeenMs = now - 500 * day;
        device.lastUsedMs = now - 335 * day;
    });
    engine.addDevice(nora, 4715, u"Tablet"_s, Trust::Blocked);
    trust.editDevice(nora, 4715, [&](Device &device) {
        device.active = false;
        device.removedAtMs = now - 32 * day;
    });
}

void addDeviceNews(const QString &name, FakeEngine &engine)
{
    if (name == u"owndevicenews") {
        addOwnDevices(engine);
        engine.fakeTrust().addNotice(u"nora@lindenpost.example"_s, 4713,
                                     DeviceNotice::Kind::NewDevice, at(engine, 9, 14));
        return;
    }
    engine.addDevice(u"milo@meerkat.example"_s, 2718, u"Laptop"_s, Trust::Undecided);
    engine.fakeTrust().addNotice(u"milo@meerkat.example"_s, 2718, DeviceNotice::Kind::NewDevice,
                                 at(engine, 9, 14));
}

/// One of each state of a row (design 4.1).
void addRows(FakeEngine &engine)
{
    for (int place = 1; const QStringView title : {u"Lea Fontaine", u"Priya Nair"}) {
        Conversation &chat = chatNamed(engine, title);
        chat.pinned = true;
        chat.pinPlace = place++;
    }
    chatNamed(engine, u"Aylin Demir").markedUnread = true;
    const ConversationId queued =
        engine.addConversation(u"quentin@meerkat.example"_s, u"Quentin Moss"_s);
    engine.addMessage(queued, Direction::Out, u"On my way, ten minutes"_s, at(engine, 13, 12),
                      Delivery::Queued);
    engine.addRequest(u"omar@meerkat.example"_s);
}

} // namespace

QStringList panelNames()
{
    return {u"palette"_s,
            u"palette-mu"_s,
            u"palette-zzz"_s,
            u"rows"_s,
            u"archived"_s,
            u"chatmenu"_s,
            u"newchat"_s,
            u"details"_s,
            u"detailsplain"_s,
            u"settings-account"_s,
            u"settings-privacy"_s,
            u"settings-media"_s,
            u"settings-devices"_s,
            u"devicerename"_s,
            u"deviceremove"_s,
            u"devicecompare"_s,
            u"devicenews"_s,
            u"owndevicenews"_s,
            u"listcontested"_s,
            u"keylink"_s,
            u"settings-appearance"_s,
            u"settings-notifications"_s,
            u"settings-blocked"_s,
            u"settings-storage"_s,
            u"deletechat"_s,
            u"settings-keyboard"_s,
            u"settings-about"_s};
}

void addPanels(const QString &name, FakeEngine &engine)
{
    if (name == u"rows") {
        addRows(engine);
    } else if (name == u"archived") {
        chatNamed(engine, u"Priya Nair").archived = true;
        chatNamed(engine, u"Lea Fontaine").archived = true;
    } else if (name == u"settings-devices" || name == u"devicerename" || name == u"deviceremove"
               || name == u"devicecompare") {
        addOwnDevices(engine);
    } else if (name == u"devicenews" || name == u"owndevicenews") {
        addDeviceNews(name, engine);
    } else if (name == u"settings-blocked") {
        addBlocked(engine);
    } else if (name == u"settings-storage" || name == u"deletechat") {
        addStored(engine);
    } else if (name.startsWith(u"palette-")) {
        engine.addConversation(u"murat@meerkat.example"_s, u"Murat Demir"_s);
        engine.addRoom(u"museum@rooms.lindenpost.example"_s, u"Museum night"_s, ChatKind::Group);
    }
}

void playPanels(const QString &name, FakeEngine &engine)
{
    if (name == u"listcontested") {
        engine.fakeTrust().setOwnList({OwnListState::Kind::Contested, engine.clock().nowMs()});
    } else if (name == u"rows") {
        engine.setChatState(byTitle(engine, u"Grandma Ruth"), ChatState::Composing);
    }
}

} // namespace Ninelives::Scenes
