// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageRow.h"

namespace Ninelives {

Message readMessage(const Statement &row, int first)
{
    int column = first;
    Message m;
    m.id = MessageId{row.integer(column++)};
    m.conversation = ConversationId{row.integer(column++)};
    m.direction = row.enumeration<Direction>(column++);
    m.sender = row.jid(column++);
    m.senderKey = row.text(column++);
    m.originId = row.text(column++);
    // NULL: the same as the origin id.
    m.stanzaId = row.isNull(column) ? m.originId : row.text(column);
    ++column;
    m.archiveId = row.text(column++);
    m.sortKey = SortKey{row.integer(column++), m.id.value};
    m.sentAtMs = row.integer(column++);
    m.body = row.text(column++);
    m.encryption = row.enumeration<Encryption>(column++);
    m.senderDevice = static_cast<quint32>(row.integer(column++));
    m.senderTrust = row.enumeration<Trust>(column++);
    m.unreadable = row.enumeration<Unreadable>(column++);
    m.delivery = row.enumeration<Delivery>(column++);
    m.deliveredAtMs = row.integer(column++);
    m.readAtMs = row.integer(column++);
    m.failure = row.errorCode(column++);
    m.failureText = row.text(column++);
    m.blocked = row.boolean(column++);
    m.replyToId = row.text(column++);
    m.receiptRequested = row.boolean(column++);
    m.markable = row.boolean(column++);
    m.rawStanza = row.blob(column++);
    Q_ASSERT(column - first == messageColumnCount);
    return m;
}

} // namespace Ninelives
