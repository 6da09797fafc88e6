// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/sync/AccountSync_p.h"

#include <QPointer>

namespace Ninelives {

namespace {

constexpr qsizetype mostHeld = 10'000;

} // namespace

AccountSync::AccountSync(Database &database, const Account &account, Transport &transport,
                         const Clock &clock, ChangeSink sink, const SyncTiming &timing,
                         const MediaTools &media, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, database, account, transport, clock,
                                                   std::move(sink), timing, media))
{}

AccountSync::~AccountSync()
{
    d->transport.setInboundHandler({});
    d->transport.pubSub().setEventHandler({}, {});
    d->transport.cards().setHandler({});
}

Result<void> AccountSync::start()
{
    if (const auto keys = d->makeKeys(); !keys) {
        return keys;
    }
    if (const auto rooms = d->groups.start(); !rooms) {
        return rooms;
    }
    d->connectParts();
    d->connectGroups();
    d->connectMedia();
    d->connectDevices();
    d->connectProfiles();
    d->connectShared();
    if (d->transport.state().online()) {
        d->onStream();
    }
    return {};
}

Result<void> AccountSync::Private::makeKeys()
{
    Transaction tx(stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    const auto changed = omemo.maintain(tx);
    if (!changed) {
        return changed.error();
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    if (*changed) {
        directory.bundlesChanged();
    }
    return {};
}

void AccountSync::Private::connectParts()
{
    const auto rows = stores.outbox.list(stores.account);
    if (rows) {
        for (const OutboxRow &row : *rows) {
            if (row.kind == OutboxKind::KeyTransport) {
                pipeline.keysWaiting(row.to);
            }
        }
    } else {
        trouble(rows.error());
    }
    transport.setInboundHandler([this](const InboundStanza &stanza) { onStanza(stanza); });
    transport.pubSub().setEventHandler(
        DeviceDirectory::nodes() + GroupSync::nodes() + SharedStates::nodes()
            + QStringList{AvatarXml::metadataNode, AvatarXml::nickNode},
        [this](const BareJid &from, const QString &node, const QList<PubSubItem> &items) {
            directory.handleEvent(from, node, items);
            groups.handleEvent(from, node, items);
            profileEvent(from, node, items);
            shared.handleEvent(from, node, items);
        });
    connect(&transport, &Transport::stateChanged, &q,
            [this](const TransportState &state) { onState(state); });
    retryHeld.setSingleShot(true);
    connect(&retryHeld, &QTimer::timeout, &q, [this] { takeHeld(); });
    beginAgain.setSingleShot(true);
    connect(&beginAgain, &QTimer::timeout, &q, [this] { onState(transport.state()); });

    connect(&archive, &ArchiveSync::becameAnchored, &q, [this] { pump.allowMessages(); });
    connect(&archive, &ArchiveSync::processed, &q,
            [this](const InboundOutcome &outcome) { afterInbound(outcome); });
    connect(&archive, &ArchiveSync::upToDate, &q, [this] {
        if (!caughtUp) {
            caughtUp = true;
            dropUsedPreKeys();
            Q_EMIT q.caughtUpChanged(true);
        }
        settle(Reconciler::Archive::UpToDate, stores.self);
    });
    connect(&archive, &ArchiveSync::answered, &q, &AccountSync::archiveAnswered);
    connect(&archive, &ArchiveSync::unsupported, &q,
            [this] { settle(Reconciler::Archive::Missing, stores.self); });
    connect(&archive, &ArchiveSync::gapsChanged, &q,
            [this] { sink({Change::Kind::ArchiveChanged, stores.account, {}, {}}); });
    connect(&archive, &ArchiveSync::failed, &q, [this](const Error &error) { trouble(error); });

    connect(&pump, &OutboxPump::confirmed, &q, [this] {
        noTrouble();
        archive.refreshSoon(timing.settleMs);
    });
    connect(&pump, &OutboxPump::unconfirmed, &q, [this] { archive.refreshSoon(timing.recheckMs); });
    connect(&pump, &OutboxPump::keysSent, &q, [this](const BareJid &to) { pipeline.keysSent(to); });
    connect(&pump, &OutboxPump::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&roster, &RosterSync::failed, &q, [this](const Error &error) { trouble(error); });
    // Queued: the directory may be in the middle of a transaction of its own.
    connect(
        &directory, &DeviceDirectory::devicesChanged, &q,
        [this](const BareJid &owner) {
            pump.devicesChanged(owner);
            sink({Change::Kind::DevicesChanged, stores.account, {}, {}});
        },
        Qt::QueuedConnection);
}

void AccountSync::Private::connectGroups()
{
    connect(&groups, &GroupSync::processed, &q,
            [this](const InboundOutcome &outcome) { afterInbound(outcome); });
    connect(&groups, &GroupSync::upToDate, &q, [this](const BareJid &room) {
        dropUsedPreKeys();
        settle(Reconciler::Archive::UpToDate, room);
    });
    connect(&groups, &GroupSync::withoutArchive, &q,
            [this](const BareJid &room) { settle(Reconciler::Archive::Missing, room); });
    connect(&groups, &GroupSync::gapsChanged, &q, [this](ConversationId room) {
        sink({Change::Kind::ArchiveChanged, stores.account, room, {}});
    });
    connect(&groups, &GroupSync::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&pump, &OutboxPump::reflectionMissing, &q, [this](const BareJid &room) {
        groups.doubt(room);
        if (ArchiveSync *const keeper = archiveOf(room)) {
            keeper->refreshSoon(0);
        }
    });
}

/// A room that is not in the store any more is no trouble.
void AccountSync::Private::groupsNotStored(const Error &error)
{
    if (error.code != ErrorCode::NotFound) {
        trouble(error);
    }
}

void AccountSync::Private::onState(const TransportState &state)
{
    if (state.online() && !online) {
        onStream();
    } else if (!state.online() && online) {
        onStreamGone(state.failure);
    }
}

/// A new persisted stream number; what earlier streams left in the air becomes uncertain.
Result<qint64> AccountSync::Private::beginStream()
{
    ChangeBatch changes(stores.account);
    Transaction tx(stores.writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    const auto number = stores.outbox.nextStreamNumber(tx, stores.account);
    if (!number) {
        return number;
    }
    const auto rows = stores.outbox.list(stores.account);
    if (!rows) {
        return rows.error();
    }
    OutboxLedger ledger(stores);
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Handed) {
            continue;
        }
        const auto settled = ledger.apply(tx, row, OutboxEvent::StreamDied, changes);
        if (!settled) {
            return settled.error();
        }
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed.error();
    }
    changes.publish(sink);
    return number;
}

void AccountSync::Private::onStream()
{
    const auto number = beginStream();
    if (!number) {
        trouble(number.error());
        beginAgain.start(timing.retryMs);
        return;
    }
    online = true;
    noTrouble();
    directory.streamUp();
    pump.streamUp(*number);
    archive.streamUp();
    groups.streamUp();
    uploads.streamUp();
    downloads.streamUp();
    pictures.streamUp();
    ownProfile.streamUp();
    shared.streamUp();
}

void AccountSync::Private::onStreamGone(const std::optional<Error> &failure)
{
    online = false;
    caughtUp = false;
    uploads.streamDown();
    pictures.streamDown();
    ownProfile.streamDown();
    shared.streamDown();
    pump.streamDown(failure);
    groups.streamDown();
    archive.streamDown();
    directory.streamDown();
    roster.streamDown();
    teller.streamDown();
    oldestTries.clear();
    Q_EMIT q.caughtUpChanged(false);
}

/// The server takes it as received, and may have no archive: what can't be stored now waits here.
void AccountSync::Private::onStanza(const InboundStanza &stanza)
{
    if (held.isEmpty() && take(stanza)) {
        return;
    }
    if (held.size() < mostHeld) {
        held.append(stanza);
    }
    if (!retryHeld.isActive()) {
        retryHeld.start(timing.retryMs);
    }
}

void AccountSync::Private::takeHeld()
{
    while (!held.isEmpty()) {
        if (!take(held.constFirst())) {
            retryHeld.start(timing.retryMs);
            return;
        }
        held.removeFirst();
    }
}

/// False when the disk is why it could not be stored.
bool AccountSync::Private::take(const InboundStanza &stanza)
{
    const auto outcome = pipeline.process(stanza);
    ArchiveSync *const keeper = archiveOf(outcome                   ? outcome->archive
                                              : isGroupchat(stanza) ? stanza.from.bare()
                                                                    : stores.self);
    if (!outcome) {
        trouble(outcome.error());
        if (keeper != nullptr) {
            keeper->refreshSoon(timing.retryMs);
        }
        return !blamesDisk(outcome.error());
    }
    noTrouble();
    if (isGroupchat(stanza) && stanza.origin == StanzaOrigin::Live) {
        groups.noteTraffic(stanza.from.bare());
    }
    if (keeper != nullptr) {
        tellArchive(*keeper, stanza.archiveId, *outcome);
    }
    afterInbound(*outcome);
    return true;
}

/// What came live is in the archive, too.
void AccountSync::Private::tellArchive(ArchiveSync &keeper, const QString &archiveId,
                                       const InboundOutcome &outcome) const
{
    if (outcome.stored) {
        keeper.refreshSoon(timing.settleMs);
    }
    if (outcome.newestMs > 0) {
        keeper.noteLive(archiveId, outcome.newestMs);
    }
    if (outcome.deferred) {
        keeper.refreshSoon(0);
    }
}

ArchiveSync *AccountSync::Private::archiveOf(const BareJid &address)
{
    return address == stores.self ? &archive : groups.archive(address);
}

Result<BareJid> AccountSync::Private::archiveAddress(ConversationId conversation) const
{
    const auto room = stores.rooms.find(conversation);
    if (!room) {
        return room.error();
    }
    return *room ? (*room)->info.jid : stores.self;
}

void AccountSync::Private::afterInbound(const InboundOutcome &outcome)
{
    if (outcome.bundlesChanged) {
        directory.bundlesChanged();
    }
    if (outcome.outboxChanged) {
        pump.wake();
    }
    if (!outcome.newDevices.isEmpty()) {
        sink({Change::Kind::DevicesChanged, stores.account, {}, {}});
    }
    for (const BareJid &owner : outcome.staleLists) {
        directory.refresh(owner, [](const Result<void> &done) {
            if (!done) {
                qCInfo(logSync) << "no new device list:" << done.error().name();
            }
        });
    }
    for (const ResendAsk &ask : outcome.resendAsks) {
        resends.answer(ask);
    }
    for (const FileAsk &ask : outcome.fileAsks) {
        files.answer(ask);
    }
    for (const AttachmentId given : outcome.filesGiven) {
        downloads.fetch(given, [](const Result<void> &) {}); // a failure is noted in its message
    }
    toldTrust(outcome.trustChanged);
    if (outcome.ownIdDoubted) {
        directory.doubtOwnId();
    }
    for (const BareJid &room : outcome.lostRooms) {
        groups.doubt(room);
    }
    for (const BareJid &room : outcome.busyRooms) {
        groups.pause(room);
    }
    for (const TypingNews &news : outcome.typing) {
        Q_EMIT q.chatStateChanged(news.conversation, news.state, news.name);
    }
}

void AccountSync::Private::settle(Reconciler::Archive archiveState, const BareJid &of)
{
    ChangeBatch changes(stores.account);
    const auto outcome = reconciler.settle(archiveState, pump.stream(), of, changes);
    if (!outcome) {
        trouble(outcome.error());
        return;
    }
    changes.publish(sink);
    ArchiveSync *const keeper = archiveOf(of);
    if (outcome->lookAgain && keeper != nullptr) {
        keeper->refreshSoon(timing.recheckMs);
    }
    if (outcome->askOldest && !outcome->lookAgain) {
        askOldest(of);
    }
    if (outcome->sendAgain) {
        pump.wake();
    }
}

/// How far back an archive goes says what it can prove about rows that came with a backup. Not
/// asked while others are to be looked for once more, because the answer makes it be read at once.
void AccountSync::Private::askOldest(const BareJid &of)
{
    ArchiveQuery first;
    first.archive = of == stores.self ? BareJid() : of;
    first.max = 1;
    transport.archive().query(first,
                              [this, self = QPointer<AccountSync>(&q), stream = pump.stream(),
                               of](const Result<ArchivePage> &page) {
                                  if (self && online && pump.stream() == stream) {
                                      onOldest(of, page);
                                  }
                              });
}

void AccountSync::Private::onOldest(const BareJid &of, const Result<ArchivePage> &page)
{
    ArchiveSync *const keeper = archiveOf(of);
    if (keeper == nullptr) {
        return; // a room that was left meanwhile
    }
    constexpr int mostTries = 3;
    const bool unanswered = !page && page.error().retryable() && ++oldestTries[of] < mostTries;
    if (!unanswered) {
        oldestTries.remove(of);
        const bool told = page && !page->items.isEmpty();
        reconciler.noteOldest(
            of, told ? std::optional(page->items.constFirst().stampMs) : std::nullopt);
    }
    keeper->refreshSoon(unanswered ? timing.retryMs : 0); // its end settles
}

/// Kept until here, because the archive may have held several first messages made with one of them.
void AccountSync::Private::dropUsedPreKeys()
{
    if (!pipeline.allCaughtUp()) {
        return; // a room's archive may have another one
    }
    Transaction tx(stores.writer);
    if (!tx.begun()) {
        trouble(tx.begun().error());
        return;
    }
    if (const auto removed = omemo.forgetUsedPreKeys(tx); !removed) {
        trouble(removed.error());
        return;
    }
    if (const auto committed = tx.commit(); !committed) {
        trouble(committed.error());
    }
}

void AccountSync::Private::trouble(const Error &error)
{
    qCWarning(logSync) << "store:" << error.name() << error.detail;
    troubled = true;
    Q_EMIT q.storageTrouble(error);
}

/// What the user did was not taken: the text stays where it is. Says so everywhere if the disk is
/// why.
void AccountSync::Private::notStored(const Error &error)
{
    if (blamesDisk(error)) {
        trouble(error);
    }
}

void AccountSync::Private::noTrouble()
{
    if (troubled) {
        troubled = false;
        Q_EMIT q.storageTrouble(std::nullopt);
    }
}

} // namespace Ninelives
