// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/RoomFinder.h"

#include "ui/text/Identity.h"
#include "ui/text/RoomSentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostListed = 5'000; // a server may be endless

QString nameOf(const RoomInfo &room)
{
    return Identity::safeName(room.name, Identity::safeName(room.jid.local()));
}

} // namespace

RoomFinder::RoomFinder(const ViewContext &context, AccountChoice &choice, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_choice(choice)
{
    connect(&m_choice, &AccountChoice::changed, this, [this] {
        if (m_open && !m_busy) {
            m_problem.clear();
            search(); // another provider has another list
        }
    });
}

int RoomFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RoomFinder::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {NameRole, "name"}, {AddressRole, "address"},       {InitialsRole, "initials"},
        {HueRole, "hue"},   {PeopleTextRole, "peopleText"}, {AccessibleTextRole, "accessibleText"}};
    return names;
}

QVariant RoomFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RoomInfo &room = m_shown.at(index.row());
    const QString people = room.occupants < 0 ? QString()
        : room.occupants == 1                 ? tr("1 person")
                                              : tr("%n people", nullptr, room.occupants);
    switch (role) {
    case NameRole:
        return nameOf(room);
    case AddressRole:
        return room.jid.toString();
    case InitialsRole:
        return Identity::initials(nameOf(room));
    case HueRole:
        return Identity::hue(room.jid.toString());
    case PeopleTextRole:
        return people;
    case AccessibleTextRole:
        return people.isEmpty() ? nameOf(room) + QStringLiteral(", ") + room.jid.toString()
                                : nameOf(room) + QStringLiteral(", ") + people;
    default:
        return {};
    }
}

// ---- The fields ----

BareJid RoomFinder::address() const
{
    QString text = m_text.trimmed();
    if (text.startsWith(QLatin1StringView("xmpp:"), Qt::CaseInsensitive)) {
        text = text.sliced(5).section(u'?', 0, 0);
    }
    const Result<BareJid> room = BareJid::parse(text);
    return room && !room->local().isEmpty() ? *room : BareJid();
}

bool RoomFinder::isAddress() const
{
    return !address().isEmpty();
}

void RoomFinder::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_problem.clear();
        m_nickAsked = false;
        m_passwordAsked = false;
        m_password.clear();
        refilter();
    }
}

void RoomFinder::setService(const QString &service)
{
    if (service != m_service) {
        m_service = service;
        m_listProblem.clear();
        Q_EMIT changed();
    }
}

void RoomFinder::setNick(const QString &nick)
{
    m_nick = nick;
    Q_EMIT changed();
}

void RoomFinder::setPassword(const QString &password)
{
    m_password = password;
    Q_EMIT changed();
}

// ---- The list ----

void RoomFinder::begin()
{
    m_text.clear();
    m_service.clear();
    m_nick.clear();
    m_password.clear();
    m_problem.clear();
    m_nickAsked = false;
    m_passwordAsked = false;
    m_busy = false;
    m_open = true;
    search();
}

void RoomFinder::end()
{
    m_open = false;
    ++m_generation;
    m_listing = false;
    m_next.clear();
}

void RoomFinder::search()
{
    ++m_generation;
    m_all.clear();
    m_next.clear();
    m_listProblem.clear();
    m_listing = false;
    refilter();
    BareJid service;
    if (!m_service.trimmed().isEmpty()) {
        const Result<BareJid> parsed = BareJid::parse(m_service.trimmed());
        if (!parsed) {
            m_listProblem = tr("The name of a server looks like rooms.provider.example.");
            Q_EMIT changed();
            return;
        }
        service = *parsed;
    }
    m_listing = true;
    Q_EMIT changed();
    m_context.engine->groups()
        .list(m_choice.current().id, service, {})
        .then(this, [this, generation = m_generation](const Result<RoomListing> &page) {
            if (generation == m_generation) {
                take(page);
            }
        });
}

void RoomFinder::askForMore()
{
    if (m_listing || m_next.isEmpty() || m_all.size() >= mostListed) {
        return;
    }
    m_listing = true;
    Q_EMIT changed();
    const Result<BareJid> parsed = BareJid::parse(m_service.trimmed());
    m_context.engine->groups()
        .list(m_choice.current().id, parsed ? *parsed : BareJid(), m_next)
        .then(this, [this, generation = m_generation](const Result<RoomListing> &page) {
            if (generation == m_generation) {
                take(page);
            }
        });
}

void RoomFinder::take(const Result<RoomListing> &page)
{
    m_listing = false;
    if (!page) {
        m_next.clear();
        m_listProblem = page.error().code == ErrorCode::NotFound
            ? tr("This server shows no list. You can still join by an address.")
            : Sentences::roomFailure(page.error());
        Q_EMIT changed();
        return;
    }
    // A page that leads to itself would never end.
    m_next = page->next == m_next ? QString() : page->next;
    m_all.append(page->rooms.first(std::min(page->rooms.size(), mostListed - m_all.size())));
    refilter();
    // A search looks through all of it.
    if (!m_text.trimmed().isEmpty() && !isAddress()) {
        askForMore();
    }
}

void RoomFinder::refilter()
{
    const QString wanted = m_text.trimmed();
    QList<RoomInfo> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const RoomInfo &room) {
        return wanted.isEmpty() || nameOf(room).contains(wanted, Qt::CaseInsensitive)
            || room.jid.toString().contains(wanted, Qt::CaseInsensitive);
    });
    const bool grows = shown.size() >= m_shown.size()
        && std::equal(m_shown.cbegin(), m_shown.cend(), shown.cbegin());
    if (grows && shown.size() > m_shown.size()) {
        beginInsertRows({}, count(), int(shown.size()) - 1);
        m_shown = shown;
        endInsertRows();
    } else if (!grows) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    }
    Q_EMIT changed();
    if (!wanted.isEmpty() && !isAddress()) {
        askForMore();
    }
}

// ---- Joining ----

void RoomFinder::choose(int row)
{
    if (row >= 0 && row < count()) {
        setText(m_shown.at(row).jid.toString());
        join();
    }
}

void RoomFinder::join()
{
    const BareJid room = address();
    if (m_busy) {
        return;
    }
    if (room.isEmpty()) {
        m_problem = tr("An address looks like name@rooms.provider.example.");
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_context.engine->groups()
        .join(m_choice.current().id, room, m_nick.simplified(), m_password)
        .then(this, [this](const Result<ConversationId> &conversation) { finish(conversation); });
}

void RoomFinder::finish(const Result<ConversationId> &room)
{
    m_busy = false;
    if (room) {
        Q_EMIT changed();
        Q_EMIT joined(double(room->value));
        return;
    }
    const bool asked = m_passwordAsked;
    m_nickAsked = m_nickAsked || room.error().code == ErrorCode::NicknameTaken;
    m_passwordAsked = m_passwordAsked || room.error().code == ErrorCode::PasswordNeeded;
    m_problem = asked && room.error().code == ErrorCode::PasswordNeeded
        ? tr("That is not the password. Ask somebody who is in.")
        : Sentences::roomFailure(room.error());
    Q_EMIT changed();
}

} // namespace Ninelives
