// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Invitation.h"
#include "ui/viewmodels/AccountChoice.h"
#include "ui/viewmodels/InviteViewModel.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The "New chat" dialog: an address or an invitation link, an optional name; adds the contact and
/// opens the chat. Also the other way round: the own invitation.
class NewChatViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::AccountChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(Ninelives::InviteViewModel *invite READ invite CONSTANT FINAL)

public:
    NewChatViewModel(const ViewContext &context, AccountChoice &choice, QObject *parent = nullptr);

    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString addressProblem() const { return m_problem; }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] InviteViewModel *invite() { return &m_invite; }

    [[nodiscard]] AccountChoice *choice() const { return &m_choice; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void opened(double conversation); ///< AppViewModel shows it; the dialog should close
    /// A sentence: the chat is open, but the provider's contact list did not take the address.
    void contactNotAdded(const QString &sentence);

private:
    void takeAccount();
    void openChat(const Invitation &invitation, const QString &name);
    void addContact(const Invitation &invitation, const QString &name);
    void fail(const QString &sentence);

    ViewContext m_context;
    AccountChoice &m_choice;
    InviteViewModel m_invite;
    QString m_address;
    QString m_name;
    QString m_problem;
    bool m_busy = false;
};

} // namespace Ninelives
