// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The own picture and name as others see them. Each change counts at once; without a connection it
/// waits.
class ProfileViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    /// The name that was chosen; empty: none was.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPicture READ hasPicture NOTIFY changed FINAL)
    /// A picture is being made ready.
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// What waits, and for what; or empty.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// Why the last choice could not be taken; or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit ProfileViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_profile.name; }
    [[nodiscard]] bool hasPicture() const { return !m_profile.pictureHash.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What is under way for another account goes on there, unseen.
    void setAccount(const Account &account);

    Q_INVOKABLE void choosePicture(const QUrl &file);
    Q_INVOKABLE void removePicture();
    Q_INVOKABLE void setName(const QString &name);

Q_SIGNALS:
    void changed();
    /// The name was taken over.
    void nameTaken();

private:
    void load();
    void publish(AccountId account, const QByteArray &photo);
    bool finish(AccountId account, const Result<void> &done);
    [[nodiscard]] static QString sentence(const Error &error);

    ViewContext m_context;
    Account m_account;
    OwnProfile m_profile;
    bool m_busy = false;
    QString m_problem;
};

} // namespace Ninelives
