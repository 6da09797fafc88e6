// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Ninelives {

// One category per concern; "ninelives.*=true" in QT_LOGGING_RULES shows them all.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logOmemo)
Q_DECLARE_LOGGING_CATEGORY(logXmpp)
Q_DECLARE_LOGGING_CATEGORY(logHealth)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// An address shortened for logs: enough to tell two apart within one log, not enough to know whom.
[[nodiscard]] QString redacted(QStringView address);

} // namespace Ninelives
