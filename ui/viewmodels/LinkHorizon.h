// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"
#include "core/model/Link.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QObject>

namespace Ninelives {

/// Since when this device can read an account's messages, and what became of those before.
struct Horizon {
    enum class History : quint8 {
        Missing, ///< nobody has brought it
        Arriving, ///< another own device is bringing it
        Here, ///< it was brought as far as the other device had it
    };
    qint64 sinceMs = 0; ///< UTC; 0: not known (yet)
    History history = History::Missing;
    QString thisName; ///< this device, as it calls itself
    bool others = false; ///< the account has further devices

    /// One of those that this device can't have: one line explains them all.
    [[nodiscard]] bool hides(const Message &message) const;

    bool operator==(const Horizon &) const = default;
};

/// Keeps the horizon of each account: from the account's devices and the state of its linking.
class LinkHorizon : public QObject
{
    Q_OBJECT

public:
    explicit LinkHorizon(const ViewContext &context, QObject *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    [[nodiscard]] Horizon of(AccountId account) const { return m_horizons.value(account); }

Q_SIGNALS:
    void changed(Ninelives::AccountId account);

private:
    void load(AccountId account);
    void takeDevices(AccountId account, const QList<Device> &devices);
    void takeState(AccountId account, const LinkState &state);
    void set(AccountId account, const Horizon &horizon);

    ViewContext m_context;
    QHash<AccountId, Horizon> m_horizons;
};

} // namespace Ninelives
