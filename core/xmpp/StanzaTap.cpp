// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StanzaTap.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

bool StanzaTap::handleStanza(const QDomElement &element)
{
    const QString name = element.tagName();
    if (element.namespaceURI() != Xml::nsClient
        || (name != "message"_L1 && name != "presence"_L1 && name != "iq"_L1)) {
        return false;
    }
    m_handler(element);
    return true;
}

} // namespace Ninelives
