// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/OwnDevicePort.h"

#include <QObject>

#include <optional>

namespace Ninelives::Test {

class FakeOwnDevices;

/// The server between devices: it may do what any server could.
class FakeDeviceAir
{
public:
    struct Packet {
        FullJid from;
        FullJid to;
        QByteArray content;
        bool answer = false;
    };
    /// May change a packet on its way; nothing: it is swallowed, the asker hears Timeout at once.
    std::function<std::optional<QByteArray>(const Packet &packet)> bend;
    /// Called after each packet was brought.
    std::function<void(const Packet &packet)> brought;
    QList<Packet> packets; ///< all of them, as they were sent
    qint64 bytes = 0; ///< in all
    bool keep = true; ///< what was sent, in `packets`

    /// Asks `to` in the name of `from`, as a server can.
    void inject(
        const FullJid &from, const FullJid &to, const QByteArray &question,
        Reply<QByteArray> reply = [](const Result<QByteArray> &) {});

private:
    friend class FakeOwnDevices;
    void tellOthers(const FakeOwnDevices *but);
    void bring(const FullJid &from, const FullJid &to, const QByteArray &question,
               Reply<QByteArray> reply);
    [[nodiscard]] FakeOwnDevices *at(const FullJid &address) const;
    [[nodiscard]] std::optional<QByteArray> pass(const Packet &packet);

    QList<FakeOwnDevices *> m_devices;
};

/// One device's door to it. Answers come from the event loop, and only while the stream lives.
class FakeOwnDevices final
    : public QObject
    , public OwnDevicePort
{
    Q_OBJECT

public:
    FakeOwnDevices(FakeDeviceAir &air, FullJid self);
    ~FakeOwnDevices() override;

    void goOnline();
    void goOffline();

    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    [[nodiscard]] FullJid self() const override { return m_online ? m_self : FullJid(); }
    [[nodiscard]] QList<FullJid> others() const override;
    void ask(const FullJid &device, const QByteArray &question, Reply<QByteArray> reply) override;

private:
    friend class FakeDeviceAir;

    FakeDeviceAir &m_air;
    FullJid m_self;
    Handlers m_handlers;
    bool m_online = false;
    int m_stream = 0;
};

} // namespace Ninelives::Test
