// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace Ninelives::Rig {

/// A name server for a network of a test's own: knows a few names, and can be dead or broken. UDP
/// only; runs in the event loop of its thread.
class FakeDns : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Answer,
        Silent,
        ServFail, ///< "I can't tell"
        NxDomain, ///< "there is no such name", for all of them
    };

    explicit FakeDns(QObject *parent = nullptr);

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port = 53);
    void setMode(Mode mode) { m_mode = mode; }
    /// The IPv4 address of a name; names that are not added do not exist.
    void add(const QString &name, const QHostAddress &address) { m_names.insert(name, address); }

private:
    void answer(const QByteArray &query, const QHostAddress &to, quint16 port);

    QUdpSocket m_socket;
    Mode m_mode = Mode::Answer;
    QHash<QString, QHostAddress> m_names;
};

} // namespace Ninelives::Rig
