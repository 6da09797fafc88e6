// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/RecoveryViewModel.h"

#include "core/engine/BackupService.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Ninelives {

RecoveryViewModel::RecoveryViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&m_context.engine->backups(), &BackupService::stateChanged, this,
            &RecoveryViewModel::load);
    load();
}

void RecoveryViewModel::load()
{
    m_context.engine->backups().recovery().then(this, [this](const Result<RecoveryState> &state) {
        if (state) {
            take(*state);
        } else {
            m_problem = Sentences::general(state.error());
            Q_EMIT changed();
        }
    });
}

void RecoveryViewModel::take(const RecoveryState &state)
{
    m_state = state;
    if (std::exchange(m_offerWanted, false)) {
        m_offering = state.possible && !state.made;
        if (m_offering) {
            begin();
        }
    }
    Q_EMIT changed();
}

void RecoveryViewModel::offer()
{
    m_offerWanted = true;
    load();
}

QString RecoveryViewModel::stateText() const
{
    if (!m_state.possible) {
        return tr("The key to these chats lies in a file of yours. Keep that file safe.");
    }
    if (!m_state.made) {
        return tr("None yet. Without them, your chats are lost if this computer forgets the key.");
    }
    return tr("Made on %1.")
        .arg(MessageTime::date(m_state.madeAtMs, m_context.clock->nowMs(), m_context.locale));
}

void RecoveryViewModel::begin()
{
    m_words = m_context.engine->backups().newWords();
    m_asking = false;
    m_problem.clear();
    Q_EMIT changed();
}

void RecoveryViewModel::ask()
{
    const int count = int(m_words.size());
    if (count < 2) {
        return;
    }
    // Which ones is no secret: a plain generator will do.
    auto *chance = QRandomGenerator::global();
    m_first = chance->bounded(count);
    m_second = (m_first + 1 + chance->bounded(count - 1)) % count;
    if (m_first > m_second) {
        std::swap(m_first, m_second);
    }
    m_asking = true;
    m_firstProblem.clear();
    m_secondProblem.clear();
    Q_EMIT changed();
}

void RecoveryViewModel::showAgain()
{
    m_asking = false;
    Q_EMIT changed();
}

void RecoveryViewModel::answer(const QString &first, const QString &second)
{
    const auto wrong = [this](const QString &typed, int place) {
        return typed.trimmed().compare(m_words.value(place), Qt::CaseInsensitive) != 0;
    };
    m_firstProblem = wrong(first, m_first) ? tr("This is another word.") : QString();
    m_secondProblem = wrong(second, m_second) ? tr("This is another word.") : QString();
    Q_EMIT changed();
    if (!m_asking || !m_firstProblem.isEmpty() || !m_secondProblem.isEmpty()) {
        return;
    }
    m_context.engine->backups().keepWords(m_words).then(this, [this](const Result<void> &done) {
        if (!done) {
            m_problem = Sentences::general(done.error());
            Q_EMIT changed();
            return;
        }
        leave();
        Q_EMIT kept();
    });
}

void RecoveryViewModel::later()
{
    m_context.engine->backups().postponeWords();
    leave();
}

void RecoveryViewModel::leave()
{
    m_words.clear();
    m_asking = false;
    m_offering = false;
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace Ninelives
