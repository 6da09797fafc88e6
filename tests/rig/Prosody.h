// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/Certificates.h"
#include "tests/rig/ProsodyConfig.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Ninelives::Rig {

/// A real Prosody on loopback with data of its own, for one test or one demonstration. Everything
/// is blocking and takes about a second; nothing outlives the object, also not when this process is
/// killed.
///
///     Rig::Prosody server;
///     server.addAccount(u"alice"_s, u"secret"_s);
///     QVERIFY2(server.start(), qPrintable(server.errorText()));
class Prosody
{
public:
    struct Options {
        QString domain = QStringLiteral("chat.test");
        CertificateKind certificate = CertificateKind::Valid;
        int stanzaLimit = 262144;
        QString extraConfig; ///< Lua for the host's section
    };

    Prosody() : Prosody(Options{}) {}
    explicit Prosody(Options options);
    ~Prosody();
    Q_DISABLE_COPY_MOVE(Prosody)

    /// Makes an account; before the first start() without cost, later through prosodyctl. False
    /// with errorText() on failure. The password is kept for configuration of later starts.
    [[nodiscard]] bool addAccount(const QString &name, const QString &password);
    /// Gives an account another password, which also revokes its login tokens. Server running.
    [[nodiscard]] bool setPassword(const QString &name, const QString &password);
    /// Disables or enables an account (its owner can't log in). Server running.
    [[nodiscard]] bool setAccountEnabled(const QString &name, bool enabled);
    /// Lets one part of it fail, or work again, at once: session, archive, uploads, rooms or far
    /// (the made-up server far.test that local people write to).
    [[nodiscard]] bool setTrouble(const QString &part, bool on);
    /// What an attacker in the server does to two devices that are being linked: listen, key,
    /// share, frame, answer or again (mod_rig_between).
    [[nodiscard]] bool setBetween(const QString &attack);
    /// All that it has heard since.
    [[nodiscard]] QByteArray overheard() const;
    /// Throws away every file that was brought up so far, as servers do after some weeks.
    [[nodiscard]] bool dropUploads();
    /// Replaces the certificate; used from the next start() on.
    [[nodiscard]] bool setCertificate(CertificateKind kind);

    /// Starts the server (again, with the same data and ports) and waits until it answers.
    [[nodiscard]] bool start();
    /// Ends it in order (SIGTERM); connected clients see a proper end of stream.
    void stop();
    /// Ends it at once (SIGKILL).
    void kill();
    /// Freezes (SIGSTOP) or thaws (SIGCONT) the process: sockets stay open, nobody answers.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1"); }
    [[nodiscard]] quint16 port() const { return m_config.clientPort; }
    [[nodiscard]] quint16 directTlsPort() const { return m_config.directTlsPort; }
    /// "127.0.0.1:port", as Account::servers wants it.
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString domain() const { return m_config.domain; }
    [[nodiscard]] QString jid(const QString &name) const { return name + u'@' + domain(); }
    [[nodiscard]] QString uploadUrl() const;
    /// PEM file of the authority behind the certificate.
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString logFile() const;
    [[nodiscard]] QMap<QString, QString> accounts() const { return m_config.accounts; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }

    /// Runs prosodyctl with this server's configuration; true when it exits with 0.
    [[nodiscard]] bool ctl(const QStringList &arguments, const QByteArray &input = {});

private:
    bool fail(const QString &text);
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool write(const QString &path, const QString &text);
    [[nodiscard]] bool takesOrders() const;
    [[nodiscard]] bool waitUntilAnswering();
    [[nodiscard]] QString configFile() const;

    Options m_options;
    QTemporaryDir m_dir;
    ProsodyConfig m_config;
    std::unique_ptr<QProcess> m_process;
    QString m_errorText;
};

} // namespace Ninelives::Rig
