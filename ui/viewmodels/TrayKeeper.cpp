// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/TrayKeeper.h"

#include "ui/viewmodels/AccountListModel.h"
#include "ui/viewmodels/ConversationListModel.h"

#include <QStringList>

namespace Ninelives {

TrayKeeper::TrayKeeper(TrayPort &port, QObject *parent) : QObject(parent), m_port(port)
{
    update();
}

void TrayKeeper::setParts(const AccountListModel *accounts, const ConversationListModel *chats)
{
    m_accounts = accounts;
    m_chats = chats;
    connect(accounts, &AccountListModel::connectionChanged, this, &TrayKeeper::update);
    connect(accounts, &AccountListModel::shownChanged, this, &TrayKeeper::update);
    connect(chats, &ConversationListModel::unreadTotalChanged, this, &TrayKeeper::update);
    update();
}

void TrayKeeper::setReady(bool ready)
{
    m_ready = ready;
    update();
}

void TrayKeeper::update()
{
    m_port.show(look());
}

TrayLook TrayKeeper::look() const
{
    TrayLook look;
    look.openText = tr("Open Ninelives");
    look.quitText = tr("Quit");
    if (!m_ready || !m_accounts || !m_chats) {
        return look;
    }
    const AccountViewModel &account = *m_accounts->shown(); // the one that is worst off
    const int unread = m_chats->unreadTotal();
    // A connection that has just begun is not an outage.
    const bool outage = !account.online() && account.health().failing();
    look.face = outage ? TrayLook::Face::Offline
        : unread > 0   ? TrayLook::Face::Unread
                       : TrayLook::Face::Normal;
    look.statusText = account.statusText();
    QStringList lines;
    if (unread > 0) {
        lines << (unread == 1 ? tr("1 unread message") : tr("%n unread messages", nullptr, unread));
    }
    const int waiting = account.waiting();
    if (outage && waiting > 0) {
        lines << (waiting == 1 ? tr("1 message is waiting; it goes out when Ninelives runs.")
                               : tr("%n messages are waiting; they go out when Ninelives runs.",
                                    nullptr, waiting));
    } else {
        lines << look.statusText;
    }
    look.text = lines.join(u'\n');
    return look;
}

} // namespace Ninelives
