// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// People's colours from a hue angle (XEP-0392). The lightness is fixed in CIE L*u*v*, so that the
/// contrast is the same for every hue. Hues are degrees; any number is taken modulo 360.
class PersonColors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The disc behind white initials: at least 4.5:1 against white.
    [[nodiscard]] Q_INVOKABLE static QColor disc(int hue);
    /// A name on another's bubble: at least 4.5:1 against the theme's `other`.
    [[nodiscard]] Q_INVOKABLE static QColor name(int hue, bool dark);
};

} // namespace Ninelives
