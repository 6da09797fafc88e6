// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The photo of the viewer: fits the window, can be zoomed, dragged and turned. A zoomed photo is
// fetched again in the size that shows its pixels.
FocusScope {
    id: canvas

    required property attachmentTile photo
    property FilmSource films: null
    readonly property Film film: filmLoader.item as Film
    property int turns: 0
    property double shownId: 0
    // In window pixels per pixel of the photo as it fits: 1 fits.
    property real zoom: 1
    readonly property bool zoomed: canvas.zoom > 1.001
    readonly property bool sideways: canvas.turns % 2 === 1
    readonly property bool sized: canvas.photo.pixelWidth > 0 && canvas.photo.pixelHeight > 0
    readonly property real naturalWide: canvas.sized ? canvas.photo.pixelWidth : Math.max(1, base.implicitWidth)
    readonly property real naturalHigh: canvas.sized ? canvas.photo.pixelHeight : Math.max(1, base.implicitHeight)
    readonly property real turnedWide: canvas.sideways ? canvas.naturalHigh : canvas.naturalWide
    readonly property real turnedHigh: canvas.sideways ? canvas.naturalWide : canvas.naturalHigh
    readonly property real ratio: Screen.devicePixelRatio
    // Room for the buttons at the sides, where there is any.
    readonly property real inset: canvas.width < Theme.space.narrow ? 0 : 2 * (Theme.space.vast + Theme.space.page)
    // A small photo is not blown up to fill the window.
    readonly property real fitting: Math.min((canvas.width - canvas.inset) / canvas.turnedWide, canvas.height / canvas.turnedHigh, 1 / canvas.ratio)
    readonly property real natural: 1 / canvas.ratio / canvas.fitting
    readonly property real mostZoom: Math.max(4, 4 * canvas.natural)
    readonly property real wide: canvas.turnedWide * canvas.fitting * canvas.zoom
    readonly property real high: canvas.turnedHigh * canvas.fitting * canvas.zoom
    // Steps, so that moving an edge of the window does not fetch it again and again.
    readonly property int fitSide: Math.min(2560, Math.ceil(Math.max(canvas.width, canvas.height) * canvas.ratio / 512) * 512)

    signal acted(int action)

    // A moving picture moves, or stands still.
    function toggleFilm() {
        canvas.film?.toggle();
    }
    function fit() {
        canvas.zoom = 1;
        flick.contentX = 0;
        flick.contentY = 0;
    }
    function turn() {
        canvas.turns = (canvas.turns + 1) % 4;
        canvas.fit();
    }
    function zoomBy(factor: real) {
        canvas.zoomAt(factor, flick.contentX + flick.width / 2, flick.contentY + flick.height / 2);
    }
    // The point of the photo under (x, y) of the content stays where it is.
    function zoomAt(factor: real, x: real, y: real) {
        const wanted = Math.max(1, Math.min(canvas.mostZoom, canvas.zoom * factor));
        const grown = wanted / canvas.zoom;
        const left = (flick.contentWidth - canvas.wide) / 2;
        const top = (flick.contentHeight - canvas.high) / 2;
        const seenX = x - flick.contentX;
        const seenY = y - flick.contentY;
        const onX = (x - left) * grown;
        const onY = (y - top) * grown;
        canvas.zoom = wanted;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, (flick.contentWidth - canvas.wide) / 2 + onX - seenX));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, (flick.contentHeight - canvas.high) / 2 + onY - seenY));
    }

    onPhotoChanged: {
        if (canvas.photo.attachmentId !== canvas.shownId) {
            canvas.shownId = canvas.photo.attachmentId;
            canvas.turns = 0;
            canvas.fit();
        }
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: Math.max(width, canvas.wide)
        contentHeight: Math.max(height, canvas.high)
        interactive: canvas.zoomed
        clip: canvas.zoomed
        boundsBehavior: Flickable.StopAtBounds

        Item {
            id: frame

            // Laid out unturned, then turned about its middle.
            anchors.centerIn: parent
            width: canvas.sideways ? canvas.high : canvas.wide
            height: canvas.sideways ? canvas.wide : canvas.high
            rotation: canvas.turns * 90

            // Until it is here: what came with the message.
            Loader {
                anchors.fill: parent
                active: base.status !== Image.Ready
                sourceComponent: PhotoImage {
                    tile: canvas.photo
                    topLeft: 0
                    topRight: 0
                    bottomLeft: 0
                    bottomRight: 0
                }
            }
            Image {
                id: base

                objectName: "viewedPhoto"
                anchors.fill: parent
                asynchronous: true
                opacity: canvas.film !== null && canvas.film.moves ? 0 : 1
                mipmap: false
                smooth: true
                source: canvas.photo.here ? "image://attachment/" + canvas.photo.attachmentId + "/" + canvas.fitSide : ""
                Accessible.ignored: true
            }
            Image {
                anchors.fill: parent
                asynchronous: true
                visible: status === Image.Ready && base.opacity > 0
                source: canvas.photo.here && canvas.zoomed ? "image://attachment/" + canvas.photo.attachmentId + "/4096" : ""
                Accessible.ignored: true
            }
            Loader {
                id: filmLoader

                anchors.fill: parent
                active: canvas.films !== null && canvas.photo.mayMove && canvas.photo.here
                sourceComponent: Film {
                    source: canvas.films
                    tile: canvas.photo
                    longSide: Math.min(1024, Math.max(canvas.naturalWide, canvas.naturalHigh))
                }
            }
        }
        WheelHandler {
            target: null
            onWheel: event => canvas.zoomAt(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, event.x, event.y)
        }
        TapHandler {
            onDoubleTapped: eventPoint => {
                if (canvas.zoomed)
                    canvas.fit();
                else
                    canvas.zoomAt(Math.max(canvas.natural, 2), eventPoint.position.x, eventPoint.position.y);
            }
        }
    }
    Loader {
        anchors.centerIn: parent
        active: canvas.photo.state === Ui.TransferState.Remote
        sourceComponent: PushButton {
            iconName: "download"
            text: canvas.photo.actionText
            onClicked: canvas.acted(canvas.photo.action)
        }
    }
    Loader {
        anchors.centerIn: parent
        active: canvas.photo.state === Ui.TransferState.Fetching
        sourceComponent: TransferRing {
            progress: canvas.photo.progress
            text: qsTr("Stop loading")
            onClicked: canvas.acted(Ui.TransferAction.Cancel)
        }
    }
    Loader {
        anchors.centerIn: parent
        active: canvas.photo.state === Ui.TransferState.Failed
        sourceComponent: Card {
            width: Theme.space.grown(300)
            height: failure.height + 2 * Theme.space.l

            FailedCard {
                id: failure

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space.l
                reason: canvas.photo.reason
                actionText: canvas.photo.actionText
                onActed: canvas.acted(canvas.photo.action)
            }
        }
    }
}
