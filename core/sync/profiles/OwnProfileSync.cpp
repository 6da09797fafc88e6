// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profiles/OwnProfileSync.h"

#include "core/base/Log.h"
#include "core/storage/AccountStore.h"
#include "core/sync/SyncStores.h"
#include "core/sync/groups/GroupContext.h"
#include "core/sync/profiles/AvatarXml.h"

#include <QPointer>

namespace Ninelives {

namespace {

constexpr qsizetype longestName = 100;
const QString pngType = QStringLiteral("image/png");
const QString onlyItem = QStringLiteral("current");

/// One item, for everybody who knows the address: members of a group are not always contacts.
PublishOptions openNode(bool sendLast)
{
    PublishOptions options;
    options.maxItems = QStringLiteral("1");
    options.sendLastOnPresence = sendLast;
    return options;
}

} // namespace

OwnProfileSync::OwnProfileSync(SyncStores &stores, PubSubPort &nodes, CardPort &cards,
                               ChangeSink sink, QObject *parent)
    : QObject(parent), m_stores(stores), m_nodes(nodes), m_cards(cards), m_sink(std::move(sink))
{}

Result<StoredOwnProfile> OwnProfileSync::waiting() const
{
    return m_stores.profiles.own(m_stores.account);
}

QString OwnProfileSync::pictureHash() const
{
    const auto self = m_stores.profiles.find(m_stores.account, m_stores.self);
    return self && *self ? (*self)->picture() : QString();
}

QString OwnProfileSync::name() const
{
    const auto account = AccountStore(m_stores.writer).find(m_stores.account);
    return account ? account->displayName : QString();
}

Result<OwnProfile> OwnProfileSync::profile() const
{
    const auto own = waiting();
    if (!own) {
        return own.error();
    }
    OwnProfile profile;
    profile.name = name();
    profile.pictureHash = pictureHash();
    profile.waiting = own->pictureWaits || own->nameWaits;
    profile.trouble = profile.waiting ? m_trouble : std::nullopt;
    return profile;
}

bool OwnProfileSync::pictureWaits() const
{
    const auto own = waiting();
    return own && own->pictureWaits;
}

// ---- What the user changes ----

Result<void> OwnProfileSync::setPicture(const OwnFace &face, const QByteArray &shown)
{
    return takePicture(face, shown);
}

Result<void> OwnProfileSync::removePicture()
{
    return takePicture({}, {});
}

Result<void> OwnProfileSync::takePicture(const OwnFace &face, const QByteArray &shown)
{
    auto own = waiting();
    const auto stored = m_stores.profiles.find(m_stores.account, m_stores.self);
    if (!own || !stored) {
        return own ? stored.error() : own.error();
    }
    own->picture = face.bytes;
    own->mediaType = face.bytes.isEmpty() ? QString() : pngType;
    own->side = face.side;
    own->pictureWaits = true;
    StoredPerson self = stored->value_or(StoredPerson());
    self.jid = m_stores.self;
    self.published = face.bytes.isEmpty() ? QString() : AvatarXml::hashOf(face.bytes);
    self.card.clear();
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    if (!face.bytes.isEmpty()) {
        if (const auto kept = m_stores.profiles.keep(tx, self.published, shown); !kept) {
            return kept;
        }
    }
    if (const auto put = m_stores.profiles.put(tx, m_stores.account, self); !put) {
        return put;
    }
    if (const auto set = m_stores.profiles.setOwn(tx, m_stores.account, *own); !set) {
        return set;
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    m_trouble.reset();
    Q_EMIT pictureChanged();
    Q_EMIT changed();
    publish();
    return {};
}

Result<void> OwnProfileSync::setName(const QString &name)
{
    const auto written = writeName(cleanLine(name, longestName).trimmed(), true);
    if (written) {
        m_trouble.reset();
        publish();
    }
    return written;
}

Result<void> OwnProfileSync::writeName(const QString &name, bool waits)
{
    const auto found = AccountStore(m_stores.writer).find(m_stores.account);
    auto own = waiting();
    if (!found || !own) {
        return found ? own.error() : found.error();
    }
    Account account = *found;
    account.displayName = name;
    own->nameWaits = waits;
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    if (const auto set = AccountStore(m_stores.writer).update(tx, account); !set) {
        return set;
    }
    if (const auto set = m_stores.profiles.setOwn(tx, m_stores.account, *own); !set) {
        return set;
    }
    if (const auto committed = tx.commit(); !committed) {
        return committed;
    }
    m_sink({Change::Kind::AccountsChanged, m_stores.account, {}, {}});
    Q_EMIT changed();
    return {};
}

void OwnProfileSync::handleNick(const QList<PubSubItem> &items)
{
    const auto own = waiting();
    // Cleared away, it is about to be said anew, or to be said by nobody: no wish to have no name.
    if (!own || own->nameWaits || items.isEmpty() || items.constLast().isWholeNode()) {
        return;
    }
    const QString nick = AvatarXml::readNick(items.constLast());
    if (nick == name()) {
        return;
    }
    if (const auto written = writeName(nick, false); !written) {
        Q_EMIT troubled(written.error());
    }
}

// ---- What the server gets ----

void OwnProfileSync::streamUp()
{
    m_online = true;
    m_publishing = false;
    m_trouble.reset();
    const auto own = waiting();
    if (!own) {
        Q_EMIT troubled(own.error());
        return;
    }
    if (!own->pictureWaits && !pictureHash().isEmpty()) {
        announce();
    }
    publish();
}

void OwnProfileSync::streamDown()
{
    m_online = false;
    m_publishing = false;
}

void OwnProfileSync::publish()
{
    if (!m_online || m_publishing || m_trouble) {
        return;
    }
    const auto own = waiting();
    if (!own) {
        Q_EMIT troubled(own.error());
    } else if (own->pictureWaits) {
        m_publishing = true;
        publishPicture(*own);
    } else if (own->nameWaits) {
        m_publishing = true;
        publishName();
    }
}

void OwnProfileSync::publishPicture(const StoredOwnProfile &own)
{
    if (own.picture.isEmpty()) {
        publishMetadata(own);
        return;
    }
    const QPointer<OwnProfileSync> self(this);
    m_nodes.publish(AvatarXml::dataNode, AvatarXml::hashOf(own.picture),
                    AvatarXml::data(own.picture), openNode(false),
                    [self, own](const Result<void> &done) {
                        if (self && !self->gaveUp(done)) {
                            self->publishMetadata(own);
                        }
                    });
}

void OwnProfileSync::publishMetadata(const StoredOwnProfile &own)
{
    const QString item = own.picture.isEmpty() ? onlyItem : AvatarXml::hashOf(own.picture);
    const QPointer<OwnProfileSync> self(this);
    m_nodes.publish(AvatarXml::metadataNode, item, AvatarXml::metadata(own.picture, own.side),
                    openNode(true), [self, own](const Result<void> &done) {
                        if (self) {
                            self->onPicture(own, done);
                        }
                    });
}

void OwnProfileSync::onPicture(const StoredOwnProfile &own, const Result<void> &done)
{
    if (gaveUp(done)) {
        return;
    }
    auto now = waiting();
    if (now && now->picture == own.picture) {
        now->picture.clear();
        now->pictureWaits = false;
        Transaction tx(m_stores.writer);
        Result<void> written = tx.begun();
        written = written ? m_stores.profiles.setOwn(tx, m_stores.account, *now) : written;
        written = written ? tx.commit() : written;
        if (!written) {
            Q_EMIT troubled(written.error());
            return; // published again with the next stream
        }
        updateCard(own.picture, own.mediaType);
    }
    m_publishing = false;
    Q_EMIT changed();
    publish(); // the name, or a newer picture
}

void OwnProfileSync::publishName()
{
    const QString wanted = name();
    const QPointer<OwnProfileSync> self(this);
    m_nodes.publish(AvatarXml::nickNode, onlyItem, AvatarXml::nick(wanted), openNode(true),
                    [self, wanted](const Result<void> &done) {
                        if (self) {
                            self->onName(wanted, done);
                        }
                    });
}

void OwnProfileSync::onName(const QString &name, const Result<void> &done)
{
    if (gaveUp(done)) {
        return;
    }
    m_publishing = false;
    if (name == this->name()) {
        if (const auto written = writeName(name, false); !written) {
            Q_EMIT troubled(written.error());
            return;
        }
    }
    publish();
}

bool OwnProfileSync::gaveUp(const Result<void> &done)
{
    if (done) {
        return false;
    }
    m_publishing = false;
    if (done.error().code != ErrorCode::NotConnected) {
        qCWarning(logSync) << "the own profile was not published:" << done.error().name()
                           << done.error().detail;
        m_trouble = done.error();
        Q_EMIT changed();
    }
    return true;
}

/// Older clients look into the card. Servers that make it themselves must not get a second one.
void OwnProfileSync::updateCard(const QByteArray &image, const QString &mediaType)
{
    const QPointer<OwnProfileSync> self(this);
    m_cards.makesCards([self, image, mediaType](const Result<bool> &makes) {
        if (!self || !makes || *makes) {
            return;
        }
        self->m_cards.setOwnPicture(image, mediaType, [self, image](const Result<void> &set) {
            if (!self) {
                return;
            }
            if (set) {
                self->m_cards.announce(image.isEmpty() ? QString() : AvatarXml::hashOf(image));
            } else {
                qCInfo(logSync) << "the own card has no picture:" << set.error().name();
            }
        });
    });
}

void OwnProfileSync::announce()
{
    const QPointer<OwnProfileSync> self(this);
    m_cards.makesCards([self](const Result<bool> &makes) {
        if (self && makes && !*makes && !self->pictureHash().isEmpty()) {
            self->m_cards.announce(self->pictureHash());
        }
    });
}

} // namespace Ninelives
