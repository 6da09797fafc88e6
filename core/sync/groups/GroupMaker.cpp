// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/GroupMaker.h"

#include "core/base/Log.h"
#include "core/sync/groups/PictureType.h"
#include "core/sync/groups/RoomFacts.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int mostAddresses = 5;
constexpr int slugLength = 24;
constexpr int randomLength = 8;
constexpr auto halfMade = "groups.half-made.%1"_L1;

/// A readable address: what can stand in one of the name's letters, and a part that nobody guesses.
BareJid addressFor(const QString &name, const BareJid &service)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain) {
            slug += c;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-')
                   && c.category() != QChar::Mark_NonSpacing) {
            slug += u'-';
        }
        if (slug.size() == slugLength) {
            break;
        }
    }
    if (!slug.isEmpty() && !slug.endsWith(u'-')) {
        slug += u'-';
    }
    static constexpr auto letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1;
    for (int i = 0; i < randomLength; ++i) {
        slug += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    const auto address = BareJid::parse(slug + u'@' + service.toString());
    return address ? *address : BareJid();
}

QString settingName(const GroupContext &context)
{
    return QString(halfMade).arg(context.stores.account.value);
}

Result<QStringList> listed(const GroupContext &context)
{
    const auto value = context.stores.settings.get(settingName(context));
    if (!value) {
        return value.error();
    }
    return QString::fromUtf8(value->value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> note(GroupContext &context, Transaction &tx, const BareJid &room, bool unfinished)
{
    auto rooms = listed(context);
    if (!rooms) {
        return rooms.error();
    }
    rooms->removeAll(room.toString());
    if (unfinished) {
        rooms->append(room.toString());
    }
    return context.stores.settings.set(tx, settingName(context), rooms->join(u'\n').toUtf8());
}

void destroyRest(GroupContext &context, const BareJid &room, QObject *guard)
{
    const QPointer<QObject> alive(guard);
    context.rooms.destroy(room, {}, [&context, room, alive](const Result<void> &done) {
        // Whatever else the answer is: it is not ours to destroy, or not there.
        if (!alive
            || (!done
                && (done.error().code == ErrorCode::NotConnected || done.error().retryable()))) {
            return;
        }
        const auto written = context.write(
            [&](Transaction &tx, ChangeBatch &) { return note(context, tx, room, false); });
        if (!written) {
            qCInfo(logSync) << "a destroyed room will be destroyed again"; // told by the context
        }
    });
}

} // namespace

GroupMaker::GroupMaker(GroupContext &context, NewGroup group, QObject *parent)
    : QObject(parent), m_context(context), m_group(std::move(group))
{
    m_group.name = cleanLine(m_group.name);
    m_group.members.removeAll(m_context.stores.self);
    std::ranges::sort(m_group.members);
    m_group.members.erase(std::ranges::unique(m_group.members).begin(), m_group.members.end());
}

void GroupMaker::cleanUp(GroupContext &context, QObject *guard)
{
    const auto rooms = listed(context);
    if (!rooms) {
        context.trouble(rooms.error());
        return;
    }
    for (const QString &room : *rooms) {
        destroyRest(context, BareJid::fromStored(room), guard);
    }
}

Result<void> GroupMaker::finished(GroupContext &context, Transaction &tx, const BareJid &room)
{
    return note(context, tx, room, false);
}

template<typename T, typename Next>
Reply<T> GroupMaker::then(Next next)
{
    return [self = QPointer<GroupMaker>(this), next = std::move(next)](const Result<T> &result) {
        if (self) {
            next(result);
        }
    };
}

void GroupMaker::run(Reply<Made> reply)
{
    m_reply = std::move(reply);
    if (m_group.name.isEmpty()) {
        // Never from within the call.
        QMetaObject::invokeMethod(
            this, [this] { fail({ErrorCode::InvalidInput, {}}, u"name"_s); }, Qt::QueuedConnection);
        return;
    }
    if (!m_group.service.isEmpty()) {
        findAddress(m_group.service);
        return;
    }
    m_context.rooms.service(then<BareJid>([this](const Result<BareJid> &service) {
        if (service) {
            findAddress(*service);
        } else {
            fail(service.error(), u"service"_s);
        }
    }));
}

void GroupMaker::findAddress(const BareJid &service)
{
    m_room = addressFor(m_group.name, service);
    if (m_room.isEmpty() || ++m_tries > mostAddresses) {
        fail({ErrorCode::AlreadyExists, {}}, u"address"_s);
        return;
    }
    m_context.rooms.info(m_room, then<RoomInfo>([this, service](const Result<RoomInfo> &info) {
                             onAddress(service, info);
                         }));
}

void GroupMaker::onAddress(const BareJid &service, const Result<RoomInfo> &info)
{
    if (info) {
        findAddress(service); // taken
    } else if (info.error().retryable() || info.error().code == ErrorCode::NotConnected) {
        fail(info.error(), u"service"_s);
    } else {
        join(service);
    }
}

void GroupMaker::join(const BareJid &service)
{
    const auto noted = m_context.write(
        [&](Transaction &tx, ChangeBatch &) { return note(m_context, tx, m_room, true); });
    if (!noted) {
        fail(noted.error(), u"store"_s);
        return;
    }
    m_context.rooms.join(
        {m_room, m_context.defaultNick(), {}, 0},
        then<RoomPort::Joined>([this, service](const Result<RoomPort::Joined> &joined) {
            onJoined(service, joined);
        }));
}

void GroupMaker::onJoined(const BareJid &service, const Result<RoomPort::Joined> &joined)
{
    if (!joined) {
        fail(joined.error(), u"room"_s);
        return;
    }
    if (!joined->created) {
        // Somebody was faster. It is not ours.
        const auto noted = m_context.write(
            [&](Transaction &tx, ChangeBatch &) { return note(m_context, tx, m_room, false); });
        if (!noted) {
            fail(noted.error(), u"store"_s);
            return;
        }
        m_context.rooms.leave(
            m_room, then<void>([this, service](const Result<void> &) { findAddress(service); }));
        return;
    }
    m_exists = true;
    m_made.joined = *joined;
    configure();
}

void GroupMaker::configure()
{
    m_context.rooms.configure(m_room, RoomConfig::privateGroup(m_group.name),
                              then<void>([this](const Result<void> &done) {
                                  if (done) {
                                      check();
                                  } else {
                                      fail(done.error(), u"configuration"_s);
                                  }
                              }));
}

/// A form without the fields that make a group private is filled in all the same: see what came of
/// it.
void GroupMaker::check()
{
    m_context.rooms.info(m_room, then<RoomInfo>([this](const Result<RoomInfo> &info) {
                             if (!info) {
                                 fail(info.error(), u"configuration"_s);
                                 return;
                             }
                             m_made.info = RoomFacts::cleaned(*info);
                             m_made.info.jid = m_room;
                             if (!RoomFacts::isGroup(*info)) {
                                 fail({ErrorCode::Unsupported, {}},
                                      info->membersOnly ? u"non-anonymous"_s : u"members-only"_s);
                             } else if (!info->persistent) {
                                 fail({ErrorCode::Unsupported, {}}, u"persistent"_s);
                             } else {
                                 addNext(0);
                             }
                         }));
}

void GroupMaker::addNext(qsizetype index)
{
    if (index == m_group.members.size()) {
        setPicture();
        return;
    }
    const BareJid person = m_group.members.at(index);
    m_context.rooms.setAffiliation(m_room, person, Affiliation::Member, {},
                                   then<void>([this, index, person](const Result<void> &done) {
                                       if (done) {
                                           addNext(index + 1);
                                       } else {
                                           fail(done.error(), u"member "_s + person.toString());
                                       }
                                   }));
}

void GroupMaker::setPicture()
{
    if (m_group.picture.isEmpty()) {
        succeed();
        return;
    }
    const auto type = pictureType(m_group.picture);
    if (!type) {
        fail(type.error(), u"picture"_s);
        return;
    }
    m_context.rooms.setPicture(m_room, m_group.picture, *type,
                               then<void>([this](const Result<void> &done) {
                                   if (done) {
                                       succeed();
                                   } else {
                                       fail(done.error(), u"picture"_s);
                                   }
                               }));
}

void GroupMaker::succeed()
{
    m_made.members = m_group.members;
    m_reply(m_made);
    deleteLater();
}

void GroupMaker::fail(const Error &error, const QString &step)
{
    if (m_exists) {
        // Noted in the store: if this does not succeed, the next stream does it.
        destroyRest(m_context, m_room, parent());
    }
    const QString detail = error.detail.isEmpty() ? step : step + u": "_s + error.detail;
    m_reply(Error{error.code, detail});
    deleteLater();
}

} // namespace Ninelives
