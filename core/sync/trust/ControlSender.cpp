// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/ControlSender.h"

#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/TrustPolicy.h"
#include "core/storage/InTransaction.h"
#include "core/sync/SyncStores.h"
#include "core/sync/trust/ControlXml.h"
#include "core/transport/Transport.h"

#include <QUuid>

namespace Ninelives {

void ControlSender::look(const BareJid &person, const Reply<void> &reply)
{
    if (!m_transport.state().online()) {
        reply(Error{ErrorCode::NotConnected, {}});
        return;
    }
    m_directory.prepare({person}, m_lifeline.guard([reply](const auto &ready) {
        reply(ready ? Result<void>() : Result<void>(ready.error()));
    }));
}

ControlSender::Chooser ControlSender::only(quint32 id)
{
    return [id](const Device &device) { return device.id == id; };
}

bool ControlSender::understands(const Device &device)
{
    return device.active && !device.thisDevice && isNinelives(device)
        && TrustPolicy::mayStartSession(device);
}

void ControlSender::say(const BareJid &to, const Chooser &chooses, const QByteArray &words,
                        const Reply<void> &reply, const Fate &fate)
{
    send(to, chooses, {{}, words, to, false, {}}, reply, fate);
}

void ControlSender::send(const BareJid &to, const Chooser &chooses, const OmemoPlaintext &plaintext,
                         const Reply<void> &reply, const Fate &fate)
{
    if (!m_transport.state().online()) {
        reply(Error{ErrorCode::NotConnected, {}});
        return;
    }
    m_directory.prepare({to}, m_lifeline.guard([=, this](const auto &ready) {
        reply(ready ? sealAndSubmit(to, chooses, plaintext, fate) : Result<void>(ready.error()));
    }));
}

Result<void> ControlSender::sealAndSubmit(const BareJid &to, const Chooser &chooses,
                                          const OmemoPlaintext &plaintext, const Fate &fate)
{
    Result<QList<Device>> devices = m_omemo.devices(to);
    if (!devices) {
        return devices.error();
    }
    devices->removeIf([&](const Device &device) { return !chooses(device); });
    const auto sealed = inTransaction(
        m_stores.writer, [&](Transaction &tx) { return m_omemo.sealFor(tx, *devices, plaintext); });
    if (!sealed) {
        return sealed.error();
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_transport.submit({id, ControlXml::stanza(to, id, *sealed, to == m_stores.self)},
                       [fate](SubmitResult result) {
                           if (fate) {
                               fate(result);
                           }
                       });
    return {};
}

} // namespace Ninelives
