// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QList>
#include <QString>

namespace Ninelives {

/// What an `xmpp:` link says (RFC 5122, its actions: XEP-0147), validated. A link comes from a web
/// page, a message or a picture: it only ever says what to show or to ask; nothing is done by it.
class XmppUri
{
public:
    struct Parameter {
        QString name; ///< lower case
        QString value; ///< decoded; line breaks are "\n", other control characters are gone

        bool operator==(const Parameter &) const = default;
    };

    /// Longer links than this many characters are refused.
    static constexpr qsizetype mostCharacters = 16'384;
    static constexpr qsizetype mostParameters = 32;

    /// An empty one: of nobody.
    XmppUri() = default;
    /// For a link of our own. An empty action just names the address.
    XmppUri(FullJid address, QString action, QList<Parameter> parameters = {});

    /// Parses a link. InvalidInput: another scheme, or what can be no link; TooLarge; errors of
    /// FullJid::parse() for the address.
    static Result<XmppUri> parse(QStringView text);
    /// Whether it begins like one; says nothing about the rest.
    static bool looksLike(QStringView text);

    /// Whom or what it is about: a person, a room (the resource is a nickname there), a server.
    [[nodiscard]] const FullJid &address() const { return m_address; }
    /// The account that is to be used (`xmpp://account/…`); mostly empty.
    [[nodiscard]] const BareJid &account() const { return m_account; }
    /// "message", "join", "roster", "subscribe", "register" …, lower case; empty: none.
    [[nodiscard]] const QString &action() const { return m_action; }
    [[nodiscard]] const QList<Parameter> &parameters() const { return m_parameters; }
    /// The first parameter of that (lower case) name; null when there is none.
    [[nodiscard]] QString parameter(QStringView name) const;
    [[nodiscard]] bool hasParameter(QStringView name) const;

    /// As a link, encoded so that parse() gives the same again.
    [[nodiscard]] QString toString() const;

    bool operator==(const XmppUri &) const = default;

private:
    FullJid m_address;
    BareJid m_account;
    QString m_action;
    QList<Parameter> m_parameters;
};

} // namespace Ninelives
