// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/CborFields.h"
#include "core/link/HistoryPage.h"

#include <QCborArray>

namespace Ninelives::HistoryRowCodec {

// One message as CBOR: what every message has as fields of an array, what few have in a list behind
// them that is left out when empty.

[[nodiscard]] QCborArray write(const HistoryRow &row);
/// Fails `fields` when it is not of that form.
[[nodiscard]] HistoryRow read(CborFields &fields);

} // namespace Ninelives::HistoryRowCodec
