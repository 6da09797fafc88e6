// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What a message answers, as it is shown in its bubble; in QML `quoteTile`.
struct QuoteTile {
    Q_GADGET
    QML_VALUE_TYPE(quoteTile)
    Q_PROPERTY(bool shown MEMBER shown FINAL) ///< the message is an answer
    Q_PROPERTY(double messageId MEMBER messageId FINAL) ///< 0: the original is not here
    Q_PROPERTY(QString name MEMBER name FINAL) ///< who wrote it, or empty
    Q_PROPERTY(int hue MEMBER hue FINAL) ///< of the name; below 0: the user's own
    Q_PROPERTY(QString text MEMBER text FINAL) ///< one plain line
    Q_PROPERTY(double photoId MEMBER photoId FINAL) ///< image://preview and attachment; 0: none
    Q_PROPERTY(bool photoHere MEMBER photoHere FINAL)

public:
    bool shown = false;
    double messageId = 0;
    QString name;
    int hue = -1;
    QString text;
    double photoId = 0;
    bool photoHere = false;

    bool operator==(const QuoteTile &) const = default;
};

} // namespace Ninelives
