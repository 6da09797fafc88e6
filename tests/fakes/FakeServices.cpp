// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeServices.h"

#include "core/model/SearchWords.h"
#include "core/model/WordGuess.h"
#include "tests/fakes/FakeAnswers.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

// ---- Accounts ----

Answer<AccountId> FakeAccounts::add(const NewAccount &account)
{
    return m_engine
        .answer<AccountId>(u"add"_s,
                           [this, account]() -> Result<AccountId> {
                               const AccountId id = m_engine.addAccount(account.jid.toString());
                               m_engine.tell(Change::Kind::AccountsChanged, {});
                               m_engine.goOnline();
                               return id;
                           })
        .then(&m_engine, [this](const Result<AccountId> &added) {
            if (!added) {
                // As the core, which takes what did not get in out of its list again.
                m_engine.tell(Change::Kind::AccountsChanged, {});
            }
            return added;
        });
}

Answer<QList<Account>> FakeAccounts::list()
{
    return m_engine.answer<QList<Account>>(
        u"list"_s, [this]() -> Result<QList<Account>> { return m_engine.state.accounts; });
}

Answer<void> FakeAccounts::remove(AccountId account)
{
    return m_engine.answer<void>(u"remove"_s, [this, account]() -> Result<void> {
        m_engine.state.accounts.removeIf(
            [account](const Account &row) { return row.id == account; });
        m_engine.tell(Change::Kind::AccountsChanged, {});
        return {};
    });
}

Answer<void> FakeAccounts::setPassword(AccountId, const QString &)
{
    return m_engine.answer<void>(u"setPassword"_s, [this]() -> Result<void> {
        m_engine.goOnline();
        return {};
    });
}

void FakeAccounts::retryNow(AccountId)
{
    // Counted by answering nobody.
    m_engine.answer<void>(u"retryNow"_s, []() -> Result<void> { return {}; });
}

void FakeAccounts::setPresence(const OwnPresence &presence)
{
    m_engine.state.presence = presence;
}

void FakeAccounts::connectAll()
{
    m_engine.answer<void>(u"connectAll"_s, []() -> Result<void> { return {}; });
}

TransportState FakeAccounts::connection(AccountId) const
{
    return m_engine.state.connection;
}

// ---- Chats ----

Answer<QList<Conversation>> FakeChats::conversations()
{
    return m_engine.answer<QList<Conversation>>(
        u"conversations"_s, [this]() -> Result<QList<Conversation>> {
            QList<Conversation> all;
            for (const auto &[id, chat] : m_engine.state.conversations) {
                all.append(chat);
            }
            return all;
        });
}

Answer<Conversation> FakeChats::conversation(ConversationId id)
{
    return m_engine.answer<Conversation>(u"conversation"_s, [this, id]() -> Result<Conversation> {
        const Conversation *chat = m_engine.conversation(id);
        return chat ? Result<Conversation>(*chat) : Result<Conversation>(notFound());
    });
}

Answer<Conversation> FakeChats::open(AccountId account, const BareJid &peer)
{
    return m_engine.answer<Conversation>(
        u"open"_s, [this, account, peer]() -> Result<Conversation> {
            for (const auto &[id, chat] : m_engine.state.conversations) {
                if (chat.peer == peer && chat.account == account) {
                    return chat;
                }
            }
            const ConversationId id = m_engine.addConversation(peer.toString(), peer.local());
            m_engine.state.conversations.at(id.value).account = account;
            m_engine.tell(Change::Kind::ConversationChanged, id);
            return *m_engine.conversation(id);
        });
}

Answer<Message> FakeChats::sendText(ConversationId id, const QString &text, MessageId answered)
{
    return m_engine.answer<Message>(u"sendText"_s, [this, id, text, answered]() -> Result<Message> {
        const Conversation *chat = m_engine.conversation(id);
        if (!chat) {
            return notFound();
        }
        if (text.toUtf8().size() > 200'000) {
            return Error{ErrorCode::TooLarge, {}};
        }
        Message message;
        message.direction = Direction::Out;
        message.sender = m_engine.state.accounts.first().jid;
        message.senderKey = message.sender.toString();
        message.body = text;
        m_engine.quote(message, answered);
        message.delivery = Delivery::Queued;
        message.encryption = chat->encrypted ? Encryption::Omemo2 : Encryption::None;
        const auto room = m_engine.state.rooms.find(id.value);
        if (room != m_engine.state.rooms.end() && chat->kind == ChatKind::Group) {
            message.recipients = std::max(0, int(room->second.members.size()) - 1);
        }
        if (chat->encrypted && m_engine.state.withoutKeys.contains(chat->peer)) {
            message.blocked = true;
            message.failure = ErrorCode::NoUsableDevice;
        }
        const Message stored = m_engine.insert(id, message);
        m_engine.state.conversations.at(id.value).draft.clear();
        m_engine.refreshLast(id);
        m_engine.tell(Change::Kind::MessagesAdded, id, {stored});
        m_engine.tell(Change::Kind::ConversationChanged, id);
        m_engine.noteWaiting();
        if (!stored.blocked) {
            m_engine.startDelivering(stored.id);
        }
        return stored;
    });
}

Answer<void> FakeChats::retry(MessageId id)
{
    return m_engine.answer<void>(u"retry"_s, [this, id]() -> Result<void> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.editMessage(id, [](Message &message) {
            message.delivery = Delivery::Queued;
            message.blocked = false;
        });
        m_engine.startDelivering(id);
        return {};
    });
}

Answer<void> FakeChats::sendWithoutEncryption(MessageId id)
{
    return m_engine.answer<void>(u"sendWithoutEncryption"_s, [this, id]() -> Result<void> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.editMessage(id, [](Message &message) {
            message.delivery = Delivery::Queued;
            message.encryption = Encryption::None;
            message.blocked = false;
        });
        m_engine.startDelivering(id);
        return {};
    });
}

Answer<Message> FakeChats::editText(MessageId id, const QString &text)
{
    return m_engine.answer<Message>(u"editText"_s, [this, id, text]() -> Result<Message> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.editMessage(id, [&](Message &message) {
            m_engine.state.versions[id.value].append({message.body, message.sentAtMs});
            message.body = text;
            message.editedAtMs = message.sentAtMs + 1;
        });
        return *m_engine.message(id);
    });
}

Answer<Message> FakeChats::react(MessageId id, const QStringList &signs)
{
    return m_engine.answer<Message>(u"react"_s, [this, id, signs]() -> Result<Message> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        const BareJid self = m_engine.state.accounts.first().jid;
        m_engine.editMessage(id, [&](Message &message) {
            message.reactions.removeIf(
                [&](const Reaction &reaction) { return reaction.sender == self; });
            if (!signs.isEmpty()) {
                message.reactions.append({self, signs, message.sentAtMs + 1, {}, {}});
            }
        });
        return *m_engine.message(id);
    });
}

Answer<void> FakeChats::retract(MessageId id)
{
    return m_engine.answer<void>(u"retract"_s, [this, id]() -> Result<void> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.editMessage(id, [](Message &message) {
            message.body.clear();
            message.reactions.clear();
            message.retractedAtMs = message.sentAtMs + 1;
        });
        return {};
    });
}

Answer<void> FakeChats::cancel(MessageId id)
{
    return m_engine.answer<void>(u"cancel"_s, [this, id]() -> Result<void> {
        if (!m_engine.message(id)) {
            return notFound();
        }
        m_engine.removeMessage(id);
        return {};
    });
}

void FakeChats::markRead(ConversationId id, const SortKey &upTo)
{
    m_engine.answer<void>(u"markRead"_s, [this, id, upTo]() -> Result<void> {
        m_engine.lastMarkedRead = upTo;
        m_engine.editConversation(id, [&](Conversation &chat) {
            chat.readUpTo = std::max(chat.readUpTo, upTo);
            chat.markedUnread = false;
            const std::vector<Message> &rows = m_engine.messages(id);
            const auto first = std::ranges::upper_bound(rows, chat.readUpTo, {}, &Message::sortKey);
            chat.unread = int(std::count_if(first, rows.end(), [](const Message &row) {
                return row.direction == Direction::In && row.notice == Notice::None;
            }));
            chat.mentions = int(std::count_if(first, rows.end(),
                                              [](const Message &row) { return row.mentionsMe; }));
        });
        return {};
    });
}

void FakeChats::setChatState(ConversationId, ChatState state)
{
    m_engine.statesSent.push_back(state);
}

void FakeChats::setDraft(ConversationId id, const QString &draft)
{
    m_engine.answer<void>(u"setDraft"_s, [this, id, draft]() -> Result<void> {
        m_engine.editConversation(id, [&](Conversation &chat) { chat.draft = draft; });
        return {};
    });
}

Answer<void> FakeChats::edit(const QString &name, ConversationId id,
                             std::function<void(Conversation &)> change)
{
    return m_engine.answer<void>(name, [this, id, change = std::move(change)]() -> Result<void> {
        if (!m_engine.conversation(id)) {
            return notFound();
        }
        m_engine.editConversation(id, change);
        return {};
    });
}

Answer<void> FakeChats::setEncrypted(ConversationId id, bool encrypted)
{
    return edit(u"setEncrypted"_s, id, [=](Conversation &chat) { chat.encrypted = encrypted; });
}

Answer<void> FakeChats::givePlainConsent(ConversationId id)
{
    return edit(u"givePlainConsent"_s, id, [](Conversation &chat) { chat.plainConsent = true; });
}

Answer<void> FakeChats::setPrivacy(ConversationId id, const PrivacyChoices &choices)
{
    return edit(u"setPrivacy"_s, id, [=](Conversation &chat) { chat.privacy = choices; });
}

Answer<void> FakeChats::setDefaultPrivacy(const PrivacyChoices &choices)
{
    return m_engine.answer<void>(u"setDefaultPrivacy"_s, [this, choices]() -> Result<void> {
        m_engine.state.privacy = choices;
        return {};
    });
}

Answer<PrivacyChoices> FakeChats::defaultPrivacy()
{
    return m_engine.answer<PrivacyChoices>(
        u"defaultPrivacy"_s, [this]() -> Result<PrivacyChoices> { return m_engine.state.privacy; });
}

Answer<WritingChoices> FakeChats::writing()
{
    return m_engine.answer<WritingChoices>(
        u"writing"_s, [this]() -> Result<WritingChoices> { return m_engine.state.writing; });
}

Answer<void> FakeChats::setWriting(const WritingChoices &choices)
{
    return m_engine.answer<void>(u"setWriting"_s, [this, choices]() -> Result<void> {
        m_engine.state.writing = choices;
        return {};
    });
}

Answer<void> FakeChats::setMuted(ConversationId id, bool muted)
{
    return edit(u"setMuted"_s, id, [=](Conversation &chat) {
        chat.muted = muted;
        chat.mutedUntilMs = 0;
    });
}

Answer<void> FakeChats::muteUntil(ConversationId id, qint64 timeMs)
{
    return edit(u"muteUntil"_s, id, [=](Conversation &chat) {
        chat.muted = true;
        chat.mutedUntilMs = timeMs;
    });
}

Answer<void> FakeChats::setPinned(ConversationId id, bool pinned)
{
    int place = 1;
    for (const auto &[other, chat] : m_engine.state.conversations) {
        place = chat.pinned ? std::max(place, chat.pinPlace + 1) : place;
    }
    return edit(u"setPinned"_s, id, [=](Conversation &chat) {
        chat.pinned = pinned;
        chat.pinPlace = place;
    });
}

Answer<void> FakeChats::setArchived(ConversationId id, bool archived)
{
    return edit(u"setArchived"_s, id, [=](Conversation &chat) { chat.archived = archived; });
}

Answer<void> FakeChats::sortPinned(const QList<ConversationId> &order)
{
    return m_engine.answer<void>(u"sortPinned"_s, [this, order]() -> Result<void> {
        for (qsizetype place = 0; place < order.size(); ++place) {
            m_engine.editConversation(
                order.at(place), [place](Conversation &chat) { chat.pinPlace = int(place) + 1; });
        }
        return {};
    });
}

Answer<void> FakeChats::markUnread(ConversationId id)
{
    return edit(u"markUnread"_s, id, [](Conversation &chat) { chat.markedUnread = true; });
}

Answer<QList<OutboxRow>> FakeChats::outbox()
{
    return m_engine.answer<QList<OutboxRow>>(
        u"outbox"_s, []() -> Result<QList<OutboxRow>> { return QList<OutboxRow>(); });
}

Answer<int> FakeChats::waiting()
{
    return m_engine.answer<int>(u"waiting"_s,
                                [this]() -> Result<int> { return m_engine.waiting(); });
}

Answer<int> FakeChats::waitingPhotos()
{
    return m_engine.answer<int>(u"waitingPhotos"_s,
                                [this]() -> Result<int> { return m_engine.waitingPhotos(); });
}

// ---- History ----

MessagePage FakeHistory::slice(ConversationId id, qsizetype from, qsizetype to) const
{
    const std::vector<Message> &rows = m_engine.messages(id);
    from = std::max<qsizetype>(from, 0);
    to = std::min<qsizetype>(to, qsizetype(rows.size()));
    MessagePage page;
    page.rows = QList<Message>(rows.begin() + from, rows.begin() + std::max(from, to));
    page.hasOlder = from > 0;
    page.hasNewer = to < qsizetype(rows.size());
    return page;
}

Answer<MessagePage> FakeHistory::latest(ConversationId id, int limit)
{
    return m_engine.answer<MessagePage>(u"latest"_s, [=, this]() -> Result<MessagePage> {
        const auto size = qsizetype(m_engine.messages(id).size());
        return slice(id, size - limit, size);
    });
}

Answer<MessagePage> FakeHistory::older(ConversationId id, const SortKey &before, int limit)
{
    return m_engine.answer<MessagePage>(u"older"_s, [=, this]() -> Result<MessagePage> {
        const std::vector<Message> &rows = m_engine.messages(id);
        const auto end =
            std::ranges::lower_bound(rows, before, {}, &Message::sortKey) - rows.begin();
        return slice(id, end - limit, end);
    });
}

Answer<MessagePage> FakeHistory::newer(ConversationId id, const SortKey &after, int limit)
{
    return m_engine.answer<MessagePage>(u"newer"_s, [=, this]() -> Result<MessagePage> {
        const std::vector<Message> &rows = m_engine.messages(id);
        const auto begin =
            std::ranges::upper_bound(rows, after, {}, &Message::sortKey) - rows.begin();
        return slice(id, begin, begin + limit);
    });
}

Answer<MessagePage> FakeHistory::around(ConversationId id, const SortKey &key, int limit)
{
    return m_engine.answer<MessagePage>(u"around"_s, [=, this]() -> Result<MessagePage> {
        const std::vector<Message> &rows = m_engine.messages(id);
        const auto middle =
            std::ranges::lower_bound(rows, key, {}, &Message::sortKey) - rows.begin();
        return slice(id, middle - limit / 2, middle - limit / 2 + limit);
    });
}

Answer<Message> FakeHistory::message(MessageId id)
{
    return m_engine.answer<Message>(u"message"_s, [this, id]() -> Result<Message> {
        const Message *found = m_engine.message(id);
        return found ? Result<Message>(*found) : Result<Message>(notFound());
    });
}

Answer<QList<EarlierText>> FakeHistory::versions(MessageId id)
{
    return m_engine.answer<QList<EarlierText>>(
        u"versions"_s,
        [this, id]() -> Result<QList<EarlierText>> { return m_engine.state.versions[id.value]; });
}

namespace {

bool isOfKind(const Message &message, SearchKind kind)
{
    const auto has = [&](AttachmentKind wanted) {
        return std::ranges::any_of(message.attachments, [wanted](const Attachment &attachment) {
            return attachment.kind == wanted;
        });
    };
    switch (kind) {
    case SearchKind::Everything:
        return true;
    case SearchKind::Text:
        return message.attachments.isEmpty();
    case SearchKind::Photo:
        return has(AttachmentKind::Photo);
    case SearchKind::File:
        return has(AttachmentKind::File);
    case SearchKind::Voice:
        return has(AttachmentKind::Voice);
    case SearchKind::Link:
        return message.body.contains(u"http"_s);
    }
    return false;
}

bool isWanted(const Message &message, const SearchFilter &filter)
{
    return isOfKind(message, filter.kind)
        && (!filter.conversation.isValid() || filter.conversation == message.conversation)
        && (filter.senderKeys.isEmpty() || filter.senderKeys.contains(message.senderKey))
        && message.sortKey.timeMs >= filter.sinceMs
        && (filter.untilMs == 0 || message.sortKey.timeMs < filter.untilMs);
}

/// Texts by what is in them; photos and files by their names as well.
std::optional<SearchHit> hitOf(const Message &message, const QString &query, SearchKind kind)
{
    const qsizetype at = message.body.indexOf(query, 0, Qt::CaseInsensitive);
    if (at >= 0 && !query.isEmpty()) {
        QString marked = message.body;
        marked.insert(at + query.size(), QChar(3)).insert(at, QChar(2));
        return SearchHit{message, marked};
    }
    const QStringList words = SearchWords::of(query);
    const QString letters = SearchWords::folded(message.body);
    const bool hasAll = std::ranges::all_of(words, [&letters](const QString &word) {
        return letters.contains(SearchWords::folded(word));
    });
    if (words.size() > 1 && hasAll) {
        return SearchHit{message, SearchWords::snippet(message.body, words)};
    }
    const bool byName =
        kind == SearchKind::Photo || kind == SearchKind::File || kind == SearchKind::Voice;
    for (const Attachment &attachment : message.attachments) {
        if (byName && attachment.name.contains(query, Qt::CaseInsensitive)) {
            return SearchHit{message, attachment.name};
        }
    }
    return kind == SearchKind::Link && query.isEmpty() ? std::optional(SearchHit{message, {}})
                                                       : std::nullopt;
}

} // namespace

Answer<QList<SearchHit>> FakeHistory::search(const QString &query, const SearchFilter &filter,
                                             int limit)
{
    return m_engine.answer<QList<SearchHit>>(u"search"_s, [=, this]() -> Result<QList<SearchHit>> {
        QList<SearchHit> hits;
        for (const auto &[chat, rows] : m_engine.state.messages) {
            for (const Message &row : rows) {
                const auto hit = isWanted(row, filter) ? hitOf(row, query, filter.kind)
                                                       : std::optional<SearchHit>();
                if (hit) {
                    hits.append(*hit);
                }
            }
        }
        if (hits.size() > limit) { // as in the store, the newest have room
            std::ranges::stable_sort(hits, std::ranges::greater(),
                                     [](const SearchHit &hit) { return hit.message.sortKey; });
            hits.resize(limit);
        }
        return hits;
    });
}

Answer<QList<MessagePlace>> FakeHistory::places(const QString &query, ConversationId id, int limit)
{
    return m_engine.answer<QList<MessagePlace>>(
        u"places"_s, [=, this]() -> Result<QList<MessagePlace>> {
            QList<MessagePlace> places;
            for (const Message &row : m_engine.messages(id)) {
                if (row.body.contains(query, Qt::CaseInsensitive)) {
                    places.prepend({row.id, row.sortKey});
                }
            }
            return places.first(std::min(places.size(), qsizetype(limit)));
        });
}

/// Of one word, out of the texts alone.
Answer<QString> FakeHistory::suggestion(const QString &query, const SearchFilter &filter)
{
    return m_engine.answer<QString>(u"suggestion"_s, [=, this]() -> Result<QString> {
        WordGuess guess(query);
        for (const auto &[chat, rows] : m_engine.state.messages) {
            for (const Message &row : rows) {
                if (isWanted(row, filter)) {
                    guess.read(row.body);
                }
            }
        }
        return WordGuess::isGuessable(query) ? guess.best() : QString();
    });
}

Answer<QList<bool>> FakeHistory::filled(ConversationId id, const QList<qint64> &borders)
{
    return m_engine.answer<QList<bool>>(u"filled"_s, [=, this]() -> Result<QList<bool>> {
        QList<bool> days;
        for (qsizetype i = 1; i < borders.size(); ++i) {
            const auto within = [&](const Message &row) {
                return row.sortKey.timeMs >= borders.at(i - 1)
                    && row.sortKey.timeMs < borders.at(i);
            };
            days.append(std::ranges::any_of(m_engine.state.messages, [&](const auto &chat) {
                return (!id.isValid() || chat.first == id.value)
                    && std::ranges::any_of(chat.second, within);
            }));
        }
        return days;
    });
}

Answer<ArchiveGaps> FakeHistory::gaps(ConversationId)
{
    return m_engine.answer<ArchiveGaps>(
        u"gaps"_s, [this]() -> Result<ArchiveGaps> { return m_engine.state.gaps; });
}

void FakeHistory::fetchMissing(ConversationId)
{
    m_engine.note(u"fetchMissing"_s);
}

// ---- Contacts ----

Contact &FakeContacts::contact(const BareJid &jid)
{
    const auto found = std::ranges::find(m_engine.state.contacts, jid, &Contact::jid);
    if (found != m_engine.state.contacts.end()) {
        return *found;
    }
    Contact made;
    made.account = m_engine.account();
    made.jid = jid;
    return m_engine.state.contacts.emplaceBack(made);
}

/// All accounts know the same people, but each provider keeps its own list of blocked ones.
Answer<QList<Contact>> FakeContacts::contacts(AccountId account)
{
    return m_engine.answer<QList<Contact>>(u"contacts"_s, [=, this]() -> Result<QList<Contact>> {
        QList<Contact> people = m_engine.state.contacts;
        for (Contact &person : people) {
            person.blocked = person.blocked && person.account == account;
        }
        return people;
    });
}

Answer<void> FakeContacts::add(AccountId, const BareJid &jid, const QString &name,
                               const QString &token)
{
    m_engine.lastToken = token;
    return m_engine.answer<void>(u"addContact"_s, [=, this]() -> Result<void> {
        Contact &entry = contact(jid);
        entry.name = name;
        entry.inRoster = true;
        entry.askedByUs = true;
        m_engine.tell(Change::Kind::ContactsChanged, {});
        return {};
    });
}

Answer<void> FakeContacts::rename(AccountId, const BareJid &jid, const QString &name)
{
    return m_engine.answer<void>(u"rename"_s, [=, this]() -> Result<void> {
        contact(jid).name = name;
        for (auto &[id, chat] : m_engine.state.conversations) {
            if (chat.peer == jid) {
                chat.title = name;
                m_engine.tell(Change::Kind::ConversationChanged, chat.id);
            }
        }
        m_engine.tell(Change::Kind::ContactsChanged, {});
        return {};
    });
}

Answer<void> FakeContacts::remove(AccountId, const BareJid &jid)
{
    return m_engine.answer<void>(u"removeContact"_s, [=, this]() -> Result<void> {
        contact(jid).inRoster = false;
        m_engine.tell(Change::Kind::ContactsChanged, {});
        return {};
    });
}

Answer<void> FakeContacts::answerRequest(AccountId, const BareJid &jid, bool allow)
{
    return m_engine.answer<void>(u"answerRequest"_s, [=, this]() -> Result<void> {
        Contact &entry = contact(jid);
        entry.askedByThem = false;
        entry.inRoster = allow;
        m_engine.tell(Change::Kind::ContactsChanged, {});
        return {};
    });
}

Answer<void> FakeContacts::setBlocked(AccountId account, const BareJid &jid, bool blocked)
{
    return m_engine.answer<void>(u"setBlocked"_s, [=, this]() -> Result<void> {
        Contact &entry = contact(jid);
        entry.blocked = blocked;
        entry.account = account;
        entry.askedByThem = false;
        m_engine.tell(Change::Kind::ContactsChanged, {});
        return {};
    });
}

Presence FakeContacts::presence(AccountId, const BareJid &jid) const
{
    Presence unknown;
    unknown.jid = jid;
    return m_engine.state.presences.value(jid, unknown);
}

} // namespace Ninelives
