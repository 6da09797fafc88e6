// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sync/stages/InboundContext.h"

#include <QDomElement>

namespace Ninelives::SharedFiles {

/// Photos and files announced by elements below `parent` (XEP-0447); what is left of the body is
/// their caption. Nothing is left of a stanza that only names a file once more which an earlier
/// message of its sender has.
Result<void> read(const InboundContext &context, const QDomElement &parent,
                  InboundContent &content);
/// A body that is nothing but the address of a file becomes that file, unless it corrects
/// something.
void become(InboundContent &content, const std::optional<Attachment> &file);

} // namespace Ninelives::SharedFiles
