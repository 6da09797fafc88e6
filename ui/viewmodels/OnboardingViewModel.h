// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/CreateAccountViewModel.h"
#include "ui/viewmodels/SignInViewModel.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The way in: signing in, a new account, and invitations, which are kept until there is an account
/// that they can be used with.
class OnboardingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(Ninelives::SignInViewModel *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(Ninelives::CreateAccountViewModel *create READ create CONSTANT FINAL)
    /// What a kept invitation to a person says; empty: there is none.
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed FINAL)
    /// Signing in is for linking with another device, whose page comes then.
    Q_PROPERTY(bool linking READ linking WRITE setLinking NOTIFY changed FINAL)
    Q_PROPERTY(QString linkProblem READ linkProblem NOTIFY changed FINAL)

public:
    explicit OnboardingViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] SignInViewModel *signIn() { return &m_signIn; }
    [[nodiscard]] CreateAccountViewModel *create() { return &m_create; }
    /// From asking a provider until it has refused, or until useWith() was told the account.
    [[nodiscard]] bool busy() const { return m_entering || m_signIn.busy() || m_create.busy(); }
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString linkProblem() const { return m_linkProblem; }
    [[nodiscard]] bool linking() const { return m_linking; }
    void setLinking(bool linking);
    /// Whether an account that is there now is to be linked; once.
    [[nodiscard]] bool takeLinkWish();

    /// Opens what somebody pasted: createWanted for an account, personWanted for a contact only, or
    /// linkProblem. Not while busy().
    Q_INVOKABLE void openLink(const QString &text);
    Q_INVOKABLE void clearLinkProblem();
    /// Without the invitation, to any provider; not while one is being asked.
    Q_INVOKABLE void forgetInvitation();

    /// The account that was entered with is gone again.
    void giveUpEntering() { m_entering = false; }
    /// The account that was entered with: uses the kept invitation to a person with it.
    void useWith(AccountId account);

Q_SIGNALS:
    void changed();
    void createWanted();
    void personWanted();
    /// An account is there that was not before.
    void entered();
    void chatWanted(double conversation);

private:
    void enter();
    void openChat(AccountId account, const Invitation &invitation);

    ViewContext m_context;
    SignInViewModel m_signIn;
    CreateAccountViewModel m_create;
    Invitation m_kept; ///< to a person
    QString m_linkProblem;
    bool m_linking = false;
    bool m_entering = false; ///< entered() was told, useWith() did not come yet
};

} // namespace Ninelives
