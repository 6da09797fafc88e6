// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Ninelives {

class Core;

/// Saves what stands in the composers at most once a second. Core thread only.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    explicit DraftSaver(Core &core);

    void set(ConversationId conversation, const QString &draft);
    /// Forgets what is not saved yet of a chat that goes away.
    void forget(ConversationId conversation) { m_unsaved.remove(conversation); }
    /// Saves now. What could not be saved is tried again a second later.
    void flush();

private:
    Core &m_core;
    QHash<ConversationId, QString> m_unsaved;
    QTimer m_timer;
};

} // namespace Ninelives
