// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StreamReader.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

// Only plain attributes and xml:lang. QDomElement finds `evil:from` when asked for "from", so an
// attribute of a foreign namespace could pose as one that the server vouches for.
void copyAttributes(const QXmlStreamAttributes &attributes, QDomElement &element)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.qualifiedName().toString();
        if (attribute.namespaceUri().isEmpty() || name == "xml:lang"_L1) {
            element.setAttribute(name, attribute.value().toString());
        }
    }
}

} // namespace

StreamReader::StreamReader(Handlers handlers) : m_handlers(std::move(handlers)) {}

void StreamReader::reset()
{
    ++m_documents;
    m_xml.clear();
    m_document = QDomDocument();
    m_current = QDomElement();
    m_depth = 0;
    m_skipped = 0;
    m_elementStart = 0;
    m_broken = false;
}

void StreamReader::feed(const QByteArray &bytes)
{
    if (m_broken) {
        return;
    }
    m_xml.addData(bytes);
    parse();
}

void StreamReader::parse()
{
    const int document = m_documents;
    while (!m_broken) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        switch (token) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
            if (m_depth > 1 && m_skipped == 0) {
                m_current.appendChild(m_document.createTextNode(m_xml.text().toString()));
            }
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(u"restricted-xml"_s);
            break;
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
                fail(u"not-well-formed: "_s + m_xml.errorString());
            } else if (m_xml.characterOffset() - m_elementStart > maxElementBytes) {
                fail(u"element too big"_s);
            }
            return;
        case QXmlStreamReader::EndDocument:
            return;
        default:
            break;
        }
        if (document != m_documents) {
            return; // a handler began a new document: the rest of these bytes belongs to none
        }
    }
}

void StreamReader::startElement()
{
    ++m_depth;
    if (m_depth == 1) {
        openStream();
        return;
    }
    if (m_skipped > 0 || m_depth > maxDepth) {
        ++m_skipped;
        return;
    }
    if (m_depth == 2) {
        m_document = QDomDocument();
        m_elementStart = m_xml.characterOffset();
    }
    QDomElement element =
        m_document.createElementNS(m_xml.namespaceUri().toString(), m_xml.name().toString());
    copyAttributes(m_xml.attributes(), element);
    if (m_depth == 2) {
        m_document.appendChild(element);
    } else {
        m_current.appendChild(element);
    }
    m_current = element;
}

// An element only points to its document, it does not keep it: whoever works with an element, and
// be it to set an attribute, must hold the document, too. A handler may reset ours.
void StreamReader::openStream()
{
    QDomDocument document;
    QDomElement stream =
        document.createElementNS(m_xml.namespaceUri().toString(), m_xml.name().toString());
    document.appendChild(stream);
    copyAttributes(m_xml.attributes(), stream);
    m_handlers.opened(stream);
}

void StreamReader::endElement()
{
    --m_depth;
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (m_depth == 0) {
        m_handlers.closed();
    } else if (m_depth == 1) {
        finishElement();
    } else if (m_depth > 1) {
        m_current = m_current.parentNode().toElement();
    }
}

void StreamReader::finishElement()
{
    const QDomDocument document = m_document;
    const QDomElement element = document.documentElement();
    m_current = QDomElement();
    m_elementStart = m_xml.characterOffset();
    m_handlers.element(element);
}

void StreamReader::fail(const QString &why)
{
    m_broken = true;
    m_handlers.failed(why);
}

} // namespace Ninelives
