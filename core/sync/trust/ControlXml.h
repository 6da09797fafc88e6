// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"
#include "core/omemo/OmemoEngine.h"
#include "core/transport/InboundStanza.h"

#include <QByteArray>
#include <QDomElement>
#include <QString>

#include <optional>

namespace Ninelives {

/// What our programs say to each other in encrypted messages that are no part of a chat. Pure.
namespace ControlXml {

/// One device is asked to send a message once more, gives it, or says that it can't.
struct Again {
    enum class Word : quint8 { Ask, Give, Refuse };
    Word word = Word::Ask;
    QString id; ///< the message's origin id
    BareJid chat; ///< as the one who asks has it: the other person, or the room
};

/// A file that no server has any more: one device asks for it, another one gives a new place of it,
/// or says that it has none.
struct FileAgain {
    Again::Word word = Again::Word::Ask;
    BareJid chat; ///< as the one who asks has it
    QByteArray sha256; ///< of the file
    // With Give, as in Attachment:
    QString source = {};
    QByteArray key = {};
    QByteArray iv = {};
    QByteArray cipherSha256 = {};

    bool operator==(const FileAgain &) const = default;
};
[[nodiscard]] QByteArray write(const FileAgain &file);
/// The first one of an envelope's content; nothing when there is none, or it is broken.
[[nodiscard]] std::optional<FileAgain> readFileAgain(const QDomElement &content);

/// Keys that somebody trusts, or no longer does (XEP-0434 with XEP-0450).
struct Told {
    BareJid owner;
    QByteArray key; ///< 32 bytes: OMEMO 2 names the Ed25519 form, the legacy dialect the other
    bool trusted = false;

    bool operator==(const Told &) const = default;
};
/// `dialect` says which form the keys have.
[[nodiscard]] QByteArray write(const QList<Told> &told, Dialect dialect);
/// All trust messages of an envelope's content, at most 1,000 keys; what is broken is left out.
[[nodiscard]] QList<Told> readTold(const QDomElement &content);

[[nodiscard]] QByteArray write(const Again &again);
/// The first one of an envelope's content; nothing when there is none, or it is broken.
[[nodiscard]] std::optional<Again> readAgain(const QDomElement &content);

/// The whole stanza. Outside it says that it is no message, so that devices which it is not
/// encrypted for show nothing in its place.
[[nodiscard]] QByteArray stanza(const BareJid &to, const QString &id, const OmemoSealed &sealed,
                                bool toSelf);
[[nodiscard]] bool isControl(const InboundStanza &stanza);

} // namespace ControlXml

} // namespace Ninelives
