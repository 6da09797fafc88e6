// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ProfileJson.h"

#include "app/ctl/ExitCode.h"

#include <QFile>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

QJsonObject toJson(const OwnProfile &profile, const BareJid &account)
{
    QJsonObject json{{u"jid"_s, account.toString()},
                     {u"name"_s, profile.name},
                     {u"avatar"_s, profile.pictureHash},
                     {u"waiting"_s, profile.waiting}};
    if (profile.trouble) {
        json.insert(u"error"_s, errorName(profile.trouble->code));
    }
    return json;
}

Result<QByteArray> photoFrom(const QString &path)
{
    constexpr qint64 most = 100LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    if (file.size() > most) {
        return Error{ErrorCode::TooLarge, path};
    }
    return file.read(most);
}

} // namespace Ninelives::Ctl
