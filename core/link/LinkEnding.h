// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/LinkContext.h"

#include <QObject>
#include <QSet>

namespace Ninelives {

/// The end of a linking that the other device may not have heard of: it is said whenever a device
/// comes online, until one of them has understood it. Stored as a linking that is done and has no
/// secret, so that nothing is left to go on with. Core thread only.
class LinkEnding : public QObject
{
public:
    explicit LinkEnding(const LinkContext &context, QObject *parent = nullptr);

    /// Whether a stored linking is one of these.
    [[nodiscard]] static bool isIn(const StoredLink &link);
    /// What was stored, after a start of the program; too old, it is forgotten.
    Result<void> load(const StoredLink &link);
    /// From now on the end of the linking `id` is said, as `message`. keep() stores it.
    void begin(bool giving, const QByteArray &id, const QByteArray &message);
    Result<void> keep() const;

    [[nodiscard]] bool isOpen() const { return !m_link.id.isEmpty(); }
    [[nodiscard]] bool isOf(const QByteArray &id) const { return isOpen() && m_link.id == id; }
    /// To those of `devices` who have not heard it since they came.
    void tell(const QList<FullJid> &devices);
    /// `device` asks about the linking, so it does not know.
    void remind(const FullJid &device);
    void devicesChanged();

    static constexpr qint64 keptMs = 7LL * 24 * 60 * 60 * 1000;

private:
    void say(const FullJid &device);
    void heard(const FullJid &device, const QByteArray &id, const Result<QByteArray> &answer);
    void close();

    const LinkContext &m_context;
    StoredLink m_link; ///< its cursor is the message
    QSet<QString> m_told; ///< resources
};

} // namespace Ninelives
