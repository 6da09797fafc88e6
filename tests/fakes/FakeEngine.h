// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/model/Device.h"
#include "tests/fakes/FakeClock.h"

#include <QHash>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Ninelives {

class FakeAccounts;
class FakeBackups;
class FakeChats;
class FakeContacts;
class FakeGroups;
class FakeHealth;
class FakeHistory;
class FakeLink;
class FakeMedia;
class FakeProfiles;
class FakeStorage;
class FakeOnboarding;
class FakeTrust;

/// A room of the fake engine.
struct FakeRoom {
    RoomState state;
    QList<RoomMember> members;
    QList<Occupant> occupants;
    QByteArray picture;
};

/// The engine without storage, crypto or network: for the window's tests and screenshots.
/// Everything happens on the thread that made it; answers come in a later turn of the event loop,
/// after `latencyMs`. Own messages advance by themselves when `autoDeliver` is on and the
/// connection is online; a test may instead move them with setDelivery().
class FakeEngine : public EngineApi
{
    Q_OBJECT

public:
    explicit FakeEngine(FakeClock &clock, QObject *parent = nullptr);
    ~FakeEngine() override;

    [[nodiscard]] AccountService &accounts() override;
    [[nodiscard]] ChatService &chats() override;
    [[nodiscard]] HistoryService &history() override;
    [[nodiscard]] ContactService &contacts() override;
    [[nodiscard]] TrustService &trust() override;
    [[nodiscard]] FakeTrust &fakeTrust() { return *m_trust; }
    [[nodiscard]] GroupService &groups() override;
    [[nodiscard]] MediaService &media() override;
    [[nodiscard]] FakeMedia &fakeMedia() { return *m_media; }
    [[nodiscard]] HealthService &health() override;
    [[nodiscard]] ProfileService &profiles() override;
    [[nodiscard]] FakeProfiles &fakeProfiles() { return *m_profiles; }
    [[nodiscard]] FakeHealth &fakeHealth() { return *m_health; }
    [[nodiscard]] StorageService &storage() override;
    [[nodiscard]] OnboardingService &onboarding() override;
    [[nodiscard]] FakeOnboarding &fakeOnboarding() { return *m_onboarding; }
    [[nodiscard]] LinkService &linking() override;
    [[nodiscard]] FakeLink &fakeLink() { return *m_link; }
    [[nodiscard]] BackupService &backups() override;
    [[nodiscard]] FakeBackups &fakeBackups() { return *m_backups; }
    [[nodiscard]] Answer<std::optional<RepairReport>> repair() override;
    void repairSeen() override;
    std::optional<RepairReport> repaired;

    // ---- What a test or a scene prepares ----

    AccountId addAccount(const QString &address, const QString &name = {});
    /// A chat with a roster entry and presence.
    ConversationId addConversation(const QString &address, const QString &title,
                                   bool encrypted = true);
    /// Appends silently (before the window looks); times must not go backwards within a chat.
    MessageId addMessage(ConversationId conversation, Direction direction, const QString &body,
                         qint64 timeMs, Delivery delivery = Delivery::Read);
    void addRequest(const QString &address);
    void addDevice(const QString &owner, quint32 id, const QString &label, Trust trust,
                   bool thisDevice = false);
    /// Changes a chat or message and tells the window.
    void editConversation(ConversationId id, const std::function<void(Conversation &)> &edit);
    void editMessage(MessageId id, const std::function<void(Message &)> &edit);
    /// Makes `message`, which is not in a chat yet, an answer to `answered`, if that is valid.
    void quote(Message &message, MessageId answered) const;
    /// A contact for whose devices nothing can be encrypted: messages to them are blocked.
    void setWithoutKeys(const QString &address);

    // ---- Rooms (FakeEngineRooms.cpp) ----

    /// A room that the user is in, under the own address's local part; a member of it is only the
    /// user, as `own`.
    ConversationId addRoom(const QString &address, const QString &title, ChatKind kind,
                           Affiliation own = Affiliation::Owner);
    void addMember(ConversationId room, const QString &address, const QString &name,
                   Affiliation affiliation = Affiliation::Member, bool present = true);
    /// Somebody in a channel, by nickname.
    void addOccupant(ConversationId room, const QString &nick,
                     RoomRole role = RoomRole::Participant);
    /// A message of a member (by address) or of an occupant (by nickname); appended silently.
    MessageId addFrom(ConversationId room, const QString &who, const QString &body, qint64 timeMs,
                      bool mentionsMe = false);
    MessageId addNotice(ConversationId room, Notice notice, const QString &by, const QString &about,
                        qint64 timeMs);
    /// Changes a room and tells the window.
    void editRoom(ConversationId room, const std::function<void(FakeRoom &)> &edit);
    void addInvitation(const RoomInvitation &invitation);
    /// Who has an own message; its counts follow.
    void setDeliveries(MessageId message, const QList<MemberDelivery> &people);
    /// As addFrom(), now, and the window is told.
    MessageId receiveFrom(ConversationId room, const QString &who, const QString &body,
                          bool mentionsMe = false);

    // ---- What happens while the window is open ----

    MessageId receive(ConversationId conversation, const QString &body);
    void setDelivery(MessageId id, Delivery delivery);
    void failMessage(MessageId id, ErrorCode reason, const QString &text = {});
    void setChatState(ConversationId conversation, ChatState state, const QString &who = {});
    void setPresence(const QString &address, Availability availability);
    void setConnection(const TransportState &state);
    void goOnline();
    /// Waiting after `code` at `phase`, failing for `forMs`, next try in `nextTryInMs`.
    void goDown(ErrorCode code, LinkPhase phase, qint64 forMs, qint64 nextTryInMs,
                bool needsUser = false, const QString &detail = {});
    void removeMessage(MessageId id);
    /// What is missing of the archive, and what is done about it.
    void setGaps(const ArchiveGaps &gaps);

    /// The next call of `name` ("sendText", "add", …) answers with this failure.
    void failNext(const QString &name, const Error &error) { m_failures.insert(name, error); }
    int latencyMs = 0;
    bool autoDeliver = true;
    int deliveryStepMs = 120; ///< between two states of an own message

    // ---- What a test looks at ----

    [[nodiscard]] const Message *message(MessageId id) const;
    [[nodiscard]] const Conversation *conversation(ConversationId id) const;
    [[nodiscard]] const std::vector<Message> &messages(ConversationId id) const;
    [[nodiscard]] int calls(const QString &name) const { return m_calls.value(name); }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] AccountId account() const;
    std::vector<ChatState> statesSent; ///< what setChatState was asked to send
    SortKey lastMarkedRead;
    QString lastToken; ///< of the last contact added

    // ---- For the services ----

    struct State {
        QList<Account> accounts;
        TransportState connection;
        std::map<qint64, Conversation> conversations;
        std::map<qint64, std::vector<Message>> messages; ///< per chat, ordered by sort key
        std::map<qint64, qint64> home; ///< message id → chat
        QList<Contact> contacts;
        QHash<BareJid, Presence> presences;
        QHash<BareJid, QList<Device>> devices;
        QList<BareJid> withoutKeys;
        PrivacyChoices privacy;
        WritingChoices writing;
        OwnPresence presence; ///< what contacts are told
        ArchiveGaps gaps;
        std::map<qint64, FakeRoom> rooms; ///< per chat
        QList<RoomInvitation> invitations;
        QList<RoomInfo> listed; ///< what the group service shows
        QHash<qint64, QList<MemberDelivery>> deliveries; ///< per message
        QHash<qint64, QList<EarlierText>> versions; ///< per message
        int receiptLimit = 50;
        qint64 nextRow = 1;
    };
    State state;

    void note(const QString &call) { ++m_calls[call]; }

    template<typename T>
    Answer<T> answer(const QString &name, std::function<Result<T>()> work)
    {
        ++m_calls[name];
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QTimer::singleShot(latencyMs, this, [this, name, promise, work = std::move(work)] {
            const auto failure = m_failures.constFind(name);
            if (failure != m_failures.constEnd()) {
                promise->addResult(Result<T>(*failure));
                m_failures.erase(failure);
            } else {
                promise->addResult(work());
            }
            promise->finish();
        });
        return promise->future();
    }

    Message insert(ConversationId conversation, Message message);
    [[nodiscard]] Message messageFrom(ConversationId room, const QString &who) const;
    void tell(Change::Kind kind, ConversationId conversation, const QList<Message> &messages = {});
    void startDelivering(MessageId id);
    void refreshLast(ConversationId conversation);
    void noteWaiting();
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int waitingPhotos() const;
    [[nodiscard]] Message *find(MessageId id);

private:
    void deliverNext(MessageId id);
    [[nodiscard]] int countWaiting(const std::function<bool(const Message &)> &counts) const;

    FakeClock &m_clock;
    QHash<QString, Error> m_failures;
    QHash<QString, int> m_calls;
    int m_lastWaiting = 0;
    int m_lastWaitingPhotos = 0;
    std::unique_ptr<FakeAccounts> m_accounts;
    std::unique_ptr<FakeChats> m_chats;
    std::unique_ptr<FakeHistory> m_history;
    std::unique_ptr<FakeContacts> m_contacts;
    std::unique_ptr<FakeTrust> m_trust;
    std::unique_ptr<FakeGroups> m_groups;
    std::unique_ptr<FakeMedia> m_media;
    std::unique_ptr<FakeHealth> m_health;
    std::unique_ptr<FakeProfiles> m_profiles;
    std::unique_ptr<FakeStorage> m_storage;
    std::unique_ptr<FakeOnboarding> m_onboarding;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeBackups> m_backups;
};

} // namespace Ninelives
