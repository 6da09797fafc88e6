// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"
#include "core/model/KeyLink.h"
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
    Q_PROPERTY(int others READ others NOTIFY devicesChanged FINAL) ///< besides this device
    // This device, with the own account.
    Q_PROPERTY(QString ownName READ ownName NOTIFY devicesChanged FINAL)
    Q_PROPERTY(QString ownSince READ ownSince NOTIFY devicesChanged FINAL) ///< a date
    Q_PROPERTY(QString ownFingerprint READ ownFingerprint NOTIFY devicesChanged FINAL)
    /// The own keys as a link, whoever's devices these are: for a QR code that others scan.
    Q_PROPERTY(QString ownLink READ ownLink NOTIFY ownLinkChanged FINAL)
    /// Trust is shared with the own verified devices.
    Q_PROPERTY(
        bool sharesTrust READ sharesTrust WRITE setSharesTrust NOTIFY sharesTrustChanged FINAL)
    /// What came of verifyText().
    Q_PROPERTY(QString linkResult READ linkResult NOTIFY linkResultChanged FINAL)
    Q_PROPERTY(bool linkWarns READ linkWarns NOTIFY linkResultChanged FINAL)

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
        NoteRole, ///< note: QString, when it was last used, added or removed
        NameRole, ///< name: QString, as the user may change it; empty: none
        RemovableRole, ///< removable: bool, an own other device that is in the list
        OldRole, ///< old: bool, of the own devices: not used for months
        IconRole, ///< iconName: QString, what kind of thing it seems to be
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
    // Own devices.
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    /// Makes the secure link with a device anew.
    Q_INVOKABLE void renew(int row);
    [[nodiscard]] Q_INVOKABLE int mostNameCharacters() const { return int(mostDeviceName); }
    Q_INVOKABLE void copyOwnFingerprint() const;
    /// What was scanned, or pasted: verifies the devices that it names, or says what is wrong.
    Q_INVOKABLE void verifyText(const QString &text, const QString &person);
    Q_INVOKABLE void forgetLinkResult();

    [[nodiscard]] int others() const;
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] QString ownSince() const;
    [[nodiscard]] QString ownFingerprint() const;
    [[nodiscard]] QString ownLink() const { return m_ownLink; }
    [[nodiscard]] bool sharesTrust() const { return m_sharesTrust; }
    void setSharesTrust(bool shares);
    [[nodiscard]] QString linkResult() const { return m_linkResult; }
    [[nodiscard]] bool linkWarns() const { return m_linkWarns; }
    /// What a check of somebody's link says; the warning is about keys that differ.
    [[nodiscard]] static QString linkWords(const KeyCheck &check, const QString &person);

Q_SIGNALS:
    void devicesChanged();
    void busyChanged();
    void ownLinkChanged();
    void sharesTrustChanged();
    void linkResultChanged();

private:
    void load();
    void replace(const QList<Device> &devices);
    void place(int row, const Device &device);
    void loadOwn();
    void setOwnLink(const QString &link);
    void report(const Answer<void> &answer);
    void setLinkResult(const QString &result, bool warns);
    [[nodiscard]] const Device *ownDevice() const;
    [[nodiscard]] QString note(const Device &device) const;
    [[nodiscard]] bool isOld(const Device &device) const;
    [[nodiscard]] static QString iconOf(const Device &device);
    [[nodiscard]] static QString labelOf(const Device &device);
    [[nodiscard]] static QString trustText(const Device &device);
    void setBusy(bool busy, const QString &problem);

    ViewContext m_context;
    AccountId m_account;
    BareJid m_owner;
    QList<Device> m_devices;
    bool m_busy = false;
    QString m_problem;
    QString m_ownLink;
    bool m_sharesTrust = true;
    QString m_linkResult;
    bool m_linkWarns = false;
    int m_generation = 0;
};

} // namespace Ninelives
