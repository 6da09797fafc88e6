// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/OwnDevices.h"

#include "core/xmpp/Xml.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr QLatin1StringView nsLink{"https://ninelives.invalid/link/1"};
constexpr qsizetype maxDevices = 100;
constexpr int answerMs = 60'000; // a slow line, and a server that lets so much through a second

QByteArray linkXml(const QByteArray &content)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("link"_L1);
        writer.writeDefaultNamespace(nsLink);
        writer.writeCharacters(QString::fromLatin1(content.toBase64()));
        writer.writeEndElement();
    });
}

std::optional<QByteArray> linkContent(const QDomElement &iq)
{
    const QDomElement element = Xml::child(iq, "link"_L1, nsLink);
    if (element.isNull()) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(element.text().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > OwnDevicePort::maxBytes) {
        return std::nullopt;
    }
    return *decoded;
}

} // namespace

QList<FullJid> OwnDevices::others() const
{
    QStringList names(m_resources.cbegin(), m_resources.cend());
    names.sort();
    QList<FullJid> devices;
    for (const QString &name : std::as_const(names)) {
        devices.append(FullJid(m_self.bare(), name));
    }
    return devices;
}

void OwnDevices::ask(const FullJid &device, const QByteArray &question, Reply<QByteArray> reply)
{
    m_channel.set(
        device.toString(), linkXml(question),
        [reply = std::move(reply)](const Result<QDomElement> &iq) {
            if (!iq) {
                reply(iq.error());
                return;
            }
            const auto content = linkContent(*iq);
            reply(content ? Result<QByteArray>(*content)
                          : Error{ErrorCode::Malformed, u"not an answer to this"_s});
        },
        answerMs);
}

void OwnDevices::open(const FullJid &self)
{
    m_self = self;
    m_resources.clear();
    changed();
}

void OwnDevices::close()
{
    if (m_self.isEmpty()) {
        return;
    }
    m_self = {};
    m_resources.clear();
    changed();
}

bool OwnDevices::handlePresence(const QDomElement &presence)
{
    const auto from = FullJid::parse(presence.attribute(u"from"_s));
    const QString type = presence.attribute(u"type"_s);
    if (!from || m_self.isEmpty() || from->bare() != m_self.bare() || *from == m_self
        || from->resource().isEmpty() || (!type.isEmpty() && type != "unavailable"_L1)) {
        return false;
    }
    const qsizetype before = m_resources.size();
    if (!type.isEmpty()) {
        m_resources.remove(from->resource());
    } else if (before < maxDevices) {
        m_resources.insert(from->resource());
    }
    if (m_resources.size() == before) {
        return false;
    }
    changed();
    return true;
}

bool OwnDevices::handleQuestion(const QDomElement &iq)
{
    if (Xml::child(iq, "link"_L1, nsLink).isNull()) {
        return false;
    }
    const auto from = FullJid::parse(iq.attribute(u"from"_s));
    const bool own = from && !m_self.isEmpty() && from->bare() == m_self.bare()
        && !from->resource().isEmpty() && *from != m_self;
    if (!own || !m_handlers.asked) {
        m_channel.refuse(iq, "cancel"_L1, "service-unavailable"_L1);
        return true;
    }
    const auto content = linkContent(iq);
    if (!content) {
        m_channel.refuse(iq, "modify"_L1, "bad-request"_L1);
        return true;
    }
    // The answer needs nothing of the question but its address and id.
    m_handlers.asked(*from, *content, [this, iq](const Result<QByteArray> &answer) {
        if (answer) {
            m_channel.answer(iq, linkXml(*answer));
        } else {
            m_channel.refuse(iq, "cancel"_L1,
                             answer.error().code == ErrorCode::NotFound ? "item-not-found"_L1
                                                                        : "not-acceptable"_L1);
        }
    });
    return true;
}

void OwnDevices::changed() const
{
    if (m_handlers.devicesChanged) {
        m_handlers.devicesChanged();
    }
}

} // namespace Ninelives
