// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/RepairReport.h"
#include "core/storage/Connection.h"

#include <QByteArray>
#include <QString>

namespace Ninelives {

/// Brings what can be read of a damaged store into a new one and puts that in its place. The
/// damaged file is kept beside it under another name; nothing is deleted. Any moment of it may be a
/// crash: the next start finishes or begins again. The caller holds the profile's lock.
class StoreRepair
{
public:
    StoreRepair(QString folder, const RawKey &key);

    /// Where a repair leaves its report: a setting of the new store.
    static constexpr auto reportSetting = QLatin1StringView("store.repair");

    [[nodiscard]] static QByteArray toJson(const RepairReport &report);
    [[nodiscard]] static RepairReport fromJson(const QByteArray &json);

    /// A repair is wanted at the next start: something damaged was read.
    [[nodiscard]] bool wanted() const;
    /// Asks for it. `storeFile` is the path of the store.
    static void want(const QString &storeFile);

    /// Ends a change of files that a crash cut off. Before anything is opened.
    [[nodiscard]] Result<void> finishSwap() const;
    /// Errors: DiskFull, Io; Corrupt when nothing can be read at all.
    Result<RepairReport> run();

private:
    Result<RepairReport> copyAll(const QString &into);
    [[nodiscard]] QString file(const QString &name) const;

    QString m_folder;
    const RawKey &m_key;
};

} // namespace Ninelives
