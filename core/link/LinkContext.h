// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/link/LinkParty.h"
#include "core/model/Jid.h"
#include "core/storage/Connection.h"
#include "core/storage/InTransaction.h"
#include "core/storage/LinkStore.h"
#include "core/sync/ChangeSink.h"
#include "core/transport/OwnDevicePort.h"

#include <QByteArray>
#include <QPointer>

#include <functional>

namespace Ninelives {

class Writer;

/// What linking works on, and whose account it is. Core thread only; outlives its users.
struct LinkContext {
    Writer &writer;
    AccountId account;
    BareJid self;
    OwnDevicePort &port;
    const Clock &clock;
    ChangeSink sink;
    /// This device: id, key and name; the rest is filled in for each try.
    std::function<Result<LinkParty>()> party;
    /// The identity key of an own device as known so far; empty: none.
    std::function<Result<QByteArray>(quint32 device)> knownKey;
    /// The user has verified this own device with this key, by the code. Untrusted when another key
    /// is known for it.
    std::function<Result<void>(quint32 device, const QByteArray &key, const QString &name)> verify;
    /// So long a device that shows a code is looked for: some have just connected.
    int searchMs = 5000;
    /// So long the giving device and the way to it may be silent while history travels.
    int silenceMs = 90'000;
    /// Whether all that the server keeps for the account is here; empty: it is.
    std::function<bool()> caughtUp = {};

    /// Stores how far it has come, durably.
    [[nodiscard]] Result<void> keep(const StoredLink &link) const
    {
        return inTransaction(
            writer, [&](Transaction &tx) { return LinkStore(writer).put(tx, account, link); });
    }
    /// Nothing is left of it.
    [[nodiscard]] Result<void> forget() const
    {
        return inTransaction(
            writer, [&](Transaction &tx) { return LinkStore(writer).remove(tx, account); });
    }
    /// As OwnDevicePort::ask(); the reply is dropped once `asker` is gone.
    void ask(const QObject *asker, const FullJid &device, const QByteArray &question,
             Reply<QByteArray> reply) const
    {
        port.ask(device, question,
                 [alive = QPointer<const QObject>(asker),
                  reply = std::move(reply)](const Result<QByteArray> &answer) {
                     if (alive) {
                         reply(answer);
                     }
                 });
    }
    /// Says something that needs no answer.
    void say(const FullJid &device, const QByteArray &question) const
    {
        port.ask(device, question, [](const Result<QByteArray> &) {});
    }
};

/// What both sides have after the code was proved.
struct LinkAgreement {
    LinkParty other;
    QByteArray id;
    QByteArray secret;

    [[nodiscard]] StoredLink toStore(bool giving, qint64 nowMs) const
    {
        StoredLink link;
        link.giving = giving;
        link.id = id;
        link.secret = secret;
        link.otherDevice = other.device;
        link.otherKey = other.identityKey;
        link.otherName = other.name;
        link.madeAtMs = nowMs;
        return link;
    }
};

} // namespace Ninelives
