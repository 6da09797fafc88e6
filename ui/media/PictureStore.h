// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

namespace Ninelives {

/// Encoded pictures by name, for `image://picture/<name>`. Any thread.
class PictureStore
{
public:
    /// Empty bytes forget the name.
    void set(const QString &name, const QByteArray &encoded);
    [[nodiscard]] QByteArray get(const QString &name) const;

private:
    mutable QMutex m_lock;
    QHash<QString, QByteArray> m_pictures;
};

} // namespace Ninelives
