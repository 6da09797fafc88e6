// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

#include <QByteArray>
#include <QCache>
#include <QFuture>
#include <QImage>
#include <QList>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <functional>
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

    /// Set when what was asked for has scrolled out of sight. Any thread.
    using Unwanted = std::shared_ptr<std::atomic_bool>;
    /// The picture of a photo that is here, no side longer than `longSide`; null when there is
    /// none, or when it became unwanted before its turn. Few at a time, and what was asked for last
    /// comes first: it is what the user looks at. Decoded on the pool. Any thread.
    [[nodiscard]] QFuture<QImage> load(AttachmentId attachment, int longSide,
                                       const Unwanted &unwanted = {});

    static constexpr int mostAtOnce = 3;

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

    struct Job {
        AttachmentId attachment;
        int longSide = 0;
        QString key;
        Unwanted unwanted;
        std::function<void(const QImage &)> finish;
    };
    void next();
    void begin(const Job &job);

    EngineApi *m_engine = nullptr;
    QList<Job> m_waiting;
    int m_running = 0;
    std::shared_ptr<Cache> m_cache;
};

} // namespace Ninelives
