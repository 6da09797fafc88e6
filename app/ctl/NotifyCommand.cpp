// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/NotifyCommand.h"

#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/GroupJson.h"
#include "app/ctl/Session.h"
#include "core/base/Clock.h"

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMuteHours = 24 * 366;
constexpr qint64 muteHourMs = 3'600'000;

Result<Conversation> wantedChat(Session &session)
{
    const Result<Account> account = session.account();
    if (!account) {
        return account.error();
    }
    const Result<BareJid> peer = session.jid("with"_L1);
    if (!peer) {
        return peer.error();
    }
    const Result<std::optional<Conversation>> chat = findChat(session, *account, *peer);
    if (!chat) {
        return chat.error();
    }
    if (!*chat) {
        return Error{ErrorCode::NotFound, u"there is no chat with %1"_s.arg(peer->toString())};
    }
    return **chat;
}

Result<void> changeAsAsked(Session &session, ConversationId chat)
{
    if (session.line().has("level"_L1)) {
        const auto level = notifyFromName(session.line().value("level"_L1));
        if (!level) {
            return Error{ErrorCode::InvalidInput, u"--level wants all, mentions or nothing"_s};
        }
        if (const auto done = session.wait(session.engine().groups().setNotify(chat, *level));
            !done) {
            return done.error();
        }
    }
    if (session.line().has("mute"_L1)) {
        const Result<MuteWish> wish =
            wishedMute(session.line().value("mute"_L1), SystemClock().nowMs());
        if (!wish) {
            return wish.error();
        }
        return session.wait(mute(session.engine().chats(), chat, *wish));
    }
    return {};
}

} // namespace

Result<MuteWish> wishedMute(const QString &text, qint64 nowMs)
{
    if (text == "on"_L1 || text == "off"_L1) {
        return MuteWish{text == "on"_L1, 0};
    }
    bool number = false;
    const int hours = text.toInt(&number);
    if (!number || hours < 1 || hours > mostMuteHours) {
        return Error{ErrorCode::InvalidInput, u"muting wants on, off or a number of hours"_s};
    }
    return MuteWish{true, nowMs + hours * muteHourMs};
}

Answer<void> mute(ChatService &chats, ConversationId chat, const MuteWish &wish)
{
    return wish.untilMs > 0 ? chats.muteUntil(chat, wish.untilMs)
                            : chats.setMuted(chat, wish.muted);
}

Result<int> notify(Session &session)
{
    const Result<Conversation> chat = wantedChat(session);
    if (!chat) {
        return chat.error();
    }
    if (const Result<void> changed = changeAsAsked(session, chat->id); !changed) {
        return changed.error();
    }
    const Result<Conversation> now = session.wait(session.engine().chats().conversation(chat->id));
    if (!now) {
        return now.error();
    }
    if (session.output().json()) {
        session.output().object({{u"with"_s, now->peer.toString()},
                                 {u"level"_s, notifyName(now->notify)},
                                 {u"muted"_s, now->muted},
                                 {u"muted_until_ms"_s, now->mutedUntilMs}});
    } else {
        session.output().text(
            u"%1%2"_s.arg(notifyName(now->notify), now->muted ? u", muted"_s : QString()));
    }
    return Ok;
}

} // namespace Ninelives::Ctl
