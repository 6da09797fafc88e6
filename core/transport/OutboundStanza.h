// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// A complete stanza to be written as it is: `xml` is UTF-8, one root element, no declaration.
struct OutboundStanza {
    QString id;
    QByteArray xml;
};

/// What became of a submitted stanza.
enum class SubmitResult : quint8 {
    Acknowledged, ///< the server confirmed it (XEP-0198)
    Unknown, ///< the stream ended, or there is no acknowledgement: it may or may not be there
    NotSent, ///< refused before a byte was written (not online)
};

} // namespace Ninelives
