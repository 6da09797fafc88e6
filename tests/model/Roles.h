// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Ninelives {

/// Monday, 2 November 2026, 14:32 on this computer.
inline qint64 testTime()
{
    return QDateTime(QDate(2026, 11, 2), QTime(14, 32)).toMSecsSinceEpoch();
}

/// A role of a row by its name in QML.
inline QVariant at(const QAbstractItemModel &model, int row, const QByteArray &role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role, -1));
}

/// A role of all rows.
inline QStringList column(const QAbstractItemModel &model, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row) {
        values.append(at(model, row, role).toString());
    }
    return values;
}

} // namespace Ninelives
