// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AccountChoice.h"
#include "ui/viewmodels/PeoplePicker.h"
#include "ui/viewmodels/ViewContext.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class RoomPictures;

/// The "New group" dialog in two steps: name and picture, then members.
class NewGroupViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(int step READ step NOTIFY changed FINAL) ///< 0: name and picture, 1: members
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL) ///< image source, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::AccountChoice *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(Ninelives::PeoplePicker *people READ people CONSTANT FINAL)

public:
    NewGroupViewModel(const ViewContext &context, RoomPictures &pictures, AccountChoice &choice,
                      QObject *parent = nullptr);

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString initials() const;
    [[nodiscard]] QString picture() const { return m_source; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canGoOn() const { return !m_busy && !m_name.trimmed().isEmpty(); }
    [[nodiscard]] PeoplePicker *people() { return &m_people; }

    [[nodiscard]] AccountChoice *choice() const { return &m_choice; }

    /// Begins anew.
    Q_INVOKABLE void begin();
    /// To the members, then makes the group.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    /// A picture file that the user chose; empty takes it away.
    Q_INVOKABLE void choosePicture(const QUrl &file);

Q_SIGNALS:
    void changed();
    void created(double conversation); ///< AppViewModel shows it; the dialog should close

private:
    void loadPeople();
    void create();
    void fail(const QString &sentence);

    ViewContext m_context;
    RoomPictures &m_pictures;
    AccountChoice &m_choice;
    Account m_account; ///< with whose contacts it was begun
    int m_step = 0;
    QString m_name;
    QByteArray m_picture;
    QString m_source;
    QString m_problem;
    bool m_busy = false;
    int m_generation = 0;
    PeoplePicker m_people;
};

} // namespace Ninelives
