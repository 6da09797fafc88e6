// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatNews.h"

#include "app/ctl/ChatJson.h"

#include <tuple>
#include <utility>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

bool isNews(const Conversation &before, const Conversation &now)
{
    const auto chosen = [](const Conversation &chat) {
        return std::tuple(chat.pinned, chat.pinned ? chat.pinPlace : 0, chat.muted,
                          chat.mutedUntilMs, chat.archived, chat.notify, chat.draft,
                          chat.markedUnread);
    };
    return now.unread < before.unread || chosen(before) != chosen(now);
}

} // namespace

ChatNews::ChatNews(EngineApi &engine, Output &output, QHash<AccountId, BareJid> accounts)
    : m_engine(engine), m_output(output), m_accounts(std::move(accounts))
{
    connect(&engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if (change.kind == Change::Kind::ConversationChanged) {
                look(change.conversation);
            }
        }
    });
    m_engine.chats().conversations().then(this, [this](const Result<QList<Conversation>> &all) {
        for (const Conversation &chat : all ? *all : QList<Conversation>()) {
            if (!m_known.contains(chat.id)) {
                m_known.insert(chat.id, chat);
            }
        }
    });
}

void ChatNews::look(ConversationId chat)
{
    m_engine.chats().conversation(chat).then(this, [this](const Result<Conversation> &found) {
        if (found) {
            tell(*found);
        }
    });
}

void ChatNews::tell(const Conversation &chat)
{
    const Conversation before = m_known.value(chat.id);
    m_known.insert(chat.id, chat);
    if (isNews(before, chat)) {
        QJsonObject json = toJson(chat, m_accounts.value(chat.account));
        json.insert(u"event"_s, u"chat"_s);
        m_output.object(json);
    }
}

} // namespace Ninelives::Ctl
