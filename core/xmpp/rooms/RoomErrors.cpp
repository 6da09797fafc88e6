// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomErrors.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives::RoomErrors {

namespace {

constexpr qsizetype maxWords = 500;

struct Meaning {
    QLatin1StringView condition;
    ErrorCode joining;
    ErrorCode otherwise;
};

constexpr std::array meanings{
    Meaning{"registration-required"_L1, ErrorCode::NotMember, ErrorCode::NotMember},
    Meaning{"forbidden"_L1, ErrorCode::Banned, ErrorCode::NotAllowed},
    Meaning{"not-allowed"_L1, ErrorCode::NotAllowed, ErrorCode::NotAllowed},
    // Joining: somebody has the nickname. Otherwise, e.g., the last owner may not go (9.2, 10.4).
    Meaning{"conflict"_L1, ErrorCode::NicknameTaken, ErrorCode::NotAllowed},
    // Joining: only the registered nickname is taken (7.2.10).
    Meaning{"not-acceptable"_L1, ErrorCode::NicknameTaken, ErrorCode::NotJoined},
    Meaning{"item-not-found"_L1, ErrorCode::RoomGone, ErrorCode::RoomGone},
    Meaning{"gone"_L1, ErrorCode::RoomGone, ErrorCode::RoomGone},
    Meaning{"not-authorized"_L1, ErrorCode::PasswordNeeded, ErrorCode::PasswordNeeded},
    Meaning{"service-unavailable"_L1, ErrorCode::RoomFull, ErrorCode::RemoteRefused},
    Meaning{"jid-malformed"_L1, ErrorCode::InvalidAddress, ErrorCode::InvalidAddress},
    Meaning{"remote-server-not-found"_L1, ErrorCode::HostNotFound, ErrorCode::HostNotFound},
    Meaning{"remote-server-timeout"_L1, ErrorCode::Timeout, ErrorCode::Timeout},
};

} // namespace

Error from(const StanzaParser::StanzaError &error, Asked asked)
{
    const QString words = error.text.isEmpty() ? error.condition : error.text;
    for (const Meaning &meaning : meanings) {
        if (error.condition == meaning.condition) {
            return {asked == Asked::Join ? meaning.joining : meaning.otherwise,
                    words.left(maxWords)};
        }
    }
    return {ErrorCode::RemoteRefused, words.left(maxWords)};
}

} // namespace Ninelives::RoomErrors
