// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Somebody who has read an own message; in QML `readerFace`.
struct ReaderFace {
    Q_GADGET
    QML_VALUE_TYPE(readerFace)
    Q_PROPERTY(QString initials MEMBER initials FINAL)
    Q_PROPERTY(int hue MEMBER hue FINAL)

public:
    QString initials;
    int hue = 0;

    bool operator==(const ReaderFace &) const = default;
};

} // namespace Ninelives
