// SPDX-License-Identifier: GPL-3.0-or-later
// The rows and their places; what the user does with them is in ConversationListActions.cpp.
#include "ui/viewmodels/ConversationListModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageTime.h"
#include "ui/viewmodels/ConversationRow.h"
#include "ui/viewmodels/RoomPictures.h"

#include <QSet>

#include <algorithm>

namespace Ninelives {

ConversationListModel::ConversationListModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    EngineApi &engine = *m_context.engine;
    connect(&engine, &EngineApi::changed, this, &ConversationListModel::apply);
    connect(&engine.chats(), &ChatService::chatStateChanged, this,
            &ConversationListModel::setTyping);
    connect(&engine.contacts(), &ContactService::presenceChanged, this,
            &ConversationListModel::setPresence);
    connect(&engine.contacts(), &ContactService::requestReceived, this,
            &ConversationListModel::loadRequests);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &ConversationListModel::refreshTimes);
}

ConversationListModel::~ConversationListModel() = default;

// ---- The model ----

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{RowKindRole, "rowKind"},
                                              {ConversationIdRole, "conversationId"},
                                              {TitleRole, "title"},
                                              {AddressRole, "address"},
                                              {InitialsRole, "initials"},
                                              {HueRole, "hue"},
                                              {PreviewRole, "preview"},
                                              {PreviewKindRole, "previewKind"},
                                              {TickRole, "tick"},
                                              {TimeTextRole, "timeText"},
                                              {UnreadRole, "unread"},
                                              {UnreadTextRole, "unreadText"},
                                              {MutedRole, "muted"},
                                              {PinnedRole, "pinned"},
                                              {EncryptedRole, "encrypted"},
                                              {SelectedRole, "selected"},
                                              {PresenceRole, "presence"},
                                              {AccessibleTextRole, "accessibleText"},
                                              {ChatKindRole, "chatKind"},
                                              {MentionedRole, "mentioned"},
                                              {LeftRole, "departed"},
                                              {QuietRole, "quiet"},
                                              {InvitationRole, "invitation"},
                                              {MarkedUnreadRole, "markedUnread"},
                                              {ArchivedRole, "archived"},
                                              {PictureRole, "picture"},
                                              {AccountRole, "accountAddress"},
                                              {AccountHueRole, "accountHue"}};
    return names;
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ConversationRow &row = *m_shown[size_t(index.row())];
    return value(row, role);
}

QVariant ConversationListModel::value(const ConversationRow &row, int role) const
{
    const Conversation &chat = row.conversation;
    const bool selected = isCurrent(row);
    switch (role) {
    case RowKindRole:
        return int(row.kind);
    case ConversationIdRole:
        return double(chat.id.value);
    case TitleRole:
        return row.title();
    case AddressRole:
        return chat.peer.toString();
    case InitialsRole:
        return row.initials();
    case HueRole:
        return row.hue();
    case PreviewRole:
        return row.preview(selected);
    case PreviewKindRole:
        return int(row.previewKind(selected));
    case TickRole:
        return int(row.tick(selected));
    case TimeTextRole:
        return row.timeText(m_context.clock->nowMs(), m_context.locale);
    case UnreadRole:
        return chat.unread;
    case UnreadTextRole:
        return row.unreadText();
    case MutedRole:
        return chat.muted;
    case PinnedRole:
        return chat.pinned;
    case EncryptedRole:
        return chat.encrypted;
    case SelectedRole:
        return selected;
    case PresenceRole:
        return int(row.presence.availability);
    case AccessibleTextRole:
        return accessibleText(row, selected);
    case ChatKindRole:
        return int(chat.kind);
    case MentionedRole:
        return chat.mentions > 0;
    case LeftRole:
        return chat.left;
    case QuietRole:
        return row.quiet();
    case InvitationRole:
        return double(row.invitation.id);
    case MarkedUnreadRole:
        return chat.markedUnread;
    case ArchivedRole:
        return chat.archived;
    case PictureRole:
        return row.picture;
    case AccountRole:
        return m_addresses.value(row.account);
    case AccountHueRole:
        return Identity::hue(m_addresses.value(row.account));
    default:
        return {};
    }
}

QString ConversationListModel::accessibleText(const ConversationRow &row, bool selected) const
{
    const QString text = row.accessibleText(selected, m_context.clock->nowMs(), m_context.locale);
    const QString address = m_addresses.value(row.account);
    //: A chat read aloud, then the own address that it is written with
    return address.isEmpty() ? text : tr("%1, as %2").arg(text, address);
}

void ConversationListModel::setAccounts(const QList<Account> &accounts)
{
    QHash<AccountId, QString> addresses;
    if (accounts.size() > 1) {
        for (const Account &account : accounts) {
            addresses.insert(account.id, account.jid.toString());
        }
    }
    if (addresses != m_addresses) {
        m_addresses = addresses;
        if (count() > 0) {
            Q_EMIT dataChanged(index(0), index(count() - 1),
                               {AccountRole, AccountHueRole, AccessibleTextRole});
        }
    }
}

bool ConversationListModel::isCurrent(const ConversationRow &row) const
{
    return row.kind == Ui::RowKind::Chat && m_current.isValid() && row.conversation.id == m_current;
}

// ---- Loading and news ----

void ConversationListModel::load()
{
    loadConversations();
    loadRequests();
    refreshTimes();
}

void ConversationListModel::loadConversations()
{
    m_context.engine->chats().conversations().then(this,
                                                   [this](const Result<QList<Conversation>> &all) {
                                                       if (all) {
                                                           takeConversations(*all);
                                                       }
                                                   });
}

void ConversationListModel::takeConversations(const QList<Conversation> &all)
{
    if (m_loaded) {
        for (const Conversation &chat : all) {
            upsertChat(chat);
        }
        return;
    }
    beginResetModel();
    for (const Conversation &chat : all) {
        if (!find(Ui::RowKind::Chat, chat.id, chat.peer)) {
            m_rows.push_back(makeRow(chat));
        }
    }
    rebuildShown();
    m_loaded = true;
    endResetModel();
    recount();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    Q_EMIT loadedFirst();
}

std::unique_ptr<ConversationRow> ConversationListModel::makeRow(const Conversation &chat) const
{
    auto row = std::make_unique<ConversationRow>();
    row->account = chat.account;
    row->conversation = chat;
    row->horizon = m_horizon ? m_horizon->of(chat.account) : Horizon();
    if (chat.kind != ChatKind::Direct) {
        row->picture = m_pictures ? m_pictures->url(chat.id) : QString();
        return row;
    }
    row->presence = m_context.engine->contacts().presence(chat.account, chat.peer);
    return row;
}

void ConversationListModel::upsertChat(const Conversation &chat)
{
    std::unique_ptr<ConversationRow> row = makeRow(chat);
    if (const ConversationRow *known = find(Ui::RowKind::Chat, chat.id, chat.peer)) {
        row->typing = known->typing;
        row->typers = known->typers;
    }
    upsert(std::move(row));
}

void ConversationListModel::loadRequests()
{
    m_context.engine->accounts().list().then(this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            return;
        }
        for (const Account &account : *accounts) {
            m_context.engine->contacts()
                .contacts(account.id)
                .then(this, [this, id = account.id](const Result<QList<Contact>> &contacts) {
                    if (contacts) {
                        takeRequests(id, *contacts);
                        loadInvitations(id, *contacts);
                    }
                });
        }
    });
}

void ConversationListModel::takeRequests(AccountId account, const QList<Contact> &contacts)
{
    QSet<BareJid> asking;
    for (const Contact &contact : contacts) {
        if (contact.askedByThem && !contact.blocked) {
            asking.insert(contact.jid);
            auto row = std::make_unique<ConversationRow>();
            row->kind = Ui::RowKind::Request;
            row->account = account;
            row->conversation.account = account;
            row->conversation.peer = contact.jid;
            row->conversation.title = contact.name;
            upsert(std::move(row));
        }
    }
    dropAnswered(Ui::RowKind::Request, account, asking);
}

/// Takes away the rows of those that no longer ask.
void ConversationListModel::dropAnswered(Ui::RowKind kind, AccountId account,
                                         const QSet<BareJid> &asking)
{
    QList<BareJid> answered;
    for (const auto &row : m_rows) {
        if (row->kind == kind && row->account == account
            && !asking.contains(row->conversation.peer)) {
            answered.append(row->conversation.peer);
        }
    }
    for (const BareJid &peer : std::as_const(answered)) {
        remove(kind, {}, peer);
    }
}

void ConversationListModel::apply(const QList<Change> &changes)
{
    QSet<ConversationId> stale;
    for (const Change &change : changes) {
        switch (change.kind) {
        case Change::Kind::MessagesAdded:
        case Change::Kind::MessagesUpdated:
        case Change::Kind::MessagesRemoved:
        case Change::Kind::ConversationChanged:
            stale.insert(change.conversation);
            break;
        case Change::Kind::ConversationRemoved:
            stale.remove(change.conversation);
            remove(Ui::RowKind::Chat, change.conversation, {});
            break;
        case Change::Kind::ContactsChanged:
        case Change::Kind::AccountsChanged:
            loadRequests();
            break;
        case Change::Kind::RoomChanged:
            if (!change.conversation.isValid()) {
                loadRequests();
            }
            break;
        case Change::Kind::OutboxChanged:
        case Change::Kind::DevicesChanged:
        case Change::Kind::ArchiveChanged:
            break;
        }
    }
    for (const ConversationId conversation : std::as_const(stale)) {
        reload(conversation);
    }
}

/// Reads a chat again. News that arrives while the answer is on its way asks once more, so a burst
/// of messages costs a handful of reads and the last state always wins.
void ConversationListModel::reload(ConversationId conversation)
{
    const auto running = m_reloading.find(conversation);
    if (running != m_reloading.end()) {
        *running = true;
        return;
    }
    m_reloading.insert(conversation, false);
    m_context.engine->chats()
        .conversation(conversation)
        .then(this, [this, conversation](const Result<Conversation> &chat) {
            const bool again = m_reloading.take(conversation);
            if (chat) {
                upsertChat(*chat);
            } else if (chat.error().code == ErrorCode::NotFound) {
                remove(Ui::RowKind::Chat, conversation, {});
            }
            if (again) {
                reload(conversation);
            }
        });
}

void ConversationListModel::setTyping(ConversationId conversation, ChatState state,
                                      const QString &who)
{
    ConversationRow *row = find(Ui::RowKind::Chat, conversation, {});
    if (!row) {
        return;
    }
    update(*row, [&] {
        row->typers.removeAll(who);
        if (state == ChatState::Composing) {
            row->typers.append(who);
        }
        row->typing = !row->typers.isEmpty();
    });
}

void ConversationListModel::setPresence(AccountId account, const Presence &presence)
{
    for (const auto &row : m_rows) {
        if (row->account == account && row->conversation.peer == presence.jid
            && row->conversation.kind == ChatKind::Direct) {
            update(*row, [&] { row->presence = presence; });
        }
    }
}

void ConversationListModel::refreshTimes()
{
    const qint64 now = m_context.clock->nowMs();
    m_midnight.start(
        int(std::clamp<qint64>(MessageTime::untilMidnight(now) + 1000, 1000, 86'400'000)));
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {TimeTextRole, AccessibleTextRole});
    }
}

// ---- Rows and their places ----

ConversationRow *ConversationListModel::find(Ui::RowKind kind, ConversationId conversation,
                                             const BareJid &peer) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const auto &row) {
        return row->kind == kind
            && (kind == Ui::RowKind::Chat ? row->conversation.id == conversation
                                          : row->conversation.peer == peer);
    });
    return found == m_rows.end() ? nullptr : found->get();
}

int ConversationListModel::shownIndex(const ConversationRow *row) const
{
    const auto found = std::ranges::find(m_shown, row);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

bool ConversationListModel::accepts(const ConversationRow &row) const
{
    const bool archived = row.kind == Ui::RowKind::Chat && row.conversation.archived;
    if (archived != (m_filter == Ui::ChatFilter::Archived)) {
        return false;
    }
    if (m_filter == Ui::ChatFilter::Groups && row.kind == Ui::RowKind::Chat && !row.isRoom()) {
        return false;
    }
    if (m_filter == Ui::ChatFilter::Unread && row.kind == Ui::RowKind::Chat
        && row.conversation.unread == 0 && !row.conversation.markedUnread && !isCurrent(row)) {
        return false;
    }
    return m_filterText.isEmpty() || row.title().contains(m_filterText, Qt::CaseInsensitive)
        || row.conversation.peer.toString().contains(m_filterText, Qt::CaseInsensitive);
}

/// Changes a row and tells exactly which roles became different.
void ConversationListModel::update(ConversationRow &row, const std::function<void()> &change)
{
    const int at = shownIndex(&row);
    if (at < 0) {
        change();
    } else {
        const QList<int> roles = roleNames().keys();
        QVariantList before;
        for (const int role : roles) {
            before.append(value(row, role));
        }
        change();
        QList<int> different;
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (value(row, roles.at(i)) != before.at(i)) {
                different.append(roles.at(i));
            }
        }
        if (!different.isEmpty()) {
            Q_EMIT dataChanged(index(at), index(at), different);
        }
    }
    place(row);
}

void ConversationListModel::upsert(std::unique_ptr<ConversationRow> row)
{
    ConversationRow *known = find(row->kind, row->conversation.id, row->conversation.peer);
    if (known) {
        const bool failed = known->previewKind(false) == Ui::Preview::Failed;
        update(*known, [&] { *known = *row; });
        if (!failed && known->previewKind(false) == Ui::Preview::Failed) {
            Q_EMIT sendingFailed(tr("A message to %1 was not sent.").arg(known->title()));
        }
    } else {
        m_rows.push_back(std::move(row));
        place(*m_rows.back());
    }
    recount();
}

/// Puts a row where it belongs, or takes it out of sight.
void ConversationListModel::place(ConversationRow &row)
{
    const int at = shownIndex(&row);
    if (!accepts(row)) {
        if (at >= 0) {
            beginRemoveRows({}, at, at);
            m_shown.erase(m_shown.begin() + at);
            endRemoveRows();
            Q_EMIT countChanged();
            Q_EMIT currentChanged();
        }
        return;
    }
    if (at >= 0 && m_holdOrder) {
        return;
    }
    int target = 0;
    while (target < count()
           && (target == at || ConversationRow::before(*m_shown[size_t(target)], row))) {
        ++target;
    }
    if (at < 0) {
        beginInsertRows({}, target, target);
        m_shown.insert(m_shown.begin() + target, &row);
        endInsertRows();
        Q_EMIT countChanged();
        Q_EMIT currentChanged();
    } else if (target != at && target != at + 1) {
        beginMoveRows({}, at, at, {}, target);
        const auto from = m_shown.begin() + at;
        const auto to = m_shown.begin() + target;
        if (target > at) {
            std::rotate(from, from + 1, to);
        } else {
            std::rotate(to, from, from + 1);
        }
        endMoveRows();
        Q_EMIT currentChanged();
    }
}

void ConversationListModel::remove(Ui::RowKind kind, ConversationId conversation,
                                   const BareJid &peer)
{
    const ConversationRow *row = find(kind, conversation, peer);
    if (!row) {
        return;
    }
    const int at = shownIndex(row);
    if (at >= 0) {
        beginRemoveRows({}, at, at);
        m_shown.erase(m_shown.begin() + at);
    }
    std::erase_if(m_rows, [row](const auto &other) { return other.get() == row; });
    if (at >= 0) {
        endRemoveRows();
        Q_EMIT countChanged();
        Q_EMIT currentChanged();
    }
    recount();
}

void ConversationListModel::rebuildShown()
{
    m_shown.clear();
    for (const auto &row : m_rows) {
        if (accepts(*row)) {
            m_shown.push_back(row.get());
        }
    }
    std::ranges::sort(m_shown, [](const auto *left, const auto *right) {
        return ConversationRow::before(*left, *right);
    });
}

/// Brings rows that had to stay where they were into order, one move at a time.
void ConversationListModel::settle()
{
    std::vector<ConversationRow *> sorted = m_shown;
    std::ranges::sort(sorted, [](const auto *left, const auto *right) {
        return ConversationRow::before(*left, *right);
    });
    for (int target = 0; target < int(sorted.size()); ++target) {
        const int at = shownIndex(sorted[size_t(target)]);
        if (at != target) {
            beginMoveRows({}, at, at, {}, target);
            const auto to = m_shown.begin() + target;
            const auto from = m_shown.begin() + at;
            std::rotate(to, from, from + 1);
            endMoveRows();
        }
    }
    Q_EMIT currentChanged();
}

void ConversationListModel::refilter()
{
    for (const auto &row : m_rows) {
        place(*row);
    }
}

void ConversationListModel::recount()
{
    int total = 0;
    int archived = 0;
    for (const auto &row : m_rows) {
        total += row->loudUnread();
        archived += row->conversation.archived ? 1 : 0;
    }
    if (total != m_unreadTotal || archived != m_archivedCount) {
        m_unreadTotal = total;
        m_archivedCount = archived;
        Q_EMIT unreadTotalChanged();
    }
    if (archived == 0 && m_filter == Ui::ChatFilter::Archived) {
        setFilter(int(Ui::ChatFilter::All)); // its chip is gone
    }
}

} // namespace Ninelives
