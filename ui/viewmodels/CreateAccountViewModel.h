// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/OnboardingService.h"
#include "ui/viewmodels/ProviderForm.h"
#include "ui/viewmodels/ProviderRow.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Ninelives {

/// The page for a new account. submit() asks the provider what it wants to know, shows what goes
/// beyond a name and a password, and sends it when that is answered. Nobody is asked before.
class CreateAccountViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by OnboardingViewModel")

    Q_PROPERTY(QList<Ninelives::ProviderRow> providers READ providers CONSTANT FINAL)
    /// Index of `providers`; their count: the own server.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed FINAL)
    Q_PROPERTY(bool ownServer READ ownServer NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed FINAL)
    Q_PROPERTY(QString domain READ domain NOTIFY changed FINAL) ///< or empty
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(bool nameFixed READ nameFixed NOTIFY changed FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed FINAL)
    Q_PROPERTY(QString passwordHint READ passwordHint NOTIFY changed FINAL)
    Q_PROPERTY(bool invited READ invited NOTIFY changed FINAL)
    Q_PROPERTY(QString invitedText READ invitedText NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::ProviderForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(QString webPage READ webPage NOTIFY changed FINAL) ///< http(s), or empty
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed FINAL)
    // One plain sentence under each field, or empty.
    Q_PROPERTY(QString providerProblem READ providerProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString serverProblem READ serverProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString generalProblem READ generalProblem NOTIFY changed FINAL)

public:
    explicit CreateAccountViewModel(const ViewContext &context,
                                    QList<ProviderRow> providers = Providers::shipped(),
                                    QObject *parent = nullptr);

    [[nodiscard]] const QList<ProviderRow> &providers() const { return m_providers; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int chosen);
    [[nodiscard]] bool ownServer() const { return m_chosen >= m_providers.size(); }
    [[nodiscard]] QString server() const { return m_server; }
    void setServer(const QString &server);
    [[nodiscard]] QString domain() const;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] bool nameFixed() const { return !m_invitation.accountName.isEmpty(); }
    [[nodiscard]] QString password() const { return m_password; }
    void setPassword(const QString &password);
    [[nodiscard]] QString passwordHint() const;
    [[nodiscard]] bool invited() const { return m_invitation.givesAccount(); }
    [[nodiscard]] QString invitedText() const;
    [[nodiscard]] ProviderForm *form() { return &m_form; }
    [[nodiscard]] QString webPage() const { return m_webPage; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] QString providerProblem() const { return problem(Ui::JoinField::Provider); }
    [[nodiscard]] QString serverProblem() const { return problem(Ui::JoinField::Server); }
    [[nodiscard]] QString nameProblem() const { return problem(Ui::JoinField::Name); }
    [[nodiscard]] QString passwordProblem() const { return problem(Ui::JoinField::Password); }
    [[nodiscard]] QString generalProblem() const { return problem(Ui::JoinField::None); }

    /// The account that an invitation gives; an empty one: any account.
    void setInvitation(const Invitation &invitation);

    /// Fills in a password that nobody guesses; passwordSuggested follows.
    Q_INVOKABLE void suggestPassword();
    Q_INVOKABLE void submit();
    /// The page is left: what was asked is given up, and the password forgotten.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void passwordSuggested();
    /// Where the focus should go: a Ui.JoinField, and the form's row.
    void problemShown(int field, int row);
    void made(double account);

private:
    [[nodiscard]] QString problem(Ui::JoinField field) const;
    void show(Ui::JoinField field, const QString &sentence, int row = -1);
    void edited(Ui::JoinField field);
    void forgetForm();
    [[nodiscard]] bool check();
    void ask();
    void send();
    void onForm(const Result<RegistrationStep> &step);
    void onAnswer(const Result<RegistrationStep> &step);
    void onFailure(const Error &error);
    void onProblem(const RegistrationStep &step);
    [[nodiscard]] Ui::JoinField placeOf(const RegistrationProblem &problem) const;

    ViewContext m_context;
    QList<ProviderRow> m_providers;
    Invitation m_invitation;
    ProviderForm m_form;
    int m_chosen = 0;
    QString m_server;
    QString m_name;
    QString m_password;
    QString m_webPage;
    bool m_busy = false;
    bool m_asked = false; ///< the provider's form is here
    int m_call = 0; ///< counts what makes an answer useless
    Ui::JoinField m_problemField = Ui::JoinField::None;
    QString m_problem;
};

} // namespace Ninelives
