// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0313Archive.h"

#include "core/base/Log.h"
#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Ninelives {

struct Xep0313Archive::Running {
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

Error archiveError(const Error &error)
{
    if (error.code == ErrorCode::RemoteRefused
        && (error.detail == "feature-not-implemented"_L1
            || error.detail == "service-unavailable"_L1)) {
        return {ErrorCode::Unsupported, error.detail};
    }
    return error;
}

} // namespace

Xep0313Archive::Xep0313Archive(IqChannel &channel, QObject *parent)
    : QObject(parent), m_channel(channel)
{}

Xep0313Archive::~Xep0313Archive() = default;

void Xep0313Archive::query(const ArchiveQuery &query, Reply<ArchivePage> reply)
{
    const QString queryId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto running = std::make_shared<Running>();
    running->reply = std::move(reply);
    running->silence.setSingleShot(true);
    running->silence.setInterval(silenceMs);
    connect(&running->silence, &QTimer::timeout, this,
            [this, queryId] { answer(queryId, Error{ErrorCode::Timeout, u"archive"_s}); });
    running->silence.start();
    m_running.insert(queryId, running);
    // A page may take long while its messages arrive, so the silence counts and not the whole.
    constexpr int longest = 10 * silenceMs;
    m_channel.set(
        {}, queryXml(queryId, query),
        [this, queryId](Result<QDomElement> iq) { finish(queryId, std::move(iq)); }, longest);
}

void Xep0313Archive::handleResult(const QDomElement &message)
{
    const QString from = message.attribute(u"from"_s);
    if (!from.isEmpty()) {
        const auto sender = FullJid::parse(from);
        if (!sender || !sender->resource().isEmpty() || sender->bare() != m_channel.own()) {
            qCWarning(logXmpp, "An archive result from a foreign address was ignored");
            return;
        }
    }
    const QDomElement result = Xml::child(message, "result"_L1, Xml::nsArchive);
    const auto running = m_running.value(result.attribute(u"queryid"_s));
    const QString id = result.attribute(u"id"_s);
    const auto inner = StanzaParser::forwarded(result);
    if (!running || id.isEmpty() || !inner) {
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
    running->page.items.append(*std::move(stanza));
}

void Xep0313Archive::finish(const QString &queryId, Result<QDomElement> iq)
{
    const auto running = m_running.value(queryId);
    if (!running) {
        return; // timed out before
    }
    if (!iq) {
        answer(queryId, archiveError(iq.error()));
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
