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
    // Not all of them are on this computer yet.
    property bool arriving: false
    property alias list: list
    // Chats were found: then the words are right.
    property bool besideChats: false

    signal hitChosen(double conversation, double message)
    signal meant(string query)

    // From the search field: to what was found, or to what may have been meant.
    function take() {
        if (suggestion.visible)
            suggestion.forceActiveFocus(Qt.TabFocusReason);
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }
    function choose() {
        if (suggestion.visible)
            pane.meant(pane.hits.suggestion);
        else
            pane.take();
    }

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
    Item {
        id: more

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        anchors.top: heading.bottom
        height: visible ? words.height : 0
        visible: pane.arriving

        AppText {
            id: words

            objectName: "searchArriving"
            width: parent.width
            text: qsTr("Older messages are still arriving.")
            step: Theme.preview
            color: Theme.colors.text2
            wrapMode: Text.Wrap
        }
    }
    AppText {
        id: none

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.l
        anchors.top: more.bottom
        anchors.topMargin: Theme.space.xs
        visible: text !== ""
        text: pane.hits.problem || (pane.hits.count === 0 && pane.hits.photos.length === 0 && pane.hits.files.length === 0 && !pane.hits.searching ? (pane.hits.query === "" ? qsTr("None on this computer.") : qsTr("Nothing found for “%1” on this computer.").arg(pane.hits.query)) : "")
        step: Theme.preview
        color: pane.hits.problem ? Theme.colors.danger : Theme.colors.text2
        wrapMode: Text.Wrap
    }
    SuggestionButton {
        id: suggestion

        objectName: "searchSuggestion"
        anchors.left: none.left
        anchors.top: none.bottom
        anchors.topMargin: Theme.space.xs
        width: Math.min(implicitWidth, none.width)
        z: 1 // the empty list lies over it
        suggestion: pane.besideChats ? "" : pane.hits.suggestion
        onClicked: pane.meant(pane.hits.suggestion)
    }
    ListView {
        id: list

        objectName: "searchHits"
        anchors.top: more.bottom
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
        footer: FoundFiles {
            width: list.width - 2 * Theme.space.s
            hits: pane.hits
            onChosen: (conversation, message) => pane.hitChosen(conversation, message)
        }
    }

    component Hit: T.ItemDelegate {
        id: hit

        required property double conversationId
        required property double messageId
        required property string title
        required property string initials
        required property int hue
        required property string person
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
                person: hit.person
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
            // Two lines; only rich text can have a colour behind what was found.
            Item {
                anchors.left: name.left
                anchors.right: parent.right
                anchors.top: name.bottom
                height: 2 * Theme.preview.line
                clip: true

                Text {
                    width: parent.width
                    text: "<div style=\"line-height:" + Theme.preview.line + "px;-qt-line-height-type:fixed;\">" + hit.snippet.replace(/<b>/g, "<span style=\"background-color:" + Theme.colors.mark + ";color:" + Theme.colors.text + "\">").replace(/<\/b>/g, "</span>") + "</div>"
                    textFormat: Text.RichText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.colors.text2
                    font.family: Theme.family
                    font.pixelSize: Theme.preview.px
                    Accessible.ignored: true
                }
            }
        }
    }
}
