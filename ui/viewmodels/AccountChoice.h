// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// With which of the own accounts something new is begun: the one used last, in a chat or in a
/// dialog, until the user says otherwise. One for all dialogs.
class AccountChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by NewChatViewModel, NewGroupViewModel and RoomFinder")

    Q_PROPERTY(QStringList addresses READ addresses NOTIFY changed FINAL) ///< one of them is chosen
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int index);
    /// The chosen one; without an id before there is any.
    [[nodiscard]] Account current() const { return m_accounts.value(m_chosen); }
    /// The own account with that address; invalid: none has it.
    [[nodiscard]] AccountId find(const BareJid &address) const;

    /// The choice stays when it is still there, else it is the first one.
    void setAccounts(const QList<Account> &accounts);
    /// Something is done with this account; others than those of setAccounts() change nothing.
    void use(AccountId account);

Q_SIGNALS:
    void changed();

private:
    QList<Account> m_accounts;
    int m_chosen = 0;
};

} // namespace Ninelives
