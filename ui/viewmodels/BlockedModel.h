// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Those whom the account's provider keeps away, by address. The provider does it for all devices,
/// so it needs a connection: without one a sentence says so and nothing changes.
class BlockedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// A sentence about the list, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// A sentence about the address that was typed, or empty.
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed FINAL)

public:
    enum Role {
        AddressRole = Qt::UserRole + 1, ///< address: QString
        NameRole, ///< name: QString, the contact's or the address
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
    };
    Q_ENUM(Role)

    explicit BlockedModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString addressProblem() const { return m_addressProblem; }

    void setAccount(const Account &account);

    /// blocked() follows when the provider has done it.
    Q_INVOKABLE void block(const QString &address);
    Q_INVOKABLE void unblock(const QString &address);
    /// The address was changed: what was said about it no longer counts.
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void changed();
    void blocked();

private:
    void load();
    void forget();
    void take(const QList<Contact> &contacts);
    void set(const BareJid &person, bool blocked);
    void finish(const Result<void> &done, bool blocking);

    ViewContext m_context;
    Account m_account;
    QList<Contact> m_people;
    QString m_problem;
    QString m_addressProblem;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace Ninelives
