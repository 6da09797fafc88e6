// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/HealthLadderModel.h"
#include "ui/viewmodels/OutageStripViewModel.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The own account at the foot of the sidebar: name, nine dots, the state in words (design 4.7).
class AccountViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString name READ name NOTIFY accountChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY accountChanged FINAL)
    Q_PROPERTY(int hue READ hue NOTIFY accountChanged FINAL) ///< XEP-0392, degrees 0…359
    Q_PROPERTY(QString address READ address NOTIFY accountChanged FINAL)
    Q_PROPERTY(QString provider READ provider NOTIFY accountChanged FINAL)
    /// "All working", "Connecting", "4 waiting", "Not connected"…
    Q_PROPERTY(QString statusText READ statusText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(bool online READ online NOTIFY connectionChanged FINAL)
    Q_PROPERTY(QList<int> dots READ dots NOTIFY connectionChanged FINAL) ///< nine Ui.Dot
    /// "Connection: 3 of 9 work, server not answering since 14:32", for a screen reader.
    Q_PROPERTY(QString dotsText READ dotsText NOTIFY connectionChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY connectionChanged FINAL)
    Q_PROPERTY(Ninelives::OutageStripViewModel *strip READ strip CONSTANT FINAL)
    Q_PROPERTY(Ninelives::HealthLadderModel *ladder READ ladder CONSTANT FINAL)
    Q_PROPERTY(bool passwordBusy READ passwordBusy NOTIFY passwordChanged FINAL)
    Q_PROPERTY(QString signOutProblem READ signOutProblem NOTIFY signOutChanged FINAL)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY passwordChanged FINAL)

public:
    explicit AccountViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString address() const { return m_account.jid.toString(); }
    [[nodiscard]] QString provider() const { return m_account.jid.domain(); }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool online() const { return m_state.online(); }
    [[nodiscard]] QList<int> dots() const { return m_dots; }
    [[nodiscard]] QString dotsText() const;
    [[nodiscard]] int waiting() const { return m_waiting.messages; }
    [[nodiscard]] OutageStripViewModel *strip() { return &m_strip; }
    [[nodiscard]] HealthLadderModel *ladder() { return &m_ladder; }
    [[nodiscard]] const Health &health() const { return m_health; }
    [[nodiscard]] bool passwordBusy() const { return m_passwordBusy; }
    [[nodiscard]] QString passwordProblem() const { return m_passwordProblem; }
    [[nodiscard]] QString signOutProblem() const { return m_signOutProblem; }
    [[nodiscard]] AccountId id() const { return m_account.id; }
    [[nodiscard]] const TransportState &state() const { return m_state; }

    void setAccount(const Account &account);

    Q_INVOKABLE void retryNow();
    /// Replaces the saved password; passwordAccepted when it was stored.
    Q_INVOKABLE void enterPassword(const QString &password);
    /// Removes the account and its chats from this computer; the user was asked. AppViewModel then
    /// shows the sign-in page.
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void accountChanged();
    void connectionChanged();
    void passwordChanged();
    void passwordAccepted();
    void signOutChanged();

private:
    void setState(const TransportState &state);
    void setHealth(const Health &health);
    void setWaiting(int messages, int photos);
    void publish();

    ViewContext m_context;
    Account m_account;
    TransportState m_state;
    QList<int> m_dots;
    Health m_health;
    Sentences::Waiting m_waiting;
    bool m_passwordBusy = false;
    QString m_passwordProblem;
    QString m_signOutProblem;
    OutageStripViewModel m_strip;
    HealthLadderModel m_ladder;
};

} // namespace Ninelives
