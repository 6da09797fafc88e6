// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// One sign under a message, with all who chose it; in QML `reactionChip`.
struct ReactionChip {
    Q_GADGET
    QML_VALUE_TYPE(reactionChip)
    Q_PROPERTY(QString sign MEMBER sign FINAL)
    Q_PROPERTY(QString shown MEMBER shown FINAL) ///< the sign, harmless and short
    Q_PROPERTY(QString text MEMBER text FINAL) ///< "👍" or "👍 3"
    Q_PROPERTY(QString names MEMBER names FINAL) ///< "Milo, you"
    Q_PROPERTY(bool own MEMBER own FINAL) ///< the user is among them

public:
    QString sign;
    QString shown;
    QString text;
    QString names;
    bool own = false;

    bool operator==(const ReactionChip &) const = default;
};

} // namespace Ninelives
