// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/devices/ChatSettingsSync.h"
#include "core/sync/devices/DisplayedSync.h"
#include "core/sync/devices/DraftSync.h"

namespace Ninelives {

/// All that the devices of one person share, chat by chat; see the classes. Core thread only.
class SharedStates : public QObject
{
    Q_OBJECT

public:
    explicit SharedStates(SharedContext context, QObject *parent = nullptr);

    /// The nodes whose events handleEvent() wants.
    [[nodiscard]] static QStringList nodes();
    void streamUp();
    void streamDown();
    void handleEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);
    /// Chats may have changed here, or more is known of messages and devices: what is due is
    /// published soon. Cheap when nothing is.
    void look();

Q_SIGNALS:
    /// As ChatSettingsSync.
    void mutesChanged();
    /// As DraftKeys.
    void preKeyUsed();

private:
    SharedContext m_context;
    DisplayedSync m_displayed;
    ChatSettingsSync m_settings;
    DraftSync m_drafts;
};

} // namespace Ninelives
