// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/CborFields.h"

#include <QUuid>

namespace Ninelives {

namespace {
constexpr qint64 endOfTime = 253'402'300'799'999; // 9999-12-31
constexpr qsizetype uuidBytes = 16;
constexpr qsizetype uuidLetters = 36;
constexpr qsizetype maxJid = 2100;
} // namespace

QCborValue CborFields::value()
{
    if (m_next >= m_fields.size()) {
        m_ok = false;
        return {};
    }
    return m_fields.at(m_next++);
}

QCborArray CborFields::list(qsizetype most)
{
    const QCborValue field = value();
    QCborArray found = field.toArray();
    if (!field.isArray() || found.size() > most) {
        m_ok = false;
        return {};
    }
    return found;
}

qint64 CborFields::number(qint64 least, qint64 most)
{
    const QCborValue field = value();
    const qint64 found = field.toInteger(least);
    if (!field.isInteger() || found < least || found > most) {
        m_ok = false;
        return least;
    }
    return found;
}

qint64 CborFields::time()
{
    return number(0, endOfTime);
}

QString CborFields::text(qsizetype most)
{
    const QCborValue field = value();
    if (!field.isString() || field.toString().size() > most) {
        m_ok = false;
        return {};
    }
    return field.toString();
}

QByteArray CborFields::bytes(qsizetype most)
{
    const QCborValue field = value();
    if (!field.isByteArray() || field.toByteArray().size() > most) {
        m_ok = false;
        return {};
    }
    return field.toByteArray();
}

QString CborFields::id()
{
    if (m_next < m_fields.size() && m_fields.at(m_next).isByteArray()) {
        const QByteArray packed = bytes(uuidBytes);
        m_ok = m_ok && packed.size() == uuidBytes;
        return QUuid::fromRfc4122(packed).toString(QUuid::WithoutBraces);
    }
    return text(maxId);
}

BareJid CborFields::jid(bool optional)
{
    const QString address = text(maxJid);
    if (optional && address.isEmpty()) {
        return {};
    }
    const auto parsed = BareJid::parse(address);
    m_ok = m_ok && parsed;
    return parsed ? *parsed : BareJid();
}

QCborValue CborFields::packedId(const QString &id)
{
    if (id.size() == uuidLetters) {
        const QUuid uuid = QUuid::fromString(id);
        if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id) {
            return uuid.toRfc4122();
        }
    }
    return id;
}

} // namespace Ninelives
