// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Evidence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::Drill {

namespace {

constexpr qint64 lastMomentsMs = 2'000;

class Judge
{
public:
    explicit Judge(const Evidence &evidence) : m_evidence(evidence), m_plan(evidence.plan) {}

    Verdict judge()
    {
        for (qsizetype i = 0; i < m_evidence.ledger.size(); ++i) {
            m_numbers.insert(m_evidence.ledger.at(i).text.body, int(i));
            m_origins.append(originOf(m_evidence.ledger.at(i)));
            m_numberOfOrigin.insert(m_origins.last(), int(i));
        }
        for (auto it = m_evidence.histories.cbegin(); it != m_evidence.histories.cend(); ++it) {
            countRows(it.key().first, it.value());
        }
        for (qsizetype i = 0; i < m_evidence.ledger.size(); ++i) {
            judgeMessage(m_evidence.ledger.at(i), m_origins.at(i));
        }
        for (auto it = m_evidence.histories.cbegin(); it != m_evidence.histories.cend(); ++it) {
            judgeOrder(it.key(), it.value());
            judgeStates(it.key().first, it.value());
        }
        for (auto it = m_evidence.chats.cbegin(); it != m_evidence.chats.cend(); ++it) {
            judgeReading(it.key(), it.value());
        }
        for (auto it = m_evidence.outboxes.cbegin(); it != m_evidence.outboxes.cend(); ++it) {
            for (const QString &row : it.value()) {
                note(m_verdict.stuck,
                     u"stuck in the outbox of %1: %2"_s.arg(device(it.key()), row));
            }
        }
        return m_verdict;
    }

private:
    [[nodiscard]] QString device(int index) const { return m_plan.devices.at(index).name; }

    void note(int &counter, const QString &finding)
    {
        ++counter;
        m_verdict.findings.append(finding);
    }

    /// The row at the device that typed it; null when it has none.
    [[nodiscard]] const Row *ownRow(const Entry &entry) const
    {
        const auto rows = m_evidence.histories.constFind({entry.text.device, entry.text.to});
        if (rows == m_evidence.histories.cend()) {
            return nullptr;
        }
        const auto found = std::ranges::find(*rows, entry.text.body, &Row::body);
        return found == rows->cend() ? nullptr : &*found;
    }

    /// An accepted message has its id from the answer, one with unknown outcome from the store of
    /// the device that typed it; empty: it was not accepted.
    [[nodiscard]] QString originOf(const Entry &entry) const
    {
        if (entry.outcome != Outcome::Unknown) {
            return entry.originId;
        }
        const Row *row = ownRow(entry);
        return row ? row->originId : QString();
    }

    void countRows(int index, const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            if (m_evidence.ignored.contains(row.originId)) {
                continue;
            }
            const int number = row.readable ? m_numbers.value(row.body, -1)
                                            : m_numberOfOrigin.value(row.originId, -1);
            if (number < 0) {
                note(m_verdict.duplicated,
                     u"%1 shows what nobody typed: \"%2\" (%3)"_s.arg(device(index), row.body,
                                                                      row.originId));
                continue;
            }
            ++(row.readable ? m_readable : m_unreadable)[{index, number}];
        }
    }

    void judgeMessage(const Entry &entry, const QString &origin)
    {
        const int number = m_numbers.value(entry.text.body);
        const bool accepted = !origin.isEmpty();
        const int sender = m_plan.devices.at(entry.text.device).person;
        for (int index = 0; index < m_plan.devices.size(); ++index) {
            const int person = m_plan.devices.at(index).person;
            const int rows = m_readable.value({index, number});
            const int shut = m_unreadable.value({index, number});
            const bool expected = accepted && (person == sender || person == entry.text.to);
            if (expected && rows == 0 && wentDown(entry, origin, sender, person)) {
                continue; // told of by judgeArchive()
            }
            if (expected && rows == 0) {
                note(m_verdict.lost,
                     u"lost: \"%1\" at %2%3"_s.arg(entry.text.body, device(index),
                                                   shut > 0 ? u" (there, but unreadable)"_s
                                                            : QString()));
            } else if (!expected && rows + shut > 0) {
                note(m_verdict.duplicated,
                     u"not accepted, and yet there: \"%1\" at %2"_s.arg(entry.text.body,
                                                                        device(index)));
            } else if (rows + shut > 1) {
                note(m_verdict.duplicated,
                     u"%1 times: \"%2\" at %3"_s.arg(rows + shut)
                         .arg(entry.text.body, device(index)));
            }
        }
        if (accepted) {
            judgeArchive(entry, origin, sender, sender);
            judgeArchive(entry, origin, sender, entry.text.to);
        }
    }

    [[nodiscard]] bool inLastMoments(const QString &archiveId) const
    {
        const qint64 time = archivedAtMs(archiveId);
        return std::ranges::any_of(m_evidence.deaths, [time](qint64 death) {
            return time <= death + 100 && death - time < lastMomentsMs;
        });
    }

    /// The entries of a message in a person's archive, in its order.
    [[nodiscard]] QList<Archived> copies(int person, const QString &origin) const
    {
        QList<Archived> found;
        for (const Archived &entry : m_evidence.archives.value(person)) {
            if (entry.originId == origin) {
                found.append(entry);
            }
        }
        return found;
    }

    /// True when the recipient's archive lacks the message, and a server that was killed had
    /// written it to the sender's in its last moments: no client can see that. What the sender's
    /// archive lacks, the sender's program has to notice.
    [[nodiscard]] bool wentDown(const Entry &entry, const QString &origin, int sender,
                                int person) const
    {
        if (person != entry.text.to || person == sender || !copies(person, origin).isEmpty()) {
            return false;
        }
        const QList<Archived> own = copies(sender, origin);
        return !own.isEmpty() && inLastMoments(own.first().archiveId);
    }

    /// True when the recipient's archive has it twice because the sender's had lost it, and it was
    /// sent again: the recipient's program shows it once.
    [[nodiscard]] bool wasSaved(const Entry &entry, const QString &origin, int sender,
                                int person) const
    {
        const QList<Archived> theirs = copies(person, origin);
        return person == entry.text.to && person != sender && theirs.size() == 2
            && copies(sender, origin).size() == 1 && inLastMoments(theirs.first().archiveId);
    }

    void judgeArchive(const Entry &entry, const QString &origin, int sender, int person)
    {
        if (!m_evidence.archives.contains(person)) {
            return;
        }
        const qsizetype count = copies(person, origin).size();
        const QString where = u"\"%1\" (%2) in the archive of %3"_s.arg(
            entry.text.body, origin, m_plan.people.at(person).name);
        if (count == 0 && wentDown(entry, origin, sender, person)) {
            m_verdict.wentDown.append(u"went down with the server: not "_s + where);
        } else if (count == 0) {
            note(m_verdict.lost, u"lost: "_s + where);
        } else if (count > 1 && wasSaved(entry, origin, sender, person)) {
            m_verdict.wentDown.append(u"lost by the server and sent again: "_s + where);
        } else if (count > 1) {
            note(m_verdict.duplicated, u"%1 times: "_s.arg(count) + where);
        }
    }

    [[nodiscard]] bool cameLate(const QString &archiveId) const
    {
        const qint64 time = archivedAtMs(archiveId);
        return std::ranges::any_of(m_evidence.hangs, [time](const auto &hang) {
            return hang.first - 100 <= time && time <= hang.second + 100;
        });
    }

    void judgeOrder(std::pair<int, int> chat, const QList<Row> &rows)
    {
        QHash<int, int> last; // typing device → number of its last message
        QHash<QString, qsizetype> places;
        const QList<Archived> archive =
            m_evidence.archives.value(m_plan.devices.at(chat.first).person);
        for (qsizetype i = 0; i < archive.size(); ++i) {
            places.insert(archive.at(i).archiveId, i);
        }
        qsizetype place = -1;
        QString before;
        for (const Row &row : rows) {
            const int number = m_numbers.value(row.body, -1);
            if (number >= 0) {
                const int typedOn = m_evidence.ledger.at(number).text.device;
                if (last.value(typedOn, -1) > number) {
                    note(m_verdict.reordered,
                         u"\"%1\" stands after \"%2\" at %3"_s.arg(
                             row.body, m_evidence.ledger.at(last.value(typedOn)).text.body,
                             device(chat.first)));
                }
                last.insert(typedOn, number);
            }
            const qsizetype here = cameLate(row.archiveId) ? -1 : places.value(row.archiveId, -1);
            if (here >= 0 && here < place) {
                note(m_verdict.reordered,
                     u"\"%1\" stands after \"%2\" at %3, in the archive before it"_s.arg(
                         row.body, before, device(chat.first)));
            }
            if (here >= 0) {
                place = here;
                before = row.body;
            }
        }
    }

    /// The first device of a person is the measure for the others; each is measured by its own
    /// history.
    void judgeReading(std::pair<int, int> chat, const ChatState &state)
    {
        const int person = m_plan.devices.at(chat.first).person;
        const auto owner = std::ranges::find(m_plan.devices, person, &DeviceSpec::person);
        const int first = int(owner - m_plan.devices.begin());
        const ChatState measure = m_evidence.chats.value({first, chat.second});
        const QString where =
            u"%1 with %2"_s.arg(device(chat.first), m_plan.people.at(chat.second).name);
        if (state.readUpTo != measure.readUpTo || state.unread != measure.unread) {
            note(m_verdict.apart,
                 u"%1: read up to %2, %3 unread; %4: read up to %5, %6 unread"_s.arg(
                     where, state.readUpTo, QString::number(state.unread), device(first),
                     measure.readUpTo, QString::number(measure.unread)));
        }
        const QList<Row> rows = m_evidence.histories.value(chat);
        const auto read = std::ranges::find(rows, state.readUpTo, &Row::archiveId);
        const auto from =
            state.readUpTo.isEmpty() || read == rows.cend() ? rows.cbegin() : read + 1;
        const auto unread =
            std::count_if(from, rows.cend(), [](const Row &row) { return !row.typedHere; });
        if (unread != state.unread) {
            note(m_verdict.apart,
                 u"%1 shows %2 unread, there are %3"_s.arg(where).arg(state.unread).arg(unread));
        }
    }

    void judgeStates(int index, const QList<Row> &rows)
    {
        const QSet<QString> fine{u"server"_s, u"delivered"_s, u"read"_s};
        for (const Row &row : rows) {
            if (row.typedHere && !fine.contains(row.state)) {
                note(m_verdict.stuck,
                     u"\"%1\" is still \"%2\" at %3"_s.arg(row.body, row.state, device(index)));
            }
        }
    }

    const Evidence &m_evidence;
    const Plan &m_plan;
    Verdict m_verdict;
    QHash<QString, int> m_numbers; ///< text → place in the ledger
    QHash<QString, int> m_numberOfOrigin; ///< origin id → place in the ledger
    QStringList m_origins; ///< as the ledger
    QHash<std::pair<int, int>, int> m_readable; ///< (device, number) → rows
    QHash<std::pair<int, int>, int> m_unreadable;
};

} // namespace

qint64 archivedAtMs(const QString &archiveId)
{
    bool ok = false;
    const qint64 microseconds = archiveId.toLongLong(&ok);
    if (ok) {
        return microseconds / 1000; // ejabberd
    }
    // Prosody: 36 bits of seconds, then fractions of a second.
    const QString digits = archiveId.left(13).remove(u'-');
    const qint64 seconds = digits.left(9).toLongLong(&ok, 16);
    const qint64 fraction = digits.mid(9, 3).toLongLong(nullptr, 16);
    return ok && digits.size() == 12 ? seconds * 1000 + fraction * 1000 / 4096 : 0;
}

Verdict judge(const Evidence &evidence)
{
    return Judge(evidence).judge();
}

} // namespace Ninelives::Drill
