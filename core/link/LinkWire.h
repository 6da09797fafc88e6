// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/link/LinkParty.h"

#include <QByteArray>
#include <QCborArray>
#include <QString>

namespace Ninelives::LinkWire {

// Questions and answers between two devices: a CBOR array of version, kind and fields. What is read
// is hostile: every field is checked, and nothing is believed that no key protects.

/// Stands in what was sent: never renumber.
enum class Kind : quint8 {
    Hello = 1, ///< a party; answered with the other party
    Share = 2, ///< of the key exchange; answered with share and proofs
    Confirm = 3, ///< proofs; answered with nothing
    Refuse = 4, ///< the proofs don't fit: the reason
    Again = 5, ///< a linking goes on: its id and a nonce; answered with nonce and proof
    Frame = 6, ///< something sealed; answered with the same
    End = 7, ///< the linking is given up: id, reason, proof
    Poke = 8, ///< look at the other side's wishes: the id
};

/// Why a linking ends. Stands in what is sent: never renumber.
enum class Reason : quint8 { Cancelled = 1, WrongCode = 2, Untrusted = 3, TooLate = 4, Other = 5 };

[[nodiscard]] Error errorOf(Reason reason);
[[nodiscard]] Reason reasonOf(ErrorCode code);

[[nodiscard]] QByteArray write(Kind kind, const QCborArray &fields = {});
[[nodiscard]] QByteArray write(Kind kind, const LinkParty &party);

/// One received question or answer. The accessors give empty values for what is not of that form;
/// `ok` is false from then on.
class Fields
{
public:
    Kind kind = Kind::Refuse;

    [[nodiscard]] QByteArray bytes(qsizetype size);
    [[nodiscard]] QByteArray bytesUpTo(qsizetype size);
    [[nodiscard]] qint64 number(qint64 least, qint64 most);
    [[nodiscard]] QString text(qsizetype most);
    [[nodiscard]] LinkParty party();
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    friend Result<Fields> read(QByteArrayView content);
    [[nodiscard]] QCborValue next();

    QCborArray m_fields;
    qsizetype m_next = 0;
    bool m_ok = true;
};

/// Malformed; Unsupported for another version.
[[nodiscard]] Result<Fields> read(QByteArrayView content);

} // namespace Ninelives::LinkWire
