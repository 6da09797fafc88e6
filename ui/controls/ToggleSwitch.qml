// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ninelives.Theme

// On or off, at once.
T.Switch {
    id: toggle

    readonly property int trackWidth: Theme.space.grown(36)
    readonly property int trackHeight: Theme.space.grown(20)
    readonly property int knob: toggle.checked ? toggle.trackHeight - 4 : toggle.trackHeight - 8

    implicitWidth: toggle.trackWidth
    implicitHeight: Theme.space.chip
    opacity: toggle.enabled ? 1 : Theme.disabledOpacity
    focusPolicy: Qt.StrongFocus

    containmentMask: Reach {
        around: toggle
    }
    Accessible.role: Accessible.CheckBox
    Accessible.name: toggle.text
    Accessible.checkable: true
    Accessible.checked: toggle.checked
    Keys.onReturnPressed: toggle.click()
    Keys.onEnterPressed: toggle.click()

    contentItem: null
    indicator: Rectangle {
        anchors.centerIn: parent
        width: toggle.trackWidth
        height: toggle.trackHeight
        radius: height / 2
        color: toggle.checked ? Theme.colors.accent : Theme.clear
        border.width: toggle.checked ? 0 : 1.5 * Theme.outline
        border.color: Theme.colors.lineStrong

        Rectangle {
            id: knob

            readonly property real gap: (parent.height - height) / 2

            x: knob.gap
            anchors.verticalCenter: parent.verticalCenter
            width: toggle.knob
            height: toggle.knob
            radius: height / 2
            color: toggle.checked ? Theme.colors.onAccent : Theme.colors.lineStrong

            states: State {
                name: "atEnd"
                when: toggle.checked !== toggle.mirrored

                PropertyChanges {
                    knob.x: toggle.trackWidth - knob.width - knob.gap
                }
            }
            transitions: Transition {
                NumberAnimation {
                    property: "x"
                    duration: Theme.durations.change
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusRing {
            shown: toggle.visualFocus
            around: parent.radius
        }
    }
}
