// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ReadersModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageTime.h"
#include "ui/text/RoomSentences.h"
#include "ui/viewmodels/UiTypes.h"

#include <QStringList>

#include <algorithm>

namespace Ninelives {

namespace {

Ui::Tick tickFor(Delivery state)
{
    return state == Delivery::Read     ? Ui::Tick::Read
        : state >= Delivery::Delivered ? Ui::Tick::Delivered
                                       : Ui::Tick::OnServer;
}

/// Readers, then those who have it, then the others; those who can't read it last.
int placeOf(const MemberDelivery &person)
{
    if (!person.canRead) {
        return 3;
    }
    return person.state == Delivery::Read ? 0 : person.state == Delivery::Delivered ? 1 : 2;
}

} // namespace

ReadersModel::ReadersModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, &ReadersModel::apply);
}

int ReadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ReadersModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{NameRole, "name"},
                                              {InitialsRole, "initials"},
                                              {HueRole, "hue"},
                                              {PersonRole, "person"},
                                              {TickRole, "tick"},
                                              {StateTextRole, "stateText"},
                                              {CanReadRole, "canRead"},
                                              {ReasonRole, "reason"},
                                              {AccessibleTextRole, "accessibleText"}};
    return names;
}

QVariant ReadersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MemberDelivery &person = m_people.at(index.row());
    const QString name = Identity::safeName(person.name, person.person.toString());
    switch (role) {
    case NameRole:
        return name;
    case InitialsRole:
        return Identity::initials(name);
    case HueRole:
        return Identity::hue(person.person.toString());
    case PersonRole:
        return person.person.toString();
    case TickRole:
        return int(tickFor(person.state));
    case StateTextRole:
        return stateText(person);
    case CanReadRole:
        return person.canRead;
    case ReasonRole:
        return person.canRead ? QString()
                              : tr("None of their devices had a key when you sent it. The others "
                                   "got it.");
    case AccessibleTextRole:
        return person.canRead ? tr("%1, %2").arg(name, stateText(person))
                              : Sentences::cannotRead({name});
    default:
        return {};
    }
}

QString ReadersModel::stateText(const MemberDelivery &person) const
{
    const QString time = person.atMs > 0
        ? MessageTime::since(person.atMs, m_context.clock->nowMs(), m_context.locale)
        : QString();
    switch (tickFor(person.state)) {
    case Ui::Tick::Read:
        return time.isEmpty() ? tr("read") : tr("read %1").arg(time);
    case Ui::Tick::Delivered:
        if (!person.tells) {
            return tr("doesn’t share when they read");
        }
        return time.isEmpty() ? tr("delivered") : tr("delivered %1").arg(time);
    default:
        return person.tells ? tr("sent") : tr("doesn’t share when they read");
    }
}

QString ReadersModel::title() const
{
    return Sentences::readers(m_message, m_members, m_receiptLimit);
}

QString ReadersModel::subtitle() const
{
    return m_id.isValid()
        ? tr("your message, %1").arg(MessageTime::clock(m_message.sentAtMs, m_context.locale))
        : QString();
}

void ReadersModel::setReceiptLimit(int people)
{
    m_receiptLimit = people;
    Q_EMIT readersChanged();
}

void ReadersModel::show(double message, int members)
{
    m_id = MessageId{qint64(message)};
    m_members = members;
    m_message = {};
    m_problem.clear();
    m_sending = false;
    take({});
    load();
}

void ReadersModel::apply(const QList<Change> &changes)
{
    const bool mine = std::ranges::any_of(changes, [this](const Change &change) {
        return change.kind == Change::Kind::MessagesUpdated
            && std::ranges::find(change.messages, m_id, &Message::id) != change.messages.end();
    });
    if (mine && m_id.isValid()) {
        load();
    }
}

void ReadersModel::load()
{
    if (!m_id.isValid()) {
        return;
    }
    m_context.engine->history().message(m_id).then(
        this, [this, id = m_id](const Result<Message> &message) {
            if (message && id == m_id) {
                m_message = *message;
                Q_EMIT readersChanged();
            }
        });
    if (m_members > m_receiptLimit) {
        return;
    }
    m_context.engine->groups().deliveries(m_id).then(
        this, [this, id = m_id](const Result<QList<MemberDelivery>> &people) {
            if (people && id == m_id) {
                take(*people);
            }
        });
}

void ReadersModel::take(QList<MemberDelivery> people)
{
    std::ranges::stable_sort(people, {}, placeOf);
    if (people == m_people) {
        return;
    }
    const bool sameRows = people.size() == m_people.size()
        && std::ranges::equal(people, m_people, {}, &MemberDelivery::person,
                              &MemberDelivery::person);
    if (sameRows) {
        m_people = people;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_people = people;
        endResetModel();
    }
    Q_EMIT readersChanged();
}

void ReadersModel::sendToThem()
{
    if (m_sending || !m_id.isValid()) {
        return;
    }
    m_sending = true;
    m_problem.clear();
    Q_EMIT readersChanged();
    m_context.engine->groups().sendToUnreached(m_id).then(
        this, [this, id = m_id](const Result<void> &result) {
            if (id != m_id) {
                return;
            }
            m_sending = false;
            m_problem = result ? QString() : Sentences::roomFailure(result.error());
            Q_EMIT readersChanged();
        });
}

} // namespace Ninelives
