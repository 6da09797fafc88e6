// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// One photo of a message, alone or as a cell of an album, in all its states (design 4.4).
T.AbstractButton {
    id: photo

    required property attachmentTile tile
    // Where moving pictures come from; without it they stand still.
    property FilmSource films: null
    // A cell of an album has no room for words.
    property bool small: false
    // A failed one is opened: the viewer says what happened, and helps.
    property bool failedOpens: false
    // So many more photos lie behind this one.
    property int more: 0
    property alias topLeft: image.topLeft
    property alias topRight: image.topRight
    property alias bottomRight: image.bottomRight
    property alias bottomLeft: image.bottomLeft
    readonly property bool failed: photo.tile.state === Ui.TransferState.Failed
    readonly property bool moving: photo.tile.state === Ui.TransferState.Uploading || photo.tile.state === Ui.TransferState.Fetching
    readonly property bool remote: photo.tile.state === Ui.TransferState.Remote
    readonly property bool waiting: photo.tile.state === Ui.TransferState.Waiting
    // Only the ring stops what is under way: the second of two clicks must not undo the first.
    readonly property bool acts: photo.tile.acts && !photo.moving
    readonly property string note: photo.tile.state === Ui.TransferState.Preparing ? qsTr("Preparing")
        : photo.waiting ? qsTr("Waiting") : photo.moving ? photo.tile.progressText : ""

    property Film film: null // says itself when it is there
    readonly property bool moves: photo.film !== null && photo.film.moves

    signal opened
    signal acted(int action)

    // Opens it; a film that stands still for the user's sake moves first.
    function open() {
        if (photo.moves && !photo.film.wished)
            photo.film.toggle();
        else
            photo.opened();
    }

    objectName: "photoTile"
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: photo.tile.accessibleName
    Accessible.onPressAction: photo.click()
    Keys.onReturnPressed: photo.click()
    Keys.onEnterPressed: photo.click()
    onClicked: {
        if (photo.failed && photo.failedOpens)
            photo.opened();
        else if (photo.acts)
            photo.acted(photo.tile.action);
        else if (photo.tile.here)
            photo.open();
    }

    contentItem: Item {
        Rectangle {
            anchors.fill: parent
            visible: photo.failed
            color: Theme.colors.sunken
            topLeftRadius: photo.topLeft
            topRightRadius: photo.topRight
            bottomRightRadius: photo.bottomRight
            bottomLeftRadius: photo.bottomLeft
        }
        PhotoImage {
            id: image

            anchors.fill: parent
            tile: photo.tile
            visible: !photo.moves
            opacity: photo.failed ? Theme.failedPhoto : 1
        }
        Loader {
            id: filmLoader

            anchors.fill: parent
            active: photo.films !== null && photo.tile.mayMove && photo.tile.here && !photo.failed && !photo.small
            sourceComponent: Film {
                id: itself

                Component.onCompleted: photo.film = itself
                Component.onDestruction: if (photo.film === itself) photo.film = null
                source: photo.films
                tile: photo.tile
                longSide: image.longSide
                topLeft: photo.topLeft
                topRight: photo.topRight
                bottomRight: photo.bottomRight
                bottomLeft: photo.bottomLeft
            }
        }
        Loader {
            anchors.centerIn: parent
            active: photo.moves && !photo.film.wished
            sourceComponent: PhotoPill {
                implicitHeight: Theme.space.buttonSmall
                iconName: "play"
                text: qsTr("Play")
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: photo.more > 0
            color: Theme.veil
            topLeftRadius: photo.topLeft
            topRightRadius: photo.topRight
            bottomRightRadius: photo.bottomRight
            bottomLeftRadius: photo.bottomLeft

            AppText {
                anchors.centerIn: parent
                //: More photos than are shown
                text: qsTr("+%1").arg(photo.more)
                step: Theme.page
                font.weight: Font.DemiBold
                color: Theme.onPhoto
                Accessible.ignored: true
            }
        }
        Loader {
            anchors.centerIn: parent
            active: photo.moving
            sourceComponent: TransferRing {
                extent: photo.small ? Theme.space.fileIcon : Theme.space.photoRing
                progress: photo.tile.progress
                iconName: "x"
                text: photo.tile.state === Ui.TransferState.Uploading ? qsTr("Stop sending") : qsTr("Stop loading")
                onClicked: photo.acted(Ui.TransferAction.Cancel)
            }
        }
        Loader {
            anchors.centerIn: parent
            active: photo.remote
            sourceComponent: PhotoPill {
                implicitHeight: photo.small ? Theme.space.photoPill : Theme.space.buttonSmall
                iconName: "download"
                text: photo.small && photo.tile.sizeText ? photo.tile.sizeText : photo.tile.actionText
            }
        }
        Row {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space.s
            visible: photo.note !== "" && !photo.small
            spacing: Theme.space.xs

            PhotoPill {
                anchors.verticalCenter: parent.verticalCenter
                iconName: photo.waiting ? "clock" : ""
                text: photo.note
            }
            Loader {
                active: photo.waiting
                sourceComponent: TransferRing {
                    extent: Theme.space.buttonSmall
                    progress: 0
                    iconName: "x"
                    text: qsTr("Don’t send it")
                    onClicked: photo.acted(Ui.TransferAction.Cancel)
                }
            }
        }
        Loader {
            anchors.centerIn: parent
            active: photo.failed && !photo.small
            sourceComponent: FailedCard {
                width: photo.width - 2 * Theme.space.m
                reason: photo.tile.reason
                actionText: photo.tile.actionText
                mine: photo.tile.action === Ui.TransferAction.TryAgain || photo.tile.action === Ui.TransferAction.SendSmaller || photo.tile.action === Ui.TransferAction.Remove
                onActed: photo.acted(photo.tile.action)
            }
        }
        Icon {
            anchors.centerIn: parent
            visible: photo.failed && photo.small
            name: "alert"
            tint: Theme.colors.danger
            size: Theme.space.iconStrip
        }
    }
    background: Item {
        FocusRing {
            shown: photo.visualFocus
            around: Math.max(photo.topLeft, photo.topRight, photo.bottomRight, photo.bottomLeft)
        }
    }
    HoverHandler {
        cursorShape: photo.tile.here || photo.acts || photo.failed && photo.failedOpens ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
}
