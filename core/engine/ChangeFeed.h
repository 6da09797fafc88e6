// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Change.h"

#include <QObject>

namespace Ninelives {

/// Collects committed changes during one turn of the core's event loop and hands them on together,
/// in commit order. Core thread only; `ready` is meant to be connected across threads.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Call after the commit, never before.
    void add(const QList<Change> &changes);
    void add(const Change &change);
    /// Hands on now what is waiting; used before closing.
    void flush();

    /// Appends `next` to `all`: joins neighbours of one conversation and keeps only the latest of
    /// changes that say no more than "look again". Public for tests.
    static void merge(QList<Change> &all, const Change &next);

Q_SIGNALS:
    void ready(const QList<Ninelives::Change> &changes);

private:
    QList<Change> m_waiting;
    bool m_scheduled = false;
};

} // namespace Ninelives
