// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Device.h"

namespace Ninelives {

QString fingerprint(const QByteArray &identityKey)
{
    constexpr qsizetype groupLength = 8;
    const QString hex = QString::fromLatin1(identityKey.toHex());
    QString text;
    for (qsizetype at = 0; at < hex.size(); at += groupLength) {
        if (at > 0) {
            text += u' ';
        }
        text += QStringView(hex).mid(at, groupLength);
    }
    return text;
}

} // namespace Ninelives
