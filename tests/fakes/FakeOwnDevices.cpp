// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeOwnDevices.h"

#include <QPointer>
#include <QTimer>

namespace Ninelives::Test {

FakeOwnDevices *FakeDeviceAir::at(const FullJid &address) const
{
    for (FakeOwnDevices *device : m_devices) {
        if (device->m_online && device->m_self == address) {
            return device;
        }
    }
    return nullptr;
}

std::optional<QByteArray> FakeDeviceAir::pass(const Packet &packet)
{
    if (keep) {
        packets.append(packet);
    }
    bytes += packet.content.size();
    return bend ? bend(packet) : std::optional(packet.content);
}

void FakeDeviceAir::inject(const FullJid &from, const FullJid &to, const QByteArray &question,
                           Reply<QByteArray> reply)
{
    FakeOwnDevices *device = at(to);
    if (device != nullptr && device->m_handlers.asked) {
        device->m_handlers.asked(from, question, reply);
    }
}

void FakeDeviceAir::bring(const FullJid &from, const FullJid &to, const QByteArray &question,
                          Reply<QByteArray> reply)
{
    const auto content = pass({from, to, question, false});
    if (!content) {
        reply(Error{ErrorCode::Timeout, {}});
        return;
    }
    FakeOwnDevices *device = at(to);
    if (device == nullptr || !device->m_handlers.asked) {
        reply(Error{ErrorCode::RemoteRefused, QStringLiteral("service-unavailable")});
        return;
    }
    device->m_handlers.asked(
        from, *content, [this, from, to, reply](const Result<QByteArray> &answer) {
            if (!answer) {
                reply(answer.error().code == ErrorCode::NotFound
                          ? Error{ErrorCode::NotFound, {}}
                          : Error{ErrorCode::RemoteRefused, QStringLiteral("not-acceptable")});
                return;
            }
            const auto changed = pass({to, from, *answer, true});
            reply(changed ? Result<QByteArray>(*changed) : Error{ErrorCode::Timeout, {}});
        });
    if (brought) {
        brought({from, to, question, false});
    }
}

void FakeDeviceAir::tellOthers(const FakeOwnDevices *but)
{
    const QList<FakeOwnDevices *> all = m_devices;
    for (const FakeOwnDevices *device : all) {
        if (device != but && device->m_online && device->m_handlers.devicesChanged) {
            device->m_handlers.devicesChanged();
        }
    }
}

FakeOwnDevices::FakeOwnDevices(FakeDeviceAir &air, FullJid self)
    : m_air(air), m_self(std::move(self))
{
    m_air.m_devices.append(this);
}

FakeOwnDevices::~FakeOwnDevices()
{
    m_handlers = {};
    goOffline();
    m_air.m_devices.removeAll(this);
}

void FakeOwnDevices::goOnline()
{
    if (!m_online) {
        m_online = true;
        ++m_stream;
        m_air.tellOthers(nullptr);
    }
}

void FakeOwnDevices::goOffline()
{
    if (m_online) {
        m_online = false;
        ++m_stream;
        if (m_handlers.devicesChanged) {
            m_handlers.devicesChanged();
        }
        m_air.tellOthers(this);
    }
}

QList<FullJid> FakeOwnDevices::others() const
{
    QList<FullJid> found;
    for (const FakeOwnDevices *device : m_air.m_devices) {
        if (m_online && device != this && device->m_online
            && device->m_self.bare() == m_self.bare()) {
            found.append(device->m_self);
        }
    }
    return found;
}

void FakeOwnDevices::ask(const FullJid &device, const QByteArray &question, Reply<QByteArray> reply)
{
    const QPointer<FakeOwnDevices> alive(this);
    // Answers belong to the stream on which was asked.
    const auto answer = [alive, reply, stream = m_stream](const Result<QByteArray> &result) {
        if (!alive) {
            return;
        }
        QTimer::singleShot(0, alive.data(), [alive, reply, stream, result] {
            const bool lost = !alive->m_online || alive->m_stream != stream;
            reply(lost ? Error{ErrorCode::NotConnected, {}} : result);
        });
    };
    QTimer::singleShot(0, this, [this, device, question, answer, stream = m_stream] {
        if (!m_online || stream != m_stream) {
            answer(Error{ErrorCode::NotConnected, {}});
        } else {
            m_air.bring(m_self, device, question, answer);
        }
    });
}

} // namespace Ninelives::Test
