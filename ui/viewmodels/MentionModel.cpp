// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/MentionModel.h"

#include "ui/text/Identity.h"
#include "ui/viewmodels/RoomPeople.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostRows = 8;
constexpr qsizetype longestBeginning = 40;

/// Begins the name, the nickname or a later word of the name.
bool begins(const RoomPerson &person, QStringView beginning)
{
    if (person.nick.startsWith(beginning, Qt::CaseInsensitive)
        || person.name.startsWith(beginning, Qt::CaseInsensitive)) {
        return true;
    }
    return person.name.contains(u' ' + beginning.toString(), Qt::CaseInsensitive);
}

} // namespace

QHash<int, QByteArray> MentionModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{NameRole, "name"},         {NickRole, "nick"},
                                              {InitialsRole, "initials"}, {HueRole, "hue"},
                                              {PersonRole, "person"},     {PresentRole, "present"},
                                              {WarningRole, "warning"}};
    return names;
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || placeOf(index.row()) >= m_people->people().size()) {
        return {};
    }
    const RoomPerson &person = m_people->people().at(placeOf(index.row()));
    switch (role) {
    case NameRole:
        return person.name;
    case NickRole:
        return Identity::safeName(person.nick);
    case InitialsRole:
        return Identity::initials(person.name);
    case HueRole:
        return Identity::hue(person.key);
    case PersonRole:
        return person.jid.toString();
    case PresentRole:
        return person.present;
    case WarningRole:
        return person.warning;
    default:
        return {};
    }
}

void MentionModel::setPeople(const RoomPeople *people)
{
    m_people = people;
    connect(people, &RoomPeople::peopleChanged, this, [this] {
        if (start() >= 0) {
            close(); // the rows are places among the people
            look(m_text, m_cursor);
        }
    });
}

void MentionModel::look(const QString &text, int cursor)
{
    m_text = text;
    m_cursor = cursor;
    const QStringView before =
        QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const qsizetype sign = before.lastIndexOf(u'@');
    const bool wordBefore = sign > 0 && before.at(sign - 1).isLetterOrNumber();
    const QStringView beginning = sign < 0 ? QStringView() : before.sliced(sign + 1);
    const bool open = sign >= 0 && !wordBefore && beginning.size() <= longestBeginning
        && !beginning.contains(u'\n') && !beginning.startsWith(u' ');
    // A whole name with a blank after it is done, even where it begins a longer one.
    const bool finished =
        beginning.endsWith(u' ') && m_people && m_people->isName(beginning.trimmed());
    if (!open || finished || !m_people || m_people->count() == 0) {
        close();
        return;
    }
    QList<qsizetype> rows;
    for (const bool present : {true, false}) {
        for (qsizetype i = 0; i < m_people->people().size() && rows.size() < mostRows; ++i) {
            const RoomPerson &person = m_people->people().at(i);
            if (!person.self && person.present == present && begins(person, beginning)) {
                rows.append(i);
            }
        }
    }
    show(rows, rows.isEmpty() ? -1 : int(sign));
}

void MentionModel::close()
{
    show({}, -1);
}

QString MentionModel::textOf(int row) const
{
    if (row < 0 || row >= count()) {
        return {};
    }
    const RoomPerson &person = m_people->people().at(placeOf(row));
    // What other programs look for is the nickname.
    const QString nick = Identity::safeName(person.nick, person.name);
    return QStringLiteral("@%1 ").arg(nick);
}

} // namespace Ninelives
