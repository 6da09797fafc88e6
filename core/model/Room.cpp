// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Room.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr std::array affiliations{"none"_L1, "outcast"_L1, "member"_L1, "admin"_L1, "owner"_L1};
constexpr std::array roles{"none"_L1, "visitor"_L1, "participant"_L1, "moderator"_L1};

template<typename Enum, typename Names>
Enum named(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i)) {
            return static_cast<Enum>(i);
        }
    }
    return Enum{};
}

} // namespace

QString affiliationName(Affiliation affiliation)
{
    return affiliations.at(static_cast<size_t>(affiliation));
}

Affiliation affiliationFromName(QStringView name)
{
    return named<Affiliation>(affiliations, name);
}

QString roomRoleName(RoomRole role)
{
    return roles.at(static_cast<size_t>(role));
}

RoomRole roomRoleFromName(QStringView name)
{
    return named<RoomRole>(roles, name);
}

} // namespace Ninelives
