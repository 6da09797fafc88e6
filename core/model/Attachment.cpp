// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Attachment.h"

namespace Ninelives {

QString attachmentKindName(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Photo:
        return QStringLiteral("photo");
    case AttachmentKind::Voice:
        return QStringLiteral("voice");
    case AttachmentKind::File:
        break;
    }
    return QStringLiteral("file");
}

} // namespace Ninelives
