// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/WritingMemory.h"

#include "core/base/Log.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostRecent = 32;

} // namespace

WritingMemory::WritingMemory(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_context.engine->chats().writing().then(this, [this](const Result<WritingChoices> &stored) {
        if (!stored) {
            qCWarning(logUi) << "how the user writes is not known:" << stored.error().name();
            return; // nor overwritten
        }
        m_loaded = true;
        const WritingChoices early = std::exchange(m_choices, *stored);
        if (early.skinTone > 0) {
            setSkinTone(early.skinTone);
        }
        for (const QString &word : early.ownWords) {
            addWord(word);
        }
        std::for_each(early.recentEmoji.crbegin(), early.recentEmoji.crend(),
                      [this](const QString &sign) { noteEmoji(sign); });
        Q_EMIT changed();
    });
}

void WritingMemory::noteEmoji(const QString &sign)
{
    m_choices.recentEmoji.removeOne(sign);
    m_choices.recentEmoji.prepend(sign);
    m_choices.recentEmoji =
        m_choices.recentEmoji.first(std::min(m_choices.recentEmoji.size(), mostRecent));
    store();
}

void WritingMemory::setSkinTone(int tone)
{
    if (tone != m_choices.skinTone) {
        m_choices.skinTone = tone;
        store();
    }
}

void WritingMemory::addWord(const QString &word)
{
    if (!m_choices.ownWords.contains(word)) {
        m_choices.ownWords.append(word);
        store();
    }
}

void WritingMemory::store()
{
    Q_EMIT changed();
    if (!m_loaded) {
        return; // goes with what is stored, once that is known
    }
    m_context.engine->chats().setWriting(m_choices).then(this, [](const Result<void> &stored) {
        if (!stored) {
            // A full disk is told by the window already; this is no loss worth a sentence.
            qCWarning(logUi) << "how the user writes was not stored:" << stored.error().name();
        }
    });
}

} // namespace Ninelives
