// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHashFunctions>
#include <QString>

namespace Ninelives {

/// An address without a resource: `local@domain` or `domain` (RFC 7622), validated and normalised
/// (local part and domain case-folded, NFC), so that equal people compare equal.
class BareJid
{
public:
    BareJid() = default;

    /// Parses an address; a resource is cut off. InvalidAddress when it can be no address:
    /// empty parts, forbidden or control characters, or a part over 1023 bytes.
    static Result<BareJid> parse(QStringView text);
    /// An address that parse() accepted before it was stored. Not checked again: what was stored
    /// stays readable when the rules change, and long lists load quickly.
    static BareJid fromStored(QString normalised) { return BareJid(std::move(normalised)); }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QString toString() const { return m_text; }
    /// The part before "@"; empty for a server's own address.
    [[nodiscard]] QString local() const;
    [[nodiscard]] QString domain() const;

    bool operator==(const BareJid &) const = default;
    auto operator<=>(const BareJid &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const BareJid &jid, size_t seed = 0) { return ::qHash(jid.m_text, seed); }

private:
    explicit BareJid(QString normalised) : m_text(std::move(normalised)) {}
    QString m_text;
};

/// An address with an optional resource: one connection of a person. The resource keeps its case.
class FullJid
{
public:
    FullJid() = default;
    explicit FullJid(BareJid bare, QString resource = {})
        : m_bare(std::move(bare)), m_resource(std::move(resource))
    {}

    /// As BareJid::parse, but keeps the resource.
    static Result<FullJid> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_bare.isEmpty(); }
    [[nodiscard]] const BareJid &bare() const { return m_bare; }
    [[nodiscard]] const QString &resource() const { return m_resource; }
    [[nodiscard]] QString toString() const;

    bool operator==(const FullJid &) const = default;

private:
    BareJid m_bare;
    QString m_resource;
};

} // namespace Ninelives
