// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// What works, from this computer outwards; what the operator says; what can be done meanwhile.
FocusScope {
    id: pane

    required property HealthLadderModel ladder

    signal closed

    objectName: "healthPane"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What’s working")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
        topRightRadius: Theme.space.radiusSheet
        bottomRightRadius: Theme.space.radiusSheet
    }
    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Theme.outline
        color: Theme.colors.line
    }
    AppText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: close.verticalCenter
        text: qsTr("What’s working")
        step: Theme.message
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: close

        objectName: "healthClose"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.top: parent.top
        anchors.topMargin: Theme.space.m
        focus: true
        iconName: "x"
        text: qsTr("Hide what’s working")
        onClicked: pane.closed()
    }
    Flickable {
        id: scroller

        anchors.top: close.bottom
        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.outline
        contentHeight: column.height + Theme.space.l
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}

        Column {
            id: column

            x: Theme.space.l
            width: scroller.width - 2 * Theme.space.l
            spacing: Theme.space.m

            AppText {
                width: parent.width
                text: pane.ladder.checkedText
                step: Theme.meta
                digits: true
                color: Theme.colors.text2
                wrapMode: Text.Wrap
                // A screen reader is not to count.
                Accessible.ignored: true
            }
            Column {
                width: parent.width

                Repeater {
                    model: pane.ladder

                    HealthRung {
                        width: column.width
                    }
                }
            }
            Card {
                width: parent.width
                visible: pane.ladder.noticeTitle !== ""
                implicitHeight: notice.height + 2 * Theme.space.m
                Accessible.role: Accessible.StaticText
                Accessible.name: pane.ladder.noticeTitle + " " + pane.ladder.noticeText + " " + pane.ladder.noticeDiffers

                Column {
                    id: notice

                    x: Theme.space.m
                    y: Theme.space.m
                    width: parent.width - 2 * Theme.space.m
                    spacing: Theme.space.xs

                    AppText {
                        width: parent.width
                        text: pane.ladder.noticeTitle
                        step: Theme.meta
                        color: Theme.colors.text2
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    AppText {
                        objectName: "noticeText"
                        width: parent.width
                        text: pane.ladder.noticeText
                        step: Theme.preview
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    AppText {
                        width: parent.width
                        visible: text !== ""
                        text: pane.ladder.noticeDiffers
                        step: Theme.preview
                        color: Theme.colors.honeyText
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
            SectionTitle {
                width: parent.width
                text: qsTr("Still works")
            }
            Repeater {
                model: pane.ladder.stillWorks

                Item {
                    id: good

                    required property string modelData

                    width: column.width
                    height: words.height
                    Accessible.role: Accessible.StaticText
                    Accessible.name: good.modelData

                    Icon {
                        id: tick

                        anchors.left: parent.left
                        name: "check"
                        size: Theme.space.iconInline
                        tint: Theme.colors.ok
                    }
                    AppText {
                        id: words

                        anchors.left: tick.right
                        anchors.leftMargin: Theme.space.s
                        anchors.right: parent.right
                        text: good.modelData
                        step: Theme.preview
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Item {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.space.vast - Theme.space.m

        Rectangle {
            width: parent.width
            height: Theme.outline
            color: Theme.colors.line
        }
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.l
            anchors.right: copy.left
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            text: copied.running ? qsTr("Copied") : qsTr("Log without names or texts")
            step: Theme.meta
            color: Theme.colors.text2
        }
        LinkButton {
            id: copy

            objectName: "copyReport"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Copy report")
            step: Theme.meta
            onClicked: pane.ladder.copyReport()
        }
        Timer {
            id: copied

            interval: 2000
        }
        Connections {
            target: pane.ladder

            function onCopied() {
                copied.restart();
            }
        }
    }
}
