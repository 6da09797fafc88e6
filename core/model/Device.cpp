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

namespace {

constexpr QLatin1StringView labelSeparator(": ");

} // namespace

QString labelFor(const QString &name)
{
    return name.isEmpty() ? QString(ownLabel) : ownLabel + labelSeparator + name;
}

QString deviceName(const Device &device)
{
    if (!device.name.isEmpty()) {
        return device.name;
    }
    const QString prefix = ownLabel + labelSeparator;
    const bool named = device.label.startsWith(prefix) && device.label.size() > prefix.size();
    return named ? device.label.mid(prefix.size()) : device.label;
}

bool isNinelives(const Device &device)
{
    return device.omemo2 && device.label.startsWith(ownLabel);
}

} // namespace Ninelives
