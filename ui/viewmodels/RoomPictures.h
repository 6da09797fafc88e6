// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/PictureStore.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Ninelives {

/// Where the pictures of rooms are, as sources for Avatar. Fetched when first asked for, and again
/// when a room changes.
class RoomPictures : public QObject
{
    Q_OBJECT

public:
    RoomPictures(const ViewContext &context, std::shared_ptr<PictureStore> store,
                 QObject *parent = nullptr);

    /// "image://picture/<name>", or empty while there is none; then changed() may follow.
    [[nodiscard]] QString url(ConversationId room);
    /// A picture that is not a room's yet; empty bytes give an empty source.
    [[nodiscard]] QString show(const QByteArray &encoded);

Q_SIGNALS:
    void changed(Ninelives::ConversationId room);

private:
    void apply(const QList<Change> &changes);
    void fetchStale();
    void fetch(ConversationId room);
    void take(ConversationId room, const QByteArray &encoded);

    ViewContext m_context;
    std::shared_ptr<PictureStore> m_store;
    QHash<ConversationId, QString> m_names; ///< empty: asked for, none known
    QSet<ConversationId> m_stale;
    QTimer m_refetch;
};

} // namespace Ninelives
