// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeServer.h"

#include "tests/fakes/FakeTransport.h"
#include "tests/fakes/StanzaParser.h"

#include <QDomDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::Test {

namespace {

/// `xml` with the sender's address in it, as a server stamps it.
QByteArray stamped(const QByteArray &xml, const QString &from)
{
    QByteArray result = xml;
    const QByteArray attribute = " from=\"" + from.toUtf8() + "\"";
    constexpr qsizetype afterName = 8; // "<message"
    result.insert(afterName, attribute);
    return result;
}

bool concerns(const ArchivedStanza &entry, const BareJid &with)
{
    if (with.isEmpty()) {
        return true;
    }
    const InboundStanza stanza = parsedStanza(entry.xml);
    return stanza.from.bare() == with || stanza.to.bare() == with;
}

qsizetype indexOf(const QList<ArchivedStanza> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const ArchivedStanza &entry) { return entry.id == id; });
    return found == entries.end() ? -1 : found - entries.begin();
}

} // namespace

bool FakeServer::belongsInArchive(const QByteArray &xml)
{
    return !xml.contains("<no-store") && (xml.contains("<body") || xml.contains("<store"));
}

void FakeServer::attach(FakeTransport *transport)
{
    m_transports.append(transport);
}

void FakeServer::detach(FakeTransport *transport)
{
    m_transports.removeAll(transport);
}

QList<ArchivedStanza> &FakeServer::archiveOf(const BareJid &account)
{
    return m_archives[account];
}

QString FakeServer::archive(const BareJid &account, const QByteArray &xml)
{
    int &given = m_given[account];
    given = std::max(given, static_cast<int>(m_archives[account].size())) + 1;
    const QString id = u"%1-%2"_s.arg(account.local()).arg(given);
    m_archives[account].append({id, nowMs, xml});
    nowMs += tickMs;
    if (onArchived) {
        onArchived(account, m_archives[account].last());
    }
    return id;
}

int FakeServer::copies(const BareJid &account, const QString &stanzaId)
{
    int count = 0;
    for (const ArchivedStanza &entry : std::as_const(m_archives[account])) {
        count += parsedStanza(entry.xml).id == stanzaId ? 1 : 0;
    }
    return count;
}

void FakeServer::take(FakeTransport &from, const OutboundStanza &stanza)
{
    const InboundStanza parsed = parsedStanza(stanza.xml);
    if (parsed.type == "groupchat"_L1 && m_rooms.isRoom(parsed.to.bare())) {
        m_rooms.take(from, parsed.to.bare(), stanza.xml);
        return;
    }
    route(stamped(stanza.xml, from.self().toString()), &from);
}

void FakeServer::sendFrom(const QString &from, const BareJid &to, const QByteArray &children,
                          const QString &id, const QByteArray &type)
{
    route("<message type=\"" + type + "\" from=\"" + from.toUtf8() + "\" to=\""
              + to.toString().toUtf8() + "\" id=\"" + id.toUtf8() + "\">" + children + "</message>",
          nullptr);
}

void FakeServer::route(const QByteArray &xml, const FakeTransport *sender)
{
    const InboundStanza stanza = parsedStanza(xml);
    const BareJid from = stanza.from.bare();
    const BareJid to = stanza.to.bare();
    const bool kept = belongsInArchive(xml);
    const QString senderId = kept && from != to ? archive(from, xml) : QString();
    const QString receiverId = kept ? archive(to, xml) : QString();
    for (FakeTransport *transport : std::as_const(m_transports)) {
        if (!transport->state().online() || transport == sender) {
            continue;
        }
        if (transport->self().bare() == to) {
            transport->deliver(xml, StanzaOrigin::Live, receiverId);
        } else if (transport->self().bare() == from) {
            transport->deliver(xml, StanzaOrigin::CarbonSent, senderId);
        }
    }
}

Result<ArchivePage> FakeServer::page(const BareJid &account, const ArchiveQuery &query,
                                     int pageSize)
{
    const QList<ArchivedStanza> &all = m_archives[account];
    const qint64 start = query.startMs / 1000 * 1000; // as Prosody reads it
    QList<ArchivedStanza> entries;
    for (const ArchivedStanza &entry : all) {
        if (entry.stampMs >= start && (query.endMs == 0 || entry.stampMs <= query.endMs)
            && concerns(entry, query.with)) {
            entries.append(entry);
        }
    }
    const QString anchor = query.afterId.isEmpty() ? query.beforeId : query.afterId;
    if (!anchor.isEmpty() && indexOf(all, anchor) < 0) {
        return Error{ErrorCode::NotFound, u"item-not-found"_s};
    }
    const qsizetype size = std::min(pageSize, query.max);
    const bool backwards = query.lastPage || !query.beforeId.isEmpty();
    if (!query.afterId.isEmpty()) {
        entries = entries.mid(indexOf(entries, query.afterId) + 1);
    }
    if (!query.beforeId.isEmpty()) {
        entries = entries.first(std::max<qsizetype>(0, indexOf(entries, query.beforeId)));
    }
    ArchivePage page;
    page.complete = entries.size() <= size;
    entries = backwards ? entries.last(std::min(size, entries.size()))
                        : entries.first(std::min(size, entries.size()));
    for (const ArchivedStanza &entry : std::as_const(entries)) {
        InboundStanza stanza = parsedStanza(entry.xml, StanzaOrigin::Archive);
        stanza.archiveId = entry.id;
        stanza.stampMs = entry.stampMs;
        m_rooms.complete(account, stanza);
        page.items.append(stanza);
    }
    page.firstId = entries.isEmpty() ? QString() : entries.first().id;
    page.lastId = entries.isEmpty() ? QString() : entries.last().id;
    return page;
}

QList<PubSubItem> FakeServer::items(const BareJid &owner, const QString &node,
                                    const QStringList &ids)
{
    QList<PubSubItem> found;
    const Node stored = m_nodes.value(owner).value(node);
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!ids.isEmpty() && !ids.contains(it.key())) {
            continue;
        }
        QDomDocument document;
        if (!document.setContent(it.value(), QDomDocument::ParseOption::UseNamespaceProcessing)) {
            qFatal("not XML: %s", it.value().constData());
        }
        found.append({it.key(), document.documentElement()});
    }
    return found;
}

void FakeServer::tellInvited(const BareJid &person, const RoomInvitation &invitation)
{
    for (FakeTransport *transport : std::as_const(m_transports)) {
        if (transport->state().online() && transport->self().bare() == person) {
            transport->deliverInvitation(invitation);
        }
    }
}

void FakeServer::notifyRetracted(const BareJid &owner, const QString &node, const QString &itemId)
{
    for (FakeTransport *transport : std::as_const(m_transports)) {
        if (transport->state().online() && transport->self().bare() == owner) {
            transport->deliverRetraction(owner, node, itemId);
        }
    }
}

void FakeServer::notify(const BareJid &owner, const QString &node, const QStringList &itemIds)
{
    for (FakeTransport *transport : std::as_const(m_transports)) {
        if (transport->state().online()) {
            transport->deliverEvent(owner, node, itemIds);
        }
    }
}

} // namespace Ninelives::Test
