// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Device.h"
#include "core/omemo/DirectoryContext.h"
#include "core/omemo/OmemoEngine.h"
#include "core/transport/OutboundStanza.h"

#include <functional>

namespace Ninelives {

class DeviceDirectory;
class Transport;
struct SyncStores;

/// Brings what our programs say to each other (ControlXml) to certain devices of a person and no
/// others. Needs a connection; nothing is kept for later: who must be sure asks what became of it.
/// Core thread only.
class ControlSender
{
public:
    ControlSender(SyncStores &stores, Transport &transport, OmemoEngine &omemo,
                  DeviceDirectory &directory)
        : m_stores(stores), m_transport(transport), m_omemo(omemo), m_directory(directory)
    {}

    /// Makes sure that the person's devices are known. NotConnected.
    void look(const BareJid &person, const Reply<void> &reply);

    /// Which of the person's devices; asked once sessions are there.
    using Chooser = std::function<bool(const Device &device)>;
    /// That very device.
    [[nodiscard]] static Chooser only(quint32 id);
    /// Another device, of a program of ours, that may be written to.
    [[nodiscard]] static bool understands(const Device &device);
    /// Told once, later, what became of what was handed over.
    using Fate = std::function<void(SubmitResult)>;
    /// Answers when it has been handed over. NotConnected; NoUsableDevice when none of the chosen
    /// can be reached.
    void send(const BareJid &to, const Chooser &chooses, const OmemoPlaintext &plaintext,
              const Reply<void> &reply, const Fate &fate = {});

    /// The same for elements of ControlXml and nothing beside them.
    void say(const BareJid &to, const Chooser &chooses, const QByteArray &words,
             const Reply<void> &reply, const Fate &fate = {});

private:
    Result<void> sealAndSubmit(const BareJid &to, const Chooser &chooses,
                               const OmemoPlaintext &plaintext, const Fate &fate);

    SyncStores &m_stores;
    Transport &m_transport;
    OmemoEngine &m_omemo;
    DeviceDirectory &m_directory;
    Lifeline m_lifeline;
};

} // namespace Ninelives
