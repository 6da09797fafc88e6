// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stages/Copies.h"

#include "core/omemo/OmemoEngine.h"
#include "core/storage/RoomMessages.h"
#include "core/sync/DeliveryTracker.h"
#include "core/sync/SyncStores.h"
#include "core/sync/XmlText.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives::Copies {

namespace {

bool apart(const InboundStanza &stanza, const Message &known)
{
    return !stanza.archiveId.isEmpty() && !known.archiveId.isEmpty()
        && stanza.archiveId != known.archiveId;
}

/// Ids of our own making never name two messages.
bool isOurs(const InboundContext &context)
{
    return context.own
        && (!QUuid::fromString(context.originId).isNull()
            || OmemoEngine::senderDevice(context.stanza.encrypted) == context.omemo.deviceId());
}

/// A room shows an own message where it stands in the room: below all that the room sent before it.
/// 0: it stays where it is.
Result<qint64> reflectionPlace(const InboundContext &context, const Message &known)
{
    const bool waited = known.delivery == Delivery::Queued || known.delivery == Delivery::Sending
        || known.delivery == Delivery::Uncertain;
    const bool reflected = context.room && context.own && waited && known.archiveId.isEmpty()
        && !context.stanza.history && context.stanza.origin == StanzaOrigin::Live;
    if (!reflected) {
        return qint64(0);
    }
    const auto newest = RoomMessages(context.stores.writer).newestSettled(context.conversation);
    if (!newest) {
        return newest.error();
    }
    return newest->row != known.id.value && *newest > known.sortKey ? newest->timeMs + 1 : 0;
}

/// Archive id, place and server time, when this copy knows them and the row does not.
Result<void> noteArchiveFacts(InboundContext &context, const Message &known)
{
    const InboundStanza &stanza = context.stanza;
    const bool archived = stanza.origin == StanzaOrigin::Archive;
    const auto reflected = reflectionPlace(context, known);
    if (!reflected) {
        return reflected.error();
    }
    const qint64 place = archived ? context.placeMs : *reflected;
    const bool sameId = known.archiveId == stanza.archiveId;
    if (stanza.archiveId.isEmpty() && place > 0 && context.room) {
        context.outcome.lateFacts.append({known.id, {}, place, 0, true});
        return {}; // a room that gives no ids
    }
    if (stanza.archiveId.isEmpty() || (!known.archiveId.isEmpty() && !sameId)) {
        return {}; // sent twice by its author: the first copy keeps its place
    }
    if (sameId && (place == 0 || known.sortKey.timeMs == place)) {
        return {};
    }
    if (!sameId) {
        const auto other =
            context.stores.messages.findDuplicate(context.conversation, {}, {}, stanza.archiveId);
        if (!other) {
            return other.error();
        }
        if (*other && **other != known.id) {
            return {};
        }
    }
    context.outcome.lateFacts.append({known.id, stanza.archiveId, place,
                                      archived ? stanza.stampMs : 0, context.room.has_value()});
    return {};
}

} // namespace

Likeness likeness(const InboundContext &context, const Message &known)
{
    const InboundStanza &stanza = context.stanza;
    const bool sameEntry = !known.archiveId.isEmpty() && known.archiveId == stanza.archiveId;
    const bool changedSince = known.editedAtMs > 0 || known.retractedAtMs > 0;
    if (sameEntry || changedSince || isOurs(context)) {
        return Likeness::Same;
    }
    const bool unreadable = known.unreadable != Unreadable::No;
    if (unreadable && !apart(stanza, known)) {
        return Likeness::Same;
    }
    if (!stanza.encrypted.isEmpty()) {
        return Likeness::Unknown;
    }
    if (!stanza.emeNamespace.isEmpty()) {
        return Likeness::Same;
    }
    return stanza.hasBody && messageText(stanza.body) == known.body ? Likeness::Same
                                                                    : Likeness::Other;
}

bool sameText(const InboundContext &context, const Message &known)
{
    // An answer was stored with or without what it repeats of its original.
    const InboundContent &content = context.content;
    const bool same = messageText(content.body) == known.body
        || (!content.answer.isEmpty() && messageText(content.answer) == known.body);
    return content.showsSomething() && known.unreadable == Unreadable::No && same
        && std::ranges::equal(content.attachments, known.attachments, {}, &Attachment::sources,
                              &Attachment::sources);
}

bool apart(const InboundContext &context)
{
    return context.namesake && apart(context.stanza, *context.namesake);
}

QString idByContent(const InboundContext &context)
{
    const InboundStanza &stanza = context.stanza;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (stanza.encrypted.isEmpty()) {
        hash.addData(stanza.body.toUtf8());
    }
    for (const QDomElement &element : stanza.encrypted) {
        hash.addData(element.text().toUtf8());
    }
    const QString base = stanza.originId.isEmpty() ? stanza.id : stanza.originId;
    return base + u'#' + QString::fromLatin1(hash.result().left(12).toHex());
}

Result<StageVerdict> merge(InboundContext &context, const Message &known)
{
    if (const auto noted = noteArchiveFacts(context, known); !noted) {
        return noted.error();
    }
    // A reflection: the archive gives it its place and time a little later.
    context.outcome.stored |= context.room && context.stanza.origin == StanzaOrigin::Live;
    if (known.direction == Direction::Out && context.own) {
        DeliveryTracker tracker(context.stores, context.changes);
        if (const auto confirmed = tracker.onServer(context.tx, known); !confirmed) {
            return confirmed.error();
        }
    }
    return StageVerdict::Done;
}

} // namespace Ninelives::Copies
