// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GroupOrders.h"

#include "app/ctl/GroupJson.h"

#include <array>
#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &command, QLatin1StringView key)
{
    return command.value(key).toString();
}

qint64 idIn(const QJsonObject &command)
{
    return command.value(u"id"_s).toInteger();
}

Result<BareJid> address(const QJsonObject &command, QLatin1StringView key)
{
    auto parsed = BareJid::parse(text(command, key));
    return parsed ? parsed : Error{ErrorCode::InvalidAddress, u"\"%1\""_s.arg(key)};
}

} // namespace

GroupOrders::GroupOrders(Engine &engine, ReplyTo reply, AccountOf account)
    : m_engine(engine), m_reply(std::move(reply)), m_account(std::move(account))
{}

bool GroupOrders::obey(const QJsonObject &command, const QString &name)
{
    static constexpr std::array orders{
        std::pair{"createGroup"_L1, Order(&GroupOrders::create)},
        std::pair{"joinGroup"_L1, Order(&GroupOrders::join)},
        std::pair{"leaveGroup"_L1, Order(&GroupOrders::leave)},
        std::pair{"destroyGroup"_L1, Order(&GroupOrders::destroy)},
        std::pair{"inviteToGroup"_L1, Order(&GroupOrders::invite)},
        std::pair{"groupRole"_L1, Order(&GroupOrders::setAffiliation)},
        std::pair{"renameGroup"_L1, Order(&GroupOrders::rename)},
        std::pair{"groupSubject"_L1, Order(&GroupOrders::setSubject)},
        std::pair{"groupNick"_L1, Order(&GroupOrders::setNick)},
        std::pair{"groupNotify"_L1, Order(&GroupOrders::setNotify)},
        std::pair{"groupTryAgain"_L1, Order(&GroupOrders::tryAgain)},
        std::pair{"groupMembers"_L1, Order(&GroupOrders::members)},
        std::pair{"groupState"_L1, Order(&GroupOrders::state)},
        std::pair{"groupInvitations"_L1, Order(&GroupOrders::invitations)},
        std::pair{"acceptInvitation"_L1, Order(&GroupOrders::accept)},
        std::pair{"declineInvitation"_L1, Order(&GroupOrders::decline)},
        std::pair{"readers"_L1, Order(&GroupOrders::readers)},
        std::pair{"sendAgain"_L1, Order(&GroupOrders::sendAgain)},
        std::pair{"moderate"_L1, Order(&GroupOrders::moderate)},
        std::pair{"searchGroups"_L1, Order(&GroupOrders::list)},
    };
    for (const auto &[known, order] : orders) {
        if (name == known) {
            (this->*order)(command);
            return true;
        }
    }
    return false;
}

void GroupOrders::withAccount(const QJsonObject &command, const std::function<void(AccountId)> &use)
{
    const Result<AccountId> account = m_account(command);
    if (account) {
        use(*account);
    } else {
        m_reply(command, account.error(), {});
    }
}

void GroupOrders::withRoom(const QJsonObject &command, const Use &use)
{
    const Result<AccountId> account = m_account(command);
    const Result<BareJid> jid = address(command, "group"_L1);
    if (!account || !jid) {
        m_reply(command, account ? jid.error() : account.error(), {});
        return;
    }
    m_engine.chats().conversations().then(
        this, [=, this, id = *account, room = *jid](const Result<QList<Conversation>> &chats) {
            if (!chats) {
                m_reply(command, chats.error(), {});
                return;
            }
            for (const Conversation &chat : *chats) {
                if (chat.account == id && chat.peer == room && chat.kind != ChatKind::Direct) {
                    use(chat);
                    return;
                }
            }
            m_reply(
                command,
                Error{ErrorCode::NotFound, u"the account has no group %1"_s.arg(room.toString())},
                {});
        });
}

void GroupOrders::replyLater(const QJsonObject &command, const Answer<void> &answer)
{
    Answer<void>(answer).then(
        this, [this, command](const Result<void> &done) { m_reply(command, done, {}); });
}

void GroupOrders::replyRoom(const QJsonObject &command, const Answer<ConversationId> &answer)
{
    Answer<ConversationId>(answer).then(this, [this, command](const Result<ConversationId> &room) {
        if (!room) {
            m_reply(command, room.error(), {});
            return;
        }
        m_engine.chats().conversation(*room).then(
            this, [this, command](const Result<Conversation> &chat) {
                m_reply(command, chat ? Result<void>() : Result<void>(chat.error()),
                        chat ? QJsonObject{{u"conversation"_s, chat->peer.toString()},
                                           {u"name"_s, chat->title},
                                           {u"kind"_s, chatKindName(chat->kind)}}
                             : QJsonObject());
            });
    });
}

template<typename T>
void GroupOrders::replyList(const QJsonObject &command, const QString &key,
                            const Answer<QList<T>> &answer)
{
    Answer<QList<T>>(answer).then(this, [this, command, key](const Result<QList<T>> &all) {
        QJsonArray rows;
        if (all) {
            for (const T &each : *all) {
                rows.append(toJson(each));
            }
        }
        m_reply(command, all ? Result<void>() : Result<void>(all.error()), {{key, rows}});
    });
}

void GroupOrders::create(const QJsonObject &command)
{
    const Result<AccountId> account = m_account(command);
    if (!account) {
        m_reply(command, account.error(), {});
        return;
    }
    NewGroup group;
    group.name = text(command, "name"_L1);
    const QJsonArray members = command.value(u"members"_s).toArray();
    for (const auto &value : members) {
        const Result<BareJid> member = BareJid::parse(value.toString());
        if (!member) {
            m_reply(command, Error{ErrorCode::InvalidAddress, value.toString()}, {});
            return;
        }
        group.members.append(*member);
    }
    replyRoom(command, m_engine.groups().create(*account, group));
}

void GroupOrders::join(const QJsonObject &command)
{
    const Result<AccountId> account = m_account(command);
    const Result<BareJid> room = address(command, "group"_L1);
    if (!account || !room) {
        m_reply(command, account ? room.error() : account.error(), {});
        return;
    }
    replyRoom(command,
              m_engine.groups().join(*account, *room, text(command, "nick"_L1),
                                     text(command, "password"_L1)));
}

void GroupOrders::leave(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().leave(room.id));
    });
}

void GroupOrders::destroy(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().destroy(room.id, text(command, "reason"_L1)));
    });
}

void GroupOrders::invite(const QJsonObject &command)
{
    const Result<BareJid> person = address(command, "jid"_L1);
    if (!person) {
        m_reply(command, person.error(), {});
        return;
    }
    withRoom(command, [this, command, person = *person](const Conversation &room) {
        replyLater(command, m_engine.groups().invite(room.id, person, text(command, "reason"_L1)));
    });
}

void GroupOrders::setAffiliation(const QJsonObject &command)
{
    const Result<BareJid> person = address(command, "jid"_L1);
    const auto wished = wishedAffiliation(text(command, "role"_L1));
    if (!person || !wished) {
        m_reply(command,
                person ? Error{ErrorCode::InvalidInput,
                               u"\"role\" wants owner, admin, member, none or banned"_s}
                       : person.error(),
                {});
        return;
    }
    withRoom(command, [=, this, who = *person, what = *wished](const Conversation &room) {
        replyLater(
            command,
            m_engine.groups().setAffiliation(room.id, who, what, text(command, "reason"_L1)));
    });
}

void GroupOrders::rename(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().rename(room.id, text(command, "name"_L1)));
    });
}

void GroupOrders::setSubject(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().setSubject(room.id, text(command, "subject"_L1)));
    });
}

void GroupOrders::setNick(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().setNick(room.id, text(command, "nick"_L1)));
    });
}

void GroupOrders::setNotify(const QJsonObject &command)
{
    const auto level = notifyFromName(text(command, "level"_L1));
    if (!level) {
        m_reply(command,
                Error{ErrorCode::InvalidInput, u"\"level\" wants all, mentions or nothing"_s}, {});
        return;
    }
    withRoom(command, [this, command, level = *level](const Conversation &room) {
        replyLater(command, m_engine.groups().setNotify(room.id, level));
    });
}

void GroupOrders::tryAgain(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyLater(command, m_engine.groups().tryAgain(room.id));
    });
}

void GroupOrders::members(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        replyList(command, u"members"_s, m_engine.groups().members(room.id));
    });
}

void GroupOrders::state(const QJsonObject &command)
{
    withRoom(command, [this, command](const Conversation &room) {
        m_engine.groups().state(room.id).then(
            this, [this, command, room](const Result<RoomState> &state) {
                m_reply(command, state ? Result<void>() : Result<void>(state.error()),
                        state ? toJson(*state, room) : QJsonObject());
            });
    });
}

void GroupOrders::invitations(const QJsonObject &command)
{
    withAccount(command, [&](AccountId account) {
        replyList(command, u"invitations"_s, m_engine.groups().invitations(account));
    });
}

void GroupOrders::accept(const QJsonObject &command)
{
    withAccount(command, [&](AccountId account) {
        replyRoom(command, m_engine.groups().accept(account, idIn(command)));
    });
}

void GroupOrders::decline(const QJsonObject &command)
{
    withAccount(command, [&](AccountId account) {
        replyLater(command, m_engine.groups().decline(account, idIn(command)));
    });
}

void GroupOrders::readers(const QJsonObject &command)
{
    replyList(command, u"readers"_s, m_engine.groups().deliveries(MessageId{idIn(command)}));
}

void GroupOrders::sendAgain(const QJsonObject &command)
{
    replyLater(command, m_engine.groups().sendToUnreached(MessageId{idIn(command)}));
}

void GroupOrders::moderate(const QJsonObject &command)
{
    replyLater(command,
               m_engine.groups().moderate(MessageId{idIn(command)}, text(command, "reason"_L1)));
}

void GroupOrders::list(const QJsonObject &command)
{
    const Result<AccountId> account = m_account(command);
    if (!account) {
        m_reply(command, account.error(), {});
        return;
    }
    BareJid service;
    if (command.contains("service"_L1)) {
        const Result<BareJid> named = address(command, "service"_L1);
        if (!named) {
            m_reply(command, named.error(), {});
            return;
        }
        service = *named;
    }
    m_engine.groups()
        .list(*account, service, text(command, "after"_L1))
        .then(this, [this, command](const Result<RoomListing> &page) {
            QJsonArray rooms;
            if (page) {
                for (const RoomInfo &info : page->rooms) {
                    rooms.append(toJson(info));
                }
            }
            m_reply(command, page ? Result<void>() : Result<void>(page.error()),
                    page ? QJsonObject{{u"groups"_s, rooms}, {u"next"_s, page->next}}
                         : QJsonObject());
        });
}

} // namespace Ninelives::Ctl
