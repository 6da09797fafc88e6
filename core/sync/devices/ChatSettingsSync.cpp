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

struct TimedSettings {
    ChatSettings settings;
    qint64 atMs = 0;
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

QByteArray settingsXml(const ChatSettings &settings, qint64 atMs)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"settings"_s);
    writer.writeDefaultNamespace(nsSettings);
    writer.writeAttribute(u"at"_s, timeText(atMs));
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

/// What is not understood counts as not said; without a time nothing of it counts.
std::optional<TimedSettings> settingsFrom(const QDomElement &xml, qint64 nowMs)
{
    const auto at = timeFrom(xml.attribute(u"at"_s));
    if (xml.localName() != "settings"_L1 || xml.namespaceURI() != nsSettings || !at) {
        return std::nullopt;
    }
    TimedSettings timed;
    timed.atMs = std::min(*at, nowMs); // a clock ahead of ours must not win for ever
    for (QDomElement child = xml.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        const QString name = child.namespaceURI() == nsSettings ? child.localName() : QString();
        if (name == "muted"_L1) {
            const QString until = child.attribute(u"until"_s);
            const auto untilMs = timeFrom(until);
            timed.settings.muted = until.isEmpty() || (untilMs && *untilMs > nowMs);
            timed.settings.mutedUntilMs = timed.settings.muted ? untilMs.value_or(0) : 0;
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
    if (!chat) {
        return chat.error();
    }
    return Word{Word::Kind::Say, settingsXml(settingsOf(*chat), state.atMs)};
}

Result<void> ChatSettingsSync::take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                                    const QDomElement &payload)
{
    SyncStores &stores = m_context.stores;
    const auto now = stores.shared.nowMs();
    auto state = stores.shared.find(stores.account, SharedKind::Settings, peer);
    const auto chat = chatWith(peer);
    if (!now || !state || !chat) {
        return !now ? now.error() : !state ? state.error() : chat.error();
    }
    const auto timed = settingsFrom(payload, *now);
    if (!timed) {
        return {};
    }
    if (isNewer(*state, timed->atMs)) {
        if (*chat) {
            if (const auto done = apply(tx, changes, **chat, timed->settings); !done) {
                return done;
            }
        }
        *state = {peer, *chat ? QByteArray() : settingsXml(timed->settings, timed->atMs),
                  timed->atMs, 0, !*chat};
    }
    return stores.shared.put(tx, stores.account, SharedKind::Settings, *state);
}

Result<void> ChatSettingsSync::takeWaiting(Transaction &tx, ChangeBatch &changes,
                                           const SharedState &stored)
{
    SharedState state = stored;
    SyncStores &stores = m_context.stores;
    const auto chat = chatWith(state.peer);
    const auto now = stores.shared.nowMs();
    if (!chat || !now) {
        return chat ? now.error() : chat.error();
    }
    QDomDocument document;
    document.setContent(state.value, QDomDocument::ParseOption::UseNamespaceProcessing);
    const auto timed = settingsFrom(document.documentElement(), *now);
    // What the user chose for the new chat meanwhile is newer.
    if (*chat && timed && state.dirty == 0) {
        if (const auto done = apply(tx, changes, **chat, timed->settings); !done) {
            return done;
        }
    }
    state.value.clear();
    state.waits = false;
    return stores.shared.put(tx, stores.account, SharedKind::Settings, state);
}

Result<void> ChatSettingsSync::apply(Transaction &tx, ChangeBatch &changes, ConversationId chat,
                                     const ChatSettings &settings)
{
    const auto before = m_context.stores.conversations.find(chat);
    if (!before || settingsOf(*before) == settings) {
        return before ? Result<void>() : Result<void>(before.error());
    }
    changes.conversation(chat);
    if (before->muted != settings.muted || before->mutedUntilMs != settings.mutedUntilMs) {
        // After the commit.
        QMetaObject::invokeMethod(this, &ChatSettingsSync::mutesChanged, Qt::QueuedConnection);
    }
    return m_context.stores.shared.applySettings(tx, chat, settings);
}

} // namespace Ninelives
