// SPDX-License-Identifier: GPL-3.0-or-later
// AccountSync: how people show themselves.
#include "core/sync/AccountSync_p.h"

namespace Ninelives {

void AccountSync::Private::connectProfiles()
{
    connect(&pictures, &PeoplePictures::troubled, &q,
            [this](const Error &error) { trouble(error); });
    connect(&ownProfile, &OwnProfileSync::troubled, &q,
            [this](const Error &error) { trouble(error); });
    connect(&ownProfile, &OwnProfileSync::pictureChanged, &pictures, [this] {
        pictures.dropErrand(stores.self);
        Q_EMIT pictures.pictureChanged(stores.self);
    });
}

void AccountSync::Private::profileEvent(const BareJid &from, const QString &node,
                                        const QList<PubSubItem> &items)
{
    const bool own = from == stores.self;
    if (own && node == AvatarXml::nickNode) {
        ownProfile.handleNick(items);
    } else if (!own || !ownProfile.pictureWaits()) {
        pictures.handleEvent(from, node, items);
    }
}

PeoplePictures &AccountSync::pictures()
{
    return d->pictures;
}

OwnProfileSync &AccountSync::ownProfile()
{
    return d->ownProfile;
}

} // namespace Ninelives
