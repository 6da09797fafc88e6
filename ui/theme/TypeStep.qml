// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// One step of the type scale: the size of the letters and of the line, in pixels.
QtObject {
    required property int px
    required property int line
}
