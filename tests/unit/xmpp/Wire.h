// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/IqChannel.h"
#include "tests/unit/xmpp/Dom.h"

namespace Ninelives {

/// A channel whose stream is a list: what was written, and a way to answer.
struct Wire {
    IqChannel channel{*BareJid::parse(u"me@home.test")};
    QList<QDomElement> written;

    Wire()
    {
        channel.open([this](const QByteArray &xml) {
            written.append(dom(xml));
            return true;
        });
    }
    /// Answers the `index`th written stanza (from the end when negative).
    bool answer(const QString &payload, int index = -1, const QString &from = {},
                const QString &type = QStringLiteral("result"))
    {
        const QDomElement &request = written.at(index < 0 ? written.size() + index : index);
        const QString sender = from.isEmpty() ? QString() : QStringLiteral(" from='%1'").arg(from);
        return channel.handle(
            dom(QStringLiteral("<iq type='%1' id='%2'%3>%4</iq>")
                    .arg(type, request.attribute(QStringLiteral("id")), sender, payload)));
    }
    bool refuse(const QString &condition, int index = -1)
    {
        return answer(QStringLiteral("<error type='cancel'><%1 "
                                     "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>")
                          .arg(condition),
                      index, {}, QStringLiteral("error"));
    }
};

} // namespace Ninelives
