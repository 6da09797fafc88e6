// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslServer>
#include <QUrl>

#include <utility>

namespace Ninelives::Rig {

/// A place for files (HTTPS, PUT and GET) that misbehaves as it is told. Listens on 127.0.0.1 and
/// lives in the event loop of its thread.
class BadUploads : public QObject
{
    Q_OBJECT

public:
    enum class Manner : quint8 {
        Good,             ///< keeps what is put, gives what it has
        Status,           ///< reads all and answers with status()
        StatusEarly,      ///< answers with status() before the body, and reads on
        StatusAndCloses,  ///< answers with status() before the body, and closes
        Stalls,           ///< at 40 %
        Closes,           ///< at 40 %
        NeverAnswers,     ///< reads all
        LosesTheAnswer,   ///< keeps all and closes
        NoHttp,           ///< answers something else
        GivesNoLeave,     ///< does not know "Expect: 100-continue"; keeps what is put
        RefusesToBeAsked, ///< answers 417 to it
        // For GET
        Trickles,         ///< in tiny pieces, but all of it
        SendsMore,        ///< without a length, and more than it has
        SaysMore,         ///< with the length of more, and more
        SendsFewer,       ///< with the length of fewer
        FlipsABit,
        Redirects,        ///< hops() times, then gives it
        RedirectsToHttp,
    };

    struct Request {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        QByteArray body; ///< as far as it was kept
        qint64 bytes = 0; ///< of the body
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    /// Shows the server.crt of that folder.
    explicit BadUploads(const QString &certificateFolder, QObject *parent = nullptr);

    /// On a free port; false when that is impossible.
    [[nodiscard]] bool start();
    [[nodiscard]] QUrl url(const QString &path) const;

    void behave(Manner manner) { m_manner = manner; }
    void setStatus(int status) { m_status = status; }
    void setHops(int hops) { m_hops = hops; }
    /// Bodies are counted, not kept, for files of any size.
    void forgetBodies() { m_keeps = false; }

    /// What can be had under a path; put there by a PUT, or by the test.
    void setFile(const QString &path, const QByteArray &bytes);
    [[nodiscard]] QByteArray file(const QString &path) const;
    /// What cannot be had otherwise is so many zero bytes, for files of any size.
    void serveZeros(qint64 bytes) { m_zeros = bytes; }
    /// All requests whose head was read.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void requested();
    void stalled();

private:
    friend class UploadTalk;
    void taken();

    QSslServer m_server;
    QHash<QByteArray, QByteArray> m_files; ///< by target
    QList<Request> m_requests;
    Manner m_manner = Manner::Good;
    qint64 m_zeros = 0;
    int m_status = 500;
    int m_hops = 0;
    int m_connections = 0;
    bool m_keeps = true;
};

} // namespace Ninelives::Rig
