// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/CommandList.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

using Place = CommandEntry::Place;
using Handled = CommandEntry::Handled;
using Ui::Command;

constexpr Place anywhere = Place::Anywhere;
constexpr Place chat = Place::OpenChat;
constexpr Handled window = Handled::ByWindow;
constexpr Handled focus = Handled::ByFocus;

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandList)
};

// clang-format off
constexpr std::array list{
    CommandEntry{Command::FindAnything, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Find a chat or a command"), "", "Ctrl+K"},
    CommandEntry{Command::SearchMessages, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Search all messages"), "search", "Ctrl+Shift+F"},
    CommandEntry{Command::NewChat, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "New chat"), "user", "Ctrl+N"},
    CommandEntry{Command::NewGroup, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "New group"), "users", "Ctrl+Shift+N"},
    CommandEntry{Command::JoinChannel, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Join a channel"), "hash", ""},
    CommandEntry{Command::NextChat, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Next chat"), "", "Alt+Down Ctrl+Tab"},
    CommandEntry{Command::PreviousChat, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Previous chat"), "", "Alt+Up Ctrl+Shift+Tab"},
    CommandEntry{Command::NextUnread, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Next unread chat"), "", "Alt+Shift+Down"},
    CommandEntry{Command::PreviousUnread, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Previous unread chat"), "", "Alt+Shift+Up"},
    CommandEntry{Command::Pinned1, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Pinned chat 1 to 9"), "", "Ctrl+1"},
    CommandEntry{Command::Pinned2, anywhere, window, nullptr, "", "Ctrl+2"},
    CommandEntry{Command::Pinned3, anywhere, window, nullptr, "", "Ctrl+3"},
    CommandEntry{Command::Pinned4, anywhere, window, nullptr, "", "Ctrl+4"},
    CommandEntry{Command::Pinned5, anywhere, window, nullptr, "", "Ctrl+5"},
    CommandEntry{Command::Pinned6, anywhere, window, nullptr, "", "Ctrl+6"},
    CommandEntry{Command::Pinned7, anywhere, window, nullptr, "", "Ctrl+7"},
    CommandEntry{Command::Pinned8, anywhere, window, nullptr, "", "Ctrl+8"},
    CommandEntry{Command::Pinned9, anywhere, window, nullptr, "", "Ctrl+9"},
    CommandEntry{Command::NextPane, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Next part of the window"), "", "F6"},
    CommandEntry{Command::PreviousPane, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Previous part of the window"), "", "Shift+F6"},
    CommandEntry{Command::Leave, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Close what is on top, leave"), "", "Esc"},
    CommandEntry{Command::ConnectionDetails, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "What works, during an outage"), "globe", "Ctrl+Shift+O"},
    CommandEntry{Command::Settings, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Settings"), "gear", "Ctrl+,"},
    CommandEntry{Command::Shortcuts, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Keyboard shortcuts"), "keyboard", "Ctrl+/"},
    CommandEntry{Command::Quit, anywhere, window, QT_TRANSLATE_NOOP("CommandList", "Quit"), "x", "Ctrl+Q"},

    CommandEntry{Command::Attach, chat, window, QT_TRANSLATE_NOOP("CommandList", "Attach photos or files"), "clip", "Ctrl+O"},
    CommandEntry{Command::Emoji, chat, window, QT_TRANSLATE_NOOP("CommandList", "Emoji"), "smile", "Ctrl+Shift+E"},
    CommandEntry{Command::SearchChat, chat, window, QT_TRANSLATE_NOOP("CommandList", "Search this chat"), "search", "Ctrl+F"},
    CommandEntry{Command::GoToDate, chat, window, QT_TRANSLATE_NOOP("CommandList", "Go to a day"), "calendar", "Ctrl+G"},
    CommandEntry{Command::ChooseMessages, chat, window, QT_TRANSLATE_NOOP("CommandList", "Choose several messages"), "check", "Ctrl+Shift+S"},
    CommandEntry{Command::Newest, chat, window, QT_TRANSLATE_NOOP("CommandList", "Newest message, again: first unread"), "cd", "Ctrl+J"},
    CommandEntry{Command::Details, chat, window, QT_TRANSLATE_NOOP("CommandList", "Details of this chat"), "info", "Ctrl+I"},
    CommandEntry{Command::Mute, chat, window, QT_TRANSLATE_NOOP("CommandList", "Mute this chat"), "belloff", "Ctrl+Shift+M"},
    CommandEntry{Command::Pin, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Pin this chat"), "pin", ""},
    CommandEntry{Command::Archive, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Archive this chat"), "archive", ""},
    CommandEntry{Command::Export, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Export this chat"), "download", ""},
    CommandEntry{Command::MarkUnread, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Mark this chat as unread"), "star", ""},

    CommandEntry{Command::None, Place::ChatList, focus, QT_TRANSLATE_NOOP("CommandList", "What can be done with a chat"), "", "Shift+F10"},
    CommandEntry{Command::None, Place::ChatList, focus, QT_TRANSLATE_NOOP("CommandList", "Move a pinned chat down"), "", "Ctrl+Down"},
    CommandEntry{Command::None, Place::ChatList, focus, QT_TRANSLATE_NOOP("CommandList", "Move a pinned chat up"), "", "Ctrl+Up"},

    CommandEntry{Command::None, Place::Writing, focus, QT_TRANSLATE_NOOP("CommandList", "Edit your last message, in an empty field"), "", "Up"},
    CommandEntry{Command::None, Place::Writing, focus, QT_TRANSLATE_NOOP("CommandList", "Send, when Enter begins a new line"), "", "Ctrl+Return"},
    CommandEntry{Command::None, Place::Writing, focus, QT_TRANSLATE_NOOP("CommandList", "Paste text, photos or files"), "", "Ctrl+V"},

    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Previous message"), "", "Up"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Next message"), "", "Down"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Reply"), "", "R"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Edit"), "", "E"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Forward"), "", "F"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Take back"), "", "Del"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Copy"), "", "C"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "React"), "", "+"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "About the chosen message"), "", "I"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Open a link"), "", "L"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "What can be done with a message"), "", "Shift+F10"},
    CommandEntry{Command::None, Place::OnMessage, focus, QT_TRANSLATE_NOOP("CommandList", "Open a photo, or who has read it"), "", "Return"},

    CommandEntry{Command::ColoursLight, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Light colours"), "palette", ""},
    CommandEntry{Command::ColoursDark, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Dark colours"), "moon", ""},
    CommandEntry{Command::ColoursSystem, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Colours as the system"), "palette", ""},
    CommandEntry{Command::SettingsAccount, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: account"), "user", ""},
    CommandEntry{Command::SettingsPrivacy, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: privacy and receipts"), "shield", ""},
    CommandEntry{Command::SettingsMedia, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: photos and files"), "image", ""},
    CommandEntry{Command::SettingsNotifications, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: notifications"), "bell", ""},
    CommandEntry{Command::SettingsAppearance, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: appearance"), "palette", ""},
    CommandEntry{Command::SettingsDevices, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: devices"), "devices", ""},
    CommandEntry{Command::LinkDevice, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Link a device"), "devices", ""},
    CommandEntry{Command::BringChats, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Bring your chats here from another device"), "devices", ""},
    CommandEntry{Command::SettingsBlocked, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: blocked people"), "block", ""},
    CommandEntry{Command::SettingsStorage, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: storage and backup"), "disk", ""},
    CommandEntry{Command::SettingsConnection, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "Settings: connection and history"), "globe", ""},
    CommandEntry{Command::SettingsAbout, Place::PaletteOnly, window, QT_TRANSLATE_NOOP("CommandList", "About Ninelives"), "info", ""},
};
// clang-format on

QString capOf(const QString &key)
{
    static const QHash<QString, QString> signs{
        {u"Up"_s, u"↑"_s}, {u"Down"_s, u"↓"_s}, {u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}};
    if (const auto sign = signs.constFind(key); sign != signs.constEnd()) {
        return *sign;
    }
    //: Names of keys follow
    static const QHash<QString, const char *> names{
        {u"Ctrl"_s, QT_TRANSLATE_NOOP("CommandList", "Ctrl")},
        {u"Shift"_s, QT_TRANSLATE_NOOP("CommandList", "Shift")},
        {u"Alt"_s, QT_TRANSLATE_NOOP("CommandList", "Alt")},
        {u"Tab"_s, QT_TRANSLATE_NOOP("CommandList", "Tab")},
        {u"Esc"_s, QT_TRANSLATE_NOOP("CommandList", "Esc")},
        {u"Del"_s, QT_TRANSLATE_NOOP("CommandList", "Del")},
        {u"Return"_s, QT_TRANSLATE_NOOP("CommandList", "Enter")}};
    const auto name = names.constFind(key);
    return name == names.constEnd() ? key : CommandWords::tr(*name);
}

} // namespace

std::span<const CommandEntry> CommandList::entries()
{
    return list;
}

QString CommandList::title(const CommandEntry &entry)
{
    return entry.title ? CommandWords::tr(entry.title) : QString();
}

QString CommandList::heading(CommandEntry::Place place)
{
    switch (place) {
    case Place::Anywhere:
        return CommandWords::tr("Anywhere");
    case Place::OpenChat:
        return CommandWords::tr("In the open chat");
    case Place::ChatList:
        return CommandWords::tr("In the list of chats");
    case Place::Writing:
        return CommandWords::tr("While writing");
    case Place::OnMessage:
        return CommandWords::tr("On a message");
    case Place::PaletteOnly:
        break;
    }
    return {};
}

QStringList CommandList::sequences(const CommandEntry &entry)
{
    return QString::fromLatin1(entry.keys).split(u' ', Qt::SkipEmptyParts);
}

QStringList CommandList::caps(const CommandEntry &entry)
{
    const QString first = sequences(entry).value(0);
    if (entry.command == Ui::Command::Pinned1) {
        return {capOf(u"Ctrl"_s), u"1…9"_s};
    }
    if (first == "+"_L1) {
        return {first};
    }
    QStringList caps;
    const QStringList keys = first.split(u'+', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        caps.append(capOf(key));
    }
    return caps;
}

} // namespace Ninelives
