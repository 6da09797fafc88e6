// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQml.Models
import Ninelives.Controls
import Ninelives.ViewModels

// What can be done with what is written: corrections of a misspelled word, undo, the clipboard.
PopupMenu {
    id: menu

    required property T.TextArea field
    required property ComposerText writing
    readonly property SpellingViewModel spelling: menu.writing.spelling
    readonly property bool wrong: menu.writing.misspelled !== ""

    objectName: "composerMenu"
    title: qsTr("Text")

    Instantiator {
        model: menu.wrong ? menu.spelling.suggestions : []
        delegate: PopupMenuItem {
            required property string modelData

            objectName: "suggestionItem"
            iconName: "check"
            text: modelData
            onTriggered: menu.writing.correct(modelData)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }
    PopupMenuItem {
        objectName: "teachItem"
        iconName: "plus"
        text: qsTr("Add to dictionary")
        enabled: menu.wrong
        visible: enabled
        onTriggered: menu.spelling.teach(menu.writing.misspelled)
    }
    PopupMenuItem {
        objectName: "ignoreItem"
        iconName: "x"
        //: Of a misspelled word
        text: qsTr("Ignore")
        enabled: menu.wrong
        visible: enabled
        onTriggered: menu.spelling.ignore(menu.writing.misspelled)
    }
    PopupMenuItem {
        objectName: "undoItem"
        iconName: "rotate"
        text: qsTr("Undo")
        enabled: menu.field.canUndo
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl Z")
        onTriggered: menu.field.undo()
    }
    PopupMenuItem {
        objectName: "redoItem"
        iconName: "refresh"
        text: qsTr("Redo")
        enabled: menu.field.canRedo
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl Shift Z")
        onTriggered: menu.field.redo()
    }
    PopupMenuItem {
        objectName: "cutItem"
        iconName: "trash"
        text: qsTr("Cut")
        enabled: menu.field.selectedText !== ""
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl X")
        onTriggered: menu.field.cut()
    }
    PopupMenuItem {
        objectName: "copyTextItem"
        iconName: "copy"
        text: qsTr("Copy")
        enabled: menu.field.selectedText !== ""
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl C")
        onTriggered: menu.field.copy()
    }
    PopupMenuItem {
        objectName: "pasteTextItem"
        iconName: "clip"
        text: qsTr("Paste")
        enabled: menu.field.canPaste
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl V")
        onTriggered: menu.field.paste()
    }
    PopupMenuItem {
        objectName: "selectAllItem"
        iconName: "file"
        text: qsTr("Select all")
        enabled: menu.field.length > 0
        //: Keyboard shortcut
        shortcutText: qsTr("Ctrl A")
        onTriggered: menu.field.selectAll()
    }
}
