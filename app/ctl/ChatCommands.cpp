// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ChatJson.h"
#include "app/ctl/ChatNames.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Session.h"

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestLook = 200;

/// By the archive's name, the newest message of others that was read; empty: none.
Result<QString> readUpTo(Session &session, const Conversation &chat)
{
    const SortKey behind{chat.readUpTo.timeMs, chat.readUpTo.row + 1};
    const Result<MessagePage> page =
        session.wait(session.engine().history().older(chat.id, behind, deepestLook));
    if (!page) {
        return page.error();
    }
    const auto found = std::find_if(page->rows.crbegin(), page->rows.crend(), [](const Message &m) {
        return m.direction == Direction::In && !m.archiveId.isEmpty();
    });
    return found == page->rows.crend() ? QString() : found->archiveId;
}

QString chatLine(const Conversation &chat)
{
    QStringList notes;
    if (chat.unread > 0) {
        notes.append(u"%1 unread"_s.arg(chat.unread));
    }
    if (chat.pinned) {
        notes.append(u"pinned"_s);
    }
    if (chat.muted) {
        notes.append(u"muted"_s);
    }
    if (chat.archived) {
        notes.append(u"archived"_s);
    }
    if (!chat.draft.isEmpty()) {
        notes.append(u"draft"_s);
    }
    const QString said = notes.isEmpty() ? QString() : u"  ("_s + notes.join(u", "_s) + u')';
    return chat.peer.toString() + u"  "_s + chat.title + said;
}

} // namespace

Result<int> chats(Session &session)
{
    const Result<QList<Account>> accounts = session.wait(session.engine().accounts().list());
    const Result<QList<Conversation>> all = session.wait(session.engine().chats().conversations());
    if (!accounts || !all) {
        return accounts ? all.error() : accounts.error();
    }
    for (const Conversation &chat : *all) {
        if (!session.output().json()) {
            session.output().text(chatLine(chat));
            continue;
        }
        const Result<QString> read = readUpTo(session, chat);
        if (!read) {
            return read.error();
        }
        const auto account = std::ranges::find(*accounts, chat.account, &Account::id);
        QJsonObject json = toJson(chat, account == accounts->end() ? BareJid() : account->jid);
        json.insert(u"read_archive_id"_s, *read);
        session.output().object(json);
    }
    return Ok;
}

} // namespace Ninelives::Ctl
