// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Ninelives {

Q_LOGGING_CATEGORY(logStorage, "ninelives.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logOmemo, "ninelives.omemo", QtWarningMsg)
Q_LOGGING_CATEGORY(logXmpp, "ninelives.xmpp", QtWarningMsg)
Q_LOGGING_CATEGORY(logHealth, "ninelives.health", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "ninelives.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logEngine, "ninelives.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "ninelives.ui", QtWarningMsg)

QString redacted(QStringView address)
{
    // Salted per process, so that a log cannot be searched for a known address.
    static const QByteArray salt = QUuid::createUuid().toRfc4122();
    const QByteArray digest =
        QCryptographicHash::hash(salt + address.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("addr-") + QString::fromLatin1(digest.left(3).toHex());
}

} // namespace Ninelives
