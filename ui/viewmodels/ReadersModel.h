// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Who has one own message of a group: read, delivered, on the server, then those who can't read it
/// (design 4.3). Empty while no message is chosen.
class ReadersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(int count READ count NOTIFY readersChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY readersChanged FINAL) ///< "Read by 3 of 5"
    Q_PROPERTY(
        QString subtitle READ subtitle NOTIFY readersChanged FINAL) ///< "your message, 14:27"
    Q_PROPERTY(bool sending READ sending NOTIFY readersChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY readersChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PersonRole, ///< person: QString, the address
        TickRole, ///< tick: int, Ui.Tick
        StateTextRole, ///< stateText: QString, "14:27", "delivered 14:27", "doesn’t share …"
        CanReadRole, ///< canRead: bool; else it is a card with a way out
        ReasonRole, ///< reason: QString, with canRead false
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit ReadersModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool sending() const { return m_sending; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void setReceiptLimit(int people);

    /// Shows the readers of a message and keeps up with it; 0 for none.
    Q_INVOKABLE void show(double message, int members);
    /// Sends it once more, for those who could not read it.
    Q_INVOKABLE void sendToThem();

Q_SIGNALS:
    void readersChanged();

private:
    void apply(const QList<Change> &changes);
    void load();
    void take(QList<MemberDelivery> people);
    [[nodiscard]] QString stateText(const MemberDelivery &person) const;

    ViewContext m_context;
    MessageId m_id;
    Message m_message;
    QList<MemberDelivery> m_people;
    int m_members = 0;
    int m_receiptLimit = 50;
    bool m_sending = false;
    QString m_problem;
};

} // namespace Ninelives
