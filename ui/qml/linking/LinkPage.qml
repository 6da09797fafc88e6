// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// The new device: it shows a code, and then how its history arrives.
FocusScope {
    id: page

    required property LinkViewModel link
    required property AccountListModel accounts
    readonly property bool roomy: page.width >= Theme.space.wide
    readonly property bool coding: page.link.problem === "" && !page.link.moving && page.link.phase !== Ui.LinkPhase.Confirming && page.link.phase !== Ui.LinkPhase.Done
    // Whatever gets the keyboard is scrolled into sight.
    readonly property Item focusedPart: page.Window.activeFocusItem

    function tell(words: string, urgent: bool) {
        Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite);
    }

    focus: true
    onFocusedPartChanged: scroller.reveal(page.focusedPart)
    Component.onCompleted: back.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: page.link.leavePage()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Link with your other device")

    Connections {
        target: page.link

        function onAnnounced(text: string, urgent: bool) {
            page.tell(text, urgent);
        }
    }
    LinkAside {
        id: aside

        visible: page.roomy
        width: Theme.space.grown(400)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        link: page.link
        accounts: page.accounts
    }
    SheetFrame {
        id: frame

        anchors.left: page.roomy ? aside.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: page.roomy ? Theme.space.m : 0
        anchors.leftMargin: 0
        edgeToEdge: !page.roomy

        Flickable {
            id: scroller

            readonly property int edge: page.roomy ? Theme.space.huge : Theme.space.xxl

            function reveal(part: Item) {
                let above = part;
                while (above && above !== content)
                    above = above.parent;
                if (!above)
                    return;
                const top = content.y + part.mapToItem(content, 0, 0).y;
                const lowest = top + part.height + scroller.edge - scroller.height;
                scroller.contentY = Math.max(0, Math.min(top - scroller.edge, Math.max(scroller.contentY, lowest)));
            }

            anchors.top: parent.top
            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.outline
            contentHeight: Math.max(height, content.height + 2 * Theme.space.xxl)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            Column {
                id: content

                x: scroller.edge
                y: Math.max(Theme.space.xxl, (scroller.height - height) / 2)
                width: scroller.width - 2 * scroller.edge
                spacing: Theme.space.xl

                // What stands beside the sheet where there is room.
                AppText {
                    width: parent.width
                    visible: !page.roomy
                    text: qsTr("Link with your other device")
                    step: Theme.page
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                LinkSteps {
                    width: parent.width
                    visible: !page.roomy
                    link: page.link
                }
                Loader {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: page.coding ? (item as Item)?.implicitWidth ?? 0 : Math.min(content.width, Theme.space.dialog)
                    sourceComponent: page.coding ? code : moving
                }
            }
        }
        Item {
            id: bar

            readonly property bool stacked: back.width + without.width + 3 * scroller.edge > width

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.space.buttonLarge + 2 * Theme.space.l + (bar.stacked ? without.height + Theme.space.m : 0)

            Rectangle {
                width: parent.width
                height: Theme.outline
                color: Theme.colors.line
            }
            PushButton {
                id: back

                objectName: "linkBack"
                anchors.left: parent.left
                anchors.leftMargin: scroller.edge
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space.l
                extent: Theme.space.buttonLarge
                text: qsTr("Back")
                onClicked: page.link.leavePage()
            }
            LinkButton {
                id: without

                objectName: "linkWithout"
                anchors.right: parent.right
                anchors.rightMargin: bar.stacked ? parent.width - width - scroller.edge : scroller.edge + Theme.space.xxl
                y: bar.stacked ? Theme.space.m : back.y + (back.height - height) / 2
                visible: !page.link.moving
                step: Theme.message
                text: qsTr("I don’t have the other device any more")
                onClicked: question.open()
            }
        }
    }
    Component {
        id: code

        Grid {
            readonly property bool beside: content.width >= picture.width + words.width + columnSpacing

            columns: beside ? 2 : 1
            columnSpacing: Theme.space.vast
            rowSpacing: Theme.space.xxl
            verticalItemAlignment: Grid.AlignVCenter
            horizontalItemAlignment: Grid.AlignHCenter

            LinkCode {
                id: picture

                width: Math.min(content.width, Theme.space.grown(286))
                link: page.link
            }
            LinkWords {
                id: words

                width: Math.min(content.width, Theme.space.grown(312))
                link: page.link
            }
        }
    }
    Component {
        id: moving

        LinkMoving {
            link: page.link
            onLeaveWanted: page.link.leavePage()
        }
    }
    WithoutDeviceDialog {
        id: question

        onAgreed: page.link.leavePage()
    }
}
