// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Ninelives::Rig {

/// `count` different TCP ports on 127.0.0.1 that nobody listens on. They stay this process's until
/// it ends, also while nobody listens: no other one gets them here, and the system gives them to
/// nobody. One thread at a time.
[[nodiscard]] QList<quint16> freePorts(int count);

/// True when somebody on 127.0.0.1 takes connections there; waits a second at most.
[[nodiscard]] bool portAnswers(quint16 port);

} // namespace Ninelives::Rig
