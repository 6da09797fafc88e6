// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0313Archive.h"

#include "core/base/Log.h"
#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/Invitations.h"
#include "core/xmpp/rooms/RoomMessages.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

struct Xep0313Archive::Running {
    BareJid room; ///< empty: the own archive
    ArchivePage page;
    Reply<ArchivePage> reply;
    QTimer silence;
};

namespace {

QString stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

void writeFilter(QXmlStreamWriter &writer, const ArchiveQuery &query)
{
    if (query.startMs == 0 && query.endMs == 0 && query.with.isEmpty()) {
        return;
    }
    writer.writeStartElement("x"_L1);
    writer.writeDefaultNamespace(Xml::nsDataForm);
    writer.writeAttribute("type"_L1, "submit"_L1);
    Xml::formField(writer, "FORM_TYPE"_L1, Xml::nsArchive, true);
    if (!query.with.isEmpty()) {
        Xml::formField(writer, "with"_L1, query.with.toString());
    }
    if (query.startMs > 0) {
        Xml::formField(writer, "start"_L1, stamp(query.startMs));
    }
    if (query.endMs > 0) {
        Xml::formField(writer, "end"_L1, stamp(query.endMs));
    }
    writer.writeEndElement();
}

void writePaging(QXmlStreamWriter &writer, const ArchiveQuery &query)
{
    writer.writeStartElement("set"_L1);
    writer.writeDefaultNamespace(Xml::nsResultSet);
    writer.writeTextElement("max"_L1, QString::number(qBound(1, query.max, 50)));
    if (!query.afterId.isEmpty()) {
        writer.writeTextElement("after"_L1, Xml::safe(query.afterId));
    }
    if (!query.beforeId.isEmpty()) {
        writer.writeTextElement("before"_L1, Xml::safe(query.beforeId));
    } else if (query.lastPage) {
        writer.writeEmptyElement("before"_L1);
    }
    writer.writeEndElement();
}

QByteArray queryXml(const QString &queryId, const ArchiveQuery &query)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsArchive);
        writer.writeAttribute("queryid"_L1, queryId);
        writeFilter(writer, query);
        writePaging(writer, query);
        writer.writeEndElement();
    });
}

Error archiveError(const Error &error, bool ofRoom)
{
    if (ofRoom && error.code == ErrorCode::RemoteRefused && error.detail == "forbidden"_L1) {
        return {ErrorCode::NotAllowed, error.detail};
    }
    if (error.code == ErrorCode::RemoteRefused
        && (error.detail == "feature-not-implemented"_L1
            || error.detail == "service-unavailable"_L1)) {
        return {ErrorCode::Unsupported, error.detail};
    }
    return error;
}

} // namespace

Xep0313Archive::Xep0313Archive(IqChannel &channel, RoomFactsSource &rooms, QObject *parent)
    : QObject(parent), m_channel(channel), m_rooms(rooms)
{}

Xep0313Archive::~Xep0313Archive() = default;

void Xep0313Archive::query(const ArchiveQuery &query, Reply<ArchivePage> reply)
{
    const QString queryId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto running = std::make_shared<Running>();
    running->room = query.archive == m_channel.own() ? BareJid() : query.archive;
    running->reply = std::move(reply);
    running->silence.setSingleShot(true);
    running->silence.setInterval(silenceMs);
    connect(&running->silence, &QTimer::timeout, this,
            [this, queryId] { answer(queryId, Error{ErrorCode::Timeout, u"archive"_s}); });
    running->silence.start();
    m_running.insert(queryId, running);
    if (running->room.isEmpty()) {
        ask(queryId, query);
        return;
    }
    // What the room can do decides what of its messages is believed.
    m_rooms.learn(running->room, [this, queryId, query] {
        if (m_running.contains(queryId)) {
            ask(queryId, query);
        }
    });
}

void Xep0313Archive::ask(const QString &queryId, const ArchiveQuery &query)
{
    // A page may take long while its messages arrive, so the silence counts and not the whole.
    constexpr int longest = 10 * silenceMs;
    m_channel.set(
        m_running.value(queryId)->room.toString(), queryXml(queryId, query),
        [this, queryId](Result<QDomElement> iq) { finish(queryId, std::move(iq)); }, longest);
}

void Xep0313Archive::handleResult(const QDomElement &message)
{
    const QDomElement result = Xml::child(message, "result"_L1, Xml::nsArchive);
    const auto running = m_running.value(result.attribute(u"queryid"_s));
    if (!running) {
        return;
    }
    const BareJid &asked = running->room.isEmpty() ? m_channel.own() : running->room;
    const QString from = message.attribute(u"from"_s);
    const auto sender = FullJid::parse(from);
    const bool unsaid = from.isEmpty() && running->room.isEmpty();
    if (!unsaid && (!sender || !sender->resource().isEmpty() || sender->bare() != asked)) {
        qCWarning(logXmpp, "An archive result from a foreign address was ignored");
        return;
    }
    const QString id = result.attribute(u"id"_s);
    const auto inner = StanzaParser::forwarded(result);
    if (id.isEmpty() || !inner) {
        return;
    }
    running->silence.start();
    auto stanza =
        StanzaParser::fields(inner->message, FullJid(m_channel.own()), StanzaOrigin::Archive);
    if (!stanza) {
        qCWarning(logXmpp, "An archived message with a malformed address was left out");
        running->page.leftOut.append(id);
        return;
    }
    stanza->archiveId = id;
    if (inner->stampMs > 0) {
        stanza->stampMs = inner->stampMs;
    }
    if (running->room.isEmpty() ? admitOwn(*stanza) : admitRoom(*stanza, running->room)) {
        running->page.items.append(*std::move(stanza));
    } else {
        running->page.leftOut.append(id);
    }
}

bool Xep0313Archive::admitOwn(const InboundStanza &stanza)
{
    const Invitations::Reading invitation = Invitations::read(stanza, m_channel.own());
    if (invitation.incoming && m_invited) {
        m_invited(*invitation.incoming);
    }
    // What was said in a room counts only from the room.
    return !invitation.isOne && stanza.type != "groupchat"_L1 && !RoomMessages::isPrivate(stanza);
}

bool Xep0313Archive::admitRoom(InboundStanza &stanza, const BareJid &room)
{
    if (stanza.type != "groupchat"_L1 || stanza.from.bare() != room) {
        return false;
    }
    RoomMessages::believeArchived(stanza, room, m_rooms.facts(room), m_channel.own());
    return !RoomMessages::isSubject(stanza) && !RoomMessages::isAnnouncement(stanza);
}

void Xep0313Archive::finish(const QString &queryId, Result<QDomElement> iq)
{
    const auto running = m_running.value(queryId);
    if (!running) {
        return; // timed out before
    }
    if (!iq) {
        answer(queryId, archiveError(iq.error(), !running->room.isEmpty()));
        return;
    }
    const QDomElement fin = Xml::child(*iq, "fin"_L1, Xml::nsArchive);
    if (fin.isNull()) {
        answer(queryId, Error{ErrorCode::Malformed, u"archive answer without <fin>"_s});
        return;
    }
    const QDomElement set = Xml::child(fin, "set"_L1, Xml::nsResultSet);
    ArchivePage &page = running->page;
    page.firstId = Xml::child(set, "first"_L1, Xml::nsResultSet).text();
    page.lastId = Xml::child(set, "last"_L1, Xml::nsResultSet).text();
    const QString complete = fin.attribute(u"complete"_s);
    page.complete = complete == "true"_L1 || complete == "1"_L1;
    answer(queryId, std::move(page));
}

void Xep0313Archive::answer(const QString &queryId, Result<ArchivePage> result)
{
    if (const auto running = m_running.take(queryId)) {
        running->silence.stop();
        running->reply(std::move(result));
    }
}

} // namespace Ninelives
