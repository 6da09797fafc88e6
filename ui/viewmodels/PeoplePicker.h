// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Contacts to be picked from, and addresses that were typed. What is picked stays in the list
/// whatever the filter says.
class PeoplePicker : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by NewGroupViewModel and RoomViewModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int pickedCount READ pickedCount NOTIFY changed FINAL)
    Q_PROPERTY(QString pickedText READ pickedText NOTIFY changed FINAL) ///< "3 people", or empty
    /// Filters the contacts; an address that is no contact's can be added.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    /// The filter is an address that add() would take.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        AddressRole, ///< address: QString
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PickedRole, ///< picked: bool
    };
    Q_ENUM(Role)

    explicit PeoplePicker(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] int pickedCount() const { return int(m_picked.size()); }
    [[nodiscard]] QString pickedText() const;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QList<BareJid> picked() const { return m_picked; }

    /// Begins anew with the account's contacts, without those in `without`.
    void load(AccountId account, const QSet<BareJid> &without);

    Q_INVOKABLE void toggle(const QString &address);
    /// Picks the address in the filter; `problem` when it is none.
    Q_INVOKABLE void add();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        BareJid jid;
        QString name;
        bool operator==(const Entry &) const = default;
    };

    void refilter();
    [[nodiscard]] BareJid typed() const;

    ViewContext m_context;
    QList<Entry> m_all;
    QList<Entry> m_shown;
    QList<BareJid> m_picked; ///< in the order of picking
    QSet<BareJid> m_without;
    QString m_filter;
    QString m_problem;
    int m_generation = 0;
};

} // namespace Ninelives
