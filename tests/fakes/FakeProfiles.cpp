// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeProfiles.h"

#include "core/media/FacePicture.h"
#include "tests/fakes/FakeAnswers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString sha1(const QByteArray &bytes)
{
    return bytes.isEmpty()
        ? QString()
        : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

} // namespace

QByteArray FakeProfiles::square(Qt::GlobalColor colour, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    return pngOf(image);
}

Account *FakeProfiles::find(AccountId account)
{
    QList<Account> &accounts = m_engine.state.accounts;
    const auto found = std::ranges::find(accounts, account, &Account::id);
    return found == accounts.end() ? nullptr : &*found;
}

Answer<OwnProfile> FakeProfiles::own(AccountId account)
{
    return m_engine.answer<OwnProfile>(u"ownProfile"_s, [=, this]() -> Result<OwnProfile> {
        const Account *const own = find(account);
        if (own == nullptr) {
            return notFound();
        }
        waiting = waiting && (trouble || !m_engine.state.connection.online());
        return OwnProfile{own->displayName, sha1(pictures.value(own->jid)), waiting,
                          waiting ? trouble : std::nullopt};
    });
}

void FakeProfiles::change(AccountId account)
{
    waiting = true;
    m_engine.tell(Change::Kind::AccountsChanged, {});
    Q_EMIT ownChanged(account);
}

Answer<void> FakeProfiles::setPicture(AccountId account, const QByteArray &photo)
{
    return m_engine.answer<void>(u"setOwnPicture"_s, [=, this]() -> Result<void> {
        const Account *const own = find(account);
        const auto face = faceToPublish(photo);
        if (own == nullptr || !face) {
            return own == nullptr ? notFound() : face.error();
        }
        give(own->jid.toString(), face->bytes);
        change(account);
        return {};
    });
}

Answer<void> FakeProfiles::removePicture(AccountId account)
{
    return m_engine.answer<void>(u"removeOwnPicture"_s, [=, this]() -> Result<void> {
        const Account *const own = find(account);
        if (own == nullptr) {
            return notFound();
        }
        give(own->jid.toString(), {});
        change(account);
        return {};
    });
}

Answer<void> FakeProfiles::setName(AccountId account, const QString &name)
{
    return m_engine.answer<void>(u"setOwnName"_s, [=, this]() -> Result<void> {
        Account *const own = find(account);
        if (own == nullptr) {
            return notFound();
        }
        own->displayName = name;
        change(account);
        return {};
    });
}

Answer<QByteArray> FakeProfiles::picture(AccountId account, const BareJid &person)
{
    return m_engine.answer<QByteArray>(u"personPicture"_s, [=, this]() -> Result<QByteArray> {
        return only.value(account).value(person, pictures.value(person));
    });
}

Answer<QHash<BareJid, QString>> FakeProfiles::pictureHashes(AccountId)
{
    using Hashes = QHash<BareJid, QString>;
    return m_engine.answer<Hashes>(u"pictureHashes"_s, [this]() -> Result<Hashes> {
        Hashes hashes;
        for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
            hashes.insert(it.key(), sha1(it.value()));
        }
        return hashes;
    });
}

void FakeProfiles::look(AccountId, const BareJid &person)
{
    looked.append(person.toString());
}

void FakeProfiles::give(const QString &address, const QByteArray &encoded)
{
    const BareJid person = jidOf(address);
    if (encoded.isEmpty()) {
        pictures.remove(person);
    } else {
        pictures.insert(person, encoded);
    }
    Q_EMIT pictureChanged(m_engine.account(), person);
}

} // namespace Ninelives
