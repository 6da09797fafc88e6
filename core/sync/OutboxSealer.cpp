// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OutboxSealer.h"

#include "core/base/Failpoint.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/OutboxReducer.h"
#include "core/sync/StanzaBuilder.h"
#include "core/sync/SyncStores.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ninelives {

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
    QSet<quint32> reached;
    QXmlStreamReader reader(row.sealed);
    while (!reader.atEnd()) {
        const bool key =
            reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "key"_L1;
        if (key && reader.attributes().hasAttribute("rid"_L1)) {
            reached.insert(reader.attributes().value("rid"_L1).toUInt());
        }
    }
    if (reached.isEmpty()) {
        return false; // in the clear
    }
    const auto usable = m_omemo.usableDevices({row.to});
    return usable ? Result<bool>(*usable != reached) : usable.error();
}

Result<QByteArray> OutboxSealer::seal(Transaction &tx, const OutboxRow &row, qsizetype limit,
                                      ChangeBatch &changes)
{
    Savepoint savepoint(tx);
    ChangeBatch sealedChanges = changes;
    const Result<QByteArray> xml = [&]() -> Result<QByteArray> {
        switch (row.kind) {
        case OutboxKind::Message:
            return sealMessage(tx, row, sealedChanges);
        case OutboxKind::Receipt:
            return StanzaBuilder::receipt(row);
        case OutboxKind::Marker:
            return StanzaBuilder::marker(row);
        case OutboxKind::KeyTransport:
            return sealKeyTransport(tx, row);
        case OutboxKind::Edit:
        case OutboxKind::Reaction:
        case OutboxKind::Retraction:
            return sealAction(tx, row);
        case OutboxKind::Invitation:
        case OutboxKind::ReceivedMarker:
            break;
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
    const auto sealed = m_omemo.seal(tx, {row.to}, StanzaBuilder::plaintext(*message, row.to));
    if (!sealed) {
        return sealed.error();
    }
    if (const auto set = m_stores.messages.setEncryption(tx, row.message, sealed->encryption());
        !set) {
        return set.error();
    }
    Message shown = *message;
    shown.encryption = sealed->encryption();
    changes.updated(std::optional<Message>(shown));
    return StanzaBuilder::encrypted(row, *message, *sealed);
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
    const auto sealed =
        m_omemo.seal(tx, {row.to}, StanzaBuilder::actionPlaintext(row, *message, m_stores.self));
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

} // namespace Ninelives
