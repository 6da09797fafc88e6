// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/DisplayedSync.h"

#include "core/storage/ReadPositions.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsDisplayed = "urn:xmpp:mds:displayed:0"_L1;
constexpr auto nsNames = "urn:xmpp:sid:0"_L1;
constexpr qsizetype longestArchiveId = 512;

struct NamedPosition {
    QString by;
    QString id;
};

/// Empty for anything but exactly one name.
NamedPosition namedIn(const QDomElement &displayed)
{
    if (displayed.localName() != "displayed"_L1 || displayed.namespaceURI() != nsDisplayed) {
        return {};
    }
    QDomElement name;
    for (QDomElement child = displayed.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.localName() != "stanza-id"_L1 || child.namespaceURI() != nsNames) {
            continue;
        }
        if (!name.isNull()) {
            return {};
        }
        name = child;
    }
    const QString id = name.attribute(u"id"_s);
    return id.size() <= longestArchiveId ? NamedPosition{name.attribute(u"by"_s), id}
                                         : NamedPosition{};
}

QByteArray displayedXml(const BareJid &by, const QString &id)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"displayed"_s);
    writer.writeDefaultNamespace(nsDisplayed);
    writer.writeStartElement(u"stanza-id"_s);
    writer.writeDefaultNamespace(nsNames);
    writer.writeAttribute(u"by"_s, by.toString());
    writer.writeAttribute(u"id"_s, id);
    writer.writeEndElement();
    writer.writeEndElement();
    return xml;
}

} // namespace

DisplayedSync::DisplayedSync(SharedContext &context, QObject *parent)
    : SharedNode(context, SharedKind::Position, nsDisplayed, parent)
{}

/// Rooms keep their own messages.
Result<BareJid> DisplayedSync::archiveOf(ConversationId chat, const BareJid &peer) const
{
    const auto room = m_context.stores.rooms.find(chat);
    if (!room) {
        return room.error();
    }
    return room->has_value() ? peer : m_context.stores.self;
}

Result<SharedNode::Word> DisplayedSync::word(const SharedState &state)
{
    const auto chat = chatWith(state.peer);
    if (!chat || !*chat) {
        return chat ? Result<Word>(Word{}) : chat.error();
    }
    // The server names a message that may be on its way here: ours may be far behind it.
    if (state.waits && !m_context.upToDate(**chat)) {
        return Word{Word::Kind::Later};
    }
    const ReadPositions positions(m_context.stores.writer);
    const auto own = positions.newestRead(**chat);
    const auto theirs = positions.find(**chat, QString::fromUtf8(state.value));
    const auto archive = archiveOf(**chat, state.peer);
    if (!own || !theirs || !archive) {
        return !own ? own.error() : !theirs ? theirs.error() : archive.error();
    }
    if (!*own || (*theirs && (*own)->key <= (*theirs)->key)) {
        return Word{};
    }
    return Word{Word::Kind::Say, displayedXml(*archive, (*own)->archiveId),
                (*own)->archiveId.toUtf8()};
}

Result<void> DisplayedSync::take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                                 const QDomElement &payload)
{
    SyncStores &stores = m_context.stores;
    const NamedPosition named = namedIn(payload);
    const auto by = BareJid::parse(named.by);
    if (named.id.isEmpty() || !by || (*by != stores.self && *by != peer)) {
        return {};
    }
    auto state = stores.shared.find(stores.account, SharedKind::Position, peer);
    const auto chat = chatWith(peer);
    if (!state || !chat) {
        return state ? chat.error() : state.error();
    }
    const ReadPositions positions(stores.writer);
    std::optional<ReadPositions::Place> place;
    if (*chat) {
        const auto archive = archiveOf(**chat, peer);
        const auto found = positions.find(**chat, named.id);
        if (!archive || !found) {
            return archive ? found.error() : archive.error();
        }
        if (*archive != *by) {
            return {};
        }
        place = *found;
    }
    state->value = named.id.toUtf8();
    state->waits = !place;
    if (place) {
        const auto moved = stores.conversations.advanceReadUpTo(tx, **chat, place->key);
        const auto own = moved ? positions.newestRead(**chat) : moved.error();
        if (!own) {
            return own.error();
        }
        if (*moved) {
            changes.conversation(**chat);
        }
        // Somebody who did not know how far we are has said less: told again, or it stays so.
        const bool ahead = *own && (*own)->key > place->key;
        state->dirty = !ahead ? 0 : mayRepeat(peer) ? state->dirty + 1 : state->dirty;
    }
    return stores.shared.put(tx, stores.account, SharedKind::Position, *state);
}

} // namespace Ninelives
