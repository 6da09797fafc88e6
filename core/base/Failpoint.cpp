// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Failpoint.h"

#include <QByteArray>

#include <atomic>
#include <cstdlib>

namespace Ninelives {

void failpoint(const char *name)
{
    static const QByteArray wanted = qgetenv("NINELIVES_FAILPOINT");
    static std::atomic<int> passes = 0;
    if (wanted.isEmpty()) {
        return;
    }
    const qsizetype colon = wanted.indexOf(':');
    if (wanted.left(colon < 0 ? wanted.size() : colon) != name) {
        return;
    }
    const int due = colon < 0 ? 1 : wanted.mid(colon + 1).toInt();
    if (++passes >= due) {
        // No destructors, no flushing: what is not on disk is lost, as in a real crash.
        std::_Exit(137);
    }
}

} // namespace Ninelives
