// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ninelives.Controls
import Ninelives.Theme
import Ninelives.ViewModels

// The providers, and one's own server last. The arrow keys choose, as among radio buttons.
Column {
    id: list

    required property CreateAccountViewModel create

    signal focused(Item item)

    function take() {
        (cards.itemAt(list.create.chosen) ?? own).forceActiveFocus(Qt.TabFocusReason);
    }
    function choose(index: int) {
        list.create.chosen = Math.max(0, Math.min(cards.count, index));
        list.take();
    }

    spacing: Theme.space.m
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Providers")
    Keys.onUpPressed: list.choose(list.create.chosen - 1)
    Keys.onDownPressed: list.choose(list.create.chosen + 1)

    Repeater {
        id: cards

        model: list.create.providers

        ProviderCard {
            required property int index
            required property providerRow modelData

            objectName: "provider" + index
            width: list.width
            name: modelData.domain
            about: modelData.about
            facts: modelData.facts
            chosen: list.create.chosen === index
            enabled: !list.create.busy
            onPicked: list.choose(index)
            onActiveFocusChanged: if (activeFocus) list.focused(this)
        }
    }
    ProviderCard {
        id: own

        objectName: "providerOwn"
        width: list.width
        name: qsTr("My own server")
        about: qsTr("or one that someone gave me")
        facts: qsTr("Enter its name, for example chat.family.example")
        chosen: list.create.ownServer
        enabled: !list.create.busy
        onPicked: list.choose(cards.count)
        onActiveFocusChanged: if (own.activeFocus) list.focused(own)
    }
}
