// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDomElement>
#include <QXmlStreamReader>

#include <functional>

namespace Ninelives {

/// Cuts an XMPP stream (RFC 6120, section 4) into its first-level elements, however the bytes are
/// chunked. Hostile input costs bounded memory and stack: elements nested deeper than `maxDepth`
/// are left out, as are attributes of other namespaces, an element over `maxElementBytes`, a
/// document type or broken XML ends the stream.
///
/// An element handed out lives as long as its `ownerDocument()`, which the reader keeps during the
/// handler only.
///
/// QXmpp 1.10's own reader decodes each chunk by itself, which garbles a character that two TLS
/// records share, parses again from the start on every chunk and has no limit on depth.
class StreamReader
{
public:
    static constexpr int maxDepth = 100;
    static constexpr qint64 maxElementBytes = 16 * 1024 * 1024;

    struct Handlers {
        std::function<void(const QDomElement &stream)> opened; ///< the header's attributes
        std::function<void(const QDomElement &element)> element;
        std::function<void()> closed;
        std::function<void(const QString &why)> failed; ///< nothing more is read until reset()
    };

    explicit StreamReader(Handlers handlers);

    /// Begins a new document: after TCP is up, after TLS is up, after SASL succeeded. Everything
    /// not yet handed out is dropped. May be called from a handler.
    void reset();
    void feed(const QByteArray &bytes);

private:
    void parse();
    void startElement();
    void openStream();
    void endElement();
    void finishElement();
    void fail(const QString &why);

    Handlers m_handlers;
    QXmlStreamReader m_xml;
    QDomDocument m_document;
    QDomElement m_current;
    int m_depth = 0;
    int m_skipped = 0; ///< depth inside a part that is left out
    int m_documents = 0; ///< counts reset(), so that a handler's reset() is noticed
    qint64 m_elementStart = 0;
    bool m_broken = false;
};

} // namespace Ninelives
