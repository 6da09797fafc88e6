// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace Ninelives {

struct ConversationRow;
class LinkHorizon;
class RoomPictures;

/// A chat as the palette lists it.
struct ChatSummary {
    double id = 0;
    QString title;
    QString address;
    QString initials;
    int hue = 0;
    bool room = false;
    bool archived = false;
    int members = 0; ///< of a group
    QString picture;
};

/// The chat list: contact requests and invitations first, then pinned chats, then the newest. Rows
/// move one by one; the model is never reset after the first load.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL) ///< Ui.ChatFilter
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged FINAL)
    Q_PROPERTY(double currentId READ currentId NOTIFY currentChanged FINAL) ///< 0: none
    Q_PROPERTY(
        int currentRow READ currentRow NOTIFY currentChanged FINAL) ///< -1: none or filtered out
    Q_PROPERTY(
        int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged FINAL) ///< without muted chats
    /// Chats in the archive, whatever the filter.
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY unreadTotalChanged FINAL)
    /// True while the pointer is over the list: rows keep their places.
    Q_PROPERTY(bool holdOrder READ holdOrder WRITE setHoldOrder NOTIFY holdOrderChanged FINAL)

public:
    enum Role {
        RowKindRole = Qt::UserRole + 1, ///< rowKind: int, Ui.RowKind
        ConversationIdRole, ///< conversationId: double, 0 for a request
        TitleRole, ///< title: QString
        AddressRole, ///< address: QString
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int, 0…359
        PreviewRole, ///< preview: QString, one line, plain text
        PreviewKindRole, ///< previewKind: int, Ui.Preview
        TickRole, ///< tick: int, Ui.Tick, of the last message if it is ours
        TimeTextRole, ///< timeText: QString
        UnreadRole, ///< unread: int
        UnreadTextRole, ///< unreadText: QString, "3", "99+" or empty
        MutedRole, ///< muted: bool
        PinnedRole, ///< pinned: bool
        EncryptedRole, ///< encrypted: bool
        SelectedRole, ///< selected: bool, is the current chat
        PresenceRole, ///< presence: int, Ui.Presence
        AccessibleTextRole, ///< accessibleText: QString, the row read aloud
        ChatKindRole, ///< chatKind: int, Ui.ChatKind
        MentionedRole, ///< mentioned: bool, an unread message names the user
        LeftRole, ///< departed: bool, a room that can only be read
        QuietRole, ///< quiet: bool, what is unread bothers nobody
        InvitationRole, ///< invitation: double, to answer it by; 0: none
        MarkedUnreadRole, ///< markedUnread: bool, by the user's own hand
        ArchivedRole, ///< archived: bool
        PictureRole, ///< picture: QString, URL of the room's picture or empty
        AccountRole, ///< accountAddress: QString, whose chat it is; empty: there is one account
        AccountHueRole, ///< accountHue: int, 0…359
    };
    Q_ENUM(Role)

    explicit ConversationListModel(const ViewContext &context, QObject *parent = nullptr);
    ~ConversationListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] int filter() const { return int(m_filter); }
    void setFilter(int filter);
    [[nodiscard]] QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    [[nodiscard]] double currentId() const { return double(m_current.value); }
    [[nodiscard]] int currentRow() const;
    void setCurrent(ConversationId conversation);
    [[nodiscard]] int unreadTotal() const { return m_unreadTotal; }
    [[nodiscard]] int archivedCount() const { return m_archivedCount; }
    [[nodiscard]] bool holdOrder() const { return m_holdOrder; }
    void setHoldOrder(bool hold);

    /// The chat `step` rows below (above when negative) the current one, 0 when there is none.
    [[nodiscard]] Q_INVOKABLE double neighbour(int step, bool unreadOnly) const;
    Q_INVOKABLE void setMuted(double conversation, bool muted);
    /// 0: until the user says otherwise.
    Q_INVOKABLE void muteFor(double conversation, int hours);
    Q_INVOKABLE void setPinned(double conversation, bool pinned);
    Q_INVOKABLE void setArchived(double conversation, bool archived);
    Q_INVOKABLE void markRead(double conversation);
    Q_INVOKABLE void markUnread(double conversation);
    /// Moves a pinned chat to the place of another pinned one, in sight at once; storePinned()
    /// keeps the order. Nothing for a row that is not pinned. True when it moved.
    Q_INVOKABLE bool movePinned(double conversation, int row);
    Q_INVOKABLE void storePinned();
    /// The pinned chat at this place (from 0), whatever the filter; 0: none.
    [[nodiscard]] double pinnedAt(int place) const;
    /// All chats, the last active first.
    [[nodiscard]] QList<ChatSummary> summaries() const;
    /// Answers the contact request of this address; allowing it opens the chat (chatWanted).
    Q_INVOKABLE void answerRequest(const QString &address, bool allow);
    Q_INVOKABLE void blockRequest(const QString &address);

    /// Answers the invitation to a room; accepting opens it.
    Q_INVOKABLE void acceptInvitation(double invitation);
    Q_INVOKABLE void declineInvitation(double invitation);
    Q_INVOKABLE void leaveRoom(double conversation);
    /// What is asked about an invitation: who invites whom where, and what that means.
    [[nodiscard]] Q_INVOKABLE QString invitationText(double invitation) const;

    /// Where the pictures of rooms come from.
    void setPictures(RoomPictures *pictures);

    /// Which messages this device can't have; outlives the model.
    void setHorizon(const LinkHorizon *horizon);
    /// Whose chats they are is told while there are several.
    void setAccounts(const QList<Account> &accounts);
    /// Reads everything again from the store; called once at the start.
    void load();

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void currentChanged();
    void unreadTotalChanged();
    void holdOrderChanged();
    void chatWanted(double conversation);
    /// The rows are there for the first time.
    void loadedFirst();
    /// "A message to Jonas was not sent.": once, when it turns out; for a screen reader.
    void sendingFailed(const QString &sentence);
    /// A sentence about an action that did not work.
    void actionFailed(const QString &sentence);

private:
    [[nodiscard]] QString accessibleText(const ConversationRow &row, bool selected) const;
    void loadConversations();
    void takeConversations(const QList<Conversation> &all);
    void loadRequests();
    void takeRequests(AccountId account, const QList<Contact> &contacts);
    void loadInvitations(AccountId account, const QList<Contact> &contacts);
    void takeInvitations(AccountId account, const QList<RoomInvitation> &invitations,
                         const QList<Contact> &contacts);
    void dropAnswered(Ui::RowKind kind, AccountId account, const QSet<BareJid> &asking);
    void apply(const QList<Change> &changes);
    void reload(ConversationId conversation);
    void upsertChat(const Conversation &chat);
    void upsert(std::unique_ptr<ConversationRow> row);
    void update(ConversationRow &row, const std::function<void()> &change);
    void place(ConversationRow &row);
    void remove(Ui::RowKind kind, ConversationId conversation, const BareJid &peer);
    void rebuildShown();
    void settle();
    void refilter();
    void recount();
    void refreshTimes();
    void setTyping(ConversationId conversation, ChatState state, const QString &who);
    void setPresence(AccountId account, const Presence &presence);
    void openChat(AccountId account, const BareJid &peer);
    void report(const Answer<void> &answer);
    void reportResult(const Result<void> &result);
    void reportRoom(const Answer<void> &answer);
    [[nodiscard]] std::unique_ptr<ConversationRow> makeRow(const Conversation &chat) const;
    [[nodiscard]] QVariant value(const ConversationRow &row, int role) const;
    [[nodiscard]] bool isCurrent(const ConversationRow &row) const;
    [[nodiscard]] bool accepts(const ConversationRow &row) const;
    [[nodiscard]] const ConversationRow *request(const QString &address) const;
    [[nodiscard]] const ConversationRow *invitationRow(double id) const;
    [[nodiscard]] int shownIndex(const ConversationRow *row) const;
    [[nodiscard]] ConversationRow *find(Ui::RowKind kind, ConversationId conversation,
                                        const BareJid &peer) const;

    ViewContext m_context;
    std::vector<std::unique_ptr<ConversationRow>> m_rows; ///< all, unordered
    std::vector<ConversationRow *> m_shown; ///< those that the filter accepts, in order
    QHash<ConversationId, bool> m_reloading; ///< value: news came meanwhile
    ConversationId m_current;
    Ui::ChatFilter m_filter = Ui::ChatFilter::All;
    QString m_filterText;
    bool m_loaded = false;
    QHash<AccountId, QString> m_addresses; ///< of several accounts
    bool m_holdOrder = false;
    int m_unreadTotal = 0;
    int m_archivedCount = 0;
    QTimer m_midnight;
    RoomPictures *m_pictures = nullptr;
    const LinkHorizon *m_horizon = nullptr;
};

} // namespace Ninelives
