// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0401Invitations.h"

#include "core/model/XmppUri.h"
#include "core/xmpp/Xml.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsCommands = "http://jabber.org/protocol/commands"_L1;
constexpr auto inviteNode = "urn:xmpp:invite#invite"_L1;
constexpr qsizetype longestLink = 2'000;

/// The command for it in a disco#items answer; empty when there is none.
QString commandIn(const QDomElement &iq)
{
    const QDomElement query = Xml::child(iq, "query"_L1, Xml::nsDiscoItems);
    const QList<QDomElement> items = Xml::children(query, "item"_L1, Xml::nsDiscoItems);
    for (const QDomElement &item : items) {
        if (item.attribute(u"node"_s) == inviteNode) {
            return inviteNode;
        }
    }
    return {};
}

QString valueOf(const QDomElement &form, QLatin1StringView name)
{
    const QList<QDomElement> fields = Xml::children(form, "field"_L1, Xml::nsDataForm);
    for (const QDomElement &field : fields) {
        if (field.attribute(u"var"_s) == name) {
            const QString value = Xml::child(field, "value"_L1, Xml::nsDataForm).text().trimmed();
            return value.size() <= longestLink ? value : QString();
        }
    }
    return {};
}

QUrl pageIn(const QDomElement &form)
{
    const QUrl page(valueOf(form, "landing-url"_L1), QUrl::StrictMode);
    const bool web = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
    return web && !page.host().isEmpty() && page.userInfo().isEmpty() ? page : QUrl();
}

/// What the command answered; Malformed when it is no invitation of ours.
Result<InvitationLink> linkIn(const QDomElement &iq, const BareJid &own)
{
    const QDomElement command = Xml::child(iq, "command"_L1, nsCommands);
    const QDomElement form = Xml::child(command, "x"_L1, Xml::nsDataForm);
    InvitationLink made;
    made.link = valueOf(form, "uri"_L1);
    made.page = pageIn(form);
    made.oneUse = true;
    const Result<Invitation> read = Invitation::parse(made.link);
    // Whoever reads it must end up with us and nobody else.
    const bool ours = read && XmppUri::looksLike(made.link)
        && (read->inviter == own
            || (read->inviter.isEmpty() && read->accountDomain == own.domain()));
    if (command.attribute(u"status"_s) != "completed"_L1 || !ours) {
        return Error{ErrorCode::Malformed, u"invitation"_s};
    }
    made.givesAccount = read->givesAccount();
    const QDateTime expires = QDateTime::fromString(valueOf(form, "expire"_L1), Qt::ISODate);
    made.expiresMs = expires.isValid() ? expires.toMSecsSinceEpoch() : 0;
    return made;
}

} // namespace

void Xep0401Invitations::make(Reply<InvitationLink> reply)
{
    const QByteArray query = Xml::write([](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsDiscoItems);
        writer.writeAttribute("node"_L1, nsCommands);
        writer.writeEndElement();
    });
    m_channel.get(m_channel.own().domain(), query,
                  [this, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      const bool gone = !iq
                          && (iq.error().code == ErrorCode::NotConnected
                              || iq.error().code == ErrorCode::Timeout);
                      if (gone) {
                          reply(iq.error());
                          return;
                      }
                      const QString node = iq ? commandIn(*iq) : QString();
                      if (node.isEmpty()) {
                          reply(Error{ErrorCode::Unsupported, u"no invitations"_s});
                      } else {
                          run(node, reply);
                      }
                  });
}

void Xep0401Invitations::run(const QString &node, const Reply<InvitationLink> &reply)
{
    const QByteArray command = Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("command"_L1);
        writer.writeDefaultNamespace(nsCommands);
        writer.writeAttribute("node"_L1, node);
        writer.writeAttribute("action"_L1, "execute"_L1);
        writer.writeEndElement();
    });
    m_channel.set(m_channel.own().domain(), command, [this, reply](const Result<QDomElement> &iq) {
        if (iq) {
            reply(linkIn(*iq, m_channel.own()));
        } else {
            reply(iq.error());
        }
    });
}

} // namespace Ninelives
