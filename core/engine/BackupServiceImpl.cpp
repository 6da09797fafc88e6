// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BackupServiceImpl.h"

#include "core/backup/BackupChecker.h"
#include "core/backup/BackupMaker.h"
#include "core/backup/BackupRestorer.h"
#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/Vault.h"
#include "core/crypto/WordList.h"
#include "core/engine/Core.h"
#include "core/engine/Pending.h"
#include "core/storage/AccountStore.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/StoreSnapshot.h"

#include <QElapsedTimer>

#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int suggestedWords = 6;
constexpr qint64 tellEveryMs = 100;
constexpr qint64 remindAfterMs = 3LL * 24 * 60 * 60 * 1000;

const QString lastBackupSetting = u"backup.last"_s;
const QString wordsMadeSetting = u"recovery.made"_s;
const QString wordsSinceSetting = u"recovery.since"_s;

/// A time kept as a setting; 0: there is none.
Result<qint64> timeOf(Core &core, const QString &setting)
{
    const auto kept = SettingsStore(core.writer()).get(setting);
    return kept ? Result<qint64>(kept->value_or(QByteArray()).toLongLong())
                : Result<qint64>(kept.error());
}

Result<void> keepTime(Core &core, const QString &setting, qint64 timeMs)
{
    return core.write([&](Transaction &tx) {
        return SettingsStore(core.writer()).set(tx, setting, QByteArray::number(timeMs));
    });
}

// Out of line, or GCC 14 takes the other alternative of the variant for uninitialised memory.
Q_NEVER_INLINE Result<BackupInfo> busyAnswer()
{
    return Error{ErrorCode::InUse, u"one backup at a time"_s};
}

Result<RecoveryState> recoveryState(Core &core)
{
    const Vault vault(core.folder(), true);
    const auto source = vault.source();
    const auto words = vault.hasWords();
    const auto made = timeOf(core, wordsMadeSetting);
    auto since = timeOf(core, wordsSinceSetting);
    if (!source || !words) {
        return source ? words.error() : source.error();
    }
    if (!made || !since) {
        return made ? since.error() : made.error();
    }
    const qint64 now = core.clock().nowMs();
    if (*since == 0) {
        if (const auto kept = keepTime(core, wordsSinceSetting, now); !kept) {
            return kept.error();
        }
        since = now;
    }
    RecoveryState state;
    state.possible = source->has_value();
    state.made = *words;
    state.madeAtMs = *words ? *made : 0;
    state.due = state.possible && !state.made && now - *since >= remindAfterMs;
    return state;
}

} // namespace

BackupServiceImpl::BackupServiceImpl(Core &core) : m_core(core)
{
    m_pool.setObjectName(u"backup"_s);
    m_pool.setMaxThreadCount(1);
}

BackupServiceImpl::~BackupServiceImpl()
{
    stopAndWait();
}

void BackupServiceImpl::cancel()
{
    m_stop = true;
}

void BackupServiceImpl::stopAndWait()
{
    cancel();
    m_pool.waitForDone();
}

BackupWatch BackupServiceImpl::watch()
{
    struct Last {
        QElapsedTimer told;
        std::optional<BackupPhase> phase;
    };
    const auto last = std::make_shared<Last>();
    return {[this, last](const BackupProgress &progress) {
                if (last->phase == progress.phase && last->told.isValid()
                    && last->told.elapsed() < tellEveryMs) {
                    return;
                }
                last->phase = progress.phase;
                last->told.start();
                QMetaObject::invokeMethod(
                    this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
            },
            &m_stop};
}

Answer<BackupInfo> BackupServiceImpl::begin(const Preparation &prepare)
{
    if (m_busy.exchange(true)) {
        const PendingPtr<BackupInfo> refused = makePending<BackupInfo>();
        refused->answer(busyAnswer());
        return refused->future();
    }
    m_stop = false;
    return m_core.askLater<BackupInfo>([this, prepare](Core &core, const Reply<BackupInfo> &reply) {
        Result<Work> work = prepare(core);
        if (!work) {
            m_busy = false;
            reply(work.error());
            return;
        }
        m_pool.start([this, work = *std::move(work), reply] {
            const Result<BackupInfo> done = work();
            m_busy = false;
            reply(done);
        });
    });
}

Answer<BackupInfo> BackupServiceImpl::make(const BackupOrder &order)
{
    return begin([this, order](Core &core) -> Result<Work> {
        auto snapshot = core.database().snapshot();
        if (!snapshot) {
            return snapshot.error();
        }
        // Functors must be copyable; the snapshot is not.
        const auto source = std::make_shared<BackupSource>();
        source->folder = core.folder();
        source->snapshot = *std::move(snapshot);
        source->nowMs = core.clock().nowMs();
        source->cost = m_cost;
        return Work([this, source, order] {
            Result<BackupInfo> made = makeBackup(std::move(*source), order, watch());
            if (made) {
                noteMade(made->madeAtMs);
            }
            return made;
        });
    });
}

void BackupServiceImpl::noteMade(qint64 atMs)
{
    m_core.post([this, atMs](Core &core) {
        if (const auto kept = keepTime(core, lastBackupSetting, atMs); !kept) {
            qCWarning(logEngine) << "time of the backup not noted:" << kept.error().name();
        }
        tellState();
    });
}

void BackupServiceImpl::tellState()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT stateChanged(); }, Qt::QueuedConnection);
}

Answer<BackupInfo> BackupServiceImpl::check(const QString &file, const QString &passphrase)
{
    return begin([this, file, passphrase](Core &) -> Result<Work> {
        return Work([this, file, passphrase] { return checkBackup(file, passphrase, watch()); });
    });
}

Answer<BackupInfo> BackupServiceImpl::restore(const QString &file, const QString &passphrase)
{
    return begin([this, file, passphrase](Core &core) -> Result<Work> {
        const auto accounts = AccountStore(core.writer()).list();
        if (!accounts) {
            return accounts.error();
        }
        if (!accounts->isEmpty()) {
            return Error{ErrorCode::AlreadyExists, u"this profile is in use already"_s};
        }
        const auto key = std::make_shared<SecretBytes>(core.database().key());
        return Work([this, key, folder = core.folder(), file, passphrase] {
            return restoreBackup(folder, *key, file, passphrase, watch());
        });
    });
}

Answer<qint64> BackupServiceImpl::lastMadeAt()
{
    return m_core.ask<qint64>([](Core &core) { return timeOf(core, lastBackupSetting); });
}

QString BackupServiceImpl::suggestion() const
{
    QStringList words;
    for (int i = 0; i < suggestedWords; ++i) {
        words.append(WordList::word(static_cast<int>(randomBelow(WordList::count))));
    }
    return words.join(u' ');
}

Answer<RecoveryState> BackupServiceImpl::recovery()
{
    return m_core.ask<RecoveryState>(&recoveryState);
}

QStringList BackupServiceImpl::newWords() const
{
    QByteArray entropy = randomBytes(Vault::wordsBytes);
    QStringList words = WordList::encode(entropy);
    wipe(entropy);
    return words;
}

Answer<void> BackupServiceImpl::keepWords(const QStringList &words)
{
    return m_core.ask<void>([this, words](Core &core) -> Result<void> {
        const auto entropy = WordList::decode(words);
        if (!entropy) {
            return entropy.error();
        }
        const auto kept = Vault(core.folder(), true).setWords(core.database().key(), *entropy);
        if (!kept) {
            return kept;
        }
        // The new words are the ones from here on: the user must not be told anything else.
        const auto noted = keepTime(core, wordsMadeSetting, core.clock().nowMs());
        if (!noted) {
            qCWarning(logEngine) << "time of the words not noted:" << noted.error().name();
        }
        tellState();
        return {};
    });
}

void BackupServiceImpl::postponeWords()
{
    m_core.post([this](Core &core) {
        const auto kept = keepTime(core, wordsSinceSetting, core.clock().nowMs());
        if (!kept) {
            qCWarning(logEngine) << "the reminder comes at once again:" << kept.error().name();
        }
        tellState();
    });
}

} // namespace Ninelives
