// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Ninelives {

class WindowStage;

/// What is wrong with what the window shows, one line for each finding; empty when all is well.
/// What disabled or fading controls look like does not count.
namespace AccessibilityWalk {

/// Each item that the keyboard reaches has a name and a role for screen readers.
[[nodiscard]] QStringList withoutWords(const WindowStage &stage);
/// Tab and Shift+Tab reach every such item and come round again; an open dialog keeps them inside.
[[nodiscard]] QStringList notReached(WindowStage &stage);
/// Each button can be hit on 28 by 28 pixels.
[[nodiscard]] QStringList tooSmall(const WindowStage &stage);
/// Each text has a contrast of 4.5 to what is drawn behind its middle (WCAG 2.1, 1.4.3).
[[nodiscard]] QStringList tooFaint(const WindowStage &stage);

} // namespace AccessibilityWalk

} // namespace Ninelives
