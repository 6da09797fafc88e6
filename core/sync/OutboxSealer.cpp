// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxSealer.h"

#include "core/base/Failpoint.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/Mentions.h"
#include "core/sync/OutboxReducer.h"
#include "core/sync/SyncStores.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// Rooms name messages by the id in their archive (XEP-0359); corrections go by the stanza's own.
bool namesByArchive(const OutboxRow &row)
{
    switch (row.kind) {
    case OutboxKind::Reaction:
    case OutboxKind::Retraction:
    case OutboxKind::Marker:
    case OutboxKind::ReceivedMarker:
        return row.toRoom;
    default:
        return false;
    }
}

} // namespace

Result<bool> OutboxSealer::needsSessions(const OutboxRow &row) const
{
    if (row.kind == OutboxKind::KeyTransport) {
        return true;
    }
    if (!isOrdered(row)) {
        return false;
    }
    const auto message = m_stores.messages.find(row.message);
    return message ? isEncrypted(row, *message) : message.error();
}

Result<bool> OutboxSealer::awaitsUpload(const OutboxRow &row) const
{
    if (row.kind != OutboxKind::Message) {
        return false;
    }
    const auto message = m_stores.messages.find(row.message);
    return message
        ? Result<bool>(!std::ranges::all_of(message->attachments, &Attachment::isUploaded))
        : message.error();
}

Result<QList<BareJid>> OutboxSealer::recipients(const OutboxRow &row) const
{
    if (!row.toRoom) {
        return QList<BareJid>{row.to};
    }
    const auto members = m_stores.rooms.members(row.conversation);
    if (!members) {
        return members.error();
    }
    QList<BareJid> people;
    for (const StoredMember &member : *members) {
        if (member.person != m_stores.self) {
            people.append(member.person);
        }
    }
    return people;
}

Result<bool> OutboxSealer::knowsReference(const OutboxRow &row) const
{
    if (!namesByArchive(row)) {
        return true;
    }
    const auto named = withReference(row);
    return named ? Result<bool>(!named->reference.isEmpty()) : named.error();
}

/// The row with the id by which its recipients know the message that it is about; an empty one when
/// that is not known yet.
Result<OutboxRow> OutboxSealer::withReference(const OutboxRow &row) const
{
    if (!namesByArchive(row)) {
        return row;
    }
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        return message.error().code == ErrorCode::NotFound ? Result<OutboxRow>(row)
                                                           : message.error();
    }
    const auto room = m_stores.rooms.find(row.conversation);
    if (!room) {
        return room.error();
    }
    OutboxRow named = row;
    const bool givesIds = *room && (*room)->info.stanzaIds;
    if (givesIds || !message->archiveId.isEmpty()) {
        named.reference = message->archiveId;
    }
    return named;
}

/// A message keeps how it was written. What is done to it later is encrypted if it was, and if the
/// chat is.
Result<bool> OutboxSealer::isEncrypted(const OutboxRow &row, const Message &message) const
{
    if (row.kind == OutboxKind::Message || message.encryption != Encryption::None) {
        return message.encryption != Encryption::None;
    }
    const auto chat = m_stores.conversations.find(row.conversation);
    return chat ? Result<bool>(chat->encrypted) : chat.error();
}

Result<bool> OutboxSealer::isOutdated(const OutboxRow &row) const
{
    if (row.sealed.isEmpty()) {
        return true; // of a backup: what was sealed with its keys is not sent
    }
    QSet<quint32> reached;
    bool encrypted = false;
    QXmlStreamReader reader(row.sealed);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        encrypted |= reader.name() == "encrypted"_L1;
        if (reader.name() == "key"_L1 && reader.attributes().hasAttribute("rid"_L1)) {
            reached.insert(reader.attributes().value("rid"_L1).toUInt());
        }
    }
    if (!encrypted) {
        return false; // in the clear
    }
    const auto people = recipients(row);
    if (!people) {
        return people.error();
    }
    const auto usable = m_omemo.usableDevices(*people);
    return usable ? Result<bool>(*usable != reached) : usable.error();
}

Result<QByteArray> OutboxSealer::seal(Transaction &tx, const OutboxRow &row, qsizetype limit,
                                      ChangeBatch &changes)
{
    Savepoint savepoint(tx);
    ChangeBatch sealedChanges = changes;
    const auto named = withReference(row);
    if (!named) {
        return named.error();
    }
    const Result<QByteArray> xml = [&]() -> Result<QByteArray> {
        switch (row.kind) {
        case OutboxKind::Message:
            return sealMessage(tx, *named, sealedChanges);
        case OutboxKind::KeyTransport:
            return sealKeyTransport(tx, *named);
        case OutboxKind::Edit:
        case OutboxKind::Reaction:
        case OutboxKind::Retraction:
            return sealAction(tx, *named);
        case OutboxKind::Receipt:
        case OutboxKind::Marker:
        case OutboxKind::ReceivedMarker:
        case OutboxKind::Invitation:
            return sealOpenly(*named);
        }
        return Error{ErrorCode::Internal, u"unknown kind of row"_s};
    }();
    if (!xml) {
        return xml;
    }
    if (xml->size() > limit) {
        return Error{ErrorCode::TooLarge,
                     u"%1 bytes, the server takes %2"_s.arg(xml->size()).arg(limit)};
    }
    if (const auto stored = m_stores.outbox.setSealed(tx, row.id, *xml); !stored) {
        return stored.error();
    }
    if (const auto kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    changes = std::move(sealedChanges);
    NL_FAILPOINT("outbox-sealed");
    return xml;
}

/// What is never encrypted: the server, or a client without OMEMO, must understand it.
Result<QByteArray> OutboxSealer::sealOpenly(const OutboxRow &row) const
{
    switch (row.kind) {
    case OutboxKind::Receipt:
        return StanzaBuilder::receipt(row);
    case OutboxKind::Marker:
        return StanzaBuilder::marker(row);
    case OutboxKind::ReceivedMarker:
        return StanzaBuilder::receivedMarker(row);
    default:
        return sealInvitation(row);
    }
}

/// One engine call. In rooms nobody whose keys can't be had stops the others, and a room that has
/// become open to all gets nothing that was meant for its members.
Result<OmemoSealed> OutboxSealer::encrypt(Transaction &tx, const OutboxRow &row,
                                          const QList<BareJid> &people,
                                          const OmemoPlaintext &plaintext)
{
    if (!row.toRoom) {
        return m_omemo.seal(tx, people, plaintext);
    }
    const auto chat = m_stores.conversations.find(row.conversation);
    if (!chat) {
        return chat.error();
    }
    if (chat->kind != ChatKind::Group) {
        return Error{ErrorCode::NoUsableDevice, u"the group is open to all now"_s};
    }
    return m_omemo.seal(tx, people, plaintext, OmemoEngine::Unreached::LeaveOut);
}

Result<QByteArray> OutboxSealer::sealMessage(Transaction &tx, const OutboxRow &row,
                                             ChangeBatch &changes)
{
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        return message.error();
    }
    if (message->encryption == Encryption::None) {
        return StanzaBuilder::plain(row, *message);
    }
    const auto people = recipients(row);
    using Named = Result<QList<StanzaBuilder::Mention>>;
    const auto named = row.toRoom ? mentions(*message) : Named(QList<StanzaBuilder::Mention>());
    if (!people || !named) {
        return people ? named.error() : people.error();
    }
    const auto sealed = encrypt(tx, row, *people, StanzaBuilder::plaintext(row, *message, *named));
    if (!sealed) {
        return sealed.error();
    }
    if (const auto set = m_stores.messages.setEncryption(tx, row.message, sealed->encryption());
        !set) {
        return set.error();
    }
    if (row.toRoom) {
        const auto noted = m_stores.rooms.setAudience(tx, row.message, *people, sealed->unreached);
        if (!noted) {
            return noted.error();
        }
    }
    auto shown = m_stores.messages.find(row.message);
    if (!shown) {
        return shown.error();
    }
    changes.updated(std::optional<Message>(*std::move(shown)));
    return StanzaBuilder::encrypted(row, *message, *sealed);
}

/// Members whose nicknames the text names.
Result<QList<StanzaBuilder::Mention>> OutboxSealer::mentions(const Message &message) const
{
    const auto members = m_stores.rooms.members(message.conversation);
    return members ? Result<QList<StanzaBuilder::Mention>>(Mentions::find(message.body, *members))
                   : members.error();
}

Result<QByteArray> OutboxSealer::sealAction(Transaction &tx, const OutboxRow &row)
{
    const auto message = m_stores.messages.find(row.message);
    if (!message) {
        return message.error();
    }
    const auto encrypts = isEncrypted(row, *message);
    if (!encrypts) {
        return encrypts.error();
    }
    if (!*encrypts) {
        return StanzaBuilder::plainAction(row, *message, m_stores.self);
    }
    const auto people = recipients(row);
    if (!people) {
        return people.error();
    }
    const auto sealed =
        encrypt(tx, row, *people, StanzaBuilder::actionPlaintext(row, *message, m_stores.self));
    return sealed
        ? Result<QByteArray>(StanzaBuilder::encryptedAction(row, *message, m_stores.self, *sealed))
        : sealed.error();
}

Result<QByteArray> OutboxSealer::sealKeyTransport(Transaction &tx, const OutboxRow &row)
{
    OmemoPlaintext nothing;
    nothing.to = row.to;
    nothing.keyTransport = true;
    const auto sealed = m_omemo.seal(tx, {row.to}, nothing);
    return sealed ? Result<QByteArray>(StanzaBuilder::keyTransport(row, *sealed)) : sealed.error();
}

Result<QByteArray> OutboxSealer::sealInvitation(const OutboxRow &row) const
{
    const auto room = m_stores.rooms.find(row.conversation);
    const auto address = BareJid::parse(row.reference);
    if (!room || !address) {
        return room ? address.error() : room.error();
    }
    StanzaBuilder::InvitedTo to{*address, {}, {}};
    if (*room) {
        to.name = (*room)->info.name;
        to.password = (*room)->password;
    }
    return StanzaBuilder::invitation(row, to);
}

} // namespace Ninelives
