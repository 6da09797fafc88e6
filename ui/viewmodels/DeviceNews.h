// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/DeviceNotice.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Ninelives {

/// What the user should hear of once: a new device or key of a person, or of the own account, or
/// that another app meddles with the own list (design 7.5). One thing at a time, the oldest first.
class DeviceNews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel and SettingsViewModel")

    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) ///< empty: nothing to tell
    /// Of the own devices of one of several accounts: that account; else empty.
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL) ///< what the device is called
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL) ///< empty: not known
    Q_PROPERTY(bool asksIfOwn READ asksIfOwn NOTIFY changed FINAL) ///< "Was it you?"
    /// Nothing goes to the device until it is compared, unless the user insists.
    Q_PROPERTY(bool heldBack READ heldBack NOTIFY changed FINAL)

public:
    explicit DeviceNews(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString address() const { return m_owner.isEmpty() ? m_person : QString(); }
    [[nodiscard]] AccountId accountId() const { return m_account; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] bool asksIfOwn() const { return m_notice && m_notice->device.own; }
    [[nodiscard]] bool heldBack() const;

    /// Whose devices, and what to call the person; an empty owner means our own account, then the
    /// person is its address if it has to be told from others. Account 0 means nobody.
    void setOwner(AccountId account, const BareJid &owner, const QString &person);

    /// The user has seen it; of an own device: it was them.
    Q_INVOKABLE void dismiss();
    /// It was not them.
    Q_INVOKABLE void removeDevice();
    Q_INVOKABLE void sendAnyway();
    /// The keys were compared.
    Q_INVOKABLE void decide(bool same);

Q_SIGNALS:
    void changed();
    /// What was wanted could not be done.
    void failed(const QString &sentence);

private:
    void load();
    void take(const QList<DeviceNotice> &notices);
    void setTrust(Trust trust);
    [[nodiscard]] QString ownText() const;
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QString when() const;

    ViewContext m_context;
    AccountId m_account;
    BareJid m_owner;
    QString m_person;
    std::optional<DeviceNotice> m_notice;
    OwnListState m_list; ///< of the own account, until it is dismissed
    int m_generation = 0;
};

} // namespace Ninelives
