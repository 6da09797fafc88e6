// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoProfile.h"

#include "core/omemo/LegacyProfile.h"
#include "core/omemo/Omemo2Profile.h"
#include "core/omemo/OmemoXml.h"

#include <QSet>

namespace Ninelives {

const OmemoProfile &OmemoProfile::of(Dialect dialect)
{
    static const LegacyProfile legacy;
    static const Omemo2Profile omemo2;
    if (dialect == Dialect::Legacy) {
        return legacy;
    }
    return omemo2;
}

Result<QList<KeyBundle::PreKey>> OmemoProfile::readPreKeys(const QDomElement &preKeys,
                                                           QLatin1StringView name,
                                                           QLatin1StringView idName,
                                                           qsizetype keyBytes) const
{
    const QList<QDomElement> elements = childElements(preKeys, name, elementNamespace());
    if (elements.isEmpty() || elements.size() > maxPreKeys) {
        return malformed(QStringLiteral("a bundle with %1 pre keys").arg(elements.size()));
    }
    QList<KeyBundle::PreKey> found;
    QSet<quint32> ids;
    for (const QDomElement &element : elements) {
        const std::optional<quint32> id = idAttribute(element, idName);
        if (!id || ids.contains(*id)) {
            return malformed(QStringLiteral("pre key ids"));
        }
        Result<QByteArray> key = base64Content(element, keyBytes, keyBytes);
        if (!key) {
            return key.error();
        }
        ids.insert(*id);
        found.append(KeyBundle::PreKey{*id, *std::move(key)});
    }
    return found;
}

Result<QByteArray> OmemoProfile::readKey(const QDomElement &parent, QLatin1StringView name,
                                         qsizetype keyBytes) const
{
    const QDomElement element = childElement(parent, name, elementNamespace());
    if (element.isNull()) {
        return malformed(QStringLiteral("a bundle without <%1/>").arg(name));
    }
    return base64Content(element, keyBytes, keyBytes);
}

} // namespace Ninelives
