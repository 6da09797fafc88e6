// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Ninelives {

class Writer;

/// Turns a copy of a store into one for a new device, in one transaction that leaves no trace of
/// what it deletes:
///
/// - the device's own OMEMO keys, pre keys and sessions go (a copied ratchet would use keys twice);
///   the next start makes fresh ones. Contacts' keys and all trust decisions stay; device lists are
///   fetched again, so that the id drawn then is one that nobody has.
/// - what was agreed with other devices goes: a linking, keys of drafts, messages asked for again.
/// - login tokens go and the account's user agent is another one (XEP-0388, XEP-0484).
/// - whatever waits to be sent may have been sent since: messages and their changes become
///   Uncertain and are marked as restored, so that the archive decides (see Reconciler), and are
///   sealed anew if they are sent. What failed, or waits for the user, goes on doing so. Key
///   transports belong to the old sessions and go; receipts and markers, which do no harm twice,
///   wait.
/// - places in archives stay: they say exactly what this copy has, so all that came later is
///   fetched.
///
/// Doing it again changes nothing but the user agent. `atMs`: the time of the copy.
Result<void> becomeNewDevice(Writer &writer, qint64 atMs);

} // namespace Ninelives
