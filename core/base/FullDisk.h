// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace Ninelives {

/// An error of writing below `folder`: DiskFull in the place of Io when hardly any room is left
/// there, else as it is. Systems tell a full disk in many ways, so that the free room is looked at;
/// a quota is not seen. Any thread.
[[nodiscard]] Error toldAsFullDisk(const Error &error, const QString &folder);

} // namespace Ninelives
