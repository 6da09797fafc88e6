// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/RoomPeople.h"

#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/LookAlike.h"
#include "ui/text/RoomSentences.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace Ninelives {

namespace {

constexpr qsizetype mostRowByRow = 50;
constexpr int reloadMs = 250; // a join of a large room tells of everybody one by one

RoomPerson personOf(const RoomMember &member)
{
    RoomPerson person;
    person.key = member.jid.toString();
    person.jid = member.jid;
    person.nick = member.nick;
    person.name = Identity::safeName(member.name, Identity::safeName(person.key));
    person.affiliation = member.affiliation;
    person.present = member.present;
    person.self = member.self;
    person.devices = member.devices;
    person.unreached = member.unreached;
    return person;
}

RoomPerson personOf(const Occupant &occupant)
{
    RoomPerson person;
    person.key = !occupant.jid.isEmpty() ? occupant.jid.toString()
        : occupant.occupantId.isEmpty()  ? QStringLiteral("nick:") + occupant.nick
                                         : QStringLiteral("occupant:") + occupant.occupantId;
    person.jid = occupant.jid;
    person.nick = occupant.nick;
    person.name = Identity::safeName(occupant.nick, QStringLiteral("?"));
    person.affiliation = occupant.affiliation;
    person.role = occupant.role;
    person.present = occupant.availability != Availability::Offline;
    person.self = occupant.self;
    return person;
}

int rank(const RoomPerson &person)
{
    return int(person.affiliation) * 2 + (person.role == RoomRole::Moderator ? 1 : 0);
}

} // namespace

RoomPeople::RoomPeople(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &RoomPeople::load);
    connect(m_context.engine, &EngineApi::changed, this, &RoomPeople::apply);
}

int RoomPeople::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RoomPeople::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {KeyRole, "personKey"},         {NameRole, "name"},
        {AddressRole, "address"},       {NickRole, "nick"},
        {InitialsRole, "initials"},     {HueRole, "hue"},
        {StatusTextRole, "statusText"}, {TroubledRole, "troubled"},
        {RoleTextRole, "roleText"},     {AffiliationRole, "affiliation"},
        {PresentRole, "present"},       {SelfRole, "self"},
        {WarningRole, "warning"},       {AccessibleTextRole, "accessibleText"}};
    return names;
}

QVariant RoomPeople::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RoomPerson &person = m_people.at(index.row());
    switch (role) {
    case KeyRole:
        return person.key;
    case NameRole:
        return person.self ? tr("You") : person.name;
    case AddressRole:
        return person.jid.toString();
    case NickRole:
        return person.nick;
    case InitialsRole:
        return Identity::initials(person.name);
    case HueRole:
        return Identity::hue(person.key);
    case StatusTextRole:
        return statusText(person);
    case TroubledRole:
        return person.unreached > 0;
    case RoleTextRole:
        return Sentences::roleWord(person.affiliation, person.role);
    case AffiliationRole:
        return int(person.affiliation);
    case PresentRole:
        return person.present;
    case SelfRole:
        return person.self;
    case WarningRole:
        return person.warning;
    case AccessibleTextRole: {
        QStringList parts{person.self ? tr("You") : person.name, statusText(person),
                          Sentences::roleWord(person.affiliation, person.role), person.warning};
        parts.removeAll(QString());
        return joinedParts(parts);
    }
    default:
        return {};
    }
}

QString RoomPeople::statusText(const RoomPerson &person)
{
    if (person.unreached > 0) {
        return person.unreached >= person.devices
            ? tr("can’t read yet")
            : tr("%1 of %n devices can’t read yet", nullptr, person.devices).arg(person.unreached);
    }
    if (person.self && person.devices > 1) {
        return tr("%n devices", nullptr, person.devices);
    }
    return person.present ? tr("here now") : tr("not here");
}

// ---- Loading ----

void RoomPeople::setRoom(const Conversation &chat)
{
    m_chat = chat;
    ++m_generation;
    m_loading = false;
    m_reload.stop();
    beginResetModel();
    m_people.clear();
    indexPeople();
    endResetModel();
    Q_EMIT peopleChanged();
    load();
}

void RoomPeople::apply(const QList<Change> &changes)
{
    const bool mine = std::ranges::any_of(changes, [this](const Change &change) {
        return change.kind == Change::Kind::RoomChanged && change.conversation == m_chat.id;
    });
    if (mine && m_chat.kind != ChatKind::Direct && !m_reload.isActive()) {
        m_reload.start();
    }
}

void RoomPeople::load()
{
    if (!m_chat.id.isValid() || m_chat.kind == ChatKind::Direct) {
        return;
    }
    if (m_loading) {
        m_reload.start();
        return;
    }
    m_loading = true;
    GroupService &groups = m_context.engine->groups();
    const auto receive = [this,
                          generation = m_generation]<typename Row>(const Result<QList<Row>> &rows) {
        if (generation != m_generation) {
            return;
        }
        m_loading = false;
        if (!rows) {
            return; // the room's own trouble is told elsewhere; who was here stays shown
        }
        QList<RoomPerson> people;
        people.reserve(rows->size());
        for (const Row &row : *rows) {
            people.append(personOf(row));
        }
        take(std::move(people));
    };
    if (m_chat.kind == ChatKind::Group) {
        groups.members(m_chat.id).then(this, receive);
    } else {
        groups.occupants(m_chat.id).then(this, receive);
    }
}

/// Owners first, then admins and moderators, then by name.
void RoomPeople::take(QList<RoomPerson> people)
{
    std::ranges::stable_sort(people, [](const RoomPerson &left, const RoomPerson &right) {
        return rank(left) != rank(right) ? rank(left) > rank(right)
                                         : left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    const QList<RoomPerson> before = m_people;
    m_people = people;
    indexPeople();
    for (RoomPerson &person : people) {
        person.warning =
            person.self ? QString() : warningFor(person.key, person.name, person.affiliation);
    }
    m_people = before;
    replace(people);
    indexPeople();
    Q_EMIT peopleChanged();
}

/// Row by row, so that a view keeps its place; all at once when little is the same.
void RoomPeople::replace(const QList<RoomPerson> &people)
{
    if (std::abs(people.size() - m_people.size()) > mostRowByRow) {
        beginResetModel();
        m_people = people;
        endResetModel();
        return;
    }
    QSet<QString> staying;
    for (const RoomPerson &person : people) {
        staying.insert(person.key);
    }
    for (int row = count() - 1; row >= 0; --row) {
        if (!staying.contains(m_people.at(row).key)) {
            beginRemoveRows({}, row, row);
            m_people.removeAt(row);
            endRemoveRows();
        }
    }
    QSet<QString> known;
    for (const RoomPerson &person : std::as_const(m_people)) {
        known.insert(person.key);
    }
    for (int row = 0; row < int(people.size()); ++row) {
        const RoomPerson &wanted = people.at(row);
        if (!known.contains(wanted.key)) {
            beginInsertRows({}, row, row);
            m_people.insert(row, wanted);
            endInsertRows();
            continue;
        }
        if (m_people.at(row).key != wanted.key) {
            int from = row + 1;
            while (from < count() && m_people.at(from).key != wanted.key) {
                ++from;
            }
            beginMoveRows({}, from, from, {}, row);
            m_people.move(from, row);
            endMoveRows();
        }
        if (m_people.at(row) != wanted) {
            m_people[row] = wanted;
            Q_EMIT dataChanged(QAbstractListModel::index(row), QAbstractListModel::index(row));
        }
    }
    if (count() > int(people.size())) { // the same key twice in what was there
        beginRemoveRows({}, int(people.size()), count() - 1);
        m_people.resize(people.size());
        endRemoveRows();
    }
}

void RoomPeople::indexPeople()
{
    m_byKey.clear();
    m_byName.clear();
    m_bySkeleton.clear();
    m_present = 0;
    for (qsizetype row = 0; row < m_people.size(); ++row) {
        const RoomPerson &person = m_people.at(row);
        m_byKey.insert(person.key, row);
        m_byName.insert(person.nick.toCaseFolded(), row);
        m_byName.insert(person.name.toCaseFolded(), row);
        // Known by either: who is shown by a contact's name goes by the nickname here.
        for (const QString &shape :
             QSet<QString>{LookAlike::skeleton(person.name), LookAlike::skeleton(person.nick)}) {
            if (!shape.isEmpty()) {
                m_bySkeleton.insert(shape, row);
            }
        }
        m_present += person.present ? 1 : 0;
    }
}

// ---- Names ----

const RoomPerson *RoomPeople::find(const QString &key) const
{
    const auto row = m_byKey.constFind(key);
    return row == m_byKey.constEnd() ? nullptr : &m_people.at(*row);
}

const RoomPerson *RoomPeople::byNick(const QString &nick) const
{
    const auto row = std::ranges::find(m_people, nick, &RoomPerson::nick);
    return row == m_people.end() ? nullptr : &*row;
}

QString RoomPeople::nameOf(const Message &message) const
{
    if (const RoomPerson *person = find(message.senderKey)) {
        return person->name;
    }
    return Identity::safeName(message.senderName,
                              Identity::safeName(message.sender.local(), QStringLiteral("?")));
}

QString RoomPeople::warningOf(const Message &message) const
{
    if (const RoomPerson *person = find(message.senderKey)) {
        return person->warning;
    }
    return warningFor(message.senderKey, nameOf(message), Affiliation::None);
}

/// The one who is less at home here is the one to be warned of; among equals both are.
QString RoomPeople::warningFor(const QString &key, const QString &name,
                               Affiliation affiliation) const
{
    const auto twins = m_bySkeleton.values(LookAlike::skeleton(name));
    for (const qsizetype row : twins) {
        const RoomPerson &other = m_people.at(row);
        if (other.key != key && (other.self || other.affiliation >= affiliation)) {
            return other.self ? tr("This name looks like yours, but it is somebody else.")
                              : tr("This name looks like that of %1, but it is somebody else.")
                                    .arg(other.jid.isEmpty() ? other.name : other.jid.toString());
        }
    }
    return LookAlike::mixesScripts(name)
        ? tr("This name mixes letters of several alphabets. It may imitate another one.")
        : QString();
}

bool RoomPeople::isSelf(const QString &key) const
{
    const RoomPerson *person = find(key);
    return person && person->self;
}

bool RoomPeople::isName(QStringView name) const
{
    return m_byName.contains(name.toString().toCaseFolded());
}

} // namespace Ninelives
