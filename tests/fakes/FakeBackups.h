// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BackupService.h"

#include <memory>

namespace Ninelives {

class FakeEngine;

/// Backups of which no file exists, and words that open nothing.
class FakeBackups final : public BackupService
{
    Q_OBJECT

public:
    explicit FakeBackups(FakeEngine &engine);

    [[nodiscard]] Answer<BackupInfo> make(const BackupOrder &wanted) override;
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

    /// A job goes on until finish(), as one of a large profile does.
    bool holds = false;
    void finish();
    /// What the engine would tell.
    void tell(const BackupProgress &progress) { Q_EMIT progressed(progress); }

    BackupInfo info; ///< what every file says of itself
    qint64 lastAtMs = 0;
    RecoveryState words; ///< not possible, unless a test says otherwise
    BackupOrder order; ///< the last one
    QStringList kept; ///< the words that count

private:
    [[nodiscard]] Answer<BackupInfo> job(const QString &call,
                                         const std::function<Result<BackupInfo>()> &work);

    FakeEngine &m_engine;
    std::function<void(const Result<BackupInfo> &)> m_held;
    std::function<Result<BackupInfo>()> m_work;
};

} // namespace Ninelives
