// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a room; what the user does with it is in RoomActions.cpp.
#include "ui/viewmodels/RoomViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/RoomPictures.h"
#include "ui/viewmodels/UiTypes.h"

#include <algorithm>

namespace Ninelives {

RoomViewModel::RoomViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_people(context), m_picker(context)
{
    connect(m_context.engine, &EngineApi::changed, this, &RoomViewModel::apply);
    connect(&m_people, &RoomPeople::peopleChanged, this, &RoomViewModel::changed);
}

void RoomViewModel::setPictures(RoomPictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &RoomPictures::changed, this, [this](ConversationId room) {
        if (room == m_chat.id) {
            Q_EMIT changed();
        }
    });
}

void RoomViewModel::setConversation(const Conversation &chat, bool isNew)
{
    const bool otherKind = chat.kind != m_chat.kind;
    m_chat = chat;
    if (isNew) {
        m_state = {};
        m_trouble = {};
        m_problem.clear();
        m_running = 0;
    }
    if (isNew || otherKind) {
        m_people.setRoom(chat);
    }
    load();
    Q_EMIT changed();
}

void RoomViewModel::apply(const QList<Change> &changes)
{
    const bool mine = std::ranges::any_of(changes, [this](const Change &change) {
        return change.kind == Change::Kind::RoomChanged && change.conversation == m_chat.id;
    });
    if (mine && m_chat.id.isValid()) {
        load();
    }
}

/// One answer at a time: a burst of news costs a handful of questions.
void RoomViewModel::load()
{
    if (!isRoom() || !m_chat.id.isValid()) {
        return;
    }
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    m_context.engine->groups().state(m_chat.id).then(
        this, [this, room = m_chat.id](const Result<RoomState> &state) {
            m_loading = false;
            if (state && room == m_chat.id) {
                m_state = *state;
                m_trouble = m_chat.left ? Sentences::RoomTrouble()
                                        : Sentences::roomTrouble(m_state, m_chat.kind);
                Q_EMIT changed();
            }
            if (m_loadAgain || room != m_chat.id) {
                load();
            }
        });
}

// ---- Words ----

QString RoomViewModel::picture() const
{
    return m_pictures && isRoom() ? m_pictures->url(m_chat.id) : QString();
}

QString RoomViewModel::name() const
{
    return MessageFormatter::toPreview(m_chat.title, 80);
}

QString RoomViewModel::subject() const
{
    return MessageFormatter::toPreview(m_state.info.subject, 300);
}

QString RoomViewModel::nick() const
{
    return Identity::safeName(m_state.nick);
}

int RoomViewModel::members() const
{
    return std::max(m_chat.members, isGroup() ? m_people.count() : 0);
}

QString RoomViewModel::peopleText() const
{
    const int here = m_state.present > 0 ? m_state.present : m_people.presentCount();
    if (!isGroup()) {
        return here == 1 ? tr("1 person here") : tr("%n people here", nullptr, here);
    }
    const QString all = members() == 1 ? tr("1 member") : tr("%n members", nullptr, members());
    return here > 0 && m_state.presence == RoomPresence::In
        ? tr("%1, %2 here").arg(all).arg(m_people.presentCount())
        : all;
}

QString RoomViewModel::devicesText() const
{
    int all = 0;
    int lost = 0;
    for (const RoomPerson &person : m_people.people()) {
        all += person.devices;
        lost += person.unreached;
    }
    if (!isGroup() || all == 0) {
        return {};
    }
    return lost == 0 ? tr("%n devices", nullptr, all)
                     : tr("%1 of %n devices", nullptr, all).arg(all - lost);
}

QString RoomViewModel::readText() const
{
    return isGroup()
        ? tr("All members, whether they are here or not, and only they. Who is added reads from "
             "then on; who is removed reads nothing more.")
        : tr("The servers that carry this channel, and anyone who joins it, can read what is "
             "written here.");
}

QString RoomViewModel::cannotWrite() const
{
    return Sentences::cannotWrite(m_chat, m_state);
}

// ---- What is allowed ----

bool RoomViewModel::canRename() const
{
    return !left() && m_state.affiliation == Affiliation::Owner;
}

bool RoomViewModel::canSetSubject() const
{
    return !left() && m_state.presence == RoomPresence::In
        && (isGroup() || m_state.role == RoomRole::Moderator);
}

bool RoomViewModel::canInvite() const
{
    return isRoom() && !left() && (!isGroup() || m_state.affiliation >= Affiliation::Admin);
}

bool RoomViewModel::canModerate() const
{
    return isRoom() && !left() && m_state.role == RoomRole::Moderator && m_state.info.moderation;
}

bool RoomViewModel::canDestroy() const
{
    return isRoom() && !left() && m_state.affiliation == Affiliation::Owner;
}

/// XEP-0045, section 5.2.2: owners may change everybody, admins only members and outsiders.
bool RoomViewModel::mayMake(int theirs, int wanted) const
{
    if (left() || theirs == wanted) {
        return false;
    }
    if (m_state.affiliation == Affiliation::Owner) {
        return true;
    }
    return m_state.affiliation == Affiliation::Admin && theirs < int(Affiliation::Admin)
        && wanted < int(Affiliation::Admin);
}

} // namespace Ninelives
