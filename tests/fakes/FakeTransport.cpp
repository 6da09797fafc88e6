// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeTransport.h"

#include "tests/fakes/StanzaParser.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Ninelives::Test {

FakeTransport::FakeTransport(FakeServer &server, const FullJid &self, QObject *parent)
    : Transport(parent), m_server(server), m_self(self)
{
    m_server.attach(this);
}

FakeTransport::~FakeTransport()
{
    m_server.rooms().gone(this);
    m_server.detach(this);
}

void FakeTransport::later(std::function<void()> work, std::function<void()> lost)
{
    QTimer::singleShot(0, this,
                       [this, stream = m_stream, work = std::move(work), lost = std::move(lost)] {
                           if (stream == m_stream && m_state.online()) {
                               work();
                           } else if (lost) {
                               lost();
                           }
                       });
}

void FakeTransport::goOnline()
{
    if (m_state.online()) {
        return;
    }
    ++m_stream;
    m_state = {};
    m_state.phase = LinkPhase::Online;
    m_ownDevices.goOnline();
    Q_EMIT stateChanged(m_state);
}

void FakeTransport::goOffline(const std::optional<Error> &failure)
{
    if (!m_state.online()) {
        return;
    }
    ++m_stream;
    m_state = {};
    m_state.phase = failure ? LinkPhase::Waiting : LinkPhase::Stopped;
    m_state.failure = failure;
    m_server.rooms().gone(this);
    for (const auto &done : std::exchange(m_open, {})) {
        done(SubmitResult::Unknown);
    }
    for (const auto &answer : std::exchange(m_heldAnswers, {})) {
        answer(); // finds the stream gone
    }
    m_uploads.streamEnded();
    m_ownDevices.goOffline();
    Q_EMIT stateChanged(m_state);
}

void FakeTransport::submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done)
{
    const auto answerLater = [this, done](SubmitResult result) {
        QTimer::singleShot(0, this, [done, result] { done(result); });
    };
    if (!m_state.online() || link == Link::Refuses) {
        answerLater(SubmitResult::NotSent);
        return;
    }
    m_submitted.append(stanza);
    if (!poison.isEmpty() && stanza.xml.contains(poison)) {
        m_open.append(done);
        later([this] { goOffline(poisoned); });
        return;
    }
    if (link != Link::LosesStanzas && link != Link::AcksAndForgets) {
        // In the order of what else was written, whatever becomes of the stream meanwhile.
        QTimer::singleShot(0, this, [this, stanza] { m_server.take(*this, stanza); });
    }
    switch (link) {
    case Link::Healthy:
    case Link::AcksAndForgets:
        answerLater(SubmitResult::Acknowledged);
        break;
    case Link::Unconfirmed:
        answerLater(SubmitResult::Unknown);
        break;
    default:
        m_open.append(done);
    }
}

QList<OutboundStanza> FakeTransport::submittedWith(const QByteArray &part) const
{
    QList<OutboundStanza> found;
    for (const OutboundStanza &stanza : m_submitted) {
        if (stanza.xml.contains(part)) {
            found.append(stanza);
        }
    }
    return found;
}

void FakeTransport::settle(SubmitResult result)
{
    m_open.takeFirst()(result);
}

void FakeTransport::inject(const QByteArray &xml, StanzaOrigin origin, const QString &archiveId,
                           qint64 stampMs)
{
    InboundStanza stanza = parsedStanza(xml, origin);
    stanza.archiveId = archiveId;
    stanza.stampMs = stampMs;
    if (const auto invitation = invitationIn(stanza)) {
        m_rooms.tellInvited(*invitation);
        return;
    }
    injectStanza(stanza);
}

void FakeTransport::injectStanza(const InboundStanza &stanza)
{
    if (m_inbound) {
        m_inbound(stanza);
    }
}

void FakeTransport::deliver(const QByteArray &xml, StanzaOrigin origin, const QString &archiveId)
{
    later([this, xml, origin, archiveId] { inject(xml, origin, archiveId); });
}

void FakeTransport::deliverStanza(const InboundStanza &stanza)
{
    later([this, stanza] { injectStanza(stanza); });
}

void FakeTransport::deliverInvitation(const RoomInvitation &invitation)
{
    later([this, invitation] { m_rooms.tellInvited(invitation); });
}

void FakeTransport::deliverRetraction(const BareJid &owner, const QString &node,
                                      const QString &itemId)
{
    later([this, owner, node, itemId] {
        if (m_events && m_eventNodes.contains(node)) {
            m_events(owner, node, {{itemId, {}, true}});
        }
    });
}

void FakeTransport::deliverEvent(const BareJid &owner, const QString &node,
                                 const QStringList &itemIds)
{
    later([this, owner, node, itemIds] {
        if (m_events && m_eventNodes.contains(node)) {
            m_events(owner, node, m_server.items(owner, node, itemIds));
        }
    });
}

void FakeTransport::query(const ArchiveQuery &query, Reply<ArchivePage> reply)
{
    m_archiveQueries.append(query);
    const int number = static_cast<int>(m_archiveQueries.size());
    const auto lost = [reply] { reply(Error{ErrorCode::NotConnected, {}}); };
    if (archiveSilent) {
        return;
    }
    const auto answer = [this, query, reply, number, lost] {
        if (!archiveSupported) {
            reply(Error{ErrorCode::Unsupported, {}});
            return;
        }
        if (!archiveFailures.isEmpty()) {
            reply(archiveFailures.takeFirst());
            return;
        }
        const int stream = m_stream;
        if (beforeArchiveAnswer) {
            beforeArchiveAnswer(number);
        }
        if (stream != m_stream) {
            lost();
            return;
        }
        Result<ArchivePage> page = m_server.page(
            query.archive.isEmpty() ? m_self.bare() : query.archive, query, archivePageSize);
        if (page) {
            for (InboundStanza &item : page->items) {
                item.fromSelf = item.type == "groupchat"_L1 && sentByUs(item);
                if (const auto invitation = invitationIn(item)) {
                    m_rooms.tellInvited(*invitation);
                }
            }
        }
        if (bendArchivePage) {
            bendArchivePage(query, page);
        }
        reply(page);
    };
    if (archiveHeld) {
        m_heldAnswers.append([this, answer, lost] { later(answer, lost); });
    } else {
        later(answer, lost);
    }
}

void FakeTransport::releaseArchive()
{
    archiveHeld = false;
    for (const auto &answer : std::exchange(m_heldAnswers, {})) {
        answer();
    }
}

void FakeTransport::publish(const QString &node, const QString &itemId, const QByteArray &payload,
                            const PublishOptions &options, Reply<void> reply)
{
    published.append(node);
    later(
        [this, node, itemId, payload, single = options.maxItems == "1"_L1, reply] {
            if (publishFailure) {
                reply(*publishFailure);
                return;
            }
            FakeServer::Node &stored = m_server.nodesOf(m_self.bare())[node];
            if (single) {
                stored.clear();
            }
            stored.insert(itemId, payload);
            m_server.notify(m_self.bare(), node, {itemId});
            reply({});
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::retract(const QString &node, const QString &itemId, Reply<void> reply)
{
    later(
        [this, node, itemId, reply] {
            m_server.nodesOf(m_self.bare())[node].remove(itemId);
            m_server.notifyRetracted(m_self.bare(), node, itemId);
            reply({});
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::accessModel(const QString &node, Reply<QString> reply)
{
    later(
        [this, node, reply] {
            const bool known = m_server.nodesOf(m_self.bare()).contains(node);
            reply(known ? Result<QString>(u"open"_s)
                        : Result<QString>(Error{ErrorCode::NotFound, {}}));
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::configure(const QString &, const PublishOptions &, Reply<void> reply)
{
    later([reply] { reply({}); }, [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::removeNode(const QString &node, Reply<void> reply)
{
    later(
        [this, node, reply] {
            const bool known = m_server.nodesOf(m_self.bare()).remove(node);
            if (known) {
                m_server.notifyRetracted(m_self.bare(), node, {});
            }
            reply(known ? Result<void>() : Result<void>(Error{ErrorCode::NotFound, {}}));
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
                          Reply<QList<PubSubItem>> reply)
{
    fetched.append((QStringList{owner.toString(), node} + itemIds).join(u' '));
    if (silentServers.contains(owner.domain())) {
        return;
    }
    later(
        [this, owner, node, itemIds, reply] {
            const QList<PubSubItem> items = m_server.items(owner, node, itemIds);
            const bool known = itemIds.isEmpty() && m_server.nodesOf(owner).contains(node);
            if (items.isEmpty() && !known) {
                reply(Error{ErrorCode::NotFound, u"item-not-found"_s});
            } else {
                reply(items);
            }
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::setEventHandler(const QStringList &nodes, EventHandler handler)
{
    m_eventNodes = nodes;
    m_events = std::move(handler);
}

void FakeTransport::privateXml(const QString &, const QString &ns, Reply<QDomElement> reply)
{
    later(
        [this, ns, reply] {
            QDomDocument document;
            document.setContent(m_server.privateXml.value(m_self.bare()).value(ns),
                                QDomDocument::ParseOption::UseNamespaceProcessing);
            if (document.isNull()) {
                reply(Error{ErrorCode::NotFound, {}});
            } else {
                reply(document.documentElement());
            }
        },
        [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

bool FakeTransport::sentByUs(const InboundStanza &item) const
{
    return item.realSender == m_self.bare()
        || (!item.occupantId.isEmpty()
            && item.occupantId == FakeRoomService::occupantId(item.from.bare(), m_self.bare()));
}

void FakeTransport::rosterReply(const QString &call, Reply<void> reply)
{
    rosterCalls.append(call);
    later([this, reply] { reply(rosterFailure ? Result<void>(*rosterFailure) : Result<void>()); },
          [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::make(Reply<InvitationLink> reply)
{
    later([this, reply] { reply(madeLink); },
          [reply] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void FakeTransport::accept(const BareJid &jid, const QString &name, const QString &token,
                           Reply<void> reply)
{
    rosterReply(u"accept %1 %2 %3"_s.arg(jid.toString(), name, token).trimmed(), std::move(reply));
}

void FakeTransport::put(const BareJid &jid, const QString &name, bool subscribe, Reply<void> reply)
{
    rosterReply(u"put %1 %2%3"_s.arg(jid.toString(), name, subscribe ? u" subscribe"_s : QString()),
                std::move(reply));
}

void FakeTransport::remove(const BareJid &jid, Reply<void> reply)
{
    rosterReply(u"remove %1"_s.arg(jid.toString()), std::move(reply));
}

void FakeTransport::answer(const BareJid &jid, bool allow, Reply<void> reply)
{
    rosterReply(u"%1 %2"_s.arg(allow ? u"allow"_s : u"deny"_s, jid.toString()), std::move(reply));
}

void FakeTransport::setBlocked(const BareJid &jid, bool blocked, Reply<void> reply)
{
    rosterReply(u"%1 %2"_s.arg(blocked ? u"block"_s : u"unblock"_s, jid.toString()),
                std::move(reply));
}

} // namespace Ninelives::Test
