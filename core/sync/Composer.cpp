// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Composer.h"

#include "core/base/Failpoint.h"
#include "core/crypto/Kdf.h"
#include "core/sync/ComposerParts.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

using ComposerParts::checkWritable;
using ComposerParts::rowFor;

namespace {

/// A room decides for all its messages.
bool isEncrypted(const Conversation &chat, std::optional<bool> wish)
{
    switch (chat.kind) {
    case ChatKind::Group:
        return true;
    case ChatKind::Channel:
        return false;
    case ChatKind::Direct:
        break;
    }
    return wish.value_or(chat.encrypted);
}

/// A chat that may be written to, and whether what is written there asks for markers.
struct Target {
    Conversation chat;
    bool markable = false;
};

Result<Target> targetOf(const SyncStores &stores, ConversationId conversation)
{
    const auto chat = stores.conversations.find(conversation);
    if (!chat) {
        return chat.error();
    }
    if (const auto writable = checkWritable(stores, *chat); !writable) {
        return writable.error();
    }
    const auto markable = PrivacyPolicy::asksForMarkers(stores, *chat);
    return markable ? Result<Target>(Target{*chat, *markable}) : markable.error();
}

Message composed(const SyncStores &stores, const Conversation &chat, const QString &body,
                 bool encrypted, bool markable)
{
    Message message;
    message.conversation = chat.id;
    message.direction = Direction::Out;
    message.sender = stores.self;
    message.senderKey = stores.self.toString();
    message.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.stanzaId = message.originId;
    message.sortKey.timeMs = stores.clock.nowMs(); // the store puts it below all others
    message.sentAtMs = stores.clock.nowMs();
    message.body = body;
    message.encryption = encrypted ? Encryption::Omemo2 : Encryption::None;
    message.delivery = Delivery::Queued;
    message.senderName = chat.kind == ChatKind::Direct ? QString() : chat.nick;
    message.receiptRequested = chat.kind == ChatKind::Direct;
    message.markable = markable;
    return message;
}

/// The id by which others know a message (XEP-0461): in rooms the room's, once there is one.
QString referenceTo(const Message &answered, const Conversation &chat)
{
    const bool byRoom = chat.kind != ChatKind::Direct && !answered.archiveId.isEmpty();
    return byRoom ? answered.archiveId : answered.stanzaId;
}

/// A key of its own for each file (XEP-0448).
QList<Attachment> withKeys(QList<Attachment> attachments)
{
    for (Attachment &attachment : attachments) {
        attachment.key = randomBytes(32);
        attachment.iv = randomBytes(12);
    }
    return attachments;
}

} // namespace

Result<QString> Composer::checkedText(const QString &text)
{
    const QString body = messageText(text);
    if (body.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"nothing to send"_s};
    }
    if (body.size() > maxTextBytes || body.toUtf8().size() > maxTextBytes) {
        return Error{ErrorCode::TooLarge, u"text of %1 characters"_s.arg(body.size())};
    }
    return body;
}

Result<QString> Composer::referenceFor(const Conversation &chat, MessageId answered) const
{
    if (!answered.isValid()) {
        return QString();
    }
    const auto original = m_stores.messages.find(answered);
    if (!original) {
        return original.error();
    }
    const bool answerable = original->conversation == chat.id && original->retractedAtMs == 0
        && original->unreadable == Unreadable::No && original->notice == Notice::None;
    return answerable ? Result<QString>(referenceTo(*original, chat))
                      : Error{ErrorCode::InvalidInput, u"nothing that can be answered here"_s};
}

Result<Message> Composer::enqueueText(ConversationId conversation, const QString &text,
                                      std::optional<bool> encrypted, MessageId answered)
{
    const auto body = checkedText(text);
    if (!body) {
        return body.error();
    }
    const auto target = targetOf(m_stores, conversation);
    if (!target) {
        return target.error();
    }
    const Conversation &chat = target->chat;
    const auto reference = referenceFor(chat, answered);
    if (!reference) {
        return reference.error();
    }
    Message message =
        composed(m_stores, chat, *body, isEncrypted(chat, encrypted), target->markable);
    message.replyToId = *reference;
    const auto stored = storeAll(chat, {message});
    return stored ? Result<Message>(stored->first()) : stored.error();
}

/// The message and its outbox row; the stored message.
Result<Message> Composer::store(Transaction &tx, const Conversation &chat, const Message &message)
{
    const auto inserted = m_stores.messages.insert(tx, message);
    if (!inserted) {
        return inserted.error();
    }
    auto stored = m_stores.messages.find(inserted->id);
    if (!stored) {
        return stored;
    }
    const auto row = m_stores.outbox.enqueue(tx, rowFor(m_stores, *stored, chat));
    return row ? stored : row.error();
}

Result<QList<Message>> Composer::enqueueFiles(ConversationId conversation,
                                              const QList<Attachment> &attachments,
                                              const QString &caption, bool together,
                                              MessageId answered)
{
    const bool captioned = !caption.trimmed().isEmpty();
    const auto text = captioned ? checkedText(caption) : Result<QString>(QString());
    if (!text || attachments.isEmpty()) {
        return text ? Error{ErrorCode::InvalidInput, u"nothing to send"_s} : text.error();
    }
    const auto target = targetOf(m_stores, conversation);
    if (!target) {
        return target.error();
    }
    const Conversation &chat = target->chat;
    const auto reference = referenceFor(chat, answered);
    if (!reference) {
        return reference.error();
    }
    const bool encrypted = isEncrypted(chat, {});
    QList<Message> messages;
    const auto add = [&](const QString &body, const QList<Attachment> &files) {
        messages.append(composed(m_stores, chat, body, encrypted, target->markable));
        messages.last().attachments = encrypted ? withKeys(files) : files;
    };
    if (together) {
        add(*text, attachments);
    } else {
        for (const Attachment &attachment : attachments) {
            add({}, {attachment});
        }
        if (captioned) {
            add(*text, {});
        }
    }
    messages.first().replyToId = *reference;
    return storeAll(chat, messages);
}

Result<Message> Composer::enqueueInstead(MessageId text, const Attachment &file)
{
    const auto gone = removable(text);
    if (!gone) {
        return gone;
    }
    const auto target = targetOf(m_stores, gone->conversation);
    if (!target) {
        return target.error();
    }
    const Conversation &chat = target->chat;
    Message message = composed(m_stores, chat, {}, isEncrypted(chat, {}), target->markable);
    message.attachments = isEncrypted(chat, {}) ? withKeys({file}) : QList{file};
    message.replyToId = gone->replyToId;
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    if (const auto removed = remove(tx, *gone); !removed) {
        return removed.error();
    }
    auto stored = store(tx, chat, message);
    if (!stored) {
        return stored;
    }
    const auto committed = tx.commit();
    return committed ? stored : committed.error();
}

Result<QList<Message>> Composer::storeAll(const Conversation &chat, const QList<Message> &messages)
{
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    QList<Message> stored;
    for (const Message &message : messages) {
        auto one = store(tx, chat, message);
        if (!one) {
            return one.error();
        }
        stored.append(*std::move(one));
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    NL_FAILPOINT("outbox-queued");
    return stored;
}

} // namespace Ninelives
