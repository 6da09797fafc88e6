// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ActionTracker.h"

#include "core/sync/ChangeBatch.h"
#include "core/sync/MessageIds.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/RoomSender.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype mostSigns = 20;
constexpr qsizetype longestSign = 40;
constexpr QChar signEnd(0x1f);

/// None for what an earlier version has kept.
Encryption unpackedEncryption(const QString &content)
{
    for (const Encryption each : {Encryption::Legacy, Encryption::Omemo2}) {
        if (content == ActionTracker::packed(each)) {
            return each;
        }
    }
    return Encryption::None;
}

} // namespace

bool ActionTracker::mayEdit(const Message &target, const QString &senderKey, Encryption encryption)
{
    return target.senderKey == senderKey && RoomSender::isLasting(senderKey)
        && (target.encryption == Encryption::None || encryption != Encryption::None);
}

bool ActionTracker::mayRetract(const Message &target, const QString &senderKey,
                               Encryption encryption)
{
    return target.senderKey == senderKey && RoomSender::isLasting(senderKey)
        && (target.encryption != Encryption::Omemo2 || encryption != Encryption::None);
}

QStringList ActionTracker::cleanSigns(const QStringList &signs)
{
    QStringList clean;
    for (const QString &sign : signs) {
        QString text = sign;
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        text = messageText(text).trimmed();
        const bool fits = !text.isEmpty() && text.size() <= longestSign;
        if (fits && !clean.contains(text) && clean.size() < mostSigns) {
            clean.append(text);
        }
    }
    return clean;
}

QString ActionTracker::packed(const QStringList &signs)
{
    return signs.join(signEnd);
}

QString ActionTracker::packed(Encryption encryption)
{
    return QString::number(static_cast<int>(encryption));
}

Reaction ActionTracker::reactionOf(const QString &senderKey, const QString &senderName,
                                   const QStringList &signs, qint64 atMs)
{
    Reaction reaction;
    reaction.signs = signs;
    reaction.atMs = atMs;
    if (RoomSender::isHidden(senderKey)) {
        reaction.key = senderKey;
        reaction.name = senderName;
    } else {
        reaction.sender = BareJid::fromStored(senderKey);
    }
    return reaction;
}

Result<void> ActionTracker::edit(Transaction &tx, const Message &target, const QString &body,
                                 qint64 atMs)
{
    const auto edited = m_stores.messages.edit(tx, target.id, body, atMs);
    if (!edited) {
        return edited.error();
    }
    m_changes.updated(*edited);
    return {};
}

Result<void> ActionTracker::retract(Transaction &tx, const Message &target, qint64 atMs)
{
    const auto gone = m_stores.messages.retract(tx, target.id, atMs);
    if (!gone) {
        return gone.error();
    }
    m_changes.updated(*gone);
    return {};
}

Result<void> ActionTracker::react(Transaction &tx, const Message &target, const Reaction &reaction)
{
    const auto reacted = m_stores.messages.react(tx, target.id, reaction);
    if (!reacted) {
        return reacted.error();
    }
    m_changes.updated(*reacted);
    return {};
}

Result<void> ActionTracker::arrived(Transaction &tx, const Message &message,
                                    const QString &replacesId)
{
    // Archive ids count in rooms only; elsewhere nothing waits for one.
    const QStringList ids = idsOf(message, true);
    for (const QString &id : ids) {
        const auto waiting = m_stores.actions.takePending(tx, message.conversation, id);
        if (!waiting) {
            return waiting.error();
        }
        for (const PendingAction &action : *waiting) {
            if (const auto applied = applyPending(tx, message, action); !applied) {
                return applied;
            }
        }
    }
    if (replacesId.isEmpty() || ids.contains(replacesId)) {
        return {};
    }
    return m_stores.actions.addPending(tx,
                                       {message.conversation,
                                        message.senderKey,
                                        replacesId,
                                        OutboxKind::Edit,
                                        {},
                                        message.sentAtMs,
                                        message.id});
}

Result<void> ActionTracker::applyPending(Transaction &tx, const Message &message,
                                         const PendingAction &action)
{
    switch (action.kind) {
    case OutboxKind::Edit:
        return mergeEdit(tx, message, action);
    case OutboxKind::Reaction:
        return react(tx, message,
                     reactionOf(action.senderKey, action.senderName,
                                action.content.split(signEnd, Qt::SkipEmptyParts), action.atMs));
    case OutboxKind::Retraction:
        return retractWaiting(tx, message, action);
    default:
        return {};
    }
}

Result<void> ActionTracker::retractWaiting(Transaction &tx, const Message &message,
                                           const PendingAction &action)
{
    if (mayRetract(message, action.senderKey, unpackedEncryption(action.content))) {
        return retract(tx, message, action.atMs);
    }
    const auto room = m_stores.rooms.find(message.conversation);
    if (!room) {
        return room.error();
    }
    const bool byRoom = *room && (*room)->info.jid.toString() == action.senderKey;
    return byRoom ? retract(tx, message, action.atMs) : Result<void>();
}

/// The text that stood for itself becomes what it is: the newest version of `message`.
Result<void> ActionTracker::mergeEdit(Transaction &tx, const Message &message,
                                      const PendingAction &action)
{
    if (!action.message.isValid() || action.message == message.id) {
        return {};
    }
    const auto stand = m_stores.messages.find(action.message);
    if (!stand) {
        return stand.error();
    }
    if (!mayEdit(message, stand->senderKey, stand->encryption)) {
        return {};
    }
    if (const auto edited = edit(tx, message, stand->body, action.atMs); !edited) {
        return edited;
    }
    if (const auto removed = m_stores.messages.remove(tx, stand->id); !removed) {
        return removed;
    }
    m_changes.removed(*stand);
    return m_stores.actions.noteSeen(tx,
                                     {message.conversation, stand->senderKey, stand->originId,
                                      stand->archiveId, OutboxKind::Edit, message.id});
}

} // namespace Ninelives
