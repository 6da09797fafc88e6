// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDomDocument>

namespace Ninelives::Test {

/// The content of an OMEMO 2 envelope (XEP-0420) with this XML in it; null when that is none.
inline QDomElement envelopeWith(const QByteArray &xml)
{
    QDomDocument document;
    const bool read =
        bool(document.setContent("<content xmlns='urn:xmpp:sce:1'>" + xml + "</content>",
                                 QDomDocument::ParseOption::UseNamespaceProcessing));
    return read ? document.documentElement() : QDomElement();
}

} // namespace Ninelives::Test
