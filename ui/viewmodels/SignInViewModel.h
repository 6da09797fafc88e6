// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The sign-in page. submit() checks the fields, then logs in; nothing is kept unless that works.
class SignInViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString password READ password WRITE setPassword NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed FINAL) ///< empty: by DNS
    Q_PROPERTY(QString port READ port WRITE setPort NOTIFY changed FINAL)       ///< empty: 5222
    Q_PROPERTY(
        QString caFile READ caFile WRITE setCaFile NOTIFY changed FINAL) ///< path or file: URL
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed FINAL)
    // One plain sentence under each field, or empty.
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString serverProblem READ serverProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString caFileProblem READ caFileProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString generalProblem READ generalProblem NOTIFY changed FINAL)

public:
    explicit SignInViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString password() const { return m_password; }
    [[nodiscard]] QString server() const { return m_server; }
    [[nodiscard]] QString port() const { return m_port; }
    [[nodiscard]] QString caFile() const { return m_caFile; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] QString addressProblem() const { return problem(Ui::SignInField::Address); }
    [[nodiscard]] QString passwordProblem() const { return problem(Ui::SignInField::Password); }
    [[nodiscard]] QString serverProblem() const { return problem(Ui::SignInField::Server); }
    [[nodiscard]] QString caFileProblem() const { return problem(Ui::SignInField::CaFile); }
    [[nodiscard]] QString generalProblem() const { return problem(Ui::SignInField::None); }

    void setAddress(const QString &address);
    void setPassword(const QString &password);
    void setServer(const QString &server);
    void setPort(const QString &port);
    void setCaFile(const QString &file);

    Q_INVOKABLE void submit();

Q_SIGNALS:
    void changed();
    void problemShown(int field); ///< Ui.SignInField that should take the focus
    void signedIn();

private:
    [[nodiscard]] QString problem(Ui::SignInField field) const;
    void showProblem(Ui::SignInField field, const QString &sentence);
    void clearProblems(Ui::SignInField changedField);
    void finish(const Result<AccountId> &result);

    ViewContext m_context;
    QString m_address;
    QString m_password;
    QString m_server;
    QString m_port;
    QString m_caFile;
    bool m_busy = false;
    Ui::SignInField m_problemField = Ui::SignInField::None;
    QString m_problem;
};

} // namespace Ninelives
