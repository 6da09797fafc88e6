// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LibraryModel.h"

#include <array>

namespace Ninelives {

namespace {

struct Library {
    const char *name;
    const char *licence;
    const char *link;
};

// README's table of dependencies, each part with its own licence; a test compares them.
constexpr std::array libraries{
    Library{"Qt 6", "LGPL-3.0-only", "https://www.qt.io"},
    Library{"QXmpp", "LGPL-2.1-or-later", "https://github.com/qxmpp-project/qxmpp"},
    Library{"libomemo-c", "GPL-3.0-only", "https://github.com/dino/libomemo-c"},
    Library{"libsodium", "ISC", "https://libsodium.org"},
    Library{"OpenSSL", "Apache-2.0", "https://www.openssl.org"},
    Library{"SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher"},
    Library{"SQLite", "blessing", "https://www.sqlite.org"},
    Library{"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    Library{"Opus and Ogg", "BSD-3-Clause", "https://opus-codec.org"},
    Library{"libopusenc", "BSD-3-Clause", "https://opus-codec.org"},
    Library{"opusfile", "BSD-3-Clause", "https://opus-codec.org"},
    Library{"SoundTouch", "LGPL-2.1-or-later", "https://www.surina.net/soundtouch"},
    Library{"kimageformats", "LGPL-2.1-or-later",
            "https://invent.kde.org/frameworks/kimageformats"},
    Library{"Hunspell", "MPL-1.1 or LGPL-2.1-or-later", "https://hunspell.github.io"},
    Library{"libqrencode", "LGPL-2.1-or-later", "https://fukuchi.org/works/qrencode"},
    Library{"Names of emoji (Unicode CLDR)", "Unicode-3.0", "https://cldr.unicode.org"},
    Library{"Inter", "OFL-1.1", "https://rsms.me/inter"},
    Library{"Noto fonts", "OFL-1.1", "https://fonts.google.com/noto"},
};

} // namespace

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(libraries.size());
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {NameRole, "name"}, {LicenceRole, "licence"}, {LinkRole, "link"}};
    return names;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Library &library = libraries[size_t(index.row())];
    switch (role) {
    case NameRole:
        return QString::fromLatin1(library.name);
    case LicenceRole:
        return QString::fromLatin1(library.licence);
    case LinkRole:
        return QString::fromLatin1(library.link);
    default:
        return {};
    }
}

} // namespace Ninelives
