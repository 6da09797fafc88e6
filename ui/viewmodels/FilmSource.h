// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Ninelives {

/// The moving pictures of attachments, decoded by the engine; a few are kept, bounded by their size
/// in memory.
class FilmSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

public:
    using Pointer = std::shared_ptr<const Film>;

    explicit FilmSource(const ViewContext &context, QObject *parent = nullptr);

    /// No side longer than `longSide`; null for a picture that stands still.
    [[nodiscard]] QFuture<Pointer> load(AttachmentId attachment, int longSide);

private:
    ViewContext m_context;
    QCache<QString, Pointer> m_films; ///< cost in KiB
    QSet<AttachmentId> m_still; ///< known to stand still
};

} // namespace Ninelives
