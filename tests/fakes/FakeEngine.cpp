// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"

#include "tests/fakes/FakeAnswers.h"
#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeGroups.h"
#include "tests/fakes/FakeHealth.h"
#include "tests/fakes/FakeLink.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeOnboarding.h"
#include "tests/fakes/FakeProfiles.h"
#include "tests/fakes/FakeServices.h"
#include "tests/fakes/FakeStorage.h"
#include "tests/fakes/FakeTrust.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(const Message &message)
{
    return !message.blocked
        && (message.delivery == Delivery::Queued || message.delivery == Delivery::Sending
            || message.delivery == Delivery::Uncertain);
}

} // namespace

FakeEngine::FakeEngine(FakeClock &clock, QObject *parent)
    : EngineApi(parent), m_clock(clock), m_accounts(std::make_unique<FakeAccounts>(*this)),
      m_chats(std::make_unique<FakeChats>(*this)), m_history(std::make_unique<FakeHistory>(*this)),
      m_contacts(std::make_unique<FakeContacts>(*this)),
      m_trust(std::make_unique<FakeTrust>(*this)), m_groups(std::make_unique<FakeGroups>(*this)),
      m_media(std::make_unique<FakeMedia>(*this)), m_health(std::make_unique<FakeHealth>(*this)),
      m_profiles(std::make_unique<FakeProfiles>(*this)),
      m_storage(std::make_unique<FakeStorage>(*this)),
      m_onboarding(std::make_unique<FakeOnboarding>(*this)),
      m_link(std::make_unique<FakeLink>(*this)), m_backups(std::make_unique<FakeBackups>(*this))
{
    qRegisterMetaType<QList<Change>>();
    state.connection.phase = LinkPhase::Online;
}

FakeEngine::~FakeEngine() = default;

AccountService &FakeEngine::accounts()
{
    return *m_accounts;
}
ChatService &FakeEngine::chats()
{
    return *m_chats;
}
HistoryService &FakeEngine::history()
{
    return *m_history;
}
ContactService &FakeEngine::contacts()
{
    return *m_contacts;
}
GroupService &FakeEngine::groups()
{
    return *m_groups;
}
MediaService &FakeEngine::media()
{
    return *m_media;
}
HealthService &FakeEngine::health()
{
    return *m_health;
}
ProfileService &FakeEngine::profiles()
{
    return *m_profiles;
}
StorageService &FakeEngine::storage()
{
    return *m_storage;
}
OnboardingService &FakeEngine::onboarding()
{
    return *m_onboarding;
}
LinkService &FakeEngine::linking()
{
    return *m_link;
}
BackupService &FakeEngine::backups()
{
    return *m_backups;
}
TrustService &FakeEngine::trust()
{
    return *m_trust;
}

AccountId FakeEngine::account() const
{
    return state.accounts.isEmpty() ? AccountId{} : state.accounts.first().id;
}

AccountId FakeEngine::addAccount(const QString &address, const QString &name)
{
    Account account;
    account.id = AccountId{state.accounts.size() + 1};
    account.jid = jidOf(address);
    account.displayName = name;
    state.accounts.append(account);
    return account.id;
}

ConversationId FakeEngine::addConversation(const QString &address, const QString &title,
                                           bool encrypted)
{
    Conversation conversation;
    conversation.id = ConversationId{qint64(state.conversations.size()) + 1};
    conversation.account = account();
    conversation.peer = jidOf(address);
    conversation.title = title;
    conversation.encrypted = encrypted;
    conversation.plainConsent = !encrypted;
    conversation.activityMs = m_clock.nowMs();
    state.conversations.emplace(conversation.id.value, conversation);
    state.messages[conversation.id.value];

    Contact contact;
    contact.account = account();
    contact.jid = conversation.peer;
    contact.name = title;
    contact.subscription = Subscription::Both;
    contact.inRoster = true;
    state.contacts.append(contact);
    return conversation.id;
}

Message FakeEngine::insert(ConversationId conversation, Message message)
{
    const qint64 row = state.nextRow++;
    message.id = MessageId{row};
    message.conversation = conversation;
    message.sortKey.row = row;
    if (message.sortKey.timeMs == 0) {
        message.sortKey.timeMs = m_clock.nowMs();
    }
    if (message.sentAtMs == 0) {
        message.sentAtMs = message.sortKey.timeMs;
    }
    message.originId = u"fake-%1"_s.arg(row);
    message.stanzaId = message.originId;
    std::vector<Message> &rows = state.messages[conversation.value];
    const auto place = std::ranges::upper_bound(rows, message.sortKey, {}, &Message::sortKey);
    rows.insert(place, message);
    state.home[row] = conversation.value;
    return message;
}

MessageId FakeEngine::addMessage(ConversationId id, Direction direction, const QString &body,
                                 qint64 timeMs, Delivery delivery)
{
    Conversation &chat = state.conversations.at(id.value);
    Message message;
    message.direction = direction;
    message.sender = direction == Direction::Out ? state.accounts.first().jid : chat.peer;
    message.senderKey = message.sender.toString();
    message.body = body;
    message.encryption = chat.encrypted ? Encryption::Omemo2 : Encryption::None;
    message.delivery = direction == Direction::Out ? delivery : Delivery::None;
    message.sortKey.timeMs = timeMs;
    if (delivery >= Delivery::OnServer && direction == Direction::Out) {
        message.deliveredAtMs = timeMs + 1000;
        message.readAtMs = delivery == Delivery::Read ? timeMs + 60'000 : 0;
    }
    const Message stored = insert(id, message);
    chat.last = state.messages.at(id.value).back();
    chat.activityMs = chat.last->sortKey.timeMs;
    return stored.id;
}

void FakeEngine::addRequest(const QString &address)
{
    Contact contact;
    contact.account = account();
    contact.jid = jidOf(address);
    contact.askedByThem = true;
    state.contacts.append(contact);
    tell(Change::Kind::ContactsChanged, {});
    Q_EMIT m_contacts->requestReceived(account(), contact.jid);
}

void FakeEngine::addDevice(const QString &owner, quint32 id, const QString &label, Trust trust,
                           bool thisDevice)
{
    Device device;
    device.owner = jidOf(owner);
    device.id = id;
    device.label = label;
    device.trust = trust;
    device.thisDevice = thisDevice;
    device.omemo2 = true;
    device.own =
        std::ranges::find(state.accounts, device.owner, &Account::jid) != state.accounts.end();
    device.firstSeenMs = m_clock.nowMs();
    for (quint32 i = 0; i < 32; ++i) {
        device.identityKey.append(char((id * 31 + i * 73 + 17) & 0xff));
    }
    state.devices[device.owner].append(device);
    tell(Change::Kind::DevicesChanged, {});
}

void FakeEngine::editConversation(ConversationId id,
                                  const std::function<void(Conversation &)> &edit)
{
    edit(state.conversations.at(id.value));
    tell(Change::Kind::ConversationChanged, id);
}

Message *FakeEngine::find(MessageId id)
{
    const auto home = state.home.find(id.value);
    if (home == state.home.end()) {
        return nullptr;
    }
    std::vector<Message> &rows = state.messages.at(home->second);
    const auto row = std::ranges::find(rows.rbegin(), rows.rend(), id, &Message::id);
    return row == rows.rend() ? nullptr : &*row;
}

const Message *FakeEngine::message(MessageId id) const
{
    return const_cast<FakeEngine *>(this)->find(id);
}

const Conversation *FakeEngine::conversation(ConversationId id) const
{
    const auto found = state.conversations.find(id.value);
    return found == state.conversations.end() ? nullptr : &found->second;
}

const std::vector<Message> &FakeEngine::messages(ConversationId id) const
{
    return state.messages.at(id.value);
}

void FakeEngine::quote(Message &message, MessageId answered) const
{
    const Message *original = this->message(answered);
    if (!original) {
        return;
    }
    message.replyToId = original->originId.isEmpty() ? u"unknown"_s : original->originId;
    message.quote = {original->id,         original->direction, original->sender,
                     original->senderName, original->archiveId, original->body,
                     original->attachments};
}

void FakeEngine::editMessage(MessageId id, const std::function<void(Message &)> &edit)
{
    Message *message = find(id);
    if (!message) {
        return;
    }
    edit(*message);
    refreshLast(message->conversation);
    tell(Change::Kind::MessagesUpdated, message->conversation, {*message});
    tell(Change::Kind::ConversationChanged, message->conversation);
    noteWaiting();
}

void FakeEngine::removeMessage(MessageId id)
{
    const Message *found = find(id);
    if (!found) {
        return;
    }
    const Message gone = *found;
    std::erase_if(state.messages.at(gone.conversation.value),
                  [id](const Message &row) { return row.id == id; });
    state.home.erase(id.value);
    refreshLast(gone.conversation);
    tell(Change::Kind::MessagesRemoved, gone.conversation, {gone});
    tell(Change::Kind::ConversationChanged, gone.conversation);
    noteWaiting();
}

void FakeEngine::setGaps(const ArchiveGaps &gaps)
{
    state.gaps = gaps;
    tell(Change::Kind::ArchiveChanged, {});
}

void FakeEngine::setWithoutKeys(const QString &address)
{
    state.withoutKeys.append(jidOf(address));
}

MessageId FakeEngine::receive(ConversationId id, const QString &body)
{
    Conversation &chat = state.conversations.at(id.value);
    Message message;
    message.direction = Direction::In;
    message.sender = chat.peer;
    message.senderKey = chat.peer.toString();
    message.body = body;
    message.encryption = chat.encrypted ? Encryption::Omemo2 : Encryption::None;
    const Message stored = insert(id, message);
    ++chat.unread;
    refreshLast(id);
    tell(Change::Kind::MessagesAdded, id, {stored});
    tell(Change::Kind::ConversationChanged, id);
    return stored.id;
}

void FakeEngine::setDelivery(MessageId id, Delivery delivery)
{
    editMessage(id, [&](Message &message) {
        message.delivery = advanced(message.delivery, delivery);
        if (delivery == Delivery::Delivered) {
            message.deliveredAtMs = m_clock.nowMs();
        } else if (delivery == Delivery::Read) {
            message.readAtMs = m_clock.nowMs();
        }
    });
}

void FakeEngine::failMessage(MessageId id, ErrorCode reason, const QString &text)
{
    editMessage(id, [&](Message &message) {
        message.delivery = Delivery::Failed;
        message.failure = reason;
        message.failureText = text;
    });
}

void FakeEngine::setChatState(ConversationId conversation, ChatState chatState, const QString &who)
{
    Q_EMIT m_chats->chatStateChanged(conversation, chatState, who);
}

void FakeEngine::setPresence(const QString &address, Availability availability)
{
    Presence presence;
    presence.jid = jidOf(address);
    presence.availability = availability;
    state.presences.insert(presence.jid, presence);
    Q_EMIT m_contacts->presenceChanged(account(), presence);
}

void FakeEngine::setConnection(const TransportState &connection)
{
    state.connection = connection;
    if (connection.online()) {
        for (auto &[id, rows] : state.messages) {
            for (const Message &row : rows) {
                if (isWaiting(row)) {
                    startDelivering(row.id);
                }
            }
        }
    }
    Q_EMIT m_accounts->connectionChanged(account(), connection);
    m_health->judge();
}

void FakeEngine::goOnline()
{
    TransportState online;
    online.phase = LinkPhase::Online;
    online.sinceMs = m_clock.nowMs();
    setConnection(online);
}

void FakeEngine::goDown(ErrorCode code, LinkPhase phase, qint64 forMs, qint64 nextTryInMs,
                        bool needsUser, const QString &detail)
{
    TransportState down;
    down.phase = needsUser ? LinkPhase::Stopped : LinkPhase::Waiting;
    down.sinceMs = m_clock.nowMs();
    down.nextTryMs = m_clock.nowMs() + nextTryInMs;
    down.failure = Error{code, detail};
    down.failedPhase = phase;
    down.failingSinceMs = m_clock.nowMs() - forMs;
    down.needsUser = needsUser;
    setConnection(down);
}

void FakeEngine::tell(Change::Kind kind, ConversationId conversation,
                      const QList<Message> &messages)
{
    Change change;
    change.kind = kind;
    change.account = account();
    change.conversation = conversation;
    change.messages = messages;
    Q_EMIT changed({change});
}

void FakeEngine::refreshLast(ConversationId id)
{
    Conversation &chat = state.conversations.at(id.value);
    const std::vector<Message> &rows = state.messages.at(id.value);
    if (rows.empty()) {
        chat.last.reset();
    } else {
        chat.last = rows.back();
        chat.activityMs = std::max(chat.activityMs, rows.back().sortKey.timeMs);
    }
}

int FakeEngine::waiting() const
{
    return countWaiting(isWaiting);
}

int FakeEngine::waitingPhotos() const
{
    return countWaiting(
        [](const Message &row) { return isWaiting(row) && !row.attachments.isEmpty(); });
}

int FakeEngine::countWaiting(const std::function<bool(const Message &)> &counts) const
{
    int count = 0;
    for (const auto &[id, rows] : state.messages) {
        // Messages that wait are recent; a chat of 100,000 is not searched for them.
        const size_t recent = std::min<size_t>(rows.size(), 200);
        count += int(std::count_if(rows.end() - qptrdiff(recent), rows.end(), counts));
    }
    return count;
}

void FakeEngine::noteWaiting()
{
    const int now = waiting();
    const int photos = waitingPhotos();
    if (now != m_lastWaiting || photos != m_lastWaitingPhotos) {
        m_lastWaiting = now;
        m_lastWaitingPhotos = photos;
        Q_EMIT m_chats->waitingChanged(now, photos);
    }
}

void FakeEngine::startDelivering(MessageId id)
{
    if (autoDeliver && state.connection.online() && !m_media->upload(id)) {
        QTimer::singleShot(deliveryStepMs, this, [this, id] { deliverNext(id); });
    }
}

void FakeEngine::deliverNext(MessageId id)
{
    const Message *message = find(id);
    if (!message || !state.connection.online() || message->delivery == Delivery::Failed
        || message->delivery >= Delivery::Read) {
        return;
    }
    Delivery next = Delivery::Read;
    switch (message->delivery) {
    case Delivery::Queued:
        next = Delivery::Sending;
        break;
    case Delivery::Sending:
    case Delivery::Uncertain:
        next = Delivery::OnServer;
        break;
    case Delivery::OnServer:
        next = Delivery::Delivered;
        break;
    default:
        break;
    }
    setDelivery(id, next);
    startDelivering(id);
}

Answer<std::optional<RepairReport>> FakeEngine::repair()
{
    return answer<std::optional<RepairReport>>(
        u"repair"_s, [this]() -> Result<std::optional<RepairReport>> { return repaired; });
}

void FakeEngine::repairSeen()
{
    repaired.reset();
}

} // namespace Ninelives
