// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: what the delegates see.
#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/RoomSentences.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/ConversationRow.h"
#include "ui/viewmodels/RoomPeople.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

constexpr qint64 groupMs = 3 * 60 * 1000;
constexpr qsizetype longestTitle = 80;

} // namespace

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{MessageIdRole, "messageId"},
                                              {KindRole, "kind"},
                                              {OwnRole, "own"},
                                              {SenderNameRole, "senderName"},
                                              {TextRole, "text"},
                                              {PlainTextRole, "plainText"},
                                              {TimeTextRole, "timeText"},
                                              {FullTimeTextRole, "fullTimeText"},
                                              {StartsDayRole, "startsDay"},
                                              {DayTextRole, "dayText"},
                                              {GapTextRole, "gapText"},
                                              {GapOpenRole, "gapOpen"},
                                              {UnreadMarkRole, "unreadMark"},
                                              {UnreadTextRole, "unreadText"},
                                              {GroupPositionRole, "groupPosition"},
                                              {EncryptedRole, "encrypted"},
                                              {EditedRole, "edited"},
                                              {EditTickRole, "editTick"},
                                              {FoldTextRole, "foldText"},
                                              {TickRole, "tick"},
                                              {TickTextRole, "tickText"},
                                              {WaitingNoteRole, "waitingNote"},
                                              {FailureTextRole, "failureText"},
                                              {ActionRole, "action"},
                                              {ActionTextRole, "actionText"},
                                              {SecondActionRole, "secondAction"},
                                              {SecondActionTextRole, "secondActionText"},
                                              {UnreadableTitleRole, "unreadableTitle"},
                                              {UnreadableReasonRole, "unreadableReason"},
                                              {AttachmentsRole, "attachments"},
                                              {ReactionsRole, "reactions"},
                                              {AccessibleTextRole, "accessibleText"},
                                              {SenderFaceRole, "senderFace"},
                                              {SenderWarningRole, "senderWarning"},
                                              {ShowsSenderRole, "showsSender"},
                                              {ShowsFaceRole, "showsFace"},
                                              {NoticeIconRole, "noticeIcon"},
                                              {ReadersTextRole, "readersText"},
                                              {ReadersShownRole, "readersShown"},
                                              {ReaderFacesRole, "readerFaces"},
                                              {VersionsRole, "hasVersions"},
                                              {QuoteRole, "quote"},
                                              {AnswerableRole, "answerable"},
                                              {FoundTextRole, "foundText"},
                                              {SelectedRole, "selected"},
                                              {TuckedRole, "tucked"},
                                              {RunTextRole, "runText"},
                                              {ReaderRole, "reader"},
                                              {BeforeDeviceRole, "beforeDevice"}};
    return names;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return value(index.row(), role);
}

QVariant TimelineModel::value(int row, int role) const
{
    const TimelineRow &line = m_rows[size_t(row)];
    const Message &message = line.message;
    const bool unreadable = message.unreadable != Unreadable::No;
    switch (role) {
    case MessageIdRole:
        return double(message.id.value);
    case KindRole:
        return int(line.kind());
    case OwnRole:
        return line.own();
    case SenderNameRole:
        return line.own() ? tr("You") : senderOf(message);
    case TextRole:
        return line.text;
    case PlainTextRole:
        return message.body;
    case TimeTextRole:
        return line.timeText;
    case FullTimeTextRole:
        return MessageTime::full(message.sentAtMs, m_context.locale);
    case StartsDayRole:
        return line.startsDay;
    case DayTextRole:
        return line.startsDay
            ? MessageTime::day(message.sentAtMs, m_context.clock->nowMs(), m_context.locale)
            : QString();
    case GapTextRole:
        return gapText(line.gap);
    case GapOpenRole:
        return line.gap.kind == TimelineGap::Kind::Open;
    case UnreadMarkRole:
        return message.id == m_unreadAt;
    case UnreadTextRole:
        return message.id == m_unreadAt ? unreadText() : QString();
    case GroupPositionRole:
        return int(line.group);
    case EncryptedRole:
        return line.encrypted() || line.isNotice() || (unreadable && m_conversation.encrypted);
    case EditedRole:
        return message.editedAtMs > 0;
    case EditTickRole:
        return int(line.editTick());
    case FoldTextRole:
        return line.foldText(words());
    case TickRole:
        return int(tickOf(message));
    case TickTextRole:
        return line.tickText(words(&message));
    case WaitingNoteRole:
        return message.id == m_waitingNoteAt ? waitingNote() : QString();
    case FailureTextRole:
        return line.stuck() ? stuckNote(line) : line.failureText(words());
    case ActionRole:
        return int(actionOf(line));
    case ActionTextRole:
        return line.actionText(actionOf(line), words(&message));
    case SecondActionRole:
        return int(secondActionOf(line));
    case SecondActionTextRole:
        return line.actionText(secondActionOf(line), words(&message));
    case AttachmentsRole:
        return QVariant::fromValue(tiles(line));
    case UnreadableTitleRole:
        return unreadable ? Sentences::unreadableTitle(message.unreadable) : QString();
    case UnreadableReasonRole:
        return line.unreadableReason(words(&message));
    case ReactionsRole:
        return QVariant::fromValue(line.chips(words()));
    case AccessibleTextRole:
        return line.runSize > 0 ? runText(line) : line.accessibleText(words(&message));
    case SenderFaceRole:
        return QVariant::fromValue(senderFace(message));
    case SenderWarningRole:
        return inRoom() && m_people && !line.own() && !line.isNotice()
            ? m_people->warningOf(message)
            : QString();
    case ShowsSenderRole:
        return inRoom() && !line.own() && !line.isNotice()
            && (line.group == Ui::GroupPosition::Single || line.group == Ui::GroupPosition::First);
    case ShowsFaceRole:
        return inRoom() && !line.own() && !line.isNotice()
            && (line.group == Ui::GroupPosition::Single || line.group == Ui::GroupPosition::Last);
    case NoticeIconRole:
        return line.isNotice() ? Sentences::noticeIcon(message.notice) : QString();
    case ReadersTextRole:
        return readersText(line);
    case ReadersShownRole:
        return message.id == m_lastOwn;
    case ReaderFacesRole:
        return QVariant::fromValue(readerFaces(line));
    case VersionsRole:
        return message.editedAtMs > 0 && message.retractedAtMs == 0;
    case QuoteRole:
        return QVariant::fromValue(quoteTile(line));
    case AnswerableRole:
        return line.answerable();
    case FoundTextRole:
        return foundText(line);
    case SelectedRole:
        return m_selection.holds(message);
    case TuckedRole:
        return line.tucked;
    case RunTextRole:
        return runText(line);
    case ReaderRole:
        return line.tooLong();
    case BeforeDeviceRole:
        return m_horizon.hides(message);
    default:
        return {};
    }
}

QString TimelineModel::senderOf(const Message &message) const
{
    if (!inRoom()) {
        return MessageFormatter::toPreview(m_conversation.title, longestTitle);
    }
    return m_people ? m_people->nameOf(message)
                    : Identity::safeName(message.senderName, message.sender.toString());
}

TimelineWords TimelineModel::words(const Message *about) const
{
    TimelineWords words;
    words.title = MessageFormatter::toPreview(m_conversation.title, longestTitle);
    words.firstName = Identity::firstName(m_conversation.title);
    words.peer = m_conversation.peer;
    words.provider = m_provider;
    words.waitingCause = m_waitingCause;
    words.remoteTrouble = m_remoteTrouble;
    words.nowMs = m_context.clock->nowMs();
    words.locale = m_context.locale;
    words.kind = m_conversation.kind;
    words.self = m_self;
    words.members = m_conversation.members;
    words.receiptLimit = m_receiptLimit;
    if (inRoom()) {
        words.names.own = {m_conversation.nick};
        if (m_people) {
            words.names.isName = [people = m_people](QStringView name) {
                return people->isName(name);
            };
        }
        if (about) {
            words.who = senderOf(*about);
            words.title = words.who;
            words.firstName = Identity::firstName(words.who);
        }
    }
    return words;
}

TimelineRow TimelineModel::makeRow(const Message &message) const
{
    TimelineRow row;
    row.message = message;
    rememberPreviews(message);
    row.format(words(&message));
    return row;
}

void TimelineModel::unfold(double message)
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row >= 0) {
        TimelineRow &line = m_rows[size_t(row)];
        line.unfolded = true;
        line.format(words(&line.message));
        refreshRoles(row, row, {TextRole, FoundTextRole, FoldTextRole});
    }
}

QString TimelineModel::newBelowText() const
{
    if (m_newBelow <= 0) {
        return {};
    }
    return m_newBelow == 1 ? tr("1 new message") : tr("%n new messages", nullptr, m_newBelow);
}

QString TimelineModel::unreadText() const
{
    return m_unreadCount == 1 ? tr("1 new message") : tr("%n new messages", nullptr, m_unreadCount);
}

int TimelineModel::unreadRow() const
{
    return m_unreadAt.isValid() ? rowOf(m_unreadAt) : -1;
}

int TimelineModel::rowOf(MessageId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const TimelineRow &row) { return row.message.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

/// The row that a message with this key gets: rows above it are newer.
int TimelineModel::placeOf(const SortKey &key) const
{
    const auto place = std::ranges::find_if(
        m_rows, [&](const TimelineRow &row) { return row.message.sortKey < key; });
    return int(place - m_rows.begin());
}

// ---- What a row owes to its neighbours ----

/// Whether this message continues the run of the next older one.
bool TimelineModel::joinsOlder(int row) const
{
    if (row < 0 || row + 1 >= count()) {
        return false;
    }
    const TimelineRow &line = m_rows[size_t(row)];
    const TimelineRow &older = m_rows[size_t(row) + 1];
    const bool near = line.message.sentAtMs - older.message.sentAtMs <= groupMs;
    const bool sameDay =
        MessageTime::dateOf(line.message.sentAtMs) == MessageTime::dateOf(older.message.sentAtMs);
    return near && sameDay && line.sameSender(older) && line.message.id != m_unreadAt
        && !line.emojiOnly && !older.emojiOnly && line.gap.kind == TimelineGap::Kind::None;
}

void TimelineModel::derive(int row)
{
    TimelineRow &line = m_rows[size_t(row)];
    if (row + 1 < count()) {
        line.startsDay = MessageTime::dateOf(line.message.sentAtMs)
            != MessageTime::dateOf(m_rows[size_t(row) + 1].message.sentAtMs);
    } else {
        line.startsDay = !m_hasOlder;
    }
    line.gap = gapAbove(row);
    const bool continues = joinsOlder(row);
    const bool continued = joinsOlder(row - 1);
    line.group = continues ? (continued ? Ui::GroupPosition::Middle : Ui::GroupPosition::Last)
                           : (continued ? Ui::GroupPosition::First : Ui::GroupPosition::Single);
}

void TimelineModel::refreshDerived(int first, int last)
{
    for (int row = std::max(first, 0); row <= std::min(last, count() - 1); ++row) {
        const TimelineRow before = m_rows[size_t(row)];
        derive(row);
        const TimelineRow &now = m_rows[size_t(row)];
        QList<int> roles;
        if (now.startsDay != before.startsDay) {
            roles << StartsDayRole << DayTextRole;
        }
        if (now.gap != before.gap) {
            roles << GapTextRole << GapOpenRole;
        }
        if (now.group != before.group) {
            roles << GroupPositionRole;
            if (inRoom()) {
                roles << ShowsSenderRole << ShowsFaceRole;
            }
        }
        if (!roles.isEmpty()) {
            Q_EMIT dataChanged(index(row), index(row), roles);
        }
    }
}

void TimelineModel::refreshRoles(int first, int last, const QList<int> &roles)
{
    if (first >= 0 && last >= first && last < count()) {
        Q_EMIT dataChanged(index(first), index(last), roles);
    }
}

// ---- The note under the last waiting bubble ----

QString TimelineModel::waitingNote() const
{
    const std::array places{tr("first in line"), tr("second in line"), tr("third in line"),
                            tr("fourth in line"), tr("fifth in line")};
    const size_t place = size_t(std::max(m_waitingInLine, 1)) - 1;
    return tr("Saved on this computer, %1")
        .arg(place < places.size() ? places[place] : tr("number %1 in line").arg(m_waitingInLine));
}

void TimelineModel::refreshWaitingNote()
{
    refreshStuck();
    Q_EMIT waitingChanged();
    MessageId last;
    int inLine = 0;
    if (!m_waitingCause.isEmpty()) {
        for (const TimelineRow &row : m_rows) {
            if (row.waiting()) {
                last = inLine == 0 ? row.message.id : last;
                ++inLine;
            }
        }
    }
    if (last == m_waitingNoteAt && inLine == m_waitingInLine) {
        return;
    }
    const int before = rowOf(m_waitingNoteAt);
    m_waitingNoteAt = last;
    m_waitingInLine = inLine;
    refreshRoles(before, before, {WaitingNoteRole});
    const int now = rowOf(last);
    if (now != before) {
        refreshRoles(now, now, {WaitingNoteRole});
    }
}

} // namespace Ninelives
