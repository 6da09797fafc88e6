// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Keyring.h"

#include <memory>

namespace Ninelives {

/// The keyring of the user's desktop, with the reasons of its refusals as far as the system tells
/// them. Its calls answer on the thread that made them, from the event loop.
[[nodiscard]] std::unique_ptr<Keyring> systemKeyring();

} // namespace Ninelives
