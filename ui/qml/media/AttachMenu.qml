// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Ninelives.Controls
import Ninelives.ViewModels

// What can go with a message: photos and files from this computer, or what was copied.
PopupMenu {
    id: menu

    required property SendFilesModel files

    function choose() {
        chooser.open();
    }

    title: qsTr("Attach")

    PopupMenuItem {
        objectName: "attachItem"
        iconName: "image"
        text: qsTr("Photo or file…")
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl O")
        onTriggered: menu.choose()
    }
    PopupMenuItem {
        objectName: "pasteItem"
        iconName: "clip"
        text: qsTr("What was copied")
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl V")
        onTriggered: menu.files.paste()
    }

    FileDialog {
        id: chooser

        title: qsTr("Choose photos or files")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("All files (*)"), qsTr("Photos (*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif *.avif)")]
        onAccepted: menu.files.addUrls(selectedFiles)
    }
}
