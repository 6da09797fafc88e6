// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/HttpAnswer.h"
#include "core/media/TransferTask.h"
#include "core/media/UploadBody.h"

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>
#include <memory>
#include <optional>

namespace Ninelives {

/// One PUT to a slot (XEP-0363), on a connection of its own. It speaks HTTP/1.1 itself, for three
/// things that QNetworkAccessManager does not do: it hears an answer that comes before all is sent
/// (a "too large" above all), it never sends twice what was in flight when the connection broke,
/// and its progress is what has left this computer. Large files wait for the server's leave
/// (RFC 9110, 10.1.1), so that one that refuses can say why: many close the connection with it, and
/// what they said is lost when they get more all the same.
class Upload final : public TransferTask
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Uploaded> &)>;

    Upload(UploadJob job, MediaFolder folder, const QSslConfiguration &tls,
           const TransferTiming &timing, FileTransfers::Progress progress, Done done);
    ~Upload() override;

    void start() override;
    void fail(const Error &error) override;

private:
    struct Release {
        void operator()(QSslSocket *socket) const;
    };

    void lookUp();
    void tryNextAddress();
    void send();
    void sendBody();
    void pump();
    void hear();
    void answered(int status);
    void lost(QAbstractSocket::SocketError error);
    void finish(const Result<Uploaded> &result);
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] qint64 waiting() const;

    UploadJob m_job;
    MediaFolder m_folder;
    QSslConfiguration m_tls;
    Done m_done;
    std::unique_ptr<UploadBody> m_body;
    std::unique_ptr<QSslSocket, Release> m_socket;
    QList<QHostAddress> m_addresses; ///< still to be tried
    QTimer m_patience; ///< with one address, while there are others
    QTimer m_courtesy; ///< for the server's leave to send the body
    HttpAnswer m_answer;
    std::optional<Error> m_certificateError;
    int m_lookUp = -1;
    qint64 m_given = 0; ///< of the body, to the socket
    qint64 m_left = 0; ///< of the body, what has left
    bool m_asks = false; ///< for leave, before the body
    bool m_bodyDue = false;
    bool m_over = false;
};

} // namespace Ninelives
