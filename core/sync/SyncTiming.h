// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

/// Waiting times of the sync layer, in milliseconds; tests make them short.
struct SyncTiming {
    /// After traffic, how long to wait before the archive is asked for ids and server times.
    int settleMs = 10'000;
    /// A row handed over less than `freshMs` ago is looked for once more after `recheckMs`, because
    /// the dying connection may still deliver it.
    int recheckMs = 2'000;
    int freshMs = 60'000;
    /// After a catch-up: when to look for what the archive shows late.
    int lookBackMs = 5'000;
    /// A room that nothing was heard of for so long is asked whether we are still in it.
    int selfPingMs = 300'000;
    /// First wait after a failed archive query or a failed commit; doubled up to `retryMaxMs`.
    int retryMs = 5'000;
    int retryMaxMs = 120'000;
    /// How long after the server took a message its room may need to show it to all.
    int reflectionMs = 15'000;
    /// "Received" markers of a group wait this long, so that one stands for many.
    int holdMs = 1'000;
    /// A draft that has not changed for so long is told to the other devices.
    int draftMs = 2'000;
    /// A file that nobody asked for and that hardly moved for so long makes room for those that
    /// wait. Each time it does, its next turn is twice as long.
    int turnMs = 20'000;
};

} // namespace Ninelives
