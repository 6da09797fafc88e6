// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/xmpp/ServerTarget.h"
#include "core/xmpp/StreamReader.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace Ninelives {

/// One connection to a server on which nobody logs in (RFC 6120, up to section 5): TCP, TLS with
/// the domain's certificate, stream features. Nothing is said before TLS, and nothing believed.
class RegistrationStream final : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        ServerTarget target;
        QString domain;
        QString caFile;
        /// Longest silence on the way up to `ready`.
        int patienceMs = 10'000;
        /// Every stanza after that; called synchronously.
        std::function<void(const QDomElement &stanza)> stanza;
    };

    explicit RegistrationStream(Setup setup, QObject *parent = nullptr);
    ~RegistrationStream() override;

    void connectToServer();
    /// False when it is not (or no longer) up.
    bool write(const QByteArray &xml);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Whether the server said that accounts can be made here (XEP-0077, section 8).
    [[nodiscard]] bool offersAccounts() const { return m_offers; }

Q_SIGNALS:
    void ready();
    /// The connection is over; emitted once, from the event loop.
    void ended(const Ninelives::Error &error);

private:
    void hookSocket();
    void greet();
    void element(const QDomElement &element);
    void features(const QDomElement &features);
    void fail(const Error &error);

    Setup m_setup;
    StreamReader m_reader;
    QSslSocket m_socket;
    QTimer m_patience;
    std::optional<Error> m_certificateError;
    bool m_ready = false;
    bool m_offers = false;
    bool m_ended = false;
};

} // namespace Ninelives
