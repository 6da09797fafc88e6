// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StanzaWriter.h"

#include "core/xmpp/Xml.h"

#include <QXmppClient.h>
#include <QXmppSendResult.h>
#include <QXmppTask.h>

namespace Ninelives {

namespace {

/// A stanza that is already XML.
class ReadyStanza final : public QXmppStanza
{
public:
    explicit ReadyStanza(QByteArray xml) : m_xml(std::move(xml)) {}

    bool isXmppStanza() const override { return true; }
    void parse(const QDomElement &) override {}
    void toXml(QXmlStreamWriter *writer) const override { Xml::raw(*writer, m_xml); }

private:
    QByteArray m_xml;
};

// An error, too, may mean that the bytes arrived: only an acknowledgement is knowledge.
SubmitResult verdict(const QXmpp::SendResult &result)
{
    const auto *success = std::get_if<QXmpp::SendSuccess>(&result);
    return success && success->acknowledged ? SubmitResult::Acknowledged : SubmitResult::Unknown;
}

} // namespace

void StanzaWriter::write(const QByteArray &xml, Done done)
{
    m_client.send(ReadyStanza(xml))
        .then(&m_context,
              [done = std::move(done)](QXmpp::SendResult &&result) { done(verdict(result)); });
}

} // namespace Ninelives
