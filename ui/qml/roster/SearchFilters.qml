// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQml.Models
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.Ui
import Ninelives.ViewModels

// What narrows the search: who wrote it, when, and what it is. In two lines where words are long.
Flow {
    id: filters

    required property SearchModel search

    spacing: Theme.space.xs

    Filter {
        id: person

        objectName: "searchPerson"
        iconName: "user"
        text: filters.search.person || qsTr("Anyone")
        narrows: filters.search.person !== ""
        onClicked: people.popup(person, 0, person.height)
    }
    Filter {
        id: span

        objectName: "searchSpan"
        iconName: "calendar"
        text: filters.search.days.text || (spans.names[filters.search.span] ?? "")
        narrows: filters.search.span !== Ui.SearchSpan.AnyDate
        onClicked: spans.popup(span, 0, span.height)

        CalendarPopover {
            id: dayPicker

            objectName: "searchCalendar"
            y: span.height
            calendar: filters.search.days.calendar
            title: qsTr("When it was written")
            hint: filters.search.days.half ? qsTr("Choose the last day as well, or the same one again.") : qsTr("Choose a day, or the first of several.")
            onPicked: if (filters.search.days.take()) dayPicker.close()
        }
    }
    Filter {
        id: kind

        objectName: "searchKind"
        iconName: "image"
        text: kinds.names[filters.search.kind]
        narrows: filters.search.kind !== Ui.SearchKind.Everything
        onClicked: kinds.popup(kind, 0, kind.height)
    }
    PopupMenu {
        id: people

        title: qsTr("Who wrote it")

        PopupMenuItem {
            text: qsTr("Anyone")
            onTriggered: filters.search.choosePerson("")
        }
        Instantiator {
            model: filters.search.people.slice(0, 12)
            delegate: PopupMenuItem {
                required property string modelData

                text: modelData
                onTriggered: filters.search.choosePerson(modelData)
            }
            onObjectAdded: (index, object) => people.insertItem(index + 1, object)
            onObjectRemoved: (index, object) => people.removeItem(object)
        }
    }
    PopupMenu {
        id: spans

        // In the order of Ui.SearchSpan.
        readonly property list<string> names: [qsTr("Any date"), qsTr("Today"), qsTr("Last 7 days"), qsTr("Last month"), qsTr("Last year")]

        title: qsTr("When it was written")

        Instantiator {
            model: spans.names
            delegate: PopupMenuItem {
                required property string modelData
                required property int index

                text: modelData
                onTriggered: filters.search.span = index
            }
            onObjectAdded: (index, object) => spans.insertItem(index, object)
            onObjectRemoved: (index, object) => spans.removeItem(object)
        }
        PopupMenuItem {
            objectName: "searchDaysItem"
            iconName: "calendar"
            text: qsTr("From a calendar…")
            onTriggered: {
                filters.search.days.begin();
                dayPicker.begin();
            }
        }
    }
    PopupMenu {
        id: kinds

        // In the order of Ui.SearchKind.
        readonly property list<string> names: [qsTr("Any kind"), qsTr("Texts"), qsTr("Photos"), qsTr("Files"), qsTr("Links"), qsTr("Voice messages")]

        title: qsTr("What kind it is")

        Instantiator {
            model: kinds.names
            delegate: PopupMenuItem {
                required property string modelData
                required property int index

                objectName: "searchKind" + index
                text: modelData
                onTriggered: filters.search.kind = index
            }
            onObjectAdded: (index, object) => kinds.insertItem(index, object)
            onObjectRemoved: (index, object) => kinds.removeItem(object)
        }
    }

    component Filter: T.Button {
        id: filter

        required property string iconName
        required property bool narrows
        readonly property color ink: filter.narrows ? Theme.colors.accentText : Theme.colors.text2

        implicitHeight: Theme.space.chip
        width: Math.min(Math.ceil(words.implicitWidth) + sign.width + Theme.space.xs + 2 * Theme.space.s, filters.width)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ButtonMenu
        Accessible.name: filter.text
        Keys.onReturnPressed: filter.click()
        Keys.onEnterPressed: filter.click()
        contentItem: Item {
            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                name: filter.iconName
                size: Theme.space.iconMeta
                tint: filter.ink
            }
            AppText {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.space.xs
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                text: filter.text
                step: Theme.preview
                font.weight: Font.Medium
                color: filter.ink
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: height / 2
            color: filter.narrows ? Theme.colors.accentSoft : filter.hovered ? Theme.colors.hover : Theme.clear
            border.width: Theme.outline
            border.color: filter.narrows && Theme.strong ? Theme.colors.accentText : Theme.colors.line

            FocusRing {
                shown: filter.visualFocus
                around: parent.radius
            }
        }
    }
}
