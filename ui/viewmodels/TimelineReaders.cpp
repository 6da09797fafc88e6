// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: who has what the user wrote to a group.
#include "ui/text/Identity.h"
#include "ui/text/RoomSentences.h"
#include "ui/viewmodels/RoomPeople.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostFaces = 3;
constexpr qsizetype mostKept = 50; // messages whose readers are known

} // namespace

void TimelineModel::setPeople(const RoomPeople *people)
{
    m_people = people;
    connect(people, &RoomPeople::peopleChanged, this, &TimelineModel::refreshPeople);
}

/// Names and warnings may be others now; mentions are marked anew.
void TimelineModel::refreshPeople()
{
    if (!inRoom() || m_rows.empty()) {
        return;
    }
    for (TimelineRow &row : m_rows) {
        row.format(words(&row.message));
    }
    refreshRoles(0, count() - 1,
                 {TextRole, SenderNameRole, SenderFaceRole, SenderWarningRole, TickTextRole,
                  FailureTextRole, UnreadableReasonRole, AccessibleTextRole});
}

void TimelineModel::setSelf(const BareJid &self)
{
    m_self = self;
}

void TimelineModel::setReceiptLimit(int people)
{
    if (people != m_receiptLimit) {
        m_receiptLimit = people;
        refreshRoles(0, count() - 1, {ReadersTextRole, AccessibleTextRole});
    }
}

/// The newest own message shows its readers all the time; they are fetched again when their number
/// changes.
void TimelineModel::refreshReaders()
{
    if (m_conversation.kind != ChatKind::Group) {
        return;
    }
    const auto last = std::ranges::find_if(
        m_rows, [](const TimelineRow &row) { return row.own() && !row.isNotice(); });
    const MessageId now = last == m_rows.end() ? MessageId{} : last->message.id;
    if (now != m_lastOwn) {
        const int before = rowOf(m_lastOwn);
        m_lastOwn = now;
        refreshRoles(before, before, {ReadersShownRole});
        refreshRoles(rowOf(now), rowOf(now), {ReadersShownRole});
    }
    if (last != m_rows.end()) {
        const QList<MemberDelivery> &known = m_readers.value(now);
        const auto read = std::ranges::count(known, Delivery::Read, &MemberDelivery::state);
        const auto lost = std::ranges::count(known, false, &MemberDelivery::canRead);
        if (read != last->message.readBy || lost != last->message.unreached) {
            wantReaders(double(now.value));
        }
    }
}

void TimelineModel::wantReaders(double message)
{
    const MessageId id{qint64(message)};
    const int row = rowOf(id);
    if (row < 0 || m_conversation.kind != ChatKind::Group || !m_rows[size_t(row)].own()
        || m_conversation.members > m_receiptLimit) {
        return;
    }
    m_context.engine->groups().deliveries(id).then(
        this, [this, id](const Result<QList<MemberDelivery>> &people) {
            if (people) {
                takeReaders(id, *people);
            }
        });
}

void TimelineModel::takeReaders(MessageId id, const QList<MemberDelivery> &people)
{
    if (m_readers.value(id) == people) {
        return;
    }
    if (m_readers.size() >= mostKept) {
        m_readers.clear();
    }
    m_readers.insert(id, people);
    refreshRoles(rowOf(id), rowOf(id), {ReadersTextRole, ReaderFacesRole, AccessibleTextRole});
}

QString TimelineModel::readersText(const TimelineRow &line) const
{
    if (m_conversation.kind != ChatKind::Group || line.isNotice()
        || line.message.retractedAtMs > 0) {
        return {};
    }
    QString text = Sentences::readers(line.message, m_conversation.members, m_receiptLimit);
    if (text.isEmpty() || line.message.unreached == 0) {
        return text;
    }
    QStringList names;
    const QList<MemberDelivery> people = m_readers.value(line.message.id);
    for (const MemberDelivery &person : people) {
        if (!person.canRead) {
            names.append(person.name);
        }
    }
    const QString lost = Sentences::cannotRead(names);
    return lost.isEmpty() ? text : tr("%1 · %2").arg(text, lost);
}

/// Rooms that hide addresses have no faces: a nickname may be somebody else's tomorrow.
ReaderFace TimelineModel::senderFace(const Message &message) const
{
    const RoomPerson *const person = m_people ? m_people->find(message.senderKey) : nullptr;
    const bool addressed = message.senderKey == message.sender.toString();
    return {Identity::initials(senderOf(message)), Identity::hue(message.senderKey),
            person != nullptr ? person->jid.toString()
                : addressed   ? message.sender.toString()
                              : QString()};
}

QList<ReaderFace> TimelineModel::readerFaces(const TimelineRow &line) const
{
    QList<ReaderFace> faces;
    const QList<MemberDelivery> people = m_readers.value(line.message.id);
    for (const MemberDelivery &person : people) {
        if (person.state == Delivery::Read && faces.size() < mostFaces) {
            faces.append({Identity::initials(Identity::safeName(person.name)),
                          Identity::hue(person.person.toString()), person.person.toString()});
        }
    }
    return faces;
}

} // namespace Ninelives
