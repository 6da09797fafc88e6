// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AccountViewModel.h"
#include "ui/viewmodels/AvailabilityModel.h"
#include "ui/viewmodels/BackupViewModel.h"
#include "ui/viewmodels/BlockedModel.h"
#include "ui/viewmodels/DeviceListModel.h"
#include "ui/viewmodels/DeviceNews.h"
#include "ui/viewmodels/HealthLogModel.h"
#include "ui/viewmodels/MediaChoicesViewModel.h"
#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/RecoveryViewModel.h"
#include "ui/viewmodels/StorageModel.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The settings page; each change applies at once. Profile, devices and blocked people belong to
/// one account: the chosen one.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    // What chats without an own choice tell the other side.
    Q_PROPERTY(bool receipts READ receipts WRITE setReceipts NOTIFY changed FINAL)
    Q_PROPERTY(bool markers READ markers WRITE setMarkers NOTIFY changed FINAL)
    Q_PROPERTY(bool typing READ typing WRITE setTyping NOTIFY changed FINAL)
    /// In groups over so many people readers are not counted.
    Q_PROPERTY(int receiptLimit READ receiptLimit WRITE setReceiptLimit NOTIFY changed FINAL)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY changed FINAL)
    /// A Ui.NotificationChoice.
    Q_PROPERTY(int notifications READ notifications WRITE setNotifications NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::MediaChoicesViewModel *media READ media CONSTANT FINAL)
    Q_PROPERTY(Ninelives::HealthLogModel *log READ log CONSTANT FINAL)
    Q_PROPERTY(Ninelives::AvailabilityModel *availability READ availability CONSTANT FINAL)
    Q_PROPERTY(Ninelives::BlockedModel *blocked READ blocked CONSTANT FINAL)
    Q_PROPERTY(Ninelives::StorageModel *storage READ storage CONSTANT FINAL)
    Q_PROPERTY(Ninelives::BackupViewModel *backup READ backup CONSTANT FINAL)
    Q_PROPERTY(Ninelives::RecoveryViewModel *recovery READ recovery CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::DeviceListModel *devices READ devices CONSTANT FINAL) ///< our own
    /// Of our own, of whichever account has any: one account's after the other.
    Q_PROPERTY(Ninelives::DeviceNews *deviceNews READ deviceNews NOTIFY deviceNewsChanged FINAL)

public:
    SettingsViewModel(const ViewContext &context, Preferences &preferences,
                      QObject *parent = nullptr);

    [[nodiscard]] bool receipts() const { return m_privacy.receipts.value_or(true); }
    [[nodiscard]] bool markers() const { return m_privacy.markers.value_or(true); }
    [[nodiscard]] bool typing() const { return m_privacy.typing.value_or(true); }
    [[nodiscard]] int receiptLimit() const { return m_receiptLimit; }
    void setReceiptLimit(int people);
    [[nodiscard]] bool enterSends() const { return m_enterSends; }
    [[nodiscard]] int notifications() const { return m_preferences.notifications(); }
    void setNotifications(int choice);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] DeviceListModel *devices() { return &m_devices; }
    [[nodiscard]] DeviceNews *deviceNews() const { return m_shownNews; }
    [[nodiscard]] MediaChoicesViewModel *media() { return &m_media; }
    [[nodiscard]] BlockedModel *blocked() { return &m_blocked; }
    [[nodiscard]] StorageModel *storage() { return &m_storage; }
    [[nodiscard]] BackupViewModel *backup() { return &m_backup; }
    [[nodiscard]] RecoveryViewModel *recovery() { return &m_recovery; }
    [[nodiscard]] HealthLogModel *log() { return &m_log; }
    [[nodiscard]] AvailabilityModel *availability() { return &m_availability; }
    void setReceipts(bool on);
    void setMarkers(bool on);
    void setTyping(bool on);
    void setEnterSends(bool on);

    /// Never empty. The choice stays when it is still there, else it is the first one.
    void setAccounts(const QList<Account> &accounts);
    /// The chosen one; without an id before there is any.
    [[nodiscard]] const Account &account() const { return m_account; }
    /// The user wants to see what belongs to another account.
    Q_INVOKABLE void chooseAccount(Ninelives::AccountViewModel *account);

Q_SIGNALS:
    void changed();
    /// Another account is chosen, or something about it is new.
    void accountChanged();
    void deviceNewsChanged();
    /// The user has chosen another one.
    void accountPicked();

private:
    void store(const PrivacyChoices &choices);
    void setAccount(const Account &account);
    void shareNews();
    void chooseNews();
    [[nodiscard]] DeviceNews *newsFor(AccountId account, QList<DeviceNews *> &spare);

    ViewContext m_context;
    Preferences &m_preferences;
    QList<Account> m_accounts;
    Account m_account;
    PrivacyChoices m_privacy;
    int m_receiptLimit = 50;
    bool m_enterSends = true;
    QString m_problem;
    DeviceListModel m_devices;
    QList<DeviceNews *> m_news; ///< one for each account, never empty
    DeviceNews *m_shownNews = nullptr;
    MediaChoicesViewModel m_media;
    HealthLogModel m_log;
    AvailabilityModel m_availability;
    BlockedModel m_blocked;
    StorageModel m_storage;
    BackupViewModel m_backup;
    RecoveryViewModel m_recovery;
};

} // namespace Ninelives
