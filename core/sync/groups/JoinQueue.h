// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

namespace Ninelives {

class RoomSession;

/// Lets a few rooms at a time join and catch up, those that the user waits for first. Core thread
/// only.
class JoinQueue : public QObject
{
    Q_OBJECT

public:
    explicit JoinQueue(QObject *parent = nullptr) : QObject(parent) {}

    static constexpr qsizetype mostAtOnce = 8;
    /// A room whose archive does not answer gives its place up after so long.
    static constexpr int longestMs = 30'000;

    void add(RoomSession *session, bool urgent);
    /// This one is done, or not wanted any more.
    void release(RoomSession *session);
    void clear();

private:
    void next();

    QList<QPointer<RoomSession>> m_urgent;
    QList<QPointer<RoomSession>> m_rest;
    QList<QPointer<RoomSession>> m_running;
};

} // namespace Ninelives
