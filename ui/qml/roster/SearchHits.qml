// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Messages that hold what is searched for, below the chats that do.
Item {
    id: pane

    required property SearchModel hits
    property alias list: list

    signal hitChosen(double conversation, double message)

    AppText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        y: Theme.space.xs
        //: Above the messages that were found
        text: qsTr("Messages")
        step: Theme.preview
        font.weight: Font.DemiBold
        color: Theme.colors.text2
        Accessible.role: Accessible.Heading
        Accessible.name: text + ", " + number.text
    }
    AppText {
        id: number

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.l
        y: heading.y
        text: pane.hits.countText
        step: Theme.preview
        digits: true
        color: Theme.colors.text2
        visible: pane.hits.count > 0
        Accessible.ignored: true
    }
    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.xs
        visible: text !== ""
        text: pane.hits.problem || (pane.hits.count === 0 && !pane.hits.searching ? qsTr("None on this computer.") : "")
        step: Theme.preview
        color: pane.hits.problem ? Theme.colors.danger : Theme.colors.text2
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        objectName: "searchHits"
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.xs
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        leftMargin: Theme.space.s
        rightMargin: Theme.space.s
        model: pane.hits
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        activeFocusOnTab: list.count > 0
        T.ScrollBar.vertical: SlimScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages found")
        onActiveFocusChanged: if (list.activeFocus && list.currentIndex < 0) list.currentIndex = 0
        Keys.onReturnPressed: (list.currentItem as Hit)?.choose()
        Keys.onEnterPressed: (list.currentItem as Hit)?.choose()
        Keys.onSpacePressed: (list.currentItem as Hit)?.choose()
        delegate: Hit {}
    }

    component Hit: T.ItemDelegate {
        id: hit

        required property double conversationId
        required property double messageId
        required property string title
        required property string initials
        required property int hue
        required property bool room
        required property string snippet
        required property string timeText
        required property string accessibleText

        function choose() {
            pane.hitChosen(hit.conversationId, hit.messageId);
        }

        width: ListView.view ? ListView.view.width - 2 * Theme.space.s : 0
        implicitHeight: Theme.list.line + 2 * Theme.preview.line + 2 * Theme.space.s
        leftPadding: Theme.space.s
        rightPadding: Theme.space.s
        focusPolicy: Qt.NoFocus
        Accessible.role: Accessible.ListItem
        Accessible.name: hit.accessibleText
        Accessible.focusable: true
        Accessible.onPressAction: hit.choose()
        onClicked: hit.choose()

        background: Rectangle {
            radius: Theme.space.radiusRow
            color: hit.hovered || hit.down ? Theme.colors.hover : Theme.clear

            FocusRing {
                shown: hit.ListView.isCurrentItem && list.activeFocus
                inset: true
                around: parent.radius
            }
        }
        contentItem: Item {
            Avatar {
                id: face

                anchors.left: parent.left
                y: Theme.space.xs
                size: Theme.space.faceFoot
                initials: hit.initials
                hue: hit.hue
                room: hit.room
            }
            AppText {
                id: name

                anchors.left: face.right
                anchors.leftMargin: Theme.space.m
                anchors.right: time.left
                anchors.rightMargin: Theme.space.s
                y: Theme.space.s
                text: hit.title
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AppText {
                id: time

                anchors.right: parent.right
                anchors.baseline: name.baseline
                text: hit.timeText
                step: Theme.meta
                digits: true
                color: Theme.colors.text2
                Accessible.ignored: true
            }
            Text {
                anchors.left: name.left
                anchors.right: parent.right
                anchors.top: name.bottom
                text: hit.snippet
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.colors.text2
                font.family: Theme.family
                font.pixelSize: Theme.preview.px
                lineHeight: Theme.preview.line
                lineHeightMode: Text.FixedHeight
                Accessible.ignored: true
            }
        }
    }
}
