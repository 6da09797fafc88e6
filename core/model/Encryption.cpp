// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Encryption.h"

namespace Ninelives {

QString encryptionName(Encryption encryption)
{
    switch (encryption) {
    case Encryption::None:
        break;
    case Encryption::Legacy:
        return QStringLiteral("omemo:1");
    case Encryption::Omemo2:
        return QStringLiteral("omemo:2");
    }
    return QStringLiteral("none");
}

QString trustName(Trust trust)
{
    switch (trust) {
    case Trust::Undecided:
        break;
    case Trust::Blind:
        return QStringLiteral("blind");
    case Trust::Verified:
        return QStringLiteral("verified");
    case Trust::Blocked:
        return QStringLiteral("blocked");
    }
    return QStringLiteral("undecided");
}

QString unreadableName(Unreadable reason)
{
    switch (reason) {
    case Unreadable::No:
        break;
    case Unreadable::NotForUs:
        return QStringLiteral("not-for-us");
    case Unreadable::BrokenSession:
        return QStringLiteral("broken-session");
    case Unreadable::Damaged:
        return QStringLiteral("damaged");
    case Unreadable::UnknownScheme:
        return QStringLiteral("unknown-scheme");
    case Unreadable::Untrusted:
        return QStringLiteral("untrusted");
    case Unreadable::Waiting:
        return QStringLiteral("waiting");
    }
    return QStringLiteral("no");
}

QString againName(Again again)
{
    switch (again) {
    case Again::No:
        break;
    case Again::Asked:
        return QStringLiteral("asked");
    case Again::Refused:
        return QStringLiteral("refused");
    }
    return QStringLiteral("no");
}

} // namespace Ninelives
