// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeBackups.h"

#include "tests/fakes/FakeEngine.h"

#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

FakeBackups::FakeBackups(FakeEngine &engine) : m_engine(engine)
{
    info = {.madeAtMs = 1'793'000'000'000,
            .program = u"0.1"_s,
            .schema = 11,
            .accounts = {u"ruth@lindenpost.example"_s},
            .conversations = 12,
            .messages = 41'260,
            .files = 320,
            .withFiles = true,
            .bytes = 734'003'200};
}

Answer<BackupInfo> FakeBackups::job(const QString &call,
                                    const std::function<Result<BackupInfo>()> &work)
{
    if (!holds) {
        return m_engine.answer<BackupInfo>(call, work);
    }
    m_engine.note(call);
    auto promise = std::make_shared<QPromise<Result<BackupInfo>>>();
    promise->start();
    m_work = work;
    m_held = [promise](const Result<BackupInfo> &result) {
        promise->addResult(result);
        promise->finish();
    };
    return promise->future();
}

void FakeBackups::finish()
{
    if (const auto held = std::exchange(m_held, nullptr)) {
        held(m_work());
    }
}

void FakeBackups::cancel()
{
    m_engine.note(u"cancelBackup"_s);
    if (const auto held = std::exchange(m_held, nullptr)) {
        held(Error{ErrorCode::Cancelled, {}});
    }
}

Answer<BackupInfo> FakeBackups::make(const BackupOrder &wanted)
{
    order = wanted;
    return job(u"makeBackup"_s, [this]() -> Result<BackupInfo> {
        lastAtMs = m_engine.clock().nowMs();
        BackupInfo made = info;
        made.madeAtMs = lastAtMs;
        made.withFiles = order.withFiles;
        Q_EMIT stateChanged();
        return made;
    });
}

Answer<BackupInfo> FakeBackups::check(const QString &, const QString &)
{
    return job(u"checkBackup"_s, [this]() -> Result<BackupInfo> { return info; });
}

Answer<BackupInfo> FakeBackups::restore(const QString &, const QString &)
{
    return job(u"restoreBackup"_s, [this]() -> Result<BackupInfo> { return info; });
}

Answer<qint64> FakeBackups::lastMadeAt()
{
    return m_engine.answer<qint64>(u"lastBackup"_s,
                                   [this]() -> Result<qint64> { return lastAtMs; });
}

QString FakeBackups::suggestion() const
{
    return u"willow pepper canoe orbit lemon thunder"_s;
}

Answer<RecoveryState> FakeBackups::recovery()
{
    return m_engine.answer<RecoveryState>(u"recovery"_s,
                                          [this]() -> Result<RecoveryState> { return words; });
}

QStringList FakeBackups::newWords() const
{
    return u"legal winner thank year wave sausage worth useful legal winner thank yellow"_s.split(
        u' ');
}

Answer<void> FakeBackups::keepWords(const QStringList &wanted)
{
    return m_engine.answer<void>(u"keepWords"_s, [this, wanted]() -> Result<void> {
        kept = wanted;
        words = {true, true, m_engine.clock().nowMs(), false};
        Q_EMIT stateChanged();
        return {};
    });
}

void FakeBackups::postponeWords()
{
    m_engine.note(u"postponeWords"_s);
    words.due = false;
    Q_EMIT stateChanged();
}

} // namespace Ninelives
