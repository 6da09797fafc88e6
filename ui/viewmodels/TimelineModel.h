// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AttachmentTile.h"
#include "ui/viewmodels/LinkHorizon.h"
#include "ui/viewmodels/MessageSelection.h"
#include "ui/viewmodels/QuoteTile.h"
#include "ui/viewmodels/ReaderFace.h"
#include "ui/viewmodels/TimelineRow.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"
#include "ui/viewmodels/VoiceShapes.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <memory>

namespace Ninelives {

class RoomPeople;

/// A window of at most 400 messages into one chat (DESIGN 3.7), for a ListView with
/// `verticalLayoutDirection: ListView.BottomToTop`: row 0 is the newest message of the window.
///
/// Pages are fetched by key ranges as the view reports what is visible; the far end is dropped.
/// Everything a delegate shows is computed here once, when a row is loaded or changes.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged FINAL) ///< the first page is there
    Q_PROPERTY(
        bool atNewest READ atNewest NOTIFY edgesChanged FINAL) ///< row 0 is the chat's newest
    Q_PROPERTY(bool atOldest READ atOldest NOTIFY edgesChanged FINAL)
    /// Messages of others that arrived below what was visible: the "New messages" pill.
    Q_PROPERTY(int newBelow READ newBelow NOTIFY newBelowChanged FINAL)
    Q_PROPERTY(QString newBelowText READ newBelowText NOTIFY newBelowChanged FINAL)
    /// Messages are missing below the newest one that is here: what is done about it, or empty.
    Q_PROPERTY(QString gapBelow READ gapBelow NOTIFY gapsChanged FINAL)
    /// "Try now", while the archive's holes wait for the next try; else empty.
    Q_PROPERTY(QString gapAction READ gapAction NOTIFY gapsChanged FINAL)
    /// Row of the first unread message (with the ginger line), -1: none.
    Q_PROPERTY(int unreadRow READ unreadRow NOTIFY unreadRowChanged FINAL)
    /// Older messages are on their way from another own device.
    Q_PROPERTY(bool arriving READ arriving NOTIFY horizonChanged FINAL)
    /// What the line does that stands for messages older than this device; empty: nothing.
    Q_PROPERTY(QString linkText READ linkText NOTIFY horizonChanged FINAL)
    Q_PROPERTY(Ninelives::MessageSelection *selection READ selection CONSTANT FINAL)

public:
    static constexpr int windowLimit = 400;
    static constexpr int pageSize = 60;
    static constexpr qsizetype mostLinks = 8; ///< of one message, that a menu offers

    enum Role {
        MessageIdRole = Qt::UserRole + 1, ///< messageId: double
        KindRole, ///< kind: int, Ui.MessageKind
        OwnRole, ///< own: bool
        SenderNameRole, ///< senderName: QString
        TextRole, ///< text: QString, safe StyledText (links only; everything escaped)
        PlainTextRole, ///< plainText: QString, as written
        TimeTextRole, ///< timeText: QString, "14:31"
        FullTimeTextRole, ///< fullTimeText: QString, for the tooltip
        StartsDayRole, ///< startsDay: bool, a day pill stands above this message
        DayTextRole, ///< dayText: QString, "Today"
        GapTextRole, ///< gapText: QString, messages are missing above this one; or empty
        GapOpenRole, ///< gapOpen: bool, they can still be fetched
        UnreadMarkRole, ///< unreadMark: bool, the ginger line stands above this message
        UnreadTextRole, ///< unreadText: QString, "3 new messages"
        GroupPositionRole, ///< groupPosition: int, Ui.GroupPosition
        EncryptedRole, ///< encrypted: bool
        EditedRole, ///< edited: bool
        EditTickRole, ///< editTick: int, Ui.Tick: Queued, Failed or None: what became of the change
        FoldTextRole, ///< foldText: QString, "Show all, 2 300 characters" when cut; call unfold()
        TickRole, ///< tick: int, Ui.Tick
        TickTextRole, ///< tickText: QString, "lindenpost.example has it, 14:31"
        WaitingNoteRole, ///< waitingNote: QString, under the last waiting bubble only
        FailureTextRole, ///< failureText: QString, the reason under the bubble, or empty
        ActionRole, ///< action: int, Ui.MessageAction: first link after the reason
        ActionTextRole, ///< actionText: QString
        SecondActionRole, ///< secondAction: int, Ui.MessageAction
        SecondActionTextRole, ///< secondActionText: QString
        UnreadableTitleRole, ///< unreadableTitle: QString, with kind Unreadable
        UnreadableReasonRole, ///< unreadableReason: QString
        AttachmentsRole, ///< attachments: list of attachmentTile; `text` is their caption
        ReactionsRole, ///< reactions: list of reactionChip
        AccessibleTextRole, ///< accessibleText: QString, the message read aloud
        // In rooms:
        SenderFaceRole, ///< senderFace: readerFace
        SenderWarningRole, ///< senderWarning: QString, why the name may mislead
        ShowsSenderRole, ///< showsSender: bool, the name stands above
        ShowsFaceRole, ///< showsFace: bool, the face stands beside
        NoticeIconRole, ///< noticeIcon: QString, with kind Notice
        ReadersTextRole, ///< readersText: QString, "Read by 3 of 5", or empty
        ReadersShownRole, ///< readersShown: bool, it is always shown (the last own message)
        ReaderFacesRole, ///< readerFaces: list of readerFace, at most 3
        VersionsRole, ///< hasVersions: bool, earlier texts can be shown
        QuoteRole, ///< quote: quoteTile, what the message answers
        AnswerableRole, ///< answerable: bool, it can be answered and sent on
        FoundTextRole, ///< foundText: QString, `text` with what is searched for marked; or empty
        SelectedRole, ///< selected: bool, one of several that were chosen
        TuckedRole, ///< tucked: bool, folded into the line of an older row
        RunTextRole, ///< runText: QString, "8 changes": stands for these rows; call openRun()
        ReaderRole, ///< reader: bool, its whole text has a page of its own
        BeforeDeviceRole, ///< beforeDevice: bool, older than this device, which can't have it
    };
    Q_ENUM(Role)

    explicit TimelineModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool atNewest() const { return !m_hasNewer; }
    [[nodiscard]] bool atOldest() const { return m_loaded && !m_hasOlder; }
    /// Pages are on their way.
    [[nodiscard]] bool busy() const { return m_loading > 0; }
    [[nodiscard]] int newBelow() const { return m_newBelow; }
    [[nodiscard]] QString newBelowText() const;
    [[nodiscard]] QString gapBelow() const;
    [[nodiscard]] QString gapAction() const;
    [[nodiscard]] int unreadRow() const;
    [[nodiscard]] bool arriving() const;
    [[nodiscard]] QString linkText() const;

    /// Shows another chat (an empty one has id 0). Reset; then pages arrive.
    void setConversation(const Conversation &conversation, const QString &provider);
    /// The chat's title, settings or names changed; rows stay.
    void updateConversation(const Conversation &conversation);
    /// The people of the room, for names; outlives the model.
    void setPeople(const RoomPeople *people);
    /// The own address, and above how many people readers are not counted.
    void setSelf(const BareJid &self);
    void setReceiptLimit(int people);
    /// Since when this device can read this chat's account.
    void setHorizon(const Horizon &horizon);
    /// Whether the window is in front: only then what is visible counts as read.
    void setActive(bool active);
    /// Why messages wait, for the words of the clock ("your provider"); empty: not known.
    /// The contact's server is down: the sentence that says so; empty: it is not.
    void setRemoteTrouble(const QString &sentence);
    /// Of the rows here: messages that wait with a photo or file, and those that came back because
    /// the contact's server was down.
    [[nodiscard]] int waitingPhotos() const;
    [[nodiscard]] int sentBack() const;
    void setWaitingCause(const QString &cause);

    /// The lowest (newest) and highest (oldest) visible rows; call whenever they change.
    Q_INVOKABLE void visibleRange(int newestRow, int oldestRow);
    /// Shows the newest message; emits jumped(0) when its row is there.
    Q_INVOKABLE void jumpToNewest();
    /// Shows the first unread message.
    Q_INVOKABLE void jumpToUnread();
    /// Shows any message of the chat (search hits, replies).
    Q_INVOKABLE void jumpToMessage(double message);

    /// Shows the first message of a day, or the first one after it.
    void jumpToDay(QDate day);
    /// Of the highest visible row.
    [[nodiscard]] QDate dayInView() const;
    /// Marks these words in all texts; none: nothing.
    void setMarks(const QStringList &words);
    /// The row of a message, -1: not in the window.
    Q_INVOKABLE int rowOfMessage(double message) const { return rowOf(MessageId{qint64(message)}); }
    /// Shows each row of a folded run; for those older than this device linking is wanted.
    Q_INVOKABLE void openRun(double message);
    /// A whole text in parts that can be laid out one by one.
    [[nodiscard]] Q_INVOKABLE QStringList readerParts(double message) const;

    [[nodiscard]] MessageSelection *selection() { return &m_selection; }
    // For the selection:
    [[nodiscard]] const Message *messageOf(MessageId id) const;
    [[nodiscard]] QList<Message> between(MessageId one, MessageId other) const;
    /// "[date time] Milo: text"
    [[nodiscard]] QString lineOf(const Message &message) const;
    void refreshSelected();

    /// Asks the archive for what is missing now.
    Q_INVOKABLE void fetchMissing();

    /// Carries out a Ui.MessageAction on a message; SendPlain asks first (plainWanted).
    Q_INVOKABLE void perform(double message, int action);
    /// Shows a long message as a whole.
    Q_INVOKABLE void unfold(double message);
    Q_INVOKABLE void copyText(double message) const;
    /// Puts a part of a text on the clipboard, without what only makes it safe to be shown.
    Q_INVOKABLE void copyPart(const QString &text) const;
    /// Why the address of a link may be mistaken for another one; empty: it can't.
    Q_INVOKABLE QString linkWarning(const QString &link) const;
    /// Where the first links of a message lead that its bubble shows.
    [[nodiscard]] Q_INVOKABLE QStringList links(double message) const;
    /// Where a link leads, in a few words.
    [[nodiscard]] Q_INVOKABLE QString linkName(const QString &link) const;
    /// Wants an answer to be written (answerWanted).
    Q_INVOKABLE void answer(double message);
    /// The pointer or the keyboard is on an own message: who has read it is fetched.
    Q_INVOKABLE void wantReaders(double message);
    /// Removes somebody's message for all, as a moderator.
    Q_INVOKABLE void moderate(double message);
    /// Adds this sign of the user, or takes it away again.
    Q_INVOKABLE void toggleReaction(double message, const QString &sign);
    Q_INVOKABLE void takeBack(double message);
    /// Asks for the text to be changed (editWanted), if that can be done.
    Q_INVOKABLE void editMessage(double message);
    /// The same for the newest own message of the window.
    void editLast();

Q_SIGNALS:
    /// What waits in this chat may have changed.
    void waitingChanged();
    void countChanged();
    void edgesChanged();
    void newBelowChanged();
    void gapsChanged();
    void horizonChanged();
    /// The user wants another device to bring what is older than this one.
    void linkWanted();
    void unreadRowChanged();
    /// The view should bring this row to a third from the top (`top`), or to the lower edge.
    void jumped(int row, bool top);
    /// A message of the other side arrived in the open chat: polite live text for a screen reader.
    void announced(const QString &text);
    void plainWanted(double message);
    void editWanted(double message, const QString &text);
    /// `name`: who wrote it, `line`: its beginning.
    void answerWanted(double message, const QString &name, const QString &line);
    /// A sentence about an action that did not work.
    void actionFailed(const QString &sentence);

private:
    /// Rows of one kind in a row fold; ordinary messages never do.
    enum class Run : quint8 { None, Notices, Unreadable, BeforeDevice };
    enum class Load { Latest, Unread, Target, Older, Newer };

    // Loading (TimelineModel.cpp)
    void reset();
    void load(Load purpose, const Answer<MessagePage> &page);
    void takePage(Load purpose, const MessagePage &page);
    void replaceAll(Load purpose, const MessagePage &page);
    void appendOlder(const MessagePage &page);
    void prependNewer(const MessagePage &page);
    void dropOldest(int rows);
    void dropNewest(int rows);
    void fetchIfNeeded();
    void jumpAround(const SortKey &key, MessageId target);
    void placeUnreadMark(const MessagePage &page);
    void setEdges(bool hasOlder, bool hasNewer);

    // News (TimelineNews.cpp)
    void apply(const QList<Change> &changes);
    void applyChange(const Change &change);
    void addMessage(const Message &message, bool live);
    bool makeRoomForNewest();
    void insertAt(int row, const Message &message);
    void updateMessage(const Message &message);
    void removeMessage(MessageId id);
    void setNewBelow(int count);
    void markVisibleRead();
    void markUnreadWhileAway(MessageId id);
    [[nodiscard]] SortKey unreadKey() const;
    void announce(const Message &message);
    void report(const Answer<void> &answer);

    // What folds, days, marks (TimelineRuns.cpp)
    [[nodiscard]] int endOfRun(int row) const;
    void refreshRuns();
    void setRun(int row, bool tucked, int size);
    [[nodiscard]] Run runOf(const TimelineRow &line) const;
    void uncover(int row);
    [[nodiscard]] QString runText(const TimelineRow &line) const;
    [[nodiscard]] QString foundText(const TimelineRow &line) const;
    void takeDay(qint64 from, const Result<MessagePage> &page);

    // Answers (TimelineQuotes.cpp)
    [[nodiscard]] QString nameOf(const Quote &quote) const;
    [[nodiscard]] QuoteTile quoteTile(const TimelineRow &line) const;
    void refreshQuotesOf(const Message &original);

    // Holes in the archive (TimelineGaps.cpp)
    void loadGaps();
    void takeGaps(const ArchiveGaps &gaps);
    void refreshGaps();
    void tickGaps();
    [[nodiscard]] TimelineGap gapBetween(const SortKey *older, qint64 newerMs, bool atOldest) const;
    [[nodiscard]] TimelineGap gapAbove(int row) const;
    [[nodiscard]] QString gapText(const TimelineGap &gap) const;
    [[nodiscard]] bool retrying() const;

    void renewLink(MessageId id);

    // Photos and files (TimelineMedia.cpp)
    void loadTransfers();
    void takeProgress(const TransferProgress &progress);
    void endTransfer(AttachmentId attachment);
    void rememberPreviews(const Message &message) const;
    [[nodiscard]] int rowOf(AttachmentId attachment) const;
    [[nodiscard]] QList<AttachmentTile> tiles(const TimelineRow &line) const;
    [[nodiscard]] int waitingBehind(const TimelineRow &line) const;
    [[nodiscard]] QString stuckNote(const TimelineRow &line) const;
    [[nodiscard]] Ui::MessageAction actionOf(const TimelineRow &line) const;
    [[nodiscard]] Ui::MessageAction secondActionOf(const TimelineRow &line) const;
    void refreshStuck();

    // Readers of own messages in groups (TimelineReaders.cpp)
    void refreshReaders();
    void takeReaders(MessageId id, const QList<MemberDelivery> &people);
    [[nodiscard]] QString readersText(const TimelineRow &line) const;
    [[nodiscard]] QList<ReaderFace> readerFaces(const TimelineRow &line) const;

    // Rows (TimelineRows.cpp)
    [[nodiscard]] bool inRoom() const { return m_conversation.kind != ChatKind::Direct; }
    [[nodiscard]] QString senderOf(const Message &message) const;
    [[nodiscard]] ReaderFace senderFace(const Message &message) const;
    void refreshPeople();
    [[nodiscard]] TimelineRow makeRow(const Message &message) const;
    [[nodiscard]] QVariant value(int row, int role) const;
    /// `about`: whose message the words are for, in a room.
    [[nodiscard]] TimelineWords words(const Message *about = nullptr) const;
    [[nodiscard]] QString unreadText() const;
    [[nodiscard]] QString waitingNote() const;
    void derive(int row);
    void refreshDerived(int first, int last);
    void refreshRoles(int first, int last, const QList<int> &roles);
    void refreshWaitingNote();
    [[nodiscard]] int rowOf(MessageId id) const;
    [[nodiscard]] int placeOf(const SortKey &key) const;
    [[nodiscard]] bool joinsOlder(int row) const;

    ViewContext m_context;
    MessageSelection m_selection{*this};
    QStringList m_marks;
    QSet<MessageId> m_openRuns; ///< some of each run that the user wants to see
    Conversation m_conversation;
    QString m_provider;
    QString m_waitingCause;
    QString m_remoteTrouble;
    std::deque<TimelineRow> m_rows; ///< newest first
    QList<Change> m_meanwhile; ///< news while a page was on its way; applied once more after it
    int m_generation = 0; ///< answers for an earlier chat or window are dropped
    int m_loading = 0; ///< pages on their way
    bool m_loaded = false;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_fetchingOlder = false;
    bool m_fetchingNewer = false;
    bool m_active = false;
    bool m_viewKnown = false; ///< the view has told what is visible
    int m_visibleNewest = 0;
    int m_visibleOldest = 0;
    int m_awayUnread = 0; ///< arrived while the window was not in front
    int m_newBelow = 0;
    SortKey m_markedRead;
    MessageId m_unreadAt;
    int m_unreadCount = 0;
    MessageId m_waitingNoteAt;
    int m_waitingInLine = 0;
    MessageId m_target; ///< where jumpToMessage leads
    QTimer m_midnight;
    ArchiveGaps m_gaps;
    Horizon m_horizon;
    QTimer m_gapTick; ///< counts down to the next try
    const RoomPeople *m_people = nullptr;
    BareJid m_self;
    int m_receiptLimit = 50;
    MessageId m_lastOwn; ///< the newest own message, if the window holds it
    QHash<MessageId, QList<MemberDelivery>> m_readers;
    std::unique_ptr<VoiceShapes> m_shapes; ///< of voice messages
    QHash<AttachmentId, TransferProgress> m_transfers; ///< what is under way, in any chat
};

} // namespace Ninelives
