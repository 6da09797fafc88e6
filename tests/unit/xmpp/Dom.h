// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xmpp/StreamReader.h"

#include <QByteArray>
#include <QDomElement>
#include <QTest>

namespace Ninelives {

/// The stanza in `xml`, read as on a stream ("jabber:client" is the default namespace).
inline QDomElement dom(const QByteArray &xml)
{
    QDomElement found;
    StreamReader reader({.opened = [](const QDomElement &) {},
                         .element = [&](const QDomElement &element) { found = element; },
                         .closed = [] {},
                         .failed = [](const QString &why) { qWarning("%s", qPrintable(why)); }});
    reader.feed("<s:stream xmlns='jabber:client' xmlns:s='http://etherx.jabber.org/streams'>"
                + xml);
    return found;
}

inline QDomElement dom(const QString &xml)
{
    return dom(xml.toUtf8());
}

} // namespace Ninelives
