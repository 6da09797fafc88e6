// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/omemo/OmemoEngine.h"
#include "core/transport/InboundStanza.h"

#include <QByteArray>

namespace Ninelives {

/// Writes complete `<message>` stanzas: UTF-8, one root element, no declaration, in the stream's
/// default namespace. Every text is made safe for XML; the `<encrypted>` elements go in as they
/// are. Rows for rooms (`OutboxRow::toRoom`) have type "groupchat" and never ask for receipts.
namespace StanzaBuilder {

/// What a client without OMEMO shows (XEP-0380 asks for such a body).
[[nodiscard]] QString fallbackBody();

/// Somebody whom a text names: code points `begin` to `end` (exclusive) of it (XEP-0372).
struct Mention {
    BareJid person;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const Mention &) const = default;
};
/// A room that somebody is asked into.
struct InvitedTo {
    BareJid room;
    QString name; ///< may be empty
    QString password; ///< may be empty
};

/// The text and the elements that belong inside an OMEMO 2 envelope (XEP-0420).
[[nodiscard]] OmemoPlaintext plaintext(const OutboxRow &row, const Message &message,
                                       const QList<Mention> &mentions = {});
/// An encrypted message: one stanza for both dialects (XEP-0384, 0380, 0359, 0334).
[[nodiscard]] QByteArray encrypted(const OutboxRow &row, const Message &message,
                                   const OmemoSealed &sealed);
/// A message in the clear.
[[nodiscard]] QByteArray plain(const OutboxRow &row, const Message &message);
/// What an Edit, Reaction or Retraction row says, for an OMEMO 2 envelope. An edit carries the
/// message's present text, a reaction the present signs of `self`.
[[nodiscard]] OmemoPlaintext actionPlaintext(const OutboxRow &row, const Message &message,
                                             const BareJid &self);
/// An encrypted edit, reaction or retraction. The legacy dialect encrypts only texts, so with its
/// recipients the rest stands outside as well.
[[nodiscard]] QByteArray encryptedAction(const OutboxRow &row, const Message &message,
                                         const BareJid &self, const OmemoSealed &sealed);
/// The same in the clear.
[[nodiscard]] QByteArray plainAction(const OutboxRow &row, const Message &message,
                                     const BareJid &self);
/// Only completes or renews sessions; has nothing to show.
[[nodiscard]] QByteArray keyTransport(const OutboxRow &row, const OmemoSealed &sealed);
/// XEP-0184 `<received/>` for `row.reference`.
[[nodiscard]] QByteArray receipt(const OutboxRow &row);
/// XEP-0333 `<displayed/>` for `row.reference`.
[[nodiscard]] QByteArray marker(const OutboxRow &row);
/// XEP-0333 `<received/>` for `row.reference`.
[[nodiscard]] QByteArray receivedMarker(const OutboxRow &row);
/// XEP-0249, with words for clients that don't know it; `row.reasonText` is what the user adds.
[[nodiscard]] QByteArray invitation(const OutboxRow &row, const InvitedTo &to);
/// XEP-0085, not to be stored anywhere; empty for ChatState::None.
[[nodiscard]] QByteArray chatState(const BareJid &to, const QString &id, ChatState state,
                                   bool toRoom = false);

} // namespace StanzaBuilder

} // namespace Ninelives
