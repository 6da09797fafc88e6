// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Change.h"
#include "core/model/Health.h"

#include <QObject>

#include <memory>

namespace Ninelives {

class AccountSession;
class Core;

/// Wires one account's health: brings the news of transport and sync to its HealthMonitor, keeps
/// the private log and the chart, gets the operator's notices, and sends again what a contact's
/// server sent back while it was down. Core thread only; goes before the session's transport and
/// sync.
class HealthKeeper : public QObject
{
    Q_OBJECT

public:
    HealthKeeper(Core &core, AccountSession &session);
    ~HealthKeeper() override;

    [[nodiscard]] const Health &health() const;
    void tryNow();
    /// Something was committed: messages that came back or arrived, rooms that changed.
    void noteChange(const Change &change);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
