// SPDX-License-Identifier: GPL-3.0-or-later
// Two own devices that are linked, on either side.
#include "tests/fakes/FakeLink.h"
#include "tests/fakes/Scenes.h"

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

/// Just signed in: nothing is here yet.
QStringList freshNames()
{
    return {u"linkpage"_s,     u"linkexpired"_s, u"linkproblem"_s, u"linkconfirm"_s,
            u"linkarriving"_s, u"linkwithout"_s, u"linkempty"_s,   u"linkemptyarriving"_s};
}

void addFresh(FakeEngine &engine)
{
    engine.addAccount(u"nora@lindenpost.example"_s, u"Nora Lind"_s);
    engine.addDevice(u"nora@lindenpost.example"_s, 4711, u"Study desktop"_s, Trust::Verified, true);
    engine.addDevice(u"nora@lindenpost.example"_s, 4712, u"Phone"_s, Trust::Verified);
}

/// What was written before this device was there can't be read here.
void addBefore(FakeEngine &engine)
{
    setThisDeviceSince(engine, at(engine, 14, 3));
    for (auto &[chat, messages] : engine.state.messages) {
        for (Message &message : messages) {
            if (message.sortKey.timeMs < at(engine, 12, 0)) {
                message.body.clear();
                message.unreadable = Unreadable::NotForUs;
                message.delivery = Delivery::Read;
                message.failure = {};
            }
        }
        engine.refreshLast(ConversationId{chat});
    }
}

} // namespace

QStringList linkNames()
{
    return freshNames() + QStringList{u"linkline"_s,   u"linkbroken"_s,    u"linkpaused"_s,
                                      u"linkdone"_s,   u"linkbefore"_s,    u"linkbeforearriving"_s,
                                      u"linkdialog"_s, u"linkwrongword"_s, u"linkask"_s,
                                      u"linkgiving"_s, u"linkgiven"_s,     u"linksearch"_s,
                                      u"linkstop"_s};
}

bool isFreshLink(const QString &name)
{
    return freshNames().contains(name);
}

void setThisDeviceSince(FakeEngine &engine, qint64 timeMs)
{
    for (QList<Device> &devices : engine.state.devices) {
        for (Device &device : devices) {
            device.firstSeenMs = device.thisDevice ? timeMs : device.firstSeenMs;
        }
    }
}

void addLink(const QString &name, FakeEngine &engine)
{
    FakeLink &link = engine.fakeLink();
    link.validForMs = name == u"linkexpired" ? -1 : (9 * 60 + 12) * 1000LL;
    if (isFreshLink(name)) {
        addFresh(engine);
    } else if (name == u"linkbefore" || name == u"linkbeforearriving") {
        addBefore(engine);
    }
}

void playLink(const QString &name, FakeEngine &engine)
{
    FakeLink &link = engine.fakeLink();
    const AccountId account = engine.account();
    const auto set = [&](LinkingPhase phase, bool giving, int messages) {
        link.set(account, link.made(phase, giving, messages));
    };
    constexpr int many = 2'140;
    if (name == u"linkconfirm") {
        set(LinkingPhase::Confirming, false, 0);
    } else if (name == u"linkarriving" || name == u"linkemptyarriving") {
        set(LinkingPhase::Transferring, false, 80);
    } else if (name == u"linkline" || name == u"linkbeforearriving" || name == u"linksearch"
               || name == u"linkstop") {
        set(LinkingPhase::Transferring, false, many);
    } else if (name == u"linkbroken") {
        set(LinkingPhase::Broken, false, many);
    } else if (name == u"linkpaused") {
        set(LinkingPhase::Paused, false, many);
    } else if (name == u"linkdone") {
        set(LinkingPhase::Transferring, false, many);
        set(LinkingPhase::Done, false, link.total);
    }
    if (name == u"linkask" || name == u"linkgiving" || name == u"linkgiven") {
        link.otherName = u"Study desktop"_s;
    }
    if (name == u"linkask") {
        set(LinkingPhase::Confirming, true, 0);
    } else if (name == u"linkgiving") {
        set(LinkingPhase::Transferring, true, many);
    } else if (name == u"linkgiven") {
        set(LinkingPhase::Transferring, true, many);
    }
}

} // namespace Ninelives::Scenes
