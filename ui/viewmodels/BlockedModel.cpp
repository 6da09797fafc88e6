// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/BlockedModel.h"

#include "ui/text/Identity.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

QString nameOf(const Contact &contact)
{
    return Identity::safeName(contact.name, contact.jid.toString());
}

} // namespace

BlockedModel::BlockedModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool people = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::ContactsChanged;
        });
        if (people) {
            load();
        }
    });
}

int BlockedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> BlockedModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {AddressRole, "address"}, {NameRole, "name"}, {InitialsRole, "initials"}, {HueRole, "hue"}};
    return names;
}

QVariant BlockedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Contact &contact = m_people.at(index.row());
    switch (role) {
    case AddressRole:
        return contact.jid.toString();
    case NameRole:
        return nameOf(contact);
    case InitialsRole:
        return Identity::initials(nameOf(contact));
    case HueRole:
        return Identity::hue(contact.jid.toString());
    default:
        return {};
    }
}

void BlockedModel::setAccount(const Account &account)
{
    if (account.id != m_account.id && m_account.id.isValid()) {
        forget();
    }
    m_account = account;
    load();
}

/// What is known of another account; what is under way there goes on unseen.
void BlockedModel::forget()
{
    beginResetModel();
    m_people.clear();
    endResetModel();
    m_problem.clear();
    m_addressProblem.clear();
    m_loaded = false;
    m_busy = false;
    Q_EMIT changed();
}

void BlockedModel::load()
{
    if (!m_account.id.isValid()) {
        return;
    }
    m_context.engine->contacts()
        .contacts(m_account.id)
        .then(this, [this, asked = m_account.id](const Result<QList<Contact>> &contacts) {
            if (asked != m_account.id) {
                return;
            }
            if (contacts) {
                take(*contacts);
            } else {
                m_problem = Sentences::general(contacts.error());
                Q_EMIT changed();
            }
        });
}

void BlockedModel::take(const QList<Contact> &contacts)
{
    QList<Contact> people;
    std::ranges::copy_if(contacts, std::back_inserter(people), &Contact::blocked);
    std::ranges::sort(people, [](const Contact &left, const Contact &right) {
        return nameOf(left).localeAwareCompare(nameOf(right)) < 0;
    });
    if (people != m_people) {
        beginResetModel();
        m_people = people;
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT changed();
}

void BlockedModel::block(const QString &address)
{
    if (m_busy) {
        return;
    }
    const Result<BareJid> person = BareJid::parse(address.trimmed());
    const bool known = person && std::ranges::any_of(m_people, [&](const Contact &contact) {
                           return contact.jid == *person;
                       });
    // A whole server can be blocked, a bare word is none.
    const bool sound = person && (!person->local().isEmpty() || person->domain().contains(u'.'));
    m_addressProblem = !sound      ? tr("This is not an address. It looks like name@server.")
        : *person == m_account.jid ? tr("This is your own address.")
        : known                    ? tr("This address is blocked already.")
                                   : QString();
    if (!m_addressProblem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    set(*person, true);
}

void BlockedModel::unblock(const QString &address)
{
    if (const Result<BareJid> person = BareJid::parse(address); person && !m_busy) {
        set(*person, false);
    }
}

void BlockedModel::forgetProblem()
{
    if (!m_addressProblem.isEmpty()) {
        m_addressProblem.clear();
        Q_EMIT changed();
    }
}

void BlockedModel::set(const BareJid &person, bool blocks)
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->contacts()
        .setBlocked(m_account.id, person, blocks)
        .then(this, [this, blocks, asked = m_account.id](const Result<void> &done) {
            if (asked == m_account.id) {
                finish(done, blocks);
            }
        });
}

void BlockedModel::finish(const Result<void> &done, bool blocking)
{
    m_busy = false;
    if (!done) {
        m_problem = done.error().code == ErrorCode::NotConnected
            ? tr("Your provider keeps this list, and you are not connected. Nothing was changed.")
            : Sentences::general(done.error());
    }
    Q_EMIT changed();
    if (done && blocking) {
        Q_EMIT blocked();
    }
}

} // namespace Ninelives
