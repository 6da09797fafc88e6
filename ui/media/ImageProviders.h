// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QQmlEngine;

namespace Ninelives {

/// Gives `engine` every image provider the window uses; once, before QML is loaded. The engine owns
/// them.
void addImageProviders(QQmlEngine &engine);

} // namespace Ninelives
