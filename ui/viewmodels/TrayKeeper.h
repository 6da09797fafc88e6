// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/TrayPort.h"

namespace Ninelives {

class AccountListModel;
class ConversationListModel;

/// Keeps the tray's icon in step: a message is unread, the connection is down, what waits.
class TrayKeeper : public QObject
{
    Q_OBJECT

public:
    /// The port outlives it.
    explicit TrayKeeper(TrayPort &port, QObject *parent = nullptr);

    /// What it tells of, once the profile is open; both outlive it.
    void setParts(const AccountListModel *accounts, const ConversationListModel *chats);
    /// Whether there is an account.
    void setReady(bool ready);

private:
    void update();
    [[nodiscard]] TrayLook look() const;

    TrayPort &m_port;
    const AccountListModel *m_accounts = nullptr;
    const ConversationListModel *m_chats = nullptr;
    bool m_ready = false;
};

} // namespace Ninelives
