// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "core/model/Link.h"

namespace Ninelives {

/// History for a new device from an old one of the same account. One linking per account at a time.
class LinkService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// This is the new device: makes a code and waits for the old one; a new call makes a new code.
    /// NotConnected, InUse while history travels. The code is good for ten minutes and three tries.
    [[nodiscard]] virtual Answer<void> showCode(AccountId account) = 0;
    /// This is the old device: the words as they were typed (case and spaces don't matter), or the
    /// text of the code for a camera. Answers when the new device proved that it knows them; then
    /// the phase is Confirming. InvalidInput with the first wrong word in `detail` before anything
    /// is sent (nothing in it: not eight words); NotConnected; InUse; NotFound when no device shows
    /// a code; else as LinkState::failure.
    [[nodiscard]] virtual Answer<void> enterCode(AccountId account, const QString &words) = 0;
    /// The user's answer to Confirming.
    virtual void confirm(AccountId account, bool agreed) = 0;
    /// Stops and goes on, on either side; kept over restarts.
    virtual void setPaused(AccountId account, bool paused) = 0;
    /// Gives up, on either side. What has arrived stays.
    virtual void cancel(AccountId account) = 0;
    /// At once.
    [[nodiscard]] virtual LinkState state(AccountId account) const = 0;

Q_SIGNALS:
    /// At most five times a second while history travels.
    void stateChanged(Ninelives::AccountId account, const Ninelives::LinkState &state);
};

} // namespace Ninelives
