// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Ninelives {

class Connection;

// One function per file NNNN_name.cpp.
Result<void> migration0001(Connection &connection);
Result<void> migration0002(Connection &connection);
Result<void> migration0003(Connection &connection);
Result<void> migration0004(Connection &connection);
Result<void> migration0005(Connection &connection);
Result<void> migration0006(Connection &connection);
Result<void> migration0007(Connection &connection);
Result<void> migration0010(Connection &connection);
Result<void> migration0011(Connection &connection);
Result<void> migration0012(Connection &connection);
Result<void> migration0013(Connection &connection);
Result<void> migration0014(Connection &connection);
Result<void> migration0015(Connection &connection);

} // namespace Ninelives
