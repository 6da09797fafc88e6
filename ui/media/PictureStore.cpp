// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/PictureStore.h"

#include <QMutexLocker>

namespace Ninelives {

void PictureStore::set(const QString &name, const QByteArray &encoded)
{
    const QMutexLocker locked(&m_lock);
    if (encoded.isEmpty()) {
        m_pictures.remove(name);
    } else {
        m_pictures.insert(name, encoded);
    }
}

QByteArray PictureStore::get(const QString &name) const
{
    const QMutexLocker locked(&m_lock);
    return m_pictures.value(name);
}

} // namespace Ninelives
