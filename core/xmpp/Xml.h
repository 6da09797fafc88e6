// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDomElement>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>

namespace Ninelives::Xml {

// Namespaces used in more than one file.
inline constexpr QLatin1StringView nsClient{"jabber:client"};
inline constexpr QLatin1StringView nsStanzas{"urn:ietf:params:xml:ns:xmpp-stanzas"};
inline constexpr QLatin1StringView nsDataForm{"jabber:x:data"};
inline constexpr QLatin1StringView nsForward{"urn:xmpp:forward:0"};
inline constexpr QLatin1StringView nsIdle{"urn:xmpp:idle:1"};
inline constexpr QLatin1StringView nsCarbons{"urn:xmpp:carbons:2"};
inline constexpr QLatin1StringView nsArchive{"urn:xmpp:mam:2"};
inline constexpr QLatin1StringView nsResultSet{"http://jabber.org/protocol/rsm"};
inline constexpr QLatin1StringView nsPubSub{"http://jabber.org/protocol/pubsub"};
inline constexpr QLatin1StringView nsPubSubEvent{"http://jabber.org/protocol/pubsub#event"};
inline constexpr QLatin1StringView nsDiscoInfo{"http://jabber.org/protocol/disco#info"};
inline constexpr QLatin1StringView nsBlocking{"urn:xmpp:blocking"};
inline constexpr QLatin1StringView nsRoster{"jabber:iq:roster"};
inline constexpr QLatin1StringView nsDiscoItems{"http://jabber.org/protocol/disco#items"};
inline constexpr QLatin1StringView nsDelay{"urn:xmpp:delay"};
inline constexpr QLatin1StringView nsStanzaIds{"urn:xmpp:sid:0"};
inline constexpr QLatin1StringView nsOccupantId{"urn:xmpp:occupant-id:0"};
inline constexpr QLatin1StringView nsRetract{"urn:xmpp:message-retract:1"};
inline constexpr QLatin1StringView nsModerate{"urn:xmpp:message-moderate:1"};
inline constexpr QLatin1StringView nsModerateOld{"urn:xmpp:message-moderate:0"};
inline constexpr QLatin1StringView nsPing{"urn:xmpp:ping"};
inline constexpr QLatin1StringView nsRegister{"jabber:iq:register"};
inline constexpr QLatin1StringView nsPreauth{"urn:xmpp:pars:0"};
inline constexpr QLatin1StringView nsMuc{"http://jabber.org/protocol/muc"};
inline constexpr QLatin1StringView nsMucUser{"http://jabber.org/protocol/muc#user"};
inline constexpr QLatin1StringView nsMucAdmin{"http://jabber.org/protocol/muc#admin"};
inline constexpr QLatin1StringView nsMucOwner{"http://jabber.org/protocol/muc#owner"};

/// The first child element with this name and namespace, or a null element.
[[nodiscard]] QDomElement child(const QDomElement &parent, QLatin1StringView name,
                                QLatin1StringView ns);
/// All child elements with this name and namespace.
[[nodiscard]] QList<QDomElement> children(const QDomElement &parent, QLatin1StringView name,
                                          QLatin1StringView ns);
[[nodiscard]] bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns);

/// `text` without what XML 1.0 cannot carry: control characters, lone surrogates, non-characters.
[[nodiscard]] QString safe(const QString &text);

/// The bytes that `write` produces; UTF-8, no declaration.
[[nodiscard]] QByteArray write(const std::function<void(QXmlStreamWriter &)> &write);
/// Copies ready-made XML into a writer that stands between two elements.
void raw(QXmlStreamWriter &writer, const QByteArray &xml);
/// Attributes that are left out when empty.
void attribute(QXmlStreamWriter &writer, QLatin1StringView name, const QString &value);
/// A data form field of a submitted form.
void formField(QXmlStreamWriter &writer, QLatin1StringView name, const QString &value,
               bool hidden = false);

/// True when `xml` is exactly one well-formed element.
[[nodiscard]] bool isOneElement(const QByteArray &xml);

} // namespace Ninelives::Xml
