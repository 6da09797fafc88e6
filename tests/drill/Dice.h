// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtTypes>

#include <utility>

namespace Ninelives::Drill {

/// Random numbers that are the same everywhere for one seed (splitmix64); the standard library's
/// distributions and Qt's generators do not promise that.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    /// 0 … below - 1
    [[nodiscard]] int below(int limit) { return int(next() % quint64(limit)); }
    /// from … to, both included
    [[nodiscard]] int between(int from, int to) { return from + below(to - from + 1); }
    /// True once in `n`.
    [[nodiscard]] bool once(int n) { return below(n) == 0; }

    template<typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i) {
            std::swap(list[i], list[below(int(i) + 1)]);
        }
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    quint64 m_state;
};

} // namespace Ninelives::Drill
