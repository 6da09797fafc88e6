// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PeoplePicker.h"

#include "ui/text/Identity.h"

#include <algorithm>

namespace Ninelives {

PeoplePicker::PeoplePicker(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

int PeoplePicker::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PeoplePicker::roleNames() const
{
    static const QHash<int, QByteArray> names{{NameRole, "name"},
                                              {AddressRole, "address"},
                                              {InitialsRole, "initials"},
                                              {HueRole, "hue"},
                                              {PickedRole, "picked"}};
    return names;
}

QVariant PeoplePicker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_shown.at(index.row());
    switch (role) {
    case NameRole:
        return entry.name;
    case AddressRole:
        return entry.jid.toString();
    case InitialsRole:
        return Identity::initials(entry.name);
    case HueRole:
        return Identity::hue(entry.jid.toString());
    case PickedRole:
        return m_picked.contains(entry.jid);
    default:
        return {};
    }
}

QString PeoplePicker::pickedText() const
{
    const int picked = pickedCount();
    return picked == 0 ? QString()
        : picked == 1  ? tr("1 person picked")
                       : tr("%n people picked", nullptr, picked);
}

void PeoplePicker::load(AccountId account, const QSet<BareJid> &without)
{
    m_without = without;
    m_picked.clear();
    m_filter.clear();
    m_problem.clear();
    m_all.clear();
    refilter();
    m_context.engine->contacts().contacts(account).then(
        this, [this, generation = ++m_generation](const Result<QList<Contact>> &contacts) {
            if (!contacts || generation != m_generation) {
                return; // an address can be typed all the same
            }
            for (const Contact &contact : *contacts) {
                if (contact.inRoster && !contact.blocked && !m_without.contains(contact.jid)) {
                    m_all.append(
                        {contact.jid, Identity::safeName(contact.name, contact.jid.toString())});
                }
            }
            std::ranges::sort(m_all, [](const Entry &left, const Entry &right) {
                return left.name.localeAwareCompare(right.name) < 0;
            });
            refilter();
        });
}

void PeoplePicker::refilter()
{
    const auto matches = [this](const Entry &entry) {
        return m_picked.contains(entry.jid) || entry.name.contains(m_filter, Qt::CaseInsensitive)
            || entry.jid.toString().contains(m_filter, Qt::CaseInsensitive);
    };
    QList<Entry> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), matches);
    if (shown != m_shown) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
    Q_EMIT changed();
}

void PeoplePicker::setFilter(const QString &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        m_problem.clear();
        refilter();
    }
}

BareJid PeoplePicker::typed() const
{
    QString text = m_filter.trimmed();
    if (text.startsWith(QLatin1StringView("xmpp:"), Qt::CaseInsensitive)) {
        text = text.sliced(5).section(u'?', 0, 0);
    }
    const Result<BareJid> person = BareJid::parse(text);
    return person && !person->local().isEmpty() ? *person : BareJid();
}

bool PeoplePicker::canAdd() const
{
    const BareJid person = typed();
    return !person.isEmpty() && !m_picked.contains(person);
}

void PeoplePicker::toggle(const QString &address)
{
    const BareJid person = BareJid::fromStored(address);
    if (!m_picked.removeOne(person)) {
        m_picked.append(person);
    }
    const auto row = std::ranges::find(m_shown, person, &Entry::jid);
    if (row != m_shown.end()) {
        const QModelIndex at = index(int(row - m_shown.begin()));
        Q_EMIT dataChanged(at, at, {PickedRole});
    }
    Q_EMIT changed();
}

void PeoplePicker::add()
{
    const BareJid person = typed();
    if (person.isEmpty()) {
        m_problem = tr("An address looks like name@provider.example.");
        Q_EMIT changed();
        return;
    }
    if (m_without.contains(person)) {
        m_problem = tr("This one is in already.");
        Q_EMIT changed();
        return;
    }
    if (std::ranges::find(m_all, person, &Entry::jid) == m_all.end()) {
        m_all.prepend({person, person.toString()});
    }
    if (!m_picked.contains(person)) {
        m_picked.append(person);
    }
    m_filter.clear();
    m_problem.clear();
    refilter();
    Q_EMIT dataChanged(index(0), index(std::max(0, count() - 1)), {PickedRole});
}

} // namespace Ninelives
