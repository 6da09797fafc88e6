// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkWire.h"

#include <QCborParserError>
#include <QCborValue>

#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives::LinkWire {

namespace {
constexpr qint64 wireVersion = 1;
constexpr qsizetype maxAddress = 4096;
} // namespace

Error errorOf(Reason reason)
{
    switch (reason) {
    case Reason::Cancelled:
        return {ErrorCode::Cancelled, u"by the other device"_s};
    case Reason::WrongCode:
        return {ErrorCode::WrongKey, {}};
    case Reason::Untrusted:
        return {ErrorCode::Untrusted, u"as the other device says"_s};
    case Reason::TooLate:
        return {ErrorCode::Timeout, {}};
    case Reason::Other:
        break;
    }
    return {ErrorCode::RemoteRefused, u"the other device gave up"_s};
}

Reason reasonOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Reason::Cancelled;
    case ErrorCode::WrongKey:
        return Reason::WrongCode;
    case ErrorCode::Untrusted:
        return Reason::Untrusted;
    case ErrorCode::Timeout:
        return Reason::TooLate;
    default:
        return Reason::Other;
    }
}

QByteArray write(Kind kind, const QCborArray &fields)
{
    QCborArray all{wireVersion, static_cast<qint64>(kind)};
    for (const QCborValue field : fields) {
        all.append(field);
    }
    return all.toCborValue().toCbor();
}

QByteArray write(Kind kind, const LinkParty &party)
{
    return write(kind,
                 QCborArray{party.address.toString(), qint64(party.device), party.identityKey,
                            party.nonce, party.name.left(LinkParty::maxName)});
}

QCborValue Fields::next()
{
    if (m_next >= m_fields.size()) {
        m_ok = false;
        return {};
    }
    return m_fields.at(m_next++);
}

QByteArray Fields::bytes(qsizetype size)
{
    const QCborValue value = next();
    if (!value.isByteArray() || value.toByteArray().size() != size) {
        m_ok = false;
        return QByteArray(size, '\0');
    }
    return value.toByteArray();
}

QByteArray Fields::bytesUpTo(qsizetype size)
{
    const QCborValue value = next();
    if (!value.isByteArray() || value.toByteArray().size() > size) {
        m_ok = false;
        return {};
    }
    return value.toByteArray();
}

qint64 Fields::number(qint64 least, qint64 most)
{
    const QCborValue value = next();
    const qint64 number = value.toInteger(least);
    if (!value.isInteger() || number < least || number > most) {
        m_ok = false;
        return least;
    }
    return number;
}

QString Fields::text(qsizetype most)
{
    const QCborValue value = next();
    if (!value.isString() || value.toString().size() > most) {
        m_ok = false;
        return {};
    }
    return value.toString();
}

LinkParty Fields::party()
{
    LinkParty party;
    const auto address = FullJid::parse(text(maxAddress));
    m_ok = m_ok && address && !address->resource().isEmpty();
    party.address = address ? *address : FullJid();
    party.device = static_cast<quint32>(number(1, std::numeric_limits<qint32>::max()));
    party.identityKey = bytes(LinkParty::keyBytes);
    party.nonce = bytes(LinkParty::nonceBytes);
    party.name = text(LinkParty::maxName);
    return party;
}

Result<Fields> read(QByteArrayView content)
{
    const Error malformed{ErrorCode::Malformed, u"not of this protocol"_s};
    QCborParserError error;
    const QCborValue value =
        QCborValue::fromCbor(QByteArray::fromRawData(content.data(), content.size()), &error);
    const QCborArray all = value.toArray();
    if (error.error != QCborError::NoError || !value.isArray() || all.size() < 2
        || !all.at(0).isInteger() || !all.at(1).isInteger()) {
        return malformed;
    }
    if (all.at(0).toInteger() != wireVersion) {
        return Error{ErrorCode::Unsupported, u"another version of linking"_s};
    }
    const qint64 kind = all.at(1).toInteger();
    if (kind < qint64(Kind::Hello) || kind > qint64(Kind::Poke)) {
        return malformed;
    }
    Fields fields;
    fields.kind = static_cast<Kind>(kind);
    fields.m_fields = all;
    fields.m_next = 2;
    return fields;
}

} // namespace Ninelives::LinkWire
