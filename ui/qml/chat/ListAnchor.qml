// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.ViewModels

// Keeps the message at the top of the view where it is while rows become taller or shorter: the
// window gets another width, the text another size.
Item {
    id: anchor

    required property ListView list
    required property TimelineModel timeline
    // The view keeps to the newest message by itself.
    required property bool idle
    property double message: 0
    property real offset: 0
    readonly property bool holding: settled.running
    readonly property int textSize: Theme.message.px

    // The view stands still: this is what stays in place from now on.
    function remember() {
        if (anchor.holding)
            return;
        const row = anchor.idle ? null : anchor.rowAtTop();
        anchor.message = row ? row.messageId : 0;
        anchor.offset = row ? row.y - anchor.list.contentY : 0;
    }
    function rowAtTop(): MessageRow {
        for (let y = 1; y < anchor.list.height; y += Theme.space.xxl) {
            const row = anchor.list.itemAt(anchor.list.width / 2, anchor.list.contentY + y) as MessageRow;
            if (row)
                return row;
        }
        return null;
    }
    // Something is about to move the view that must not.
    function keep() {
        anchor.remember();
        anchor.hold();
    }
    // Rows will change their heights now.
    function hold() {
        if (anchor.message > 0)
            settled.restart();
    }
    function restore() {
        const index = anchor.holding && !anchor.idle ? anchor.timeline.rowOfMessage(anchor.message) : -1;
        if (index < 0)
            return;
        anchor.list.forceLayout();
        if (!anchor.list.itemAtIndex(index))
            anchor.list.positionViewAtIndex(index, ListView.Contain);
        const row = anchor.list.itemAtIndex(index);
        if (row && Math.abs(row.y - anchor.offset - anchor.list.contentY) > 0.5) {
            anchor.list.contentY = row.y - anchor.offset;
            anchor.list.returnToBounds();
        }
    }

    visible: false
    onTextSizeChanged: anchor.hold()

    Connections {
        target: anchor.list

        function onWidthChanged() {
            anchor.hold();
            Qt.callLater(anchor.restore);
        }
        function onContentHeightChanged() {
            Qt.callLater(anchor.restore);
        }
    }
    // Delegates need a few frames until they have their heights.
    Timer {
        id: settled

        interval: 250
        onTriggered: anchor.remember()
    }
}
