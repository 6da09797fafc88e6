// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/KeyLink.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyPrefix = "omemo-sid-"_L1;
constexpr qsizetype keyHexDigits = 64;

bool isHexKey(const QString &text)
{
    return text.size() == keyHexDigits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')
                   || (c >= u'A' && c <= u'F');
           });
}

} // namespace

QString KeyLink::toString() const
{
    QList<XmppUri::Parameter> parameters;
    for (const Key &key : keys) {
        parameters.append({keyPrefix + QString::number(key.device),
                           QString::fromLatin1(key.identityKey.toHex())});
    }
    return XmppUri(FullJid(person), {}, parameters).toString();
}

bool KeyLink::isIn(const XmppUri &uri)
{
    return std::ranges::any_of(uri.parameters(), [](const XmppUri::Parameter &parameter) {
        return parameter.name.startsWith(keyPrefix);
    });
}

Result<KeyLink> KeyLink::read(const XmppUri &uri)
{
    KeyLink link;
    link.person = uri.address().bare();
    for (const XmppUri::Parameter &parameter : uri.parameters()) {
        if (!parameter.name.startsWith(keyPrefix)) {
            continue;
        }
        bool number = false;
        const quint32 device = QStringView(parameter.name).mid(keyPrefix.size()).toUInt(&number);
        const bool twice = std::ranges::find(link.keys, device, &Key::device) != link.keys.end();
        if (!number || device == 0 || twice || !isHexKey(parameter.value)) {
            return Error{ErrorCode::InvalidInput, u"a key of the link"_s};
        }
        link.keys.append({device, QByteArray::fromHex(parameter.value.toLatin1())});
    }
    if (link.keys.isEmpty() || link.person.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"no key in the link"_s};
    }
    return link;
}

KeyCheck checkKeys(const KeyLink &link, const QList<Device> &known)
{
    KeyCheck check;
    for (const KeyLink::Key &key : link.keys) {
        const auto device = std::ranges::find(known, key.device, &Device::id);
        if (device == known.end() || device->identityKey.isEmpty()) {
            check.unknown.append(key.device);
        } else if (device->identityKey != key.identityKey) {
            check.differing.append(key.device);
        } else if (device->active || device->thisDevice) {
            check.matching.append(key.device);
        } else {
            check.unknown.append(key.device);
        }
    }
    return check;
}

} // namespace Ninelives
