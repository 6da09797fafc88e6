// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A fact about a message: what, and how it is.
struct DetailLine {
    Q_GADGET
    QML_VALUE_TYPE(detailLine)

    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)

public:
    QString label;
    QString value;

    bool operator==(const DetailLine &) const = default;
};

} // namespace Ninelives
