// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ninelives.Theme
import Ninelives.ViewModels

// What takes the header's place for a while: the search, the choice of several messages; and what
// opens below it.
Item {
    id: bars

    required property ConversationViewModel conversation
    readonly property MessageSelection selection: bars.conversation.timeline.selection
    property bool narrow: false

    signal forwardWanted
    signal takeBackWanted
    signal ended
    signal dayChosen

    function search() {
        bars.conversation.search.begin();
        searchBar.takeField();
    }
    function goToDate() {
        bars.conversation.showCalendar();
        dayPicker.begin();
    }
    function exportChat() {
        exporter.begin();
    }
    // Ends choosing or searching; false: there is nothing to end.
    function leaveMode(): bool {
        const active = bars.selection.active || bars.conversation.search.active;
        if (bars.selection.active)
            bars.selection.end();
        else
            bars.conversation.search.end();
        if (active)
            bars.ended();
        return active;
    }

    ChatSearchBar {
        id: searchBar

        anchors.fill: parent
        conversation: bars.conversation
        narrow: bars.narrow
        onDateWanted: bars.goToDate()
        onEnded: bars.ended()
    }
    SelectionBar {
        anchors.fill: parent
        selection: bars.selection
        narrow: bars.narrow
        onForwardWanted: bars.forwardWanted()
        onTakeBackWanted: bars.takeBackWanted()
        onEnded: bars.ended()
    }
    CalendarPopover {
        id: dayPicker

        x: bars.LayoutMirroring.enabled ? Theme.space.m : bars.width - width - Theme.space.m
        y: bars.height
        objectName: "calendarPopover"
        calendar: bars.conversation.calendar
        title: qsTr("Go to a day")
        onPicked: {
            dayPicker.close();
            bars.conversation.goToChosenDay();
            bars.dayChosen();
        }
    }
    ExportDialog {
        id: exporter

        exporting: bars.conversation.exporting
    }
}
