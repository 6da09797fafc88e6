// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDomElement>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// Parts of a body that only those need who don't know another element (XEP-0428). Ranges count
/// code points (XEP-0426); what a sender claims may point anywhere.
namespace FallbackText {

/// `body` without the parts that `parent`'s children mark as being for one of `namespaces`.
[[nodiscard]] QString without(const QDomElement &parent, const QString &body,
                              const QStringList &namespaces);

/// What stands in front of an answer for those who don't know XEP-0461: the beginning of what is
/// answered, each line behind "> ".
[[nodiscard]] QString quoted(const QString &text);

} // namespace FallbackText

} // namespace Ninelives
