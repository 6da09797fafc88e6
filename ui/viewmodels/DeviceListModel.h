// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The devices of a person, or our own, with fingerprint and trust (design 4.8).
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel and SettingsViewModel")

    Q_PROPERTY(int count READ count NOTIFY devicesChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool allVerified READ allVerified NOTIFY devicesChanged FINAL) ///< and at least one
    Q_PROPERTY(bool anyNew READ anyNew NOTIFY devicesChanged FINAL)

public:
    enum Role {
        DeviceIdRole = Qt::UserRole + 1, ///< deviceId: double
        LabelRole, ///< label: QString, the device's name or "Device 12345"
        FingerprintRole, ///< fingerprint: QString, 8 groups of 8, spaces between; empty: unknown
        TrustRole, ///< trust: int, Ui.TrustState
        TrustTextRole, ///< trustText: QString
        OwnRole, ///< own: bool
        ThisDeviceRole, ///< thisDevice: bool
        ActiveRole, ///< active: bool, still in the person's list
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit DeviceListModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_devices.size()); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool allVerified() const;
    [[nodiscard]] bool anyNew() const;
    [[nodiscard]] bool anyVerified() const;

    /// Whose devices; an empty owner means our own account, account 0 means nobody.
    void setOwner(AccountId account, const BareJid &owner);

    Q_INVOKABLE void setTrust(int row,
                              int trust); ///< Ui.TrustState Verified, TrustedUnseen or Blocked
    Q_INVOKABLE void lookAgain();

Q_SIGNALS:
    void devicesChanged();
    void busyChanged();

private:
    void load();
    void replace(const QList<Device> &devices);
    void place(int row, const Device &device);
    [[nodiscard]] static QString labelOf(const Device &device);
    [[nodiscard]] static QString trustText(const Device &device);
    void setBusy(bool busy, const QString &problem);

    ViewContext m_context;
    AccountId m_account;
    BareJid m_owner;
    QList<Device> m_devices;
    bool m_busy = false;
    QString m_problem;
    int m_generation = 0;
};

} // namespace Ninelives
