// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/model/ArchiveGap.h"
#include "core/model/Message.h"
#include "core/sync/ChangeSink.h"
#include "core/sync/SyncTiming.h"
#include "core/sync/media/MediaTools.h"
#include "core/transport/InboundStanza.h"
#include "core/transport/TransportState.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Ninelives {

class Database;
class DeviceDirectory;
class DownloadQueue;
class GroupSync;
class OmemoEngine;
class OwnProfileSync;
class PeoplePictures;
class RosterSync;
class Transport;
class UploadQueue;

/// Everything that keeps one account correct: outbox, inbound pipeline, archive, receipts, roster
/// and OMEMO devices, wired to one transport. Works offline (composing, reading); does the rest
/// when the transport is online. Core thread only; `database`, `transport` and `clock` outlive it.
///
/// Calls that write answer after the commit and report the change through the sink as well.
class AccountSync : public QObject
{
    Q_OBJECT

public:
    AccountSync(Database &database, const Account &account, Transport &transport,
                const Clock &clock, ChangeSink sink, const SyncTiming &timing = {},
                const MediaTools &media = {}, QObject *parent = nullptr);
    ~AccountSync() override;

    /// Takes over the transport's handlers and makes the account's keys when missing. Call once,
    /// before the transport is started. Nothing is taken over on an error of the store.
    Result<void> start();

    // Composing: as Composer, and the pump is woken.
    Result<Message> sendText(ConversationId conversation, const QString &text,
                             std::optional<bool> encrypted = {}, MessageId answered = {});
    /// Queues files that lie in the media folder, then the caption: one message for all where every
    /// device of the other side understands that, else one for each.
    Result<QList<Message>> sendFiles(ConversationId conversation,
                                     const QList<Attachment> &attachments, const QString &caption,
                                     MessageId answered = {});
    /// A file takes the place of a text that no server has.
    Result<Message> sendInstead(MessageId text, const Attachment &file);
    /// Another file takes the place of one that no server has yet, and is tried at once.
    Result<void> replaceFile(AttachmentId attachment, const Attachment &file);
    Result<void> letOthersPass(MessageId message);
    /// Removes local copies of this chat's files that a server has.
    Result<void> clearFetched(ConversationId conversation);
    Result<void> retry(MessageId message);
    Result<void> sendWithoutEncryption(MessageId message);
    Result<void> cancel(MessageId message);
    // As ActionComposer.
    Result<Message> edit(MessageId message, const QString &text);
    Result<Message> react(MessageId message, const QStringList &signs);
    Result<void> retract(MessageId message);

    /// The user has seen everything up to `upTo` (inclusive).
    Result<void> markRead(ConversationId conversation, const SortKey &upTo);
    /// Sends XEP-0085 if allowed, online and the peer is known; never stored, never an error when
    /// there is nobody to tell.
    Result<void> setChatState(ConversationId conversation, ChatState state);
    /// What the user thinks of a device's key; messages that waited for it are tried again.
    Result<void> setTrust(const BareJid &owner, quint32 device, Trust trust);
    /// Ends the sessions with a device; of somebody else an empty message makes new ones at once.
    Result<void> renewLink(const BareJid &owner, quint32 device);
    /// Names an own device, as OmemoEngine::rename(), and publishes it.
    Result<void> renameDevice(quint32 device, const QString &name);
    /// As OmemoEngine::removeNotice().
    Result<void> dismissNotice(const BareJid &owner, quint32 device);
    /// Whether trust is shared with verified own devices (XEP-0450).
    [[nodiscard]] Result<bool> sharesTrust() const;
    Result<void> setSharesTrust(bool shares);
    /// As ResendDesk::ask().
    void askAgain(MessageId message, const Reply<void> &reply);
    /// Fetches one older page of the archive that keeps this chat (a room's, or the account's own);
    /// true when there may be more.
    void fetchOlder(ConversationId conversation, Reply<bool> reply);
    /// Where messages of this chat may be missing; news is Change::Kind::ArchiveChanged.
    [[nodiscard]] Result<ArchiveGaps> gaps(ConversationId conversation) const;
    /// Asks that archive now, if it is waiting for its next try.
    void fetchMissing(ConversationId conversation);

    /// The same for the account's own archive.
    void retryArchive();

    /// Own messages that no server has yet.
    [[nodiscard]] Result<int> waitingMessages() const;
    /// True once this stream's catch-up is complete.
    [[nodiscard]] bool caughtUp() const;

    [[nodiscard]] UploadQueue &uploads();
    [[nodiscard]] DownloadQueue &downloads();
    [[nodiscard]] RosterSync &roster();
    [[nodiscard]] GroupSync &groups();
    [[nodiscard]] PeoplePictures &pictures();
    [[nodiscard]] OwnProfileSync &ownProfile();
    /// Devices and their keys; setTrust() is above.
    [[nodiscard]] OmemoEngine &omemo();
    [[nodiscard]] DeviceDirectory &devices();

    /// Chats were changed by others than this: what all own devices share is looked at.
    void chatsChanged();

Q_SIGNALS:
    /// Another own device muted a chat, or ended that.
    void mutesChanged();
    /// Never stored. `None` when a message ends the typing. `name`: in rooms, the nickname.
    void chatStateChanged(Ninelives::ConversationId conversation, Ninelives::ChatState state,
                          const QString &name);
    /// The archive is here up to now.
    void caughtUpChanged(bool caughtUp);
    /// As ArchiveSync::answered(), of the account's own archive.
    void archiveAnswered(bool well, qint64 nextTryMs);
    /// The store can't be written at the moment; without an error: it can again.
    void storageTrouble(const std::optional<Ninelives::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
