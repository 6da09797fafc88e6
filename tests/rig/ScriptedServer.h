// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace Ninelives::Rig {

/// A server that behaves badly on purpose: it goes a little way into an XMPP login and then does
/// something else. Listens on 127.0.0.1, in the event loop of its thread.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Manner : quint8 {
        Silent,        ///< takes the connection
        ClosesAtOnce,
        Http,          ///< answers as a web server, as a network does that wants a login
        ErrorInClear,  ///< a stream error before TLS
        SilentInTls,   ///< agrees to TLS and goes silent
        ErrorAfterTls, ///< a stream error over TLS
        NoLoginOffered, ///< stream features without any way to log in
        RefusesLogin, ///< answers every login with a SASL failure
        SilentAtLogin, ///< offers SCRAM-SHA-256 and does not answer
        Scripted, ///< says over TLS what the test says
    };

    /// Shows the server.crt of that folder. `condition` is the XML of the stream error's condition,
    /// or of the SASL failure's.
    ScriptedServer(const QString &certificateFolder, Manner manner, QByteArray condition = {},
                   QObject *parent = nullptr);

    /// For Scripted: the stream features over TLS, and what is answered to the stanzas after them;
    /// nothing is no answer, "close" hangs up. `$id` becomes the id that the last request has.
    void setScript(QByteArray features, std::function<QByteArray(const QByteArray &)> answer)
    {
        m_features = std::move(features);
        m_script = std::move(answer);
    }

    /// On a free port; false when that is impossible.
    [[nodiscard]] bool start();
    /// "127.0.0.1:port", as Account::servers wants it.
    [[nodiscard]] QString server() const;
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// What clients said, over TLS or not.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QSslSocket &socket, const QByteArray &request);
    void answerStream(QSslSocket &socket) const;
    void answerByScript(QSslSocket &socket, const QByteArray &request) const;
    [[nodiscard]] QByteArray streamError() const;

    QSslConfiguration m_tls;
    Manner m_manner;
    QByteArray m_condition;
    QByteArray m_heard;
    int m_accepted = 0;
    QByteArray m_features;
    std::function<QByteArray(const QByteArray &)> m_script;
};

/// A condition of RFC 6120, section 4.9.3, for ScriptedServer; with `text` inside.
[[nodiscard]] QByteArray streamCondition(const QByteArray &name, const QByteArray &text = {});

} // namespace Ninelives::Rig
