// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QDomDocument>
#include <QDomElement>
#include <QString>

namespace Ninelives {

/// The envelope of stanza content encryption (XEP-0420, `urn:xmpp:sce:1`) as XEP-0384 section 5.5
/// profiles it: `<content/>`, random padding, sender, recipient and time. Callable from any thread.
struct SceEnvelope {
    QDomDocument document; ///< owns `content`
    QDomElement content;
    QString body;
    bool hasBody = false;
    BareJid from; ///< empty when absent
    BareJid to; ///< empty when absent
    qint64 timeMs = 0; ///< 0 when absent

    /// The envelope as UTF-8 XML. `extensions` is put into `<content/>` as it is. An empty body
    /// with extensions gives no `<body/>`.
    static QByteArray write(const QString &body, const QByteArray &extensions, const BareJid &from,
                            const BareJid &to, qint64 timeMs);
    /// Malformed for anything but restricted XML (RFC 6120 11.1: no DTD, comments, processing
    /// instructions) of moderate depth with exactly one `<content/>`.
    static Result<SceEnvelope> read(const QByteArray &xml);
};

} // namespace Ninelives
