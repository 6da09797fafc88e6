// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/stages/InboundContext.h"

namespace Ninelives {

/// Messages that answer another one (XEP-0461).
namespace Answers {

/// Notes which part of the body only repeats what is answered, as `parent`'s children say.
void read(const QDomElement &parent, InboundContent &content);

/// The text to keep: without the repetition once the original is here, for then it is shown from
/// there. Until then the repetition is all that there is.
[[nodiscard]] Result<QString> text(const InboundContext &context);

} // namespace Answers

} // namespace Ninelives
