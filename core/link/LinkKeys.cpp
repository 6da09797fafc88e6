// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkKeys.h"

#include "core/crypto/Kdf.h"

#include <QDataStream>
#include <QIODevice>

namespace Ninelives {

namespace {

constexpr QByteArrayView protocolName{"Ninelives link 1"};

/// Fields with their lengths: no two transcripts give the same bytes.
void addParty(QDataStream &stream, LinkRole role, const LinkParty &party, const QByteArray &share)
{
    stream << static_cast<quint8>(role) << party.address.toString().toUtf8() << party.device
           << party.identityKey << party.nonce << party.name.toUtf8() << share;
}

QByteArray transcript(const LinkParty &old, const LinkParty &fresh, const QByteArray &oldShare,
                      const QByteArray &newShare)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << protocolName.toByteArray();
    addParty(stream, LinkRole::Old, old, oldShare);
    addParty(stream, LinkRole::New, fresh, newShare);
    return bytes;
}

SecretBytes secretFrom(QByteArrayView input, QByteArrayView salt, QByteArrayView purpose)
{
    QByteArray derived = hkdfSha256(input, salt, purpose, 32);
    SecretBytes secret = SecretBytes::copyOf(derived);
    wipe(derived);
    return secret;
}

QByteArray roleByte(LinkRole role)
{
    return QByteArray(1, static_cast<char>(role));
}

} // namespace

LinkKeys::LinkKeys(const SecretBytes &shared, const LinkParty &old, const LinkParty &fresh,
                   const QByteArray &oldShare, const QByteArray &newShare)
    : m_codeKey(secretFrom(shared.view(), oldShare + newShare, "code")),
      m_key(secretFrom(shared.view(), transcript(old, fresh, oldShare, newShare), "link"))
{}

QByteArray LinkKeys::codeProof(LinkRole by) const
{
    return hmacSha256(m_codeKey.view(), roleByte(by));
}

QByteArray LinkKeys::proof(LinkRole by) const
{
    return hmacSha256(m_key.view(), roleByte(by) + "proof");
}

QByteArray LinkKeys::linkId() const
{
    return hkdfSha256(m_key.view(), protocolName, "id", idBytes);
}

QByteArray LinkKeys::linkSecret() const
{
    return hkdfSha256(m_key.view(), protocolName, "secret", 32);
}

QByteArray LinkKeys::endProof(const QByteArray &linkSecret, LinkRole by, quint8 reason)
{
    const QByteArray key = hkdfSha256(linkSecret, protocolName, "end", 32);
    return hmacSha256(key, roleByte(by) + static_cast<char>(reason));
}

SessionKeys SessionKeys::make(const QByteArray &linkSecret, const QByteArray &linkId,
                              const QByteArray &oldNonce, const QByteArray &newNonce,
                              const FullJid &old, const FullJid &fresh)
{
    QByteArray salt;
    QDataStream stream(&salt, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << protocolName.toByteArray() << linkId << oldNonce << newNonce
           << old.toString().toUtf8() << fresh.toString().toUtf8();
    const SecretBytes key = secretFrom(linkSecret, salt, "session");
    return {hkdfSha256(key.view(), protocolName, "session id", idBytes),
            hkdfSha256(key.view(), protocolName, "from old", 32),
            hkdfSha256(key.view(), protocolName, "from new", 32),
            hkdfSha256(key.view(), protocolName, "new proof", 32)};
}

} // namespace Ninelives
