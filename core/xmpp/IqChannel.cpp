// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/IqChannel.h"

#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"

#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

Error errorOf(const QDomElement &iq)
{
    const StanzaParser::StanzaError error = StanzaParser::stanzaError(iq);
    const QString condition =
        error.condition.isEmpty() ? u"undefined-condition"_s : error.condition;
    return {condition == "item-not-found"_L1 ? ErrorCode::NotFound : ErrorCode::RemoteRefused,
            condition};
}

QByteArray iqXml(QLatin1StringView type, const QString &id, const QString &to,
                 const QByteArray &payload)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("iq"_L1);
        writer.writeAttribute("type"_L1, type);
        writer.writeAttribute("id"_L1, id);
        Xml::attribute(writer, "to"_L1, to);
        Xml::raw(writer, payload);
        writer.writeEndElement();
    });
}

} // namespace

IqChannel::IqChannel(BareJid own, QObject *parent) : QObject(parent), m_own(std::move(own)) {}

void IqChannel::open(Write write)
{
    m_write = std::move(write);
}

void IqChannel::close()
{
    m_write = nullptr;
    const QHash<QString, Question> open = std::exchange(m_open, {});
    for (const Question &question : open) {
        later([done = question.done] { done(Error{ErrorCode::NotConnected, {}}); });
    }
}

void IqChannel::later(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

bool IqChannel::send(const QByteArray &xml)
{
    return m_write && m_write(xml);
}

void IqChannel::get(const QString &to, const QByteArray &payload, Done done, int timeoutMs)
{
    ask("get"_L1, payload, {to, std::move(done)}, timeoutMs);
}

void IqChannel::set(const QString &to, const QByteArray &payload, Done done, int timeoutMs)
{
    ask("set"_L1, payload, {to, std::move(done)}, timeoutMs);
}

void IqChannel::askWhole(QLatin1StringView type, const QString &to, const QByteArray &payload,
                         Done done, int timeoutMs)
{
    ask(type, payload, {to, std::move(done), true}, timeoutMs);
}

void IqChannel::ask(QLatin1StringView type, const QByteArray &payload, Question question,
                    int timeoutMs)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!m_write) {
        later([done = std::move(question.done)] { done(Error{ErrorCode::NotConnected, {}}); });
        return;
    }
    const QString to = question.to;
    // Known before it is written: the answer may come while the bytes go out.
    m_open.insert(id, question);
    if (!m_write(iqXml(type, id, to, payload))) {
        const Question unasked = m_open.take(id);
        later([done = unasked.done] {
            if (done) {
                done(Error{ErrorCode::NotConnected, {}});
            }
        });
        return;
    }
    QTimer::singleShot(timeoutMs, this,
                       [this, id] { finish(id, Error{ErrorCode::Timeout, u"iq"_s}); });
}

void IqChannel::finish(const QString &id, Result<QDomElement> result)
{
    if (const auto found = m_open.constFind(id); found != m_open.cend()) {
        const Done done = found->done;
        m_open.erase(found);
        done(std::move(result));
    }
}

bool IqChannel::isFromAsked(const QString &from, const QString &to) const
{
    if (from.isEmpty()) {
        // Only our own server can leave it out, and only for the account or for itself.
        const auto asked = BareJid::parse(to);
        return to.isEmpty() || (asked && (*asked == m_own || asked->toString() == m_own.domain()));
    }
    const auto sender = FullJid::parse(from);
    if (!sender) {
        return false;
    }
    if (to.isEmpty()) {
        return sender->bare() == m_own;
    }
    const auto asked = FullJid::parse(to);
    return asked && *sender == *asked;
}

bool IqChannel::handle(const QDomElement &iq)
{
    const QString id = iq.attribute(u"id"_s);
    const auto found = m_open.constFind(id);
    if (found == m_open.cend() || !isFromAsked(iq.attribute(u"from"_s), found->to)) {
        return false;
    }
    if (iq.attribute(u"type"_s) == "error"_L1 && !found->whole) {
        finish(id, errorOf(iq));
    } else {
        finish(id, iq);
    }
    return true;
}

void IqChannel::answer(const QDomElement &request, const QByteArray &payload)
{
    // A lost stream needs no answer.
    static_cast<void>(send(
        iqXml("result"_L1, request.attribute(u"id"_s), request.attribute(u"from"_s), payload)));
}

void IqChannel::refuse(const QDomElement &request, QLatin1StringView type,
                       QLatin1StringView condition)
{
    const QByteArray payload = Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("error"_L1);
        writer.writeAttribute("type"_L1, type);
        writer.writeStartElement(condition);
        writer.writeDefaultNamespace(Xml::nsStanzas);
        writer.writeEndElement();
        writer.writeEndElement();
    });
    static_cast<void>(
        send(iqXml("error"_L1, request.attribute(u"id"_s), request.attribute(u"from"_s), payload)));
}

} // namespace Ninelives
