// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/OmemoEngine.h"
#include "core/storage/Database.h"
#include "core/sync/AccountSync.h"
#include "core/sync/ActionComposer.h"
#include "core/sync/ArchiveSync.h"
#include "core/sync/ChangeBatch.h"
#include "core/sync/Composer.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/OutboxPump.h"
#include "core/sync/ReadTracker.h"
#include "core/sync/Reconciler.h"
#include "core/sync/RosterSync.h"
#include "core/sync/SyncStores.h"
#include "core/sync/devices/SharedStates.h"
#include "core/sync/groups/GroupContext.h"
#include "core/sync/groups/GroupSync.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/UploadQueue.h"
#include "core/sync/profiles/OwnProfileSync.h"
#include "core/sync/profiles/PeoplePictures.h"
#include "core/sync/trust/ControlSender.h"
#include "core/sync/trust/FileDesk.h"
#include "core/sync/trust/ResendDesk.h"
#include "core/sync/trust/TrustHearsay.h"
#include "core/sync/trust/TrustTeller.h"
#include "core/transport/Transport.h"

#include <QHash>
#include <QTimer>

namespace Ninelives {

/// The disk, not a message, is why something could not be stored.
[[nodiscard]] inline bool blamesDisk(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Io
        || error.code == ErrorCode::ReadOnly || error.code == ErrorCode::InUse;
}

/// The parts of one account's sync and how they are wired; AccountSync.cpp has what happens by
/// itself, AccountSyncCalls.cpp what the user wants.
struct AccountSync::Private {
    Private(AccountSync &owner, Database &database, const Account &account, Transport &theTransport,
            const Clock &clock, ChangeSink theSink, const SyncTiming &theTiming,
            const MediaTools &media)
        : q(owner), transport(theTransport), sink(watched(std::move(theSink))), timing(theTiming),
          stores(database.writer(), account.id, account.jid, clock),
          omemo(database.writer(), account.id, account.jid, clock),
          directory(database, omemo, transport.pubSub(), account.jid, clock),
          roster(stores, transport.roster(), sink), pipeline(stores, omemo, sink),
          archive(stores, pipeline, transport.archive(), timing, account.jid),
          pump(stores, transport, omemo, directory, sink, timing),
          reconciler(stores, omemo, timing), composer(stores), actions(stores, composer),
          readTracker(stores),
          groups(GroupContext{stores, transport.rooms(), transport.pubSub(), transport.archive(),
                              pipeline, pump, omemo, directory, sink, timing,
                              [this](const Error &error) { groupsNotStored(error); }}),
          uploads(stores, transport.uploads(), media, sink, timing),
          downloads(stores, media, sink, timing),
          pictures(stores, {transport.pubSub(), transport.cards(), clock, media.pool}, sink),
          ownProfile(stores, transport.pubSub(), transport.cards(), sink),
          shared(SharedContext{stores, transport.pubSub(), omemo, directory, sink, timing,
                               [this](const Error &error) { trouble(error); },
                               [this](ConversationId chat) { return isUpToDate(chat); },
                               [this] { return pipeline.allCaughtUp(); }}),
          control(stores, transport, omemo, directory), resends(stores, omemo, control, sink),
          files(stores, omemo, control, transport.uploads(), media, sink), hearsay(stores, omemo),
          teller(stores, omemo, control)
    {}

    Result<void> makeKeys();
    void connectParts();
    void onState(const TransportState &state);
    Result<qint64> beginStream();
    void onStream();
    void onStreamGone(const std::optional<Error> &failure);
    void onStanza(const InboundStanza &stanza);
    bool take(const InboundStanza &stanza);
    void takeHeld();
    void tellArchive(ArchiveSync &keeper, const QString &archiveId,
                     const InboundOutcome &outcome) const;
    void afterInbound(const InboundOutcome &outcome);
    /// The account's own, or that of a room we are in; nothing for others.
    [[nodiscard]] ArchiveSync *archiveOf(const BareJid &address);
    /// The address of the one that keeps the chat.
    [[nodiscard]] Result<BareJid> archiveAddress(ConversationId conversation) const;
    void settle(Reconciler::Archive archiveState, const BareJid &of);
    void askOldest(const BareJid &of);
    void onOldest(const BareJid &of, const Result<ArchivePage> &page);
    void connectGroups();
    void groupsNotStored(const Error &error);
    void connectMedia();
    void connectProfiles();
    void connectDevices();
    void recheckTrust();
    void toldTrust(const QSet<BareJid> &owners);
    Result<void> changeDevices(const std::function<Result<void>(Transaction &)> &write);
    void profileEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);
    /// Files of new messages may be wanted.
    ChangeSink watched(ChangeSink inner);
    [[nodiscard]] Result<bool> understandsAlbums(ConversationId conversation) const;
    void connectShared();
    /// The archive that keeps the chat is here.
    [[nodiscard]] bool isUpToDate(ConversationId conversation);
    void dropUsedPreKeys();
    void trouble(const Error &error);
    void noTrouble();
    void notStored(const Error &error);
    void report(const Message &message, Change::Kind kind);
    Result<Message> acted(const Result<ActionComposer::Done> &done);

    AccountSync &q;
    Transport &transport;
    ChangeSink sink;
    SyncTiming timing;
    SyncStores stores;
    OmemoEngine omemo;
    DeviceDirectory directory;
    RosterSync roster;
    InboundPipeline pipeline;
    ArchiveSync archive;
    OutboxPump pump;
    Reconciler reconciler;
    QHash<BareJid, int> oldestTries; ///< on this stream, without an answer
    Composer composer;
    ActionComposer actions;
    ReadTracker readTracker;
    GroupSync groups;
    UploadQueue uploads;
    DownloadQueue downloads;
    PeoplePictures pictures;
    OwnProfileSync ownProfile;
    SharedStates shared;
    ControlSender control;
    ResendDesk resends;
    FileDesk files;
    TrustHearsay hearsay;
    TrustTeller teller;
    QTimer beginAgain;
    QList<InboundStanza> held; ///< received, not stored
    QTimer retryHeld;
    bool online = false;
    bool caughtUp = false;
    bool troubled = false;
};

} // namespace Ninelives
