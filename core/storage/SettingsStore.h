// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <QString>

#include <optional>

namespace Ninelives {

class Connection;

/// Small settings by name.
class SettingsStore
{
public:
    explicit SettingsStore(Connection &connection) : m_connection(connection) {}

    Result<void> set(Transaction &tx, const QString &name, const QByteArray &value);
    [[nodiscard]] Result<std::optional<QByteArray>> get(const QString &name) const;

private:
    Connection &m_connection;
};

} // namespace Ninelives
