// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDomElement>
#include <QString>
#include <QStringList>

namespace Ninelives::LoginPolicy {

/// What stream features offer for login.
struct Offer {
    bool startTls = false;
    bool sasl2 = false;
    QStringList mechanisms;     ///< SASL 2 ones when offered, else SASL
    QStringList fastMechanisms; ///< XEP-0484
    qsizetype stanzaLimit = 0;  ///< XEP-0478, 0 when not announced
};
[[nodiscard]] Offer readOffer(const QDomElement &features);

/// SCRAM mechanisms by strength; 0 for everything that we refuse.
[[nodiscard]] int strength(const QString &mechanism);
/// The strongest acceptable mechanism. MechanismTooWeak when there is none, or only weaker ones
/// than `pinned`: a server, or somebody in its place, that suddenly offers less. StreamError when
/// nothing is offered: a server in trouble.
[[nodiscard]] Result<QString> choose(const QStringList &offered, const QString &pinned);
/// Everything that QXmpp could use and we do not.
[[nodiscard]] QStringList disabledMechanisms();

/// What a SASL `<failure>` means.
[[nodiscard]] Error loginError(const QDomElement &failure);
/// What a `<stream:error>` means.
[[nodiscard]] Error streamError(const QDomElement &error);
/// The other server that a `<stream:error>` names; empty when it names none.
[[nodiscard]] QString redirect(const QDomElement &error);

} // namespace Ninelives::LoginPolicy
