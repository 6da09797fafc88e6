// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/model/ArchiveGap.h"
#include "core/model/Attachment.h"
#include "core/model/Change.h"
#include "core/model/Contact.h"
#include "core/model/Conversation.h"
#include "core/model/Film.h"
#include "core/model/Health.h"
#include "core/model/Media.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/model/Page.h"
#include "core/model/Profile.h"
#include "core/model/RepairReport.h"
#include "core/model/Room.h"
#include "core/model/Search.h"
#include "core/model/StorageUse.h"
#include "core/model/Voice.h"
#include "core/model/Writing.h"
#include "core/transport/InboundStanza.h"
#include "core/transport/TransportState.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace Ninelives {

class BackupService;
class LinkService;
class OnboardingService;
class TrustService;

/// The answer of a service: finishes on any thread; use `.then(context, …)` to be called on yours.
template<typename T>
using Answer = QFuture<Result<T>>;

/// What signing in needs.
struct NewAccount {
    BareJid jid;
    QString password;
    QStringList servers; ///< "host:port" by hand; empty: DNS SRV
    QString caFile;      ///< PEM with further authorities to trust, or empty
    /// Log in before storing; the account is kept only if that works. Without it the account is
    /// stored at once and logs in when it can.
    bool verify = true;
};

/// Accounts and their connections. Like all services: callable from the thread that owns the
/// Engine, never blocks; signals arrive on that thread.
class AccountService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<AccountId> add(const NewAccount &account) = 0;
    [[nodiscard]] virtual Answer<QList<Account>> list() = 0;
    [[nodiscard]] virtual Answer<void> remove(AccountId account) = 0;
    /// Replaces the saved password and tries at once.
    [[nodiscard]] virtual Answer<void> setPassword(AccountId account, const QString &password) = 0;
    /// Tries to connect now instead of waiting for the next try.
    virtual void retryNow(AccountId account) = 0;
    /// Connects every enabled account; called once after the window is up.
    virtual void connectAll() = 0;
    /// What the contacts of all accounts are told about the user, now and after each login; they
    /// are told Online until this is called.
    virtual void setPresence(const OwnPresence &presence) = 0;
    /// The last known state, at once.
    [[nodiscard]] virtual TransportState connection(AccountId account) const = 0;

Q_SIGNALS:
    void connectionChanged(Ninelives::AccountId account, const Ninelives::TransportState &state);
};

/// Chats: writing, reading, settings.
class ChatService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<QList<Conversation>> conversations() = 0;
    [[nodiscard]] virtual Answer<Conversation> conversation(ConversationId conversation) = 0;
    /// The chat with `peer`, made when there is none.
    [[nodiscard]] virtual Answer<Conversation> open(AccountId account, const BareJid &peer) = 0;

    /// Queues a text durably; the answer is the stored message (state Queued). Works with no
    /// network. Forbidden XML characters are replaced by U+FFFD. TooLarge when no server would take
    /// it; InvalidInput when nothing is left of it.
    /// `answered`: the message of this chat that it answers (XEP-0461), if any.
    [[nodiscard]] virtual Answer<Message> sendText(ConversationId conversation, const QString &text,
                                                   MessageId answered = {}) = 0;
    /// Tries a failed or blocked message again.
    [[nodiscard]] virtual Answer<void> retry(MessageId message) = 0;
    /// Sends a blocked message, and only it, without encryption: the user was asked.
    [[nodiscard]] virtual Answer<void> sendWithoutEncryption(MessageId message) = 0;
    /// Removes a message that has not been handed over yet.
    [[nodiscard]] virtual Answer<void> cancel(MessageId message) = 0;

    /// Gives an own message another text (XEP-0308): at once here, queued for the others. One that
    /// nobody has seen yet is changed in the queue. The message as it is now; InvalidInput when it
    /// is not an own readable one, else as sendText().
    [[nodiscard]] virtual Answer<Message> editText(MessageId message, const QString &text) = 0;
    /// All signs of the user under a message from now on (XEP-0444); none takes them back.
    [[nodiscard]] virtual Answer<Message> react(MessageId message, const QStringList &signs) = 0;
    /// Takes an own message back (XEP-0424); one that nobody has seen leaves the queue unsent.
    [[nodiscard]] virtual Answer<void> retract(MessageId message) = 0;

    /// The user has seen everything up to this message: moves the own read position and sends what
    /// the privacy choices allow.
    virtual void markRead(ConversationId conversation, const SortKey &upTo) = 0;
    /// What the user is doing in the chat; sent (XEP-0085) if allowed and online.
    virtual void setChatState(ConversationId conversation, ChatState state) = 0;
    virtual void setDraft(ConversationId conversation, const QString &draft) = 0;
    [[nodiscard]] virtual Answer<void> setEncrypted(ConversationId conversation,
                                                    bool encrypted) = 0;
    /// The user agreed to write in this chat without encryption.
    [[nodiscard]] virtual Answer<void> givePlainConsent(ConversationId conversation) = 0;
    [[nodiscard]] virtual Answer<void> setPrivacy(ConversationId conversation,
                                                  const PrivacyChoices &choices) = 0;
    /// What chats without an own choice do; all on by default.
    [[nodiscard]] virtual Answer<void> setDefaultPrivacy(const PrivacyChoices &choices) = 0;
    [[nodiscard]] virtual Answer<PrivacyChoices> defaultPrivacy() = 0;
    /// What is remembered of how the user writes.
    [[nodiscard]] virtual Answer<WritingChoices> writing() = 0;
    [[nodiscard]] virtual Answer<void> setWriting(const WritingChoices &choices) = 0;
    /// Until the user says otherwise.
    [[nodiscard]] virtual Answer<void> setMuted(ConversationId conversation, bool muted) = 0;
    /// Until a time (UTC milliseconds), when it ends by itself; InvalidInput for a time long ago.
    [[nodiscard]] virtual Answer<void> muteUntil(ConversationId conversation, qint64 timeMs) = 0;
    [[nodiscard]] virtual Answer<void> setPinned(ConversationId conversation, bool pinned) = 0;
    [[nodiscard]] virtual Answer<void> setArchived(ConversationId conversation, bool archived) = 0;
    /// The order of the pinned chats.
    [[nodiscard]] virtual Answer<void> sortPinned(const QList<ConversationId> &order) = 0;
    /// Shows a chat as unread here, until it is read; nobody is told.
    [[nodiscard]] virtual Answer<void> markUnread(ConversationId conversation) = 0;

    [[nodiscard]] virtual Answer<QList<OutboxRow>> outbox() = 0;
    /// Own messages not yet on a server, all accounts.
    [[nodiscard]] virtual Answer<int> waiting() = 0;
    /// … of which so many carry photos or files.
    [[nodiscard]] virtual Answer<int> waitingPhotos() = 0;

Q_SIGNALS:
    /// The other side's typing; ends by itself after 30 s without news. `who` is the nickname in a
    /// room, as received; else empty.
    void chatStateChanged(Ninelives::ConversationId conversation, Ninelives::ChatState state,
                          const QString &who);
    void waitingChanged(int messages, int photos);
};

/// What a message said before a correction.
struct EarlierText {
    QString body;
    qint64 atMs = 0; ///< when it was written

    bool operator==(const EarlierText &) const = default;
};

/// Paged reads of a conversation, from the local store only, on the reader thread.
class HistoryService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<MessagePage> latest(ConversationId conversation, int limit) = 0;
    [[nodiscard]] virtual Answer<MessagePage> older(ConversationId conversation,
                                                    const SortKey &before, int limit) = 0;
    [[nodiscard]] virtual Answer<MessagePage> newer(ConversationId conversation,
                                                    const SortKey &after, int limit) = 0;
    [[nodiscard]] virtual Answer<MessagePage> around(ConversationId conversation,
                                                     const SortKey &key, int limit) = 0;
    [[nodiscard]] virtual Answer<Message> message(MessageId id) = 0;
    /// What a message said before its corrections, oldest first.
    [[nodiscard]] virtual Answer<QList<EarlierText>> versions(MessageId id) = 0;
    /// Newest hits first; see SearchStore::search(). One that nobody waits for any more is ended by
    /// cancelling its answer.
    [[nodiscard]] virtual Answer<QList<SearchHit>>
    search(const QString &query, const SearchFilter &filter, int limit) = 0;
    /// Where the hits of a text are in one chat, newest first; cancelled in the same way.
    [[nodiscard]] virtual Answer<QList<MessagePlace>>
    places(const QString &query, ConversationId conversation, int limit) = 0;
    /// What may have been meant by a search that found nothing; see SuggestionStore::suggest().
    [[nodiscard]] virtual Answer<QString> suggestion(const QString &query,
                                                     const SearchFilter &filter) = 0;
    /// Between which neighbours of `borders` (UTC milliseconds, ascending) the chat, or any when it
    /// is none, has messages: for the days of a calendar.
    [[nodiscard]] virtual Answer<QList<bool>> filled(ConversationId conversation,
                                                     const QList<qint64> &borders) = 0;

    /// Where messages of this chat may be missing, and what is done about it. News comes as
    /// Change::Kind::ArchiveChanged for its account.
    [[nodiscard]] virtual Answer<ArchiveGaps> gaps(ConversationId conversation) = 0;
    /// Asks the archive for them now instead of with the next try.
    virtual void fetchMissing(ConversationId conversation) = 0;
};

/// Contacts, presence, requests, blocking.
class ContactService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<QList<Contact>> contacts(AccountId account) = 0;
    /// Adds a contact and asks to see their presence; `token` is that of their invitation
    /// (XEP-0379), if we have one. Without a connection it is kept for the next one: success as
    /// well.
    [[nodiscard]] virtual Answer<void> add(AccountId account, const BareJid &jid,
                                           const QString &name, const QString &token = {}) = 0;
    [[nodiscard]] virtual Answer<void> rename(AccountId account, const BareJid &jid,
                                              const QString &name) = 0;
    [[nodiscard]] virtual Answer<void> remove(AccountId account, const BareJid &jid) = 0;
    [[nodiscard]] virtual Answer<void> answerRequest(AccountId account, const BareJid &jid,
                                                     bool allow) = 0;
    [[nodiscard]] virtual Answer<void> setBlocked(AccountId account, const BareJid &jid,
                                                  bool blocked) = 0;
    /// The best known presence of a person, at once.
    [[nodiscard]] virtual Presence presence(AccountId account, const BareJid &jid) const = 0;

Q_SIGNALS:
    void presenceChanged(Ninelives::AccountId account, const Ninelives::Presence &presence);
    void requestReceived(Ninelives::AccountId account, const Ninelives::BareJid &jid);
};

/// Groups and channels; their chats are ChatService's. News comes as Change::Kind::RoomChanged.
class GroupService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A private group in which everybody listed is a member: made, configured, its members
    /// invited. Needs a connection: NotConnected, NotFound without a group service, else as
    /// RoomPort.
    [[nodiscard]] virtual Answer<ConversationId> create(AccountId account,
                                                        const NewGroup &group) = 0;
    /// Joins a room and keeps it joined from now on. An empty nick takes the own local part; one
    /// that is taken gets a number. The chat stays when joining fails for a while, and goes when it
    /// can never work.
    [[nodiscard]] virtual Answer<ConversationId>
    join(AccountId account, const BareJid &room, const QString &nick, const QString &password) = 0;
    /// No longer a part of it, here and on the own other devices; works offline. What was written
    /// stays.
    [[nodiscard]] virtual Answer<void> leave(ConversationId room) = 0;
    /// For all, and for good.
    [[nodiscard]] virtual Answer<void> destroy(ConversationId room, const QString &reason) = 0;
    [[nodiscard]] virtual Answer<void> rename(ConversationId room, const QString &name) = 0;
    [[nodiscard]] virtual Answer<void> setSubject(ConversationId room, const QString &subject) = 0;
    /// The encoded image (PNG or JPEG, at most 64 KiB); empty removes it.
    [[nodiscard]] virtual Answer<void> setPicture(ConversationId room, const QByteArray &image) = 0;
    /// Makes somebody a member (in a group) and sends the invitation, durably.
    [[nodiscard]] virtual Answer<void> invite(ConversationId room, const BareJid &person,
                                              const QString &reason) = 0;
    /// Promote, demote, remove (None) or ban (Outcast).
    [[nodiscard]] virtual Answer<void> setAffiliation(ConversationId room, const BareJid &person,
                                                      Affiliation affiliation,
                                                      const QString &reason) = 0;
    /// Somebody who is there now; None sends them out.
    [[nodiscard]] virtual Answer<void> setRole(ConversationId room, const QString &nick,
                                               RoomRole role, const QString &reason) = 0;
    [[nodiscard]] virtual Answer<void> setNick(ConversationId room, const QString &nick) = 0;
    /// XEP-0425: takes somebody's message back for all.
    [[nodiscard]] virtual Answer<void> moderate(MessageId message, const QString &reason) = 0;
    /// Sends an own message once more under its id, for those members whose keys could not be had
    /// then.
    [[nodiscard]] virtual Answer<void> sendToUnreached(MessageId message) = 0;
    [[nodiscard]] virtual Answer<ConversationId> accept(AccountId account, qint64 invitation) = 0;
    /// Tells the inviter when there is a connection.
    [[nodiscard]] virtual Answer<void> decline(AccountId account, qint64 invitation) = 0;
    /// Tries to get in now instead of with the next try.
    [[nodiscard]] virtual Answer<void> tryAgain(ConversationId room) = 0;
    [[nodiscard]] virtual Answer<RoomState> state(ConversationId room) = 0;
    /// Members of a group, owners first; of a channel those with an affiliation that we know of.
    [[nodiscard]] virtual Answer<QList<RoomMember>> members(ConversationId room) = 0;
    /// Who is there now, by nickname.
    [[nodiscard]] virtual Answer<QList<Occupant>> occupants(ConversationId room) = 0;
    /// Who has an own message: readers first, then those who have it, then the others.
    [[nodiscard]] virtual Answer<QList<MemberDelivery>> deliveries(MessageId message) = 0;
    [[nodiscard]] virtual Answer<QList<RoomInvitation>> invitations(AccountId account) = 0;
    /// The encoded picture of a room; empty when it has none.
    [[nodiscard]] virtual Answer<QByteArray> picture(ConversationId room) = 0;
    /// What a room is, before joining it.
    [[nodiscard]] virtual Answer<RoomInfo> lookUp(AccountId account, const BareJid &room) = 0;
    /// The rooms that a service shows; an empty service is the account's own.
    [[nodiscard]] virtual Answer<RoomListing> list(AccountId account, const BareJid &service,
                                                   const QString &after) = 0;
    /// In groups with more people nobody is told who has read what; 50 unless set.
    [[nodiscard]] virtual Answer<int> receiptLimit() = 0;
    [[nodiscard]] virtual Answer<void> setReceiptLimit(int people) = 0;
    /// What ChatService::conversation() shows of it as well. Of a chat with one person, too.
    [[nodiscard]] virtual Answer<void> setNotify(ConversationId room, NotifyLevel level) = 0;
};

/// A photo or file to be sent.
struct OutgoingFile {
    QString path; ///< on this computer; empty: `data` has it
    QByteArray data; ///< what was pasted
    QString name; ///< as the others see it; empty: the name in `path`
    /// How a picture is sent. Other files always go as they are.
    enum class Quality : quint8 {
        Sensible, ///< long side 2560 px at most, nothing in it but the picture
        Original, ///< its own size and bytes, without what was noted about place and camera
        Untouched, ///< byte for byte, notes about place and camera included: the user insists
    };
    Quality quality = Quality::Sensible;
    int quarterTurns = 0; ///< clockwise, for pictures

    bool operator==(const OutgoingFile &) const = default;
};

/// What a file would be sent as.
struct FilePreview {
    AttachmentKind kind = AttachmentKind::File;
    QString name;
    QString mediaType;
    qint64 bytes = 0; ///< as it would be sent
    QSize pixels; ///< as it would be sent; empty: no picture
    QByteArray picture; ///< a small PNG or JPEG; empty: no picture
    bool place = false; ///< the file says where it was taken
    bool notes = false; ///< … or has other notes (camera, time, program)
    bool animated = false;
    /// It goes as it is, and is of a kind that may say where and with what it was made.
    bool mayTell = false;

    bool operator==(const FilePreview &) const = default;
};

/// One photo or file of a chat, for its gallery.
struct SharedFile {
    MessageId message;
    SortKey key;
    Direction direction = Direction::In;
    BareJid sender;
    QString senderName;
    Attachment attachment;

    bool operator==(const SharedFile &) const = default;
};

/// Photos and files. What becomes of them is told as Change::Kind::MessagesUpdated of their
/// messages. All pictures given out here were decoded and encoded anew: they are safe to be shown.
class MediaService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What it would be sent as; stores nothing. NotFound, Io; InvalidInput for a folder or an
    /// empty file; UnknownPicture for a damaged picture and PictureTooLarge for one of too many
    /// pixels: those only go `Untouched`, as files.
    [[nodiscard]] virtual Answer<FilePreview> preview(const OutgoingFile &file) = 0;
    /// Takes copies and queues them durably, in order, then the caption; works with no network. One
    /// message for all where everybody's apps know that, else one for each. Errors of preview(),
    /// TooLarge over the server's limit if that is known, and those of ChatService::sendText(). All
    /// or nothing.
    [[nodiscard]] virtual Answer<QList<Message>> send(ConversationId conversation,
                                                      const QList<OutgoingFile> &files,
                                                      const QString &caption,
                                                      MessageId answered = {}) = 0;
    /// A text that no server takes goes as a text file in its place. InvalidInput when it may be on
    /// its way; else errors of send().
    [[nodiscard]] virtual Answer<Message> sendAsFile(MessageId message) = 0;
    /// Sends the text and the files of a message to another chat, encrypted anew for it, photos
    /// without notes. NotFound when a file of it is not on this computer; InvalidInput when it
    /// can't be read; UnknownPicture or PictureTooLarge when notes can't be cut out of a photo:
    /// that one only goes if it may be `Untouched`, as a file, notes included.
    [[nodiscard]] virtual Answer<QList<Message>>
    forward(MessageId message, ConversationId conversation,
            OutgoingFile::Quality quality = OutgoingFile::Quality::Original) = 0;
    /// A photo that is not sent yet, or was too large: smaller, and tried again.
    [[nodiscard]] virtual Answer<void> sendSmaller(MessageId message) = 0;
    /// Later messages of the chat no longer wait for this one.
    [[nodiscard]] virtual Answer<void> letOthersPass(MessageId message) = 0;
    /// The largest file that the account's server takes; 0: not known (yet).
    [[nodiscard]] virtual Answer<qint64> sizeLimit(AccountId account) = 0;

    /// Fetches it now, whatever the choices say; answers when it is here. Errors as
    /// Attachment::failure.
    [[nodiscard]] virtual Answer<void> fetch(AttachmentId attachment) = 0;
    /// Stops fetching, or takes what is not sent yet out of the queue with its message.
    [[nodiscard]] virtual Answer<void> cancel(AttachmentId attachment) = 0;
    /// An encoded picture (JPEG or PNG) of a photo that is here, upright, no side longer than
    /// `longSide`. NotFound when it is not here; UnknownPicture.
    [[nodiscard]] virtual Answer<QByteArray> picture(AttachmentId attachment, int longSide) = 0;
    /// A moving picture that is here, decoded, no side longer than `longSide`; Unsupported when it
    /// stands still. NotFound when it is not here; UnknownPicture.
    [[nodiscard]] virtual Answer<Film> film(AttachmentId attachment, int longSide) = 0;

    /// A voice message to be recorded into, in memory: nothing of it is on the disk before send().
    [[nodiscard]] virtual std::shared_ptr<VoiceWriter> newRecording() = 0;
    /// What a voice message that is here looks like. NotFound when it is not here; Unsupported for
    /// sound that is only opened by other programs, Malformed, TooLarge.
    [[nodiscard]] virtual Answer<VoiceShape> voiceShape(AttachmentId attachment) = 0;
    /// Opens it for playing; errors as above.
    [[nodiscard]] virtual Answer<std::shared_ptr<VoiceReader>> voice(AttachmentId attachment) = 0;
    /// The same of what was recorded.
    [[nodiscard]] virtual Answer<std::shared_ptr<VoiceReader>>
    voiceOf(const QByteArray &recording) = 0;
    /// Voice messages that were played, the last 2,000; for the dot of those that were not.
    [[nodiscard]] virtual Answer<QList<AttachmentId>> playedVoices() = 0;
    [[nodiscard]] virtual Answer<void> setPlayed(AttachmentId attachment) = 0;

    /// The file's own bytes; TooLarge over `mostBytes`.
    [[nodiscard]] virtual Answer<QByteArray> content(AttachmentId attachment, qint64 mostBytes) = 0;
    /// Writes it to `path` (fetches it before, if need be); the path written, which has a number
    /// added when the file existed.
    [[nodiscard]] virtual Answer<QString> save(AttachmentId attachment, const QString &path) = 0;
    /// Newest first: photos, or everything else; older than `before` (empty: the newest).
    [[nodiscard]] virtual Answer<QList<SharedFile>> shared(ConversationId conversation, bool photos,
                                                           const SortKey &before, int limit) = 0;
    [[nodiscard]] virtual Answer<QList<TransferProgress>> running() = 0;

    [[nodiscard]] virtual Answer<MediaChoices> choices() = 0;
    [[nodiscard]] virtual Answer<void> setChoices(const MediaChoices &choices) = 0;
    /// Removes what was fetched in this chat from this computer; it can be fetched again.
    [[nodiscard]] virtual Answer<void> clear(ConversationId conversation) = 0;

Q_SIGNALS:
    /// At most ten times a second for each.
    void progress(const Ninelives::TransferProgress &progress);
    /// It is no longer under way; what became of it has been told before.
    void ended(Ninelives::AttachmentId attachment);
};

/// How people show themselves: the own picture and name, and the pictures of others. Works with no
/// network: a change waits, and pictures that are here are shown.
class ProfileService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Answer<OwnProfile> own(AccountId account) = 0;
    /// Any photo, encoded: its middle is published, without notes, 512 px at most (XEP-0084).
    /// UnknownPicture, TooLarge. Published when there is a connection.
    [[nodiscard]] virtual Answer<void> setPicture(AccountId account, const QByteArray &photo) = 0;
    [[nodiscard]] virtual Answer<void> removePicture(AccountId account) = 0;
    /// The name that others are offered (XEP-0172); empty takes it away.
    [[nodiscard]] virtual Answer<void> setName(AccountId account, const QString &name) = 0;

    /// The picture of a person (of the own account, too), 256 px a side at most, encoded anew as
    /// JPEG or PNG; empty when none is known. From the local store only.
    [[nodiscard]] virtual Answer<QByteArray> picture(AccountId account, const BareJid &person) = 0;
    /// Everybody with a picture: SHA-1 in hex of what they published.
    [[nodiscard]] virtual Answer<QHash<BareJid, QString>> pictureHashes(AccountId account) = 0;
    /// Somebody is in view. Their server is asked unless it was lately; nobody's who is neither a
    /// contact nor a member of an own group.
    virtual void look(AccountId account, const BareJid &person) = 0;

Q_SIGNALS:
    void pictureChanged(Ninelives::AccountId account, const Ninelives::BareJid &person);
    /// The own name, or what of the own profile waits.
    void ownChanged(Ninelives::AccountId account);
};

/// What is down, since when, and what still works. Nothing here decides how the connection is kept:
/// it says how it is, and AccountService and ChatService::waiting() say the rest.
class HealthService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The last verdict, at once.
    [[nodiscard]] virtual Health health(AccountId account) const = 0;
    /// Tries everything that fails now: connection, archive, uploads, contacts' servers.
    virtual void tryNow(AccountId account) = 0;
    /// The private log, newest first: what failed and when it worked again, without addresses.
    [[nodiscard]] virtual Answer<QList<HealthEvent>> log(qint64 sinceMs) = 0;
    /// The last 30 days, by provider and day.
    [[nodiscard]] virtual Answer<QList<DayAvailability>> availability() = 0;
    /// Whether neutral places may be asked, while something fails, if the internet works; on unless
    /// the user said no.
    [[nodiscard]] virtual Answer<bool> asksNeutral() = 0;
    [[nodiscard]] virtual Answer<void> setAsksNeutral(bool may) = 0;

Q_SIGNALS:
    void healthChanged(Ninelives::AccountId account, const Ninelives::Health &health);
};

/// What the profile takes up on this computer, and making room.
class StorageService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Counted anew, on the reader thread.
    [[nodiscard]] virtual Answer<StorageUse> use() = 0;
    /// Removes the local copies of all photos and files that a server has too; for one chat there
    /// is MediaService::clear().
    [[nodiscard]] virtual Answer<void> freeFetched() = 0;
    /// Deletes the messages of a chat on this computer only, in small steps; those still to be sent
    /// stay. How many went.
    [[nodiscard]] virtual Answer<int> deleteMessages(ConversationId conversation) = 0;
    /// The same, and the chat leaves the list until it has a message again; its settings are kept.
    /// InvalidInput for a room that the user is in, and while something is still to be sent.
    [[nodiscard]] virtual Answer<int> deleteChat(ConversationId conversation) = 0;
};

/// Everything that a user interface may call, and the committed news it gets.
class EngineApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual AccountService &accounts() = 0;
    [[nodiscard]] virtual ChatService &chats() = 0;
    [[nodiscard]] virtual HistoryService &history() = 0;
    [[nodiscard]] virtual ContactService &contacts() = 0;
    [[nodiscard]] virtual TrustService &trust() = 0;
    [[nodiscard]] virtual GroupService &groups() = 0;
    [[nodiscard]] virtual MediaService &media() = 0;
    [[nodiscard]] virtual HealthService &health() = 0;
    [[nodiscard]] virtual ProfileService &profiles() = 0;
    [[nodiscard]] virtual StorageService &storage() = 0;
    [[nodiscard]] virtual OnboardingService &onboarding() = 0;
    [[nodiscard]] virtual LinkService &linking() = 0;
    [[nodiscard]] virtual BackupService &backups() = 0;

    /// What a repair of the damaged store brought over, if the user has not been told yet.
    [[nodiscard]] virtual Answer<std::optional<RepairReport>> repair() = 0;
    /// The user has been told.
    virtual void repairSeen() = 0;

Q_SIGNALS:
    /// Committed changes in commit order, coalesced per event loop turn.
    void changed(const QList<Ninelives::Change> &changes);
    /// The store can't be written at the moment (disk full and the like); none: all is well again.
    void storageTrouble(const std::optional<Ninelives::Error> &error);
};

} // namespace Ninelives
