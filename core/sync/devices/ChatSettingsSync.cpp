// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/ChatSettingsSync.h"

#include <QDomDocument>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsSettings = "urn:ninelives:chat-settings:0"_L1;
constexpr int highestPlace = 10'000;
constexpr std::array levelNames{"all"_L1, "mentions"_L1, "nothing"_L1};

/// What is chosen about a chat, part by part: each has its own last change.
struct SettingsPart {
    QLatin1StringView time; ///< the attribute that says when
    bool (*same)(const ChatSettings &, const ChatSettings &);
    void (*copy)(ChatSettings &to, const ChatSettings &from);
};

constexpr std::array settingsParts{
    SettingsPart{"muted-at"_L1,
                 [](const ChatSettings &a, const ChatSettings &b) {
                     return a.muted == b.muted && a.mutedUntilMs == b.mutedUntilMs;
                 },
                 [](ChatSettings &to, const ChatSettings &from) {
                     to.muted = from.muted;
                     to.mutedUntilMs = from.mutedUntilMs;
                 }},
    SettingsPart{"pinned-at"_L1,
                 [](const ChatSettings &a, const ChatSettings &b) {
                     return a.pinned == b.pinned && (!a.pinned || a.pinPlace == b.pinPlace);
                 },
                 [](ChatSettings &to, const ChatSettings &from) {
                     to.pinned = from.pinned;
                     to.pinPlace = from.pinPlace;
                 }},
    SettingsPart{
        "archived-at"_L1,
        [](const ChatSettings &a, const ChatSettings &b) { return a.archived == b.archived; },
        [](ChatSettings &to, const ChatSettings &from) { to.archived = from.archived; }},
    SettingsPart{"notify-at"_L1,
                 [](const ChatSettings &a, const ChatSettings &b) { return a.notify == b.notify; },
                 [](ChatSettings &to, const ChatSettings &from) { to.notify = from.notify; }},
};

struct TimedSettings {
    ChatSettings settings;
    std::array<qint64, settingsParts.size()> atMs{}; ///< of each part
    std::array<bool, settingsParts.size()> untold{}; ///< parts that were changed here since
};

NotifyLevel levelFrom(const QString &name)
{
    const auto found = std::ranges::find(levelNames, name);
    return found == levelNames.end() ? NotifyLevel::All
                                     : static_cast<NotifyLevel>(found - levelNames.begin());
}

ChatSettings settingsOf(const Conversation &chat)
{
    return {chat.muted, chat.mutedUntilMs, chat.pinned, chat.pinPlace, chat.archived, chat.notify};
}

qint64 lastChangeMs(const TimedSettings &timed)
{
    return *std::ranges::max_element(timed.atMs);
}

bool sameSettings(const ChatSettings &a, const ChatSettings &b)
{
    return std::ranges::all_of(settingsParts,
                               [&](const SettingsPart &part) { return part.same(a, b); });
}

/// A mute whose time is over is none, and not a change that anybody made.
ChatSettings currentSettings(ChatSettings settings, qint64 nowMs)
{
    if (settings.mutedUntilMs > 0 && settings.mutedUntilMs <= nowMs) {
        settings.muted = false;
        settings.mutedUntilMs = 0;
    }
    return settings;
}

/// Clients that know one time for the chat as a whole find that of its last change.
QByteArray settingsXml(const TimedSettings &timed)
{
    const ChatSettings &settings = timed.settings;
    const qint64 atMs = lastChangeMs(timed);
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"settings"_s);
    writer.writeDefaultNamespace(nsSettings);
    writer.writeAttribute(u"at"_s, timeText(atMs));
    for (size_t i = 0; i < settingsParts.size(); ++i) {
        if (timed.atMs.at(i) != atMs) {
            writer.writeAttribute(settingsParts.at(i).time, timeText(timed.atMs.at(i)));
        }
    }
    if (settings.muted) {
        writer.writeStartElement(u"muted"_s);
        if (settings.mutedUntilMs > 0) {
            writer.writeAttribute(u"until"_s, timeText(settings.mutedUntilMs));
        }
        writer.writeEndElement();
    }
    if (settings.pinned) {
        writer.writeStartElement(u"pinned"_s);
        writer.writeAttribute(u"place"_s, QString::number(settings.pinPlace));
        writer.writeEndElement();
    }
    if (settings.archived) {
        writer.writeEmptyElement(u"archived"_s);
    }
    if (settings.notify != NotifyLevel::All) {
        writer.writeStartElement(u"notify"_s);
        writer.writeAttribute(u"level"_s, levelNames.at(static_cast<size_t>(settings.notify)));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return xml;
}

/// What is not understood counts as not said; without a time nothing of it counts. A part without a
/// time of its own was changed with the chat as a whole.
std::optional<TimedSettings> settingsFrom(const QDomElement &xml)
{
    const auto at = timeFrom(xml.attribute(u"at"_s));
    if (xml.localName() != "settings"_L1 || xml.namespaceURI() != nsSettings || !at) {
        return std::nullopt;
    }
    TimedSettings timed;
    for (size_t i = 0; i < settingsParts.size(); ++i) {
        const auto partAt = timeFrom(xml.attribute(settingsParts.at(i).time));
        timed.atMs.at(i) = changeTime(partAt.value_or(*at));
    }
    for (QDomElement child = xml.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        const QString name = child.namespaceURI() == nsSettings ? child.localName() : QString();
        if (name == "muted"_L1) {
            const QString until = child.attribute(u"until"_s);
            timed.settings.mutedUntilMs = timeFrom(until).value_or(0);
            timed.settings.muted = until.isEmpty() || timed.settings.mutedUntilMs > 0;
        } else if (name == "pinned"_L1) {
            timed.settings.pinned = true;
            timed.settings.pinPlace =
                std::clamp(child.attribute(u"place"_s).toInt(), 0, highestPlace);
        } else if (name == "archived"_L1) {
            timed.settings.archived = true;
        } else if (name == "notify"_L1) {
            timed.settings.notify = levelFrom(child.attribute(u"level"_s));
        }
    }
    return timed;
}

QDomElement settingsElement(const QByteArray &xml)
{
    QDomDocument document;
    document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing);
    return document.documentElement();
}

/// What was said last, by this device or another.
TimedSettings saidSettings(const SharedState &state)
{
    return settingsFrom(settingsElement(state.value)).value_or(TimedSettings());
}

/// What is chosen in a chat; what is not as it was said last has the time of the last change here.
TimedSettings settingsHere(const SharedState &state, const Conversation &chat, qint64 nowMs)
{
    // What waits is about a chat that has just been made: nobody has said anything here.
    TimedSettings here = state.waits ? TimedSettings() : saidSettings(state);
    const ChatSettings said = currentSettings(here.settings, nowMs);
    const ChatSettings chosen = currentSettings(settingsOf(chat), nowMs);
    // Told or taken by a version that did not keep it.
    const bool unkept = state.dirty == 0 && state.value.isEmpty();
    for (size_t i = 0; i < settingsParts.size(); ++i) {
        const SettingsPart &part = settingsParts.at(i);
        if (unkept || (state.dirty != 0 && !part.same(chosen, said))) {
            part.copy(here.settings, chosen);
            here.atMs.at(i) = changeTime(state.atMs);
            here.untold.at(i) = !unkept;
        }
    }
    return here;
}

/// The last change of each part. Of two at one time that which the server got last, unless ours is
/// still to come.
TimedSettings latestSettings(const TimedSettings &ours, const TimedSettings &theirs)
{
    TimedSettings latest = theirs;
    for (size_t i = 0; i < settingsParts.size(); ++i) {
        if (ours.atMs.at(i) > theirs.atMs.at(i)
            || (ours.atMs.at(i) == theirs.atMs.at(i) && ours.untold.at(i))) {
            settingsParts.at(i).copy(latest.settings, ours.settings);
            latest.atMs.at(i) = ours.atMs.at(i);
        }
    }
    return latest;
}

} // namespace

ChatSettingsSync::ChatSettingsSync(SharedContext &context, QObject *parent)
    : SharedNode(context, SharedKind::Settings, nsSettings, parent)
{}

Result<SharedNode::Word> ChatSettingsSync::word(const SharedState &state)
{
    const auto id = chatWith(state.peer);
    if (!id || !*id) {
        return id ? Result<Word>(Word{}) : id.error();
    }
    const auto chat = m_context.stores.conversations.find(**id);
    const auto now = m_context.stores.shared.nowMs();
    if (!chat || !now) {
        return chat ? now.error() : chat.error();
    }
    if (state.waits) {
        return Word{Word::Kind::Later}; // takeWaiting() comes first
    }
    const QByteArray xml = settingsXml(settingsHere(state, *chat, *now));
    return Word{Word::Kind::Say, xml, xml};
}

/// What was heard while ours was on its way was put together with it.
QByteArray ChatSettingsSync::kept(const SharedState &now, const SharedState &told,
                                  const QByteArray &value) const
{
    return now.value == told.value ? value : now.value;
}

Result<void> ChatSettingsSync::take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                                    const QDomElement &payload)
{
    SyncStores &stores = m_context.stores;
    const auto theirs = settingsFrom(payload);
    if (!theirs) {
        return {};
    }
    auto state = stores.shared.find(stores.account, SharedKind::Settings, peer);
    const auto chat = chatWith(peer);
    if (!state || !chat) {
        return state ? chat.error() : state.error();
    }
    if (!*chat) {
        const TimedSettings said = latestSettings(saidSettings(*state), *theirs);
        *state = {peer, settingsXml(said), lastChangeMs(said), 0, true};
        return stores.shared.put(tx, stores.account, SharedKind::Settings, *state);
    }
    const auto before = stores.conversations.find(**chat);
    const auto now = stores.shared.nowMs();
    if (!before || !now) {
        return before ? now.error() : before.error();
    }
    const TimedSettings ours = settingsHere(*state, *before, *now);
    const TimedSettings latest = latestSettings(ours, *theirs);
    const ChatSettings wanted = currentSettings(latest.settings, *now);
    if (const auto done = apply(tx, changes, *before, wanted); !done) {
        return done;
    }
    const bool known = sameSettings(wanted, currentSettings(theirs->settings, *now));
    const bool news = !sameSettings(wanted, currentSettings(ours.settings, *now));
    *state = {peer, settingsXml(latest), std::max(state->atMs, lastChangeMs(latest)),
              dirtyAfter(*state, known, news), false};
    return stores.shared.put(tx, stores.account, SharedKind::Settings, *state);
}

Result<void> ChatSettingsSync::takeWaiting(Transaction &tx, ChangeBatch &changes,
                                           const SharedState &stored)
{
    return take(tx, changes, stored.peer, settingsElement(stored.value));
}

/// How many changes the server does not have after it was heard: `known` says that it has them all,
/// `news` that some were not known here.
qint64 ChatSettingsSync::dirtyAfter(const SharedState &state, bool known, bool news)
{
    const bool onItsWay = isOnItsWay(state.peer);
    if (known) {
        // The answer to what is on its way must not pass for that to a change yet to come.
        return onItsWay ? state.dirty : 0;
    }
    const bool asTold = state.dirty == 0 || (onItsWay && news);
    return asTold && mayRepeat(state.peer) ? state.dirty + 1 : state.dirty;
}

Result<void> ChatSettingsSync::apply(Transaction &tx, ChangeBatch &changes,
                                     const Conversation &before, const ChatSettings &settings)
{
    if (sameSettings(settingsOf(before), settings)) {
        return {};
    }
    changes.conversation(before.id);
    if (before.muted != settings.muted || before.mutedUntilMs != settings.mutedUntilMs) {
        // After the commit.
        QMetaObject::invokeMethod(this, &ChatSettingsSync::mutesChanged, Qt::QueuedConnection);
    }
    return m_context.stores.shared.applySettings(tx, before.id, settings);
}

} // namespace Ninelives
