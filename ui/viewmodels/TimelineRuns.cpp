// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: what folds into one line, and several chosen messages.
#include "ui/text/LinkSentences.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/SearchMarks.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int mostNotices = 3; // more in a row fold
constexpr int mostUnreadable = 1;
constexpr qsizetype partLength = 2'000; // of a text on the reader's page

} // namespace

// ---- Runs ----

TimelineModel::Run TimelineModel::runOf(const TimelineRow &line) const
{
    if (line.isNotice()) {
        return Run::Notices;
    }
    if (line.kind() != Ui::MessageKind::Unreadable) {
        return Run::None;
    }
    return m_horizon.hides(line.message) ? Run::BeforeDevice : Run::Unreadable;
}

/// The newest and the oldest row of the run that begins with `row` upwards.
int TimelineModel::endOfRun(int row) const
{
    const Run kind = runOf(m_rows[size_t(row)]);
    int end = row;
    while (end + 1 < count()) {
        const TimelineRow &line = m_rows[size_t(end)];
        // One line explains all that is older than this device, however many days those are.
        const bool apart = (line.startsDay && kind != Run::BeforeDevice)
            || line.gap.kind != TimelineGap::Kind::None || line.message.id == m_unreadAt;
        if (apart || runOf(m_rows[size_t(end) + 1]) != kind) {
            break;
        }
        ++end;
    }
    return end;
}

void TimelineModel::refreshRuns()
{
    for (int row = 0; row < count();) {
        const Run kind = runOf(m_rows[size_t(row)]);
        const int end = kind == Run::None ? row : endOfRun(row);
        const int size = end - row + 1;
        const bool open = std::any_of(
            m_rows.begin() + row, m_rows.begin() + end + 1,
            [this](const TimelineRow &line) { return m_openRuns.contains(line.message.id); });
        const bool folds = kind == Run::BeforeDevice
            || (!open && kind != Run::None
                && size > (kind == Run::Notices ? mostNotices : mostUnreadable));
        for (int i = row; i <= end; ++i) {
            setRun(i, folds && i < end, folds && i == end ? size : 0);
        }
        row = end + 1;
    }
}

void TimelineModel::setRun(int row, bool tucked, int size)
{
    TimelineRow &line = m_rows[size_t(row)];
    if (line.tucked != tucked || line.runSize != size) {
        line.tucked = tucked;
        line.runSize = size;
        refreshRoles(row, row, {TuckedRole, RunTextRole, AccessibleTextRole});
    }
}

QString TimelineModel::runText(const TimelineRow &line) const
{
    if (line.runSize == 0) {
        return {};
    }
    if (m_horizon.hides(line.message)) {
        return LinkSentences::beforeDevice(arriving());
    }
    return line.isNotice()
        ? tr("%n changes", nullptr, line.runSize)
        : tr("%n messages can’t be read on this computer", nullptr, line.runSize);
}

void TimelineModel::openRun(double message)
{
    const int row = rowOf(MessageId{qint64(message)});
    if (row < 0) {
        return;
    }
    if (m_horizon.hides(m_rows[size_t(row)].message)) {
        Q_EMIT linkWanted();
        return;
    }
    for (int i = row - m_rows[size_t(row)].runSize + 1; i <= row; ++i) {
        if (i >= 0) {
            m_openRuns.insert(m_rows[size_t(i)].message.id);
        }
    }
    refreshRuns();
}

bool TimelineModel::arriving() const
{
    return m_horizon.history == Horizon::History::Arriving;
}

QString TimelineModel::linkText() const
{
    return arriving() ? QString() : tr("Link with your other device");
}

void TimelineModel::setHorizon(const Horizon &horizon)
{
    if (horizon != m_horizon) {
        m_horizon = horizon;
        refreshRuns();
        refreshRoles(0, count() - 1, {BeforeDeviceRole, RunTextRole, AccessibleTextRole});
        Q_EMIT horizonChanged();
    }
}

/// What a jump leads to is never hidden: neither in a run nor behind a fold.
void TimelineModel::uncover(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    if (m_rows[size_t(row)].tucked && !m_horizon.hides(m_rows[size_t(row)].message)) {
        m_openRuns.insert(m_rows[size_t(row)].message.id);
        refreshRuns();
    }
    if (!m_marks.isEmpty() && m_rows[size_t(row)].cut && !m_rows[size_t(row)].tooLong()) {
        unfold(double(m_rows[size_t(row)].message.id.value));
    }
}

// ---- Searching and reading ----

void TimelineModel::setMarks(const QStringList &words)
{
    if (words != m_marks) {
        m_marks = words;
        refreshRoles(0, count() - 1, {FoundTextRole});
    }
}

QString TimelineModel::foundText(const TimelineRow &line) const
{
    return m_marks.isEmpty() || line.isNotice() ? QString()
                                                : SearchMarks::marked(line.text, m_marks);
}

QStringList TimelineModel::readerParts(double message) const
{
    const Message *const wanted = messageOf(MessageId{qint64(message)});
    if (!wanted) {
        return {};
    }
    const QString text = MessageFormatter::cleaned(wanted->body);
    QStringList parts;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + partLength, text.size());
        // At the end of a line or word if one is near; never within a character.
        for (const QChar stop : {u'\n', u' '}) {
            const qsizetype found =
                end < text.size() ? text.lastIndexOf(stop, end - 1) : qsizetype(-1);
            if (found > at + partLength / 2) {
                end = found + 1;
                break;
            }
        }
        if (end < text.size() && text.at(end - 1).isHighSurrogate()) {
            --end;
        }
        QString part = text.mid(at, end - at);
        if (part.endsWith(u'\n')) {
            part.chop(1); // the next part begins a line anyway
        }
        parts.append(part);
        at = end;
    }
    return parts;
}

// ---- Several messages ----

const Message *TimelineModel::messageOf(MessageId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[size_t(row)].message;
}

QList<Message> TimelineModel::between(MessageId one, MessageId other) const
{
    const int target = rowOf(other);
    int from = rowOf(one);
    QList<Message> messages;
    if (target < 0) {
        return messages;
    }
    from = from < 0 ? target : from; // the other end has left the window
    for (int row = std::min(from, target); row <= std::max(from, target); ++row) {
        messages.append(m_rows[size_t(row)].message);
    }
    return messages;
}

QString TimelineModel::lineOf(const Message &message) const
{
    const QString name = message.direction == Direction::Out ? tr("You") : senderOf(message);
    const QString text = message.retractedAtMs > 0 ? tr("(taken back)")
        : message.unreadable != Unreadable::No     ? tr("(can’t be read on this computer)")
        : message.attachments.isEmpty()            ? message.body
        : message.body.isEmpty()
        ? Sentences::attachments(message.attachments)
        : Sentences::attachments(message.attachments) + u'\n' + message.body;
    //: A copied message: date and time, who wrote it, what
    return tr("[%1] %2: %3")
        .arg(m_context.locale.toString(QDateTime::fromMSecsSinceEpoch(message.sentAtMs),
                                       QLocale::ShortFormat),
             name, text);
}

void TimelineModel::refreshSelected()
{
    refreshRoles(0, count() - 1, {SelectedRole});
}

// ---- Days ----

QDate TimelineModel::dayInView() const
{
    const int row = std::min(m_visibleOldest, count() - 1);
    return row < 0 ? QDate() : MessageTime::dateOf(m_rows[size_t(row)].message.sentAtMs);
}

void TimelineModel::jumpToDay(QDate day)
{
    if (!m_conversation.id.isValid() || !day.isValid()) {
        return;
    }
    const qint64 from = day.startOfDay().toMSecsSinceEpoch();
    m_context.engine->history()
        .newer(m_conversation.id, SortKey{from, 0}, 1)
        .then(this, [this, from, chat = m_conversation.id](const Result<MessagePage> &page) {
            if (chat == m_conversation.id) {
                takeDay(from, page);
            }
        });
}

/// The first message since then; what the archive still has of that time is asked for.
void TimelineModel::takeDay(qint64 from, const Result<MessagePage> &page)
{
    if (!page) {
        Q_EMIT actionFailed(Sentences::general(page.error()));
        return;
    }
    const bool found = !page->rows.isEmpty();
    const SortKey key = found ? page->rows.constFirst().sortKey : SortKey{};
    const bool missing = std::ranges::any_of(m_gaps.gaps, [&](const ArchiveGap &gap) {
        return !gap.lost && gap.beforeMs > from && (!found || gap.afterMs < key.timeMs);
    });
    if (missing) {
        fetchMissing();
    }
    if (!found) {
        jumpToNewest();
    } else if (const int row = rowOf(page->rows.constFirst().id); row >= 0) {
        uncover(row);
        Q_EMIT jumped(row, true);
    } else {
        jumpAround(key, page->rows.constFirst().id);
    }
}

} // namespace Ninelives
