// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/ServerQuestions.h"

#include "core/xmpp/Xml.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsData = "jabber:x:data"_L1;
constexpr auto nsNotices = "urn:xmpp:sos:0"_L1;
constexpr auto nsTime = "urn:xmpp:time"_L1;
constexpr qsizetype longestAddress = 2'000;

QStringList valuesOf(const QDomElement &form, QLatin1StringView name)
{
    QStringList values;
    const QList<QDomElement> fields = Xml::children(form, "field"_L1, nsData);
    for (const QDomElement &field : fields) {
        if (field.attribute(u"var"_s) == name) {
            const QList<QDomElement> all = Xml::children(field, "value"_L1, nsData);
            for (const QDomElement &value : all) {
                values.append(value.text().trimmed());
            }
        }
    }
    return values;
}

QList<QUrl> noticesIn(const QDomElement &info)
{
    QList<QUrl> found;
    const QList<QDomElement> forms = Xml::children(info, "x"_L1, nsData);
    for (const QDomElement &form : forms) {
        if (valuesOf(form, "FORM_TYPE"_L1) != QStringList{QString(nsNotices)}) {
            continue;
        }
        const QStringList addresses = valuesOf(form, "external-status-addresses"_L1);
        for (const QString &text : addresses) {
            const QUrl url(text, QUrl::StrictMode);
            const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
            if (web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                && text.size() <= longestAddress && found.size() < ServerQuestions::maxAddresses) {
                found.append(url);
            }
        }
    }
    return found;
}

} // namespace

void ServerQuestions::noticeAddresses(Reply<QList<QUrl>> reply)
{
    m_channel.get(m_channel.own().domain(),
                  "<query xmlns='http://jabber.org/protocol/disco#info'/>",
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      reply(noticesIn(Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo)));
                  });
}

void ServerQuestions::time(Reply<qint64> reply)
{
    const qint64 askedMs = m_clock.monotonicMs();
    m_channel.get(m_channel.own().domain(), "<time xmlns='urn:xmpp:time'/>",
                  [this, askedMs, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      const QDomElement time = Xml::child(*iq, "time"_L1, nsTime);
                      const QDateTime utc = QDateTime::fromString(
                          Xml::child(time, "utc"_L1, nsTime).text().trimmed(), Qt::ISODateWithMs);
                      if (!utc.isValid()) {
                          reply(Error{ErrorCode::Malformed, u"no time"_s});
                          return;
                      }
                      reply(utc.toMSecsSinceEpoch() + (m_clock.monotonicMs() - askedMs) / 2);
                  });
}

void ServerQuestions::ping(const QString &domain, Reply<void> reply)
{
    m_channel.askWhole(
        "get"_L1, domain, "<ping xmlns='urn:xmpp:ping'/>",
        [reply = std::move(reply)](const Result<QDomElement> &iq) {
            if (!iq) {
                reply(iq.error());
                return;
            }
            const QDomElement error = iq->firstChildElement(u"error"_s);
            const bool lost = !error.firstChildElement(u"remote-server-timeout"_s).isNull()
                || !error.firstChildElement(u"remote-server-not-found"_s).isNull();
            reply(lost ? Result<void>(Error{ErrorCode::RemoteServerDown, {}}) : Result<void>());
        },
        pingMs);
}

} // namespace Ninelives
