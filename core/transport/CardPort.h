// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Ninelives {

/// Pictures in vCards (XEP-0054), for people whose clients publish none otherwise. Core thread
/// only. Replies follow the rules of `Reply`.
class CardPort
{
public:
    /// Somebody's presence says which picture their card has (XEP-0153): SHA-1 in lower-case hex,
    /// or empty for none.
    using Handler = std::function<void(const BareJid &person, const QString &hash)>;

    virtual ~CardPort() = default;

    virtual void setHandler(Handler handler) = 0;
    /// The picture in a person's card, as it came. NotFound when there is none, TooLarge,
    /// Malformed.
    virtual void picture(const BareJid &person, Reply<QByteArray> reply) = 0;
    /// Whether the own server makes the card's picture out of the published one (XEP-0398).
    virtual void makesCards(Reply<bool> reply) = 0;
    /// Puts a picture into the own card and leaves the rest of it as it is; empty takes it away.
    virtual void setOwnPicture(const QByteArray &image, const QString &mediaType,
                               Reply<void> reply) = 0;
    /// Says by presence which picture the own card has; of this stream only.
    virtual void announce(const QString &hash) = 0;
};

} // namespace Ninelives
