// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/Progress.h"
#include "core/crypto/VaultFile.h"
#include "core/engine/BackupService.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace Ninelives {

class Core;

/// Backups in a pool of one thread: neither the core nor the reader waits for them.
class BackupServiceImpl final : public BackupService
{
    Q_OBJECT

public:
    explicit BackupServiceImpl(Core &core);
    ~BackupServiceImpl() override;

    [[nodiscard]] Answer<BackupInfo> make(const BackupOrder &order) override;
    [[nodiscard]] Answer<BackupInfo> check(const QString &file, const QString &passphrase) override;
    [[nodiscard]] Answer<BackupInfo> restore(const QString &file,
                                             const QString &passphrase) override;
    void cancel() override;
    [[nodiscard]] Answer<qint64> lastMadeAt() override;
    [[nodiscard]] QString suggestion() const override;
    [[nodiscard]] Answer<RecoveryState> recovery() override;
    [[nodiscard]] QStringList newWords() const override;
    [[nodiscard]] Answer<void> keepWords(const QStringList &words) override;
    void postponeWords() override;

    /// Ends what is under way; before the store is closed.
    void stopAndWait();

private:
    using Work = std::function<Result<BackupInfo>()>;
    /// On the core thread: what has to be known from there, and what is left to do.
    using Preparation = std::function<Result<Work>(Core &)>;
    [[nodiscard]] Answer<BackupInfo> begin(const Preparation &prepare);
    [[nodiscard]] BackupWatch watch();
    void noteMade(qint64 atMs);
    void tellState();

    Core &m_core;
    PassphraseCost m_cost;
    std::atomic_bool m_stop = false;
    std::atomic_bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace Ninelives
