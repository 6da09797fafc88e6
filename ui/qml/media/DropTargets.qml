// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// Over the timeline while files are dragged over the window: as photos, or as files in full size.
// Only of photos alone it is said that their location is removed: a film keeps its own.
DropArea {
    id: area

    required property SendFilesModel files
    required property string title
    required property bool encrypted
    // Files can be sent here.
    property bool open: true
    property int photos: 0
    property int others: 0
    readonly property bool upper: area.drag.y < photoTarget.y + photoTarget.height + Theme.space.s
    readonly property bool shown: area.open && area.containsDrag && area.photos + area.others > 0
    readonly property string safety: area.encrypted ? qsTr("Encrypted") : qsTr("Not encrypted")

    signal taken

    function look(urls: list<url>) {
        const local = urls.filter(url => url.toString().startsWith("file:"));
        const pictures = local.filter(url => /\.(jpe?g|png|gif|webp|hei[cf]|avif)$/i.test(url.toString()));
        area.photos = pictures.length;
        area.others = local.length - pictures.length;
    }

    keys: ["text/uri-list"]
    onEntered: drag => {
        area.look(drag.urls);
        drag.accepted = area.open && area.photos + area.others > 0;
    }
    onDropped: drop => {
        if (!area.open || !drop.hasUrls)
            return;
        if (area.upper || area.photos === 0)
            area.files.addUrls(drop.urls);
        else
            area.files.addUrlsAsFiles(drop.urls);
        drop.acceptProposedAction();
        area.taken();
    }

    Item {
        anchors.fill: parent
        visible: area.shown

        Rectangle {
            anchors.fill: parent
            color: Theme.colors.surface
        }
        Target {
            id: photoTarget

            objectName: "photoTarget"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space.l
            height: fileTarget.visible ? Math.round((parent.height - 2 * Theme.space.l - Theme.space.m) * 0.62) : parent.height - 2 * Theme.space.l
            chosen: area.upper || area.photos === 0
            iconName: area.photos > 0 ? "image" : "file"
            title: area.photos + area.others === 1 ? qsTr("Drop it to send it to %1").arg(area.title)
                : area.others === 0 ? qsTr("Drop %n photos to send them to %1", "", area.photos).arg(area.title)
                : area.photos === 0 ? qsTr("Drop %n files to send them to %1", "", area.others).arg(area.title)
                : qsTr("Drop %n photos and files to send them to %1", "", area.photos + area.others).arg(area.title)
            explanation: area.photos === 0 ? area.safety
                : area.others === 0 ? qsTr("%1, location removed, sized for the screen").arg(area.safety)
                : qsTr("%1, photos sized for the screen").arg(area.safety)
        }
        Target {
            id: fileTarget

            objectName: "fileTarget"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: photoTarget.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space.l
            anchors.rightMargin: Theme.space.l
            anchors.topMargin: Theme.space.m
            anchors.bottomMargin: Theme.space.l
            visible: area.photos > 0
            chosen: !area.upper
            iconName: "file"
            title: qsTr("Drop here to send them as files")
            explanation: area.others === 0 ? qsTr("%1, full size, location still removed").arg(area.safety) : qsTr("%1, full size").arg(area.safety)
        }
    }

    component Target: Rectangle {
        id: target

        required property bool chosen
        required property string iconName
        required property string title
        required property string explanation

        radius: Theme.space.radiusBubble
        color: target.chosen ? Theme.colors.accentSoft : Theme.clear
        border.width: Theme.bubbleOutline
        border.color: target.chosen ? Theme.colors.accentText : Theme.colors.lineStrong

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.l
            spacing: Theme.space.s

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: target.iconName
                size: Theme.space.huge
                tint: target.chosen ? Theme.colors.accentText : Theme.colors.text2
            }
            AppText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: target.title
                step: Theme.dialog
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                color: target.chosen ? Theme.colors.accentText : Theme.colors.text
            }
            AppText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: target.explanation
                step: Theme.preview
                wrapMode: Text.Wrap
                color: Theme.colors.text2
            }
        }
    }
}
