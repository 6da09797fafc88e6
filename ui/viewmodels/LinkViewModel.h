// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Link.h"
#include "ui/viewmodels/AccountListModel.h"
#include "ui/viewmodels/LinkCodeEntry.h"
#include "ui/viewmodels/LinkHorizon.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The linking of two own devices, for one account at a time: the page of the new device, the
/// dialog of the old one, and the line that stays while history travels (design 07, 4.8).
///
/// It shows the account that was chosen; if nothing goes on there, the one where something does.
class LinkViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    /// The page with the code fills the window.
    Q_PROPERTY(bool pageShown READ pageShown NOTIFY pageChanged FINAL)
    Q_PROPERTY(Ninelives::LinkCodeEntry *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(QString address READ address NOTIFY accountChanged FINAL) ///< of the account
    /// What this device calls itself to the other one; empty: not known yet.
    Q_PROPERTY(QString thisName READ thisName NOTIFY accountChanged FINAL)
    /// The account has other devices that could bring its history.
    Q_PROPERTY(bool others READ others NOTIFY accountChanged FINAL)

    Q_PROPERTY(int phase READ phase NOTIFY changed FINAL) ///< Ui.LinkPhase
    Q_PROPERTY(bool giving READ giving NOTIFY changed FINAL) ///< this is the old device
    Q_PROPERTY(bool moving READ moving NOTIFY changed FINAL) ///< history travels, or will go on
    Q_PROPERTY(bool incoming READ incoming NOTIFY changed FINAL) ///< … to this device
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) ///< 0 to 1
    /// The line beside the chats is shown, with what stands above.
    Q_PROPERTY(bool lineShown READ lineShown NOTIFY changed FINAL)

    // The code of this device:
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL) ///< for a camera
    Q_PROPERTY(bool copied READ copied NOTIFY changed FINAL)
    Q_PROPERTY(QString validText READ validText NOTIFY ticked FINAL) ///< "Valid for 9:12"
    Q_PROPERTY(bool expired READ expired NOTIFY ticked FINAL)

public:
    /// `accounts` outlives this.
    LinkViewModel(const ViewContext &context, const AccountListModel &accounts,
                  QObject *parent = nullptr);

    [[nodiscard]] bool pageShown() const { return m_pageShown; }
    [[nodiscard]] LinkCodeEntry *entry() { return &m_entry; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString thisName() const { return m_horizon.of(m_account).thisName; }
    [[nodiscard]] bool others() const { return m_horizon.of(m_account).others; }
    [[nodiscard]] int phase() const { return int(m_state.phase); }
    [[nodiscard]] bool giving() const { return m_state.giving; }
    [[nodiscard]] bool moving() const { return isMoving(m_state); }
    [[nodiscard]] bool incoming() const { return moving() && !m_state.giving; }
    [[nodiscard]] bool paused() const { return m_state.phase == LinkingPhase::Paused; }
    [[nodiscard]] QString otherName() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] bool lineShown() const;
    [[nodiscard]] QStringList words() const { return m_state.words; }
    [[nodiscard]] QString code() const { return m_state.link; }
    [[nodiscard]] bool copied() const { return m_copied; }
    [[nodiscard]] QString validText() const;
    [[nodiscard]] bool expired() const;
    [[nodiscard]] LinkHorizon &horizon() { return m_horizon; }
    [[nodiscard]] AccountId account() const { return m_account; }

    void setAccounts(const QList<Account> &accounts);
    void choose(AccountId account);
    /// Shows the page for an account, with a code unless something is under way.
    void openPageFor(AccountId account);

    Q_INVOKABLE void chooseAccount(Ninelives::AccountViewModel *account);
    Q_INVOKABLE void openPage() { openPageFor(m_account); }
    /// Back to the chats: a code that was shown works no longer, what travels goes on.
    Q_INVOKABLE void leavePage();
    Q_INVOKABLE void newCode();
    Q_INVOKABLE void copyWords();
    Q_INVOKABLE void confirm(bool agreed);
    Q_INVOKABLE void setPaused(bool paused);
    Q_INVOKABLE void stop();
    /// The old device's dialog is closed: what does not travel yet is given up.
    Q_INVOKABLE void leaveDialog();
    /// What became of it has been seen.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void pageChanged();
    void accountChanged();
    void changed();
    void ticked();
    /// For a screen reader, once per change.
    void announced(const QString &text, bool urgent);
    /// This device is asked whether it gives its history away.
    void confirmWanted();

private:
    [[nodiscard]] static bool isMoving(const LinkState &state);
    void onState(AccountId account, const LinkState &state);
    void take(const LinkState &state);
    void announce(const LinkState &before);
    void showCode();
    void closePage();

    ViewContext m_context;
    const AccountListModel &m_accounts;
    LinkHorizon m_horizon;
    LinkCodeEntry m_entry;
    AccountId m_account;
    LinkState m_state;
    QTimer m_tick;
    QString m_codeProblem; ///< why there is no code
    bool m_pageShown = false;
    bool m_asking = false; ///< a code is being made
    bool m_waitsForConnection = false; ///< … as soon as there is one
    bool m_copied = false;
    bool m_moved = false; ///< history has travelled in this linking
    bool m_dismissed = false;
    int m_call = 0; ///< counts what makes an answer useless
};

} // namespace Ninelives
