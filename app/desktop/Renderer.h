// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ninelives {

/// Draws with Qt Quick's software renderer when no graphics processor is there: it starts sooner,
/// needs less memory and is faster than OpenGL emulated on the processor. What the environment asks
/// for (QT_QUICK_BACKEND, QSG_RHI_BACKEND, QSG_RHI_PREFER_SOFTWARE_RENDERER) goes first. Before the
/// application object is made.
void chooseRenderer();

} // namespace Ninelives
