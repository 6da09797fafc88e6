// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// What this client says it can do (XEP-0030), and its hash for presence (XEP-0115).
class Capabilities
{
public:
    /// `notify`: "+notify" features on top of the fixed ones.
    explicit Capabilities(const QStringList &notify);

    [[nodiscard]] const QStringList &features() const { return m_features; }
    /// Our page in the registry of nodes; not a link that anybody fetches.
    [[nodiscard]] static QString node();
    /// SHA-1 verification string, as XEP-0115 prescribes.
    [[nodiscard]] QByteArray hash() const;
    /// `<c>` for a presence.
    [[nodiscard]] QByteArray presenceXml() const;
    /// `<query>` that answers disco#info. `askedNode` is echoed.
    [[nodiscard]] QByteArray infoXml(const QString &askedNode) const;

private:
    QStringList m_features; ///< sorted
};

} // namespace Ninelives
