// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/GroupContext.h"

#include "core/sync/WriteAndTell.h"
#include "core/sync/XmlText.h"

#include <QUuid>

#include <algorithm>

namespace Ninelives {

namespace {

/// Characters that show nothing and change how others are shown.
bool turnsWriting(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E
        || u == 0x200F;
}

QString cut(QString text, qsizetype most)
{
    if (text.size() > most) {
        text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    }
    return text;
}

} // namespace

Result<void> GroupContext::write(const Write &write) const
{
    const Result<void> done = writeAndTell(stores, sink, write);
    if (!done) {
        trouble(done.error());
    }
    return done;
}

void GroupContext::tell(ConversationId room) const
{
    sink({Change::Kind::RoomChanged, stores.account, room, {}});
}

Result<void> GroupContext::notice(Transaction &tx, ChangeBatch &changes, ConversationId room,
                                  Notice notice, const QString &body, const QString &actor) const
{
    const auto chat = stores.conversations.find(room);
    if (!chat) {
        return chat.error();
    }
    Message row;
    row.conversation = room;
    row.sender = chat->peer;
    row.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.stanzaId = row.originId;
    row.notice = notice;
    row.body = body;
    row.senderName = actor;
    row.sentAtMs = stores.clock.nowMs();
    // The other rows have the server's time, and it happened after them.
    row.sortKey.timeMs = std::max(row.sentAtMs, chat->last ? chat->last->sortKey.timeMs : 0);
    const auto inserted = stores.messages.insert(tx, row);
    if (!inserted) {
        return inserted.error();
    }
    const auto stored = stores.messages.find(inserted->id);
    if (!stored) {
        return stored.error();
    }
    changes.added(*stored);
    return {};
}

QString GroupContext::nameOf(const BareJid &person, const QString &nick) const
{
    const auto contact = stores.contacts.find(stores.account, person);
    if (contact && *contact && !(*contact)->name.isEmpty()) {
        return (*contact)->name;
    }
    if (!nick.isEmpty()) {
        return nick;
    }
    return person.local().isEmpty() ? person.toString() : person.local();
}

QString GroupContext::defaultNick() const
{
    return stores.self.local().isEmpty() ? stores.self.toString() : stores.self.local();
}

QString cleanLine(const QString &text, qsizetype most)
{
    QString line = xmlSafe(text.left(2 * most));
    line.removeIf(&turnsWriting);
    return cut(line.simplified(), most);
}

QString cleanText(const QString &text, qsizetype most)
{
    QString lines = messageText(text.left(2 * most));
    lines.removeIf(&turnsWriting);
    return cut(lines.trimmed(), most);
}

} // namespace Ninelives
