// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drill/Plan.h"

#include <QList>
#include <QString>

#include <memory>

namespace Ninelives::Drill {

/// The server side of a drill. Everything blocks until it is done.
class Server
{
public:
    virtual ~Server() = default;
    static std::unique_ptr<Server> make(ServerKind kind);

    /// Starts whatever is down, thaws what is frozen, and waits until it answers.
    [[nodiscard]] virtual bool heal() = 0;
    virtual void hurt(const Fault &fault) = 0;
    /// Only while nothing is down.
    [[nodiscard]] virtual bool addAccount(const QString &name, const QString &password) = 0;
    /// Where clients connect, each of them the same server.
    [[nodiscard]] virtual QList<quint16> ports() const = 0;
    [[nodiscard]] virtual QString jid(const QString &name) const = 0;
    [[nodiscard]] virtual QString caFile() const = 0;
    /// Where its logs are.
    [[nodiscard]] virtual QString folder() const = 0;
    [[nodiscard]] virtual QString errorText() const = 0;
};

} // namespace Ninelives::Drill
