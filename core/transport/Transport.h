// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Contact.h"
#include "core/transport/ArchivePort.h"
#include "core/transport/CardPort.h"
#include "core/transport/InboundStanza.h"
#include "core/transport/InvitationPort.h"
#include "core/transport/OutboundStanza.h"
#include "core/transport/OwnDevicePort.h"
#include "core/transport/PubSubPort.h"
#include "core/transport/RoomPort.h"
#include "core/transport/RosterPort.h"
#include "core/transport/ServerPort.h"
#include "core/transport/TransportState.h"
#include "core/transport/UploadPort.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Ninelives {

/// What a network must offer to carry one account: a supervised connection that comes back by
/// itself, ordered submission with an honest verdict, and everything received in order.
///
/// Lives on the core thread. After each `stateChanged` to Online the stream is new: nothing of an
/// earlier one is re-sent by the transport (DESIGN 3.1a).
class Transport : public QObject
{
    Q_OBJECT

public:
    /// Called synchronously for each message stanza, in the order received. The transport
    /// acknowledges a stanza to the server only after the handler returned, so a handler that
    /// commits before returning makes "acknowledged" imply "stored".
    using InboundHandler = std::function<void(const InboundStanza &)>;

    using QObject::QObject;

    /// Begins connecting and keeps trying until stop(); no-op when already started.
    virtual void start() = 0;
    /// Closes the stream in order and stops trying.
    virtual void stop() = 0;
    /// Ends a waiting period now; also leaves a state that needed the user.
    virtual void retryNow() = 0;
    /// Something on the way there has changed for the better: what was begun before, and is not
    /// online yet, begins again.
    virtual void beginAgain() = 0;
    /// Replaces the configuration and secrets; used from the next attempt on.
    virtual void configure(const Account &account, const AccountSecrets &secrets) = 0;

    [[nodiscard]] virtual TransportState state() const = 0;
    /// The largest stanza the server takes, in bytes (XEP-0478, else 262144).
    [[nodiscard]] virtual qsizetype stanzaLimit() const = 0;
    /// Tells the server that nobody is looking (XEP-0352) when false.
    virtual void setActive(bool active) = 0;
    /// What contacts are told about the user: at once when online, and with each login.
    virtual void setPresence(const OwnPresence &presence) = 0;

    /// Writes one stanza if and only if the state is Online. `done` is called once, later, on this
    /// thread: acknowledged, unknown or not sent.
    virtual void submit(const OutboundStanza &stanza, std::function<void(SubmitResult)> done) = 0;

    virtual void setInboundHandler(InboundHandler handler) = 0;
    [[nodiscard]] virtual PubSubPort &pubSub() = 0;
    [[nodiscard]] virtual ArchivePort &archive() = 0;
    [[nodiscard]] virtual RosterPort &roster() = 0;
    [[nodiscard]] virtual RoomPort &rooms() = 0;
    [[nodiscard]] virtual UploadPort &uploads() = 0;
    [[nodiscard]] virtual CardPort &cards() = 0;
    [[nodiscard]] virtual ServerPort &questions() = 0;
    [[nodiscard]] virtual InvitationPort &invitations() = 0;
    [[nodiscard]] virtual OwnDevicePort &ownDevices() = 0;

Q_SIGNALS:
    void stateChanged(const Ninelives::TransportState &state);
    /// Login produced secrets to keep: a new token, or a stronger mechanism to pin.
    void secretsChanged(const Ninelives::AccountSecrets &secrets);
    /// Another device of the account, of whatever program, came or went (ownDevices()).
    void ownDevicesChanged();
};

/// Makes the transport of one account; given by the composition root.
using TransportFactory =
    std::function<std::unique_ptr<Transport>(const Account &, const AccountSecrets &)>;

} // namespace Ninelives
