// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/JsonProcess.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Ninelives::Rig {

class Prosody;

/// One device of a person as the outside sees it: a throw-away profile and the `ninelivesctl` that
/// works on it.
class CtlProfile
{
public:
    /// `name` is for messages of failed checks; `buildDir` is where the programs were built.
    /// `below`: the folder in which the profile's own is made; empty: the system's for such things.
    CtlProfile(QString name, QString buildDir, const QString &below = {});

    struct Output {
        int exitCode = -1;
        QList<QJsonObject> lines; ///< standard output, one object a line
        QString errorText;

        [[nodiscard]] QJsonObject first() const { return lines.value(0); }
    };
    /// One call to its end; what does not end within a minute is killed (exit code -1).
    Output call(const QStringList &arguments, const QByteArray &input = {},
                const QStringList &environment = {});
    /// How to sign in; `servers` are tried in order.
    struct Login {
        QString jid;
        QString password;
        QStringList servers;
        QString caFile;
    };
    /// Adds the account.
    Output addAccount(const Login &login, const QStringList &further = {});
    /// As above, on that server.
    Output addAccount(const Prosody &server, const QString &account, const QString &password,
                      const QStringList &further = {});
    /// Starts `ninelivesctl run`, ending an earlier one in order first. Its standard error goes to
    /// `errorFile`, if one is named.
    JsonProcess &run(const QStringList &environment = {}, const QString &errorFile = {});
    /// Further arguments of `run` from the next start on.
    void setRunArguments(const QStringList &arguments) { m_runArguments = arguments; }
    /// As run(), and waits until it is online; null when it does not get there.
    JsonProcess *runOnline();
    /// The running one; only after run().
    [[nodiscard]] JsonProcess &process() const { return *m_process; }
    /// Ends the running one in order.
    void stop();

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString keyFile() const { return m_dir.filePath(QStringLiteral("key")); }
    [[nodiscard]] QStringList profileArguments() const;
    [[nodiscard]] QString program() const;

private:
    QString m_name;
    QString m_buildDir;
    QTemporaryDir m_dir;
    QStringList m_runArguments;
    std::unique_ptr<JsonProcess> m_process;
};

} // namespace Ninelives::Rig
