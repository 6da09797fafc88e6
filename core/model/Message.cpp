// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Message.h"

namespace Ninelives {

QString noticeName(Notice notice)
{
    switch (notice) {
    case Notice::None:
        break;
    case Notice::MemberAdded:
        return QStringLiteral("member-added");
    case Notice::MemberRemoved:
        return QStringLiteral("member-removed");
    case Notice::MemberLeft:
        return QStringLiteral("member-left");
    case Notice::Renamed:
        return QStringLiteral("renamed");
    case Notice::SubjectChanged:
        return QStringLiteral("subject-changed");
    case Notice::PictureChanged:
        return QStringLiteral("picture-changed");
    case Notice::YouWereAdded:
        return QStringLiteral("you-were-added");
    case Notice::YouWereRemoved:
        return QStringLiteral("you-were-removed");
    case Notice::Destroyed:
        return QStringLiteral("destroyed");
    case Notice::MadeAdmin:
        return QStringLiteral("made-admin");
    case Notice::MadeOwner:
        return QStringLiteral("made-owner");
    case Notice::MadeMember:
        return QStringLiteral("made-member");
    case Notice::OpenToAll:
        return QStringLiteral("open-to-all");
    }
    return QStringLiteral("none");
}

} // namespace Ninelives
