// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devices/SharedStates.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

SharedStates::SharedStates(SharedContext context, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_displayed(m_context), m_settings(m_context),
      m_drafts(m_context)
{
    connect(&m_settings, &ChatSettingsSync::mutesChanged, this, &SharedStates::mutesChanged);
    connect(&m_drafts.keys(), &DraftKeys::preKeyUsed, this, &SharedStates::preKeyUsed);
}

QStringList SharedStates::nodes()
{
    return {u"urn:xmpp:mds:displayed:0"_s, u"urn:ninelives:chat-settings:0"_s,
            u"urn:ninelives:drafts:0"_s, DraftKeys::node()};
}

void SharedStates::streamUp()
{
    m_displayed.streamUp();
    m_settings.streamUp();
    m_drafts.streamUp();
}

void SharedStates::streamDown()
{
    m_displayed.streamDown();
    m_settings.streamDown();
    m_drafts.streamDown();
}

void SharedStates::handleEvent(const BareJid &from, const QString &node,
                               const QList<PubSubItem> &items)
{
    if (from != m_context.stores.self) {
        return; // only the own account has a say
    }
    if (node == DraftKeys::node()) {
        m_drafts.keys().handleEvent(items);
        return;
    }
    for (SharedNode *const shared :
         {static_cast<SharedNode *>(&m_displayed), static_cast<SharedNode *>(&m_settings),
          static_cast<SharedNode *>(&m_drafts)}) {
        if (shared->node() == node) {
            shared->handleEvent(items);
        }
    }
}

void SharedStates::look()
{
    m_displayed.look();
    m_settings.look();
    m_drafts.look();
}

} // namespace Ninelives
