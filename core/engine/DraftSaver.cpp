// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftSaver.h"

#include "core/base/Log.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"

namespace Ninelives {

namespace {
constexpr int saveEveryMs = 1000;
}

DraftSaver::DraftSaver(Core &core) : QObject(&core), m_core(core), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
}

void DraftSaver::set(ConversationId conversation, const QString &draft)
{
    m_unsaved.insert(conversation, draft);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (m_unsaved.isEmpty()) {
        return;
    }
    const Result<void> saved = m_core.write([this](Transaction &tx) -> Result<void> {
        ConversationStore store(m_core.writer());
        for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
            if (Result<void> set = store.setDraft(tx, it.key(), it.value()); !set) {
                return set;
            }
        }
        return {};
    });
    if (!saved) {
        qCWarning(logEngine) << "drafts not saved:" << saved.error().name();
        return;
    }
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        m_core.feed().add({Change::Kind::ConversationChanged, {}, it.key(), {}});
    }
    m_unsaved.clear();
}

} // namespace Ninelives
