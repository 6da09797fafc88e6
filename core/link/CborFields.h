// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>
#include <QString>

namespace Ninelives {

/// Reads the fields of a CBOR array in order. After the first that is not as it has to be, ok() is
/// false and stays so; the values given then mean nothing, but are of the right form.
class CborFields
{
public:
    explicit CborFields(const QCborValue &value) : m_fields(value.toArray()), m_ok(value.isArray())
    {}

    [[nodiscard]] bool ok() const { return m_ok; }
    /// ok(), and nothing is left.
    [[nodiscard]] bool complete() const { return m_ok && m_next == m_fields.size(); }
    void fail() { m_ok = false; }

    [[nodiscard]] QCborValue value();
    /// A list of at most `most`.
    [[nodiscard]] QCborArray list(qsizetype most);
    [[nodiscard]] qint64 number(qint64 least, qint64 most);
    [[nodiscard]] bool boolean() { return number(0, 1) != 0; }
    template<typename Enum>
    [[nodiscard]] Enum enumeration(Enum last)
    {
        return static_cast<Enum>(number(0, static_cast<qint64>(last)));
    }
    /// A time in UTC milliseconds, 0 to the year 9999.
    [[nodiscard]] qint64 time();
    [[nodiscard]] QString text(qsizetype most);
    [[nodiscard]] QByteArray bytes(qsizetype most);
    /// An id as packedId() made it.
    [[nodiscard]] QString id();
    /// An address; may be empty if `optional`.
    [[nodiscard]] BareJid jid(bool optional = false);

    static constexpr qsizetype maxId = 4096;
    /// An id for the wire: a UUID in 16 bytes, anything else as it is.
    [[nodiscard]] static QCborValue packedId(const QString &id);

private:
    QCborArray m_fields;
    qsizetype m_next = 0;
    bool m_ok = true;
};

} // namespace Ninelives
