// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/OwnDevicePort.h"
#include "core/xmpp/IqChannel.h"

#include <QSet>

namespace Ninelives {

/// Questions between own devices, as IQs of a namespace of our own on the stream below `IqChannel`;
/// outlives the streams.
class OwnDevices final : public OwnDevicePort
{
public:
    explicit OwnDevices(IqChannel &channel) : m_channel(channel) {}

    void setHandlers(Handlers handlers) override { m_handlers = std::move(handlers); }
    [[nodiscard]] FullJid self() const override { return m_self; }
    [[nodiscard]] QList<FullJid> others() const override;
    void ask(const FullJid &device, const QByteArray &question, Reply<QByteArray> reply) override;

    /// A stream is up, and this is its address.
    void open(const FullJid &self);
    void close();
    /// A presence of an own device; others are left alone. Whether one came or went.
    bool handlePresence(const QDomElement &presence);
    /// An `<iq type="set">`; false when it is none of ours.
    bool handleQuestion(const QDomElement &iq);

private:
    void changed() const;

    IqChannel &m_channel;
    Handlers m_handlers;
    FullJid m_self;
    QSet<QString> m_resources;
};

} // namespace Ninelives
