// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/OnboardingService.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The user's own invitation link. Made when it is wanted: the server's are good for one person.
class InviteViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by NewChatViewModel")

    Q_PROPERTY(QString link READ link NOTIFY changed FINAL) ///< to be handed on; empty: none yet
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL) ///< what a phone's camera should read
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool copied READ copied NOTIFY changed FINAL)

public:
    explicit InviteViewModel(const ViewContext &context, QObject *parent = nullptr);

    /// The server's page where there is one: it works for people without a program, too.
    [[nodiscard]] QString link() const;
    [[nodiscard]] QString code() const { return m_link.link; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool copied() const { return m_copied; }

    void setAccount(AccountId account, const BareJid &own);

    Q_INVOKABLE void make();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    ViewContext m_context;
    AccountId m_account;
    BareJid m_own;
    InvitationLink m_link;
    QString m_problem;
    bool m_busy = false;
    bool m_copied = false;
    int m_call = 0; ///< counts what makes an answer useless
};

} // namespace Ninelives
