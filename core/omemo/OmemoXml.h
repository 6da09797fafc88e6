// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDomElement>
#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

// Small helpers for reading hostile XML and writing our own. No state; callable from any thread.

inline constexpr quint32 maxDeviceId = 0x7fffffff;

[[nodiscard]] bool isElement(const QDomElement &element, QLatin1StringView name,
                             QLatin1StringView ns);
/// The first such child; null when there is none.
[[nodiscard]] QDomElement childElement(const QDomElement &parent, QLatin1StringView name,
                                       QLatin1StringView ns);
[[nodiscard]] QList<QDomElement> childElements(const QDomElement &parent, QLatin1StringView name,
                                               QLatin1StringView ns);

/// An id of a device or key, 1 to 2^31 - 1 in plain decimal digits; nothing for anything else.
[[nodiscard]] std::optional<quint32> idAttribute(const QDomElement &element,
                                                 QLatin1StringView name);
/// xs:boolean; false when absent.
[[nodiscard]] bool boolAttribute(const QDomElement &element, QLatin1StringView name);

/// The decoded base64 text of an element (white space is ignored). Malformed when it is no base64
/// or its size is not between `least` and `most` bytes.
Result<QByteArray> base64Content(const QDomElement &element, qsizetype least, qsizetype most);
/// Malformed when `bytes` are not valid UTF-8.
Result<QString> strictUtf8(QByteArrayView bytes);

/// Text for an element or a single-quoted attribute, as UTF-8. What XML can't carry becomes U+FFFD.
[[nodiscard]] QByteArray escapedXml(QStringView text);

[[nodiscard]] Error malformed(const QString &detail);

} // namespace Ninelives
