// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A small face beside a message: who wrote it, or has read it; in QML `readerFace`.
struct ReaderFace {
    Q_GADGET
    QML_VALUE_TYPE(readerFace)
    Q_PROPERTY(QString initials MEMBER initials FINAL)
    Q_PROPERTY(int hue MEMBER hue FINAL)
    Q_PROPERTY(QString person MEMBER person FINAL) ///< the address, or empty

public:
    QString initials;
    int hue = 0;
    QString person;

    bool operator==(const ReaderFace &) const = default;
};

} // namespace Ninelives
