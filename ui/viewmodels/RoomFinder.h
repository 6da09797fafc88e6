// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AccountChoice.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The "Join" dialog: an address, or one out of the list that a server shows. Pages of the list are
/// fetched as they are looked at.
class RoomFinder : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(Ninelives::AccountChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// An address to join, or words to search the list for.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool isAddress READ isAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString service READ service WRITE setService NOTIFY changed FINAL) ///< empty: own
    Q_PROPERTY(QString nick READ nick WRITE setNick NOTIFY changed FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed FINAL)
    Q_PROPERTY(bool nickAsked READ nickAsked NOTIFY changed FINAL) ///< the own one is taken there
    Q_PROPERTY(bool passwordAsked READ passwordAsked NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString listProblem READ listProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL) ///< joining
    Q_PROPERTY(bool listing READ listing NOTIFY changed FINAL)
    Q_PROPERTY(bool canJoin READ canJoin NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        AddressRole, ///< address: QString
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PeopleTextRole, ///< peopleText: QString, "12 people", or empty
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    RoomFinder(const ViewContext &context, AccountChoice &choice, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isAddress() const;
    [[nodiscard]] QString service() const { return m_service; }
    void setService(const QString &service);
    [[nodiscard]] QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    [[nodiscard]] QString password() const { return m_password; }
    void setPassword(const QString &password);
    [[nodiscard]] bool nickAsked() const { return m_nickAsked; }
    [[nodiscard]] bool passwordAsked() const { return m_passwordAsked; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString listProblem() const { return m_listProblem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool listing() const { return m_listing; }
    [[nodiscard]] bool canJoin() const { return !m_busy && isAddress(); }

    [[nodiscard]] AccountChoice *choice() const { return &m_choice; }

    /// Begins anew with the own provider's list.
    Q_INVOKABLE void begin();
    /// The dialog is closed: nobody is asked any more.
    Q_INVOKABLE void end();
    /// Another server's list.
    Q_INVOKABLE void search();
    /// The next page, if there is one; called when the end of the list is near.
    Q_INVOKABLE void askForMore();
    /// Puts a listed address into the field and joins it.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void join();

Q_SIGNALS:
    void changed();
    void joined(double conversation); ///< AppViewModel shows it; the dialog should close

private:
    void take(const Result<RoomListing> &page);
    void refilter();
    void finish(const Result<ConversationId> &room);
    [[nodiscard]] BareJid address() const;

    ViewContext m_context;
    AccountChoice &m_choice;
    QList<RoomInfo> m_all;
    QList<RoomInfo> m_shown;
    QString m_text;
    QString m_service;
    QString m_nick;
    QString m_password;
    QString m_next;
    QString m_problem;
    QString m_listProblem;
    bool m_open = false;
    bool m_nickAsked = false;
    bool m_passwordAsked = false;
    bool m_busy = false;
    bool m_listing = false;
    int m_generation = 0;
};

} // namespace Ninelives
