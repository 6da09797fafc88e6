// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QByteArray>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QMutex>
#include <QObject>

#include <memory>

namespace Ninelives {

/// The pictures of attachments for the window's image providers. Lives on the engine's thread; what
/// is said to be callable from anywhere is. Bounded: tiny previews by number, decoded pictures by
/// their size in memory.
class AttachmentPictures : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentPictures(QObject *parent = nullptr);

    /// Null before the profile is open.
    void setEngine(EngineApi *engine) { m_engine = engine; }

    /// Keeps the tiny preview that came with an attachment. Any thread.
    void rememberPreview(AttachmentId attachment, const QByteArray &encoded);
    [[nodiscard]] QByteArray preview(AttachmentId attachment) const;

    /// The picture of a photo that is here, no side longer than `longSide`; null when there is
    /// none. Decoded on the pool. Any thread.
    [[nodiscard]] QFuture<QImage> load(AttachmentId attachment, int longSide);

private:
    /// Outlives this object while something is being decoded.
    struct Cache {
        Cache();
        [[nodiscard]] QImage image(const QString &key);
        void keep(const QString &key, const QImage &image);

        QMutex lock;
        QCache<qint64, QByteArray> previews;
        QCache<QString, QImage> images; ///< cost in KiB
    };

    EngineApi *m_engine = nullptr;
    std::shared_ptr<Cache> m_cache;
};

} // namespace Ninelives
