// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeProfiles.h"

#include "core/media/FacePicture.h"
#include "tests/fakes/FakeAnswers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

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

Answer<OwnProfile> FakeProfiles::own(AccountId)
{
    return m_engine.answer<OwnProfile>(u"ownProfile"_s, [this]() -> Result<OwnProfile> {
        if (m_engine.state.accounts.isEmpty()) {
            return notFound();
        }
        const Account &account = m_engine.state.accounts.constFirst();
        waiting = waiting && (trouble || !m_engine.state.connection.online());
        return OwnProfile{account.displayName, sha1(pictures.value(account.jid)), waiting,
                          waiting ? trouble : std::nullopt};
    });
}

void FakeProfiles::change()
{
    waiting = true;
    m_engine.tell(Change::Kind::AccountsChanged, {});
    Q_EMIT ownChanged(m_engine.account());
}

Answer<void> FakeProfiles::setPicture(AccountId, const QByteArray &photo)
{
    return m_engine.answer<void>(u"setOwnPicture"_s, [this, photo]() -> Result<void> {
        const auto face = faceToPublish(photo);
        if (!face) {
            return face.error();
        }
        give(m_engine.state.accounts.constFirst().jid.toString(), face->bytes);
        change();
        return {};
    });
}

Answer<void> FakeProfiles::removePicture(AccountId)
{
    return m_engine.answer<void>(u"removeOwnPicture"_s, [this]() -> Result<void> {
        give(m_engine.state.accounts.constFirst().jid.toString(), {});
        change();
        return {};
    });
}

Answer<void> FakeProfiles::setName(AccountId, const QString &name)
{
    return m_engine.answer<void>(u"setOwnName"_s, [this, name]() -> Result<void> {
        m_engine.state.accounts.first().displayName = name;
        change();
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
