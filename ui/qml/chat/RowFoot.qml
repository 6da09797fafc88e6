// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What is said below a message: who has read it, why it waits or was not sent.
Item {
    id: foot

    required property real margin
    required property string readersText
    // Always, or only while the pointer or the keyboard is on the message.
    required property bool readersShown
    required property bool readersOffered
    required property bool readersOpen
    required property list<readerFace> readerFaces
    required property string noteText
    required property bool failed
    required property string actionText
    required property string secondActionText
    readonly property Item readersItem: readers.item as Item
    readonly property bool floats: readers.active && !foot.readersShown

    signal readersWanted
    signal acted
    signal secondActed

    height: (readers.active && foot.readersShown ? readers.height : 0) + (note.active ? note.height : 0)

    Loader {
        id: readers

        anchors.right: parent.right
        anchors.rightMargin: foot.margin
        y: foot.readersShown ? 0 : -Theme.space.xs
        active: foot.readersOffered
        sourceComponent: ReadByLine {
            text: foot.readersText
            faces: foot.readerFaces
            floating: !foot.readersShown
            open: foot.readersOpen
            onClicked: foot.readersWanted()
        }
    }
    Loader {
        id: note

        y: readers.active && foot.readersShown ? readers.height : 0
        x: foot.margin
        width: parent.width - 2 * foot.margin
        active: foot.noteText !== ""
        sourceComponent: BubbleNote {
            text: foot.noteText
            failed: foot.failed
            actionText: foot.actionText
            secondActionText: foot.secondActionText
            onActed: foot.acted()
            onSecondActed: foot.secondActed()
        }
    }
}
