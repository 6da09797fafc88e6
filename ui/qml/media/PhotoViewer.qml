// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// One photo over the whole window, with what can be done with it; arrow keys step through the chat.
T.Popup {
    id: viewer

    required property ConversationViewModel conversation
    readonly property PhotoViewerModel model: viewer.conversation.viewer
    readonly property attachmentTile photo: viewer.model.photo

    signal forwardWanted(real message)

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onClosed: viewer.model.close()

    Connections {
        target: viewer.model

        function onChanged() {
            if (viewer.model.open && !viewer.opened)
                viewer.open();
            else if (!viewer.model.open)
                viewer.close();
        }
    }
    FileDialogs {
        id: files

        conversation: viewer.conversation
    }
    Connections {
        target: viewer.conversation.attachments

        function onDone(sentence: string) {
            saying.say(sentence);
        }
        function onFailed(sentence: string) {
            saying.say(sentence);
        }
    }

    background: Rectangle {
        color: Theme.viewer
    }
    contentItem: FocusScope {
        id: pane

        objectName: "photoViewer"
        focus: true
        // Photos are not mirrored, and neither is their order.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: viewer.photo.accessibleName
        Keys.onPressed: event => {
            const key = event.key;
            event.accepted = true;
            if (key === Qt.Key_Left)
                viewer.model.step(-1);
            else if (key === Qt.Key_Right)
                viewer.model.step(1);
            else if (key === Qt.Key_Plus || key === Qt.Key_Equal)
                canvas.zoomBy(1.25);
            else if (key === Qt.Key_Minus)
                canvas.zoomBy(0.8);
            else if (key === Qt.Key_0)
                canvas.fit();
            else if (key === Qt.Key_Space)
                canvas.toggleFilm();
            else if (key === Qt.Key_R)
                canvas.turn();
            else if (event.matches(StandardKey.Copy) || key === Qt.Key_C)
                tools.copy();
            else if (event.matches(StandardKey.Save))
                tools.save();
            else
                event.accepted = false;
        }

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space.xl
            anchors.verticalCenter: tools.verticalCenter
            size: Theme.space.button
            initials: viewer.model.senderInitials
            hue: viewer.model.senderHue
            person: viewer.model.senderPerson
        }
        Column {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.m
            anchors.right: tools.left
            anchors.rightMargin: Theme.space.m
            anchors.verticalCenter: tools.verticalCenter

            AppText {
                width: parent.width
                text: viewer.model.senderName
                font.weight: Font.DemiBold
                color: Theme.onPhoto
            }
            AppText {
                width: parent.width
                text: viewer.model.place
                step: Theme.meta
                color: Theme.viewerText2
            }
        }
        Row {
            id: tools

            function copy() {
                if (viewer.photo.here)
                    viewer.conversation.attachments.copy(viewer.photo.attachmentId);
            }
            function save() {
                files.save(viewer.photo);
            }
            function answer() {
                viewer.conversation.timeline.answer(viewer.model.messageId);
                viewer.close();
            }
            function forward() {
                const message = viewer.model.messageId;
                viewer.close();
                viewer.forwardWanted(message);
            }

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l
            y: Theme.space.m
            spacing: Theme.space.m

            ViewerButton {
                objectName: "viewerAnswer"
                iconName: "reply"
                text: qsTr("Answer")
                onClicked: tools.answer()
            }
            ViewerButton {
                objectName: "viewerForward"
                iconName: "forward"
                text: qsTr("Forward…")
                enabled: viewer.photo.here
                onClicked: tools.forward()
            }
            ViewerButton {
                objectName: "viewerSave"
                iconName: "download"
                text: qsTr("Save as…")
                onClicked: tools.save()
            }
            ViewerButton {
                objectName: "viewerCopy"
                iconName: "copy"
                enabled: viewer.photo.here
                text: qsTr("Copy photo")
                onClicked: tools.copy()
            }
            ViewerButton {
                objectName: "viewerTurn"
                iconName: "rotate"
                text: qsTr("Turn")
                onClicked: canvas.turn()
            }
            ViewerButton {
                objectName: "viewerZoom"
                iconName: canvas.zoomed ? "monitor" : "zoomin"
                text: canvas.zoomed ? qsTr("Fit the window") : qsTr("Zoom in")
                onClicked: canvas.zoomed ? canvas.fit() : canvas.zoomBy(2)
            }
            ViewerButton {
                objectName: "viewerClose"
                iconName: "x"
                text: qsTr("Close")
                onClicked: viewer.close()
            }
        }
        PhotoCanvas {
            id: canvas

            anchors.top: tools.bottom
            anchors.topMargin: Theme.space.m
            anchors.bottom: lower.top
            anchors.bottomMargin: Theme.space.m
            anchors.left: parent.left
            anchors.right: parent.right
            photo: viewer.photo
            films: viewer.conversation.films
            focus: true
            onActed: action => viewer.conversation.attachments.perform(viewer.model.messageId, viewer.photo.attachmentId, action)
        }
        Stepper {
            objectName: "viewerOlder"
            anchors.left: parent.left
            enabled: viewer.model.hasOlder
            iconName: "cl"
            text: qsTr("Older photo")
            onClicked: viewer.model.step(-1)
        }
        Stepper {
            objectName: "viewerNewer"
            anchors.right: parent.right
            enabled: viewer.model.hasNewer
            iconName: "cr"
            text: qsTr("Newer photo")
            onClicked: viewer.model.step(1)
        }
        Column {
            id: lower

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.l
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.space.xl
            spacing: Theme.space.s

            AppText {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
                text: viewer.model.caption
                step: Theme.message
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: Theme.onPhoto
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space.xl

                FilmStrip {
                    visible: viewer.model.album.length > 1
                    width: visible ? Math.min(implicitWidth, lower.width - facts.width - Theme.space.xl) : 0
                    tiles: viewer.model.album
                    current: viewer.photo.attachmentId
                    onChosen: attachment => viewer.model.choose(attachment)
                }
                AppText {
                    id: facts

                    anchors.verticalCenter: parent.verticalCenter
                    text: viewer.model.facts
                    step: Theme.meta
                    digits: true
                    color: Theme.viewerText2
                }
            }
        }
        Saying {
            id: saying

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: lower.top
            anchors.bottomMargin: Theme.space.xl
        }
    }

    component ViewerButton: IconButton {
        ink: Theme.onPhoto
        hoverFill: Theme.viewerHover
    }
    component Stepper: ViewerButton {
        anchors.verticalCenter: canvas.verticalCenter
        anchors.margins: Theme.space.xl
        extent: Theme.space.grown(48)
        round: extent / 2
        fill: Theme.viewerHover
    }
}
