// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/model/Message.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Ninelives {

class Connection;
struct Conversation;
struct HistoryChat;
struct HistoryPage;

/// Makes pages of an account's history: verified devices, then the chats' settings, then messages,
/// newest first. Each page is made from the store when it is asked for, so memory does not grow
/// with the history. Core thread only.
class HistoryExport
{
public:
    struct Plan {
        AccountId account;
        BareJid self;
        QList<quint32> between; ///< own devices that know each other without being told
        qint64 lastRow = 0; ///< what came later came to both
    };

    HistoryExport(Connection &connection, Plan plan);

    struct Made {
        QByteArray page; ///< HistoryPage::encoded()
        QByteArray after; ///< ask for the next one with this
        int moved = 0;
    };
    /// The page at `cursor` (empty: the first one); nothing when there are no more. Malformed for a
    /// cursor that no page had.
    [[nodiscard]] Result<std::optional<Made>> next(const QByteArray &cursor);
    /// How many messages there are.
    [[nodiscard]] Result<int> total() const;

    /// The newest so many are to be readable on the new device before anything else.
    static constexpr int newest = 200;

private:
    struct Place;
    Result<std::optional<Made>> devicePage();
    Result<std::optional<Made>> chatPage(const Place &place);
    Result<std::optional<Made>> messagePage(const Place &place);
    [[nodiscard]] Result<HistoryChat> chatOf(const Conversation &chat) const;
    [[nodiscard]] static Made made(HistoryPage page, const Place &after);

    Connection &m_connection;
    Plan m_plan;
};

} // namespace Ninelives
