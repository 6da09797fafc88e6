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
    if (m_unsaved.isEmpty() || !m_core.isOpen()) {
        return;
    }
    const Result<void> saved = m_core.write([this](Transaction &tx) -> Result<void> {
        ConversationStore store(m_core.writer());
        for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend();) {
            const Result<void> set = store.setDraft(tx, it.key(), it.value());
            if (set) {
                ++it;
            } else if (set.error().code == ErrorCode::NotFound) {
                it = m_unsaved.erase(it); // gone: it must not keep the others' from being saved
            } else {
                return set;
            }
        }
        return {};
    });
    if (!saved) {
        qCWarning(logEngine) << "drafts not saved:" << saved.error().name();
        m_timer.start(); // nobody may type again, and the disk may have room later
        return;
    }
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        m_core.feed().add({Change::Kind::ConversationChanged, {}, it.key(), {}});
    }
    m_unsaved.clear();
}

} // namespace Ninelives
