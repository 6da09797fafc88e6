// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QCache>
#include <QObject>
#include <QSet>

namespace Ninelives {

/// What the voice messages that are here look like, measured once for as long as the program runs.
/// Bounded.
class VoiceShapes : public QObject
{
    Q_OBJECT

public:
    explicit VoiceShapes(const ViewContext &context, QObject *parent = nullptr);

    /// Null while it is not known: then it is asked for, and ready() follows.
    [[nodiscard]] const Result<VoiceShape> *shape(AttachmentId attachment);

Q_SIGNALS:
    void ready(Ninelives::AttachmentId attachment);

private:
    ViewContext m_context;
    QCache<qint64, Result<VoiceShape>> m_known;
    QSet<AttachmentId> m_asked;
};

} // namespace Ninelives
