// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The enumerations that QML and the view-models share; in QML `Ui.Tick.Read` and so on.
/// Roles and properties carry them as int.
namespace Ninelives::Ui {
Q_NAMESPACE
QML_ELEMENT
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

/// What the whole window shows.
enum class AppState {
    Opening,        ///< the store is being opened: an empty window of the final shape
    NeedsPassphrase, ///< a passphrase opens the profile; `AppViewModel.passphraseIsNew` for the
                     ///< first time
    CannotOpen,     ///< `AppViewModel.stateTitle`, `stateText` and perhaps an action
    SignIn,         ///< open, but without an account
    Ready,
};
Q_ENUM_NS(AppState)

/// The sign of an own message (design 4.3).
enum class Tick { None, Queued, Sending, Checking, OnServer, Delivered, Read, Failed };
Q_ENUM_NS(Tick)

/// Place in a run of one sender's messages within three minutes: decides the corners.
enum class GroupPosition { Single, First, Middle, Last };
Q_ENUM_NS(GroupPosition)

/// A row of the timeline.
enum class MessageKind { Text, Emoji, Unreadable, Retracted, Notice };
Q_ENUM_NS(MessageKind)

/// What the user may do about a message under its bubble.
enum class MessageAction {
    None,
    Retry,
    SendPlain,
    Cancel,
    LookAgain,
    LetOthersPass,
    SendAsFile,
    AskAgain, ///< the sender's device is asked for an unreadable message
    RenewLink, ///< the secure link with that device is made anew
};
Q_ENUM_NS(MessageAction)

/// As Ninelives::AttachmentKind.
enum class AttachmentKind { File, Photo, Voice };
Q_ENUM_NS(AttachmentKind)

/// Where a photo or file is (design 4.4).
enum class TransferState {
    Waiting, ///< own, ready, not yet on its way
    Preparing,
    Uploading,
    Remote, ///< on a server only
    Fetching,
    Here,
    Failed, ///< with a reason, perhaps an action
};
Q_ENUM_NS(TransferState)

/// What the one button on a photo or file does.
enum class TransferAction {
    None,
    Fetch,
    FetchAgain,
    TryAgainFetching,
    TryAgain, ///< sending
    SendSmaller,
    Remove,
    Cancel,
};
Q_ENUM_NS(TransferAction)

/// What becomes of a voice message before it is sent.
enum class RecorderState { Idle, Recording, Recorded };
Q_ENUM_NS(RecorderState)

/// How pictures are sent; as OutgoingFile::Quality.
enum class SendQuality { Sensible, Original, Untouched };
Q_ENUM_NS(SendQuality)

/// A row of the chat list.
enum class RowKind { Chat, Request, Invitation };
Q_ENUM_NS(RowKind)

/// What a chat is held with; as Ninelives::ChatKind.
enum class ChatKind { Direct, Group, Channel };
Q_ENUM_NS(ChatKind)

/// What a person is to a room; as Ninelives::Affiliation.
enum class Affiliation { None, Outcast, Member, Admin, Owner };
Q_ENUM_NS(Affiliation)

/// Whom a group's news bothers; as Ninelives::NotifyLevel.
enum class NotifyLevel { All, Mentions, Nothing };
Q_ENUM_NS(NotifyLevel)

/// What the button of a room's strip does; as Sentences::RoomAction.
enum class RoomAction { None, TryNow, EnterPassword, ChooseNick, Leave };
Q_ENUM_NS(RoomAction)

/// The second line of a chat row.
enum class Preview { Empty, Message, Draft, Typing, Failed, Unreadable, Request, Invitation };
Q_ENUM_NS(Preview)

/// One of the nine dots (design 4.7).
enum class Dot { Unknown, Trying, Works, Failed };
Q_ENUM_NS(Dot)

/// The outage strip: honey, red, green, or neutral for what is only announced.
enum class Strip { Hidden, Waiting, NeedsUser, Recovered, Announced };
Q_ENUM_NS(Strip)

/// What the button of the strip does.
enum class StripAction { None, TryNow, EnterPassword, Details, Dismiss, OpenLoginPage };
Q_ENUM_NS(StripAction)

enum class Presence { Offline, Online, Away, Busy };
Q_ENUM_NS(Presence)

/// What the user thinks of a device's key (design 4.8).
enum class TrustState { New, TrustedUnseen, Verified, Blocked };
Q_ENUM_NS(TrustState)

/// A setting of one chat that may follow the general one.
enum class Choice { Default, On, Off };
Q_ENUM_NS(Choice)

enum class ThemeChoice { System, Light, Dark };
Q_ENUM_NS(ThemeChoice)

enum class ContrastChoice { System, Normal, Strong };
Q_ENUM_NS(ContrastChoice)

/// What notifications tell.
enum class NotificationChoice { Off, Nothing, Sender, Everything };
Q_ENUM_NS(NotificationChoice)

enum class ChatFilter { All, Unread, Groups, Archived };
Q_ENUM_NS(ChatFilter)

/// Everything that has a name and can be done by a key or from the palette; see CommandModel.
enum class Command {
    None,
    // anywhere
    FindAnything,
    SearchMessages,
    NewChat,
    NewGroup,
    JoinChannel,
    NextChat,
    PreviousChat,
    NextUnread,
    PreviousUnread,
    Pinned1,
    Pinned2,
    Pinned3,
    Pinned4,
    Pinned5,
    Pinned6,
    Pinned7,
    Pinned8,
    Pinned9,
    NextPane,
    PreviousPane,
    Leave,
    ConnectionDetails,
    Settings,
    Shortcuts,
    Quit,
    // the open chat
    Attach,
    Emoji,
    SearchChat,
    GoToDate,
    ChooseMessages,
    Newest,
    Details,
    Mute,
    Pin,
    Archive,
    Export,
    MarkUnread,
    // appearance
    ColoursLight,
    ColoursDark,
    ColoursSystem,
    // several devices
    LinkDevice,
    BringChats,
    // pages of the settings
    SettingsAccount,
    SettingsPrivacy,
    SettingsMedia,
    SettingsNotifications,
    SettingsAppearance,
    SettingsDevices,
    SettingsBlocked,
    SettingsStorage,
    SettingsConnection,
    SettingsAbout,
};
Q_ENUM_NS(Command)

/// Where the linking of two devices stands; as Ninelives::LinkingPhase.
enum class LinkPhase {
    Idle,
    Showing,
    Searching,
    Confirming,
    Transferring,
    Paused,
    Broken,
    Done,
    Failed,
};
Q_ENUM_NS(LinkPhase)

/// A row of the palette.
enum class PaletteRow { Command, Chat, Search };
Q_ENUM_NS(PaletteRow)
/// What kind of message is searched; as Ninelives::SearchKind.
enum class SearchKind { Everything, Text, Photo, File, Link, Voice };
Q_ENUM_NS(SearchKind)

/// When what is searched for was written; Days: SearchModel::days.
enum class SearchSpan { AnyDate, Today, Week, Month, Year, Days };
Q_ENUM_NS(SearchSpan)

/// Fields of the sign-in page, to know where a problem belongs and where to put the focus.
enum class SignInField { None, Address, Password, Server, CaFile };
Q_ENUM_NS(SignInField)

/// Places on the page for a new account, to know where a problem belongs and where to put the
/// focus.
enum class JoinField { None, Provider, Server, Name, Password, Row };
Q_ENUM_NS(JoinField)

/// How a question of a provider's form is answered; as FormField::Kind.
enum class FormRowKind { Text, Secret, Lines, Choice, Choices, Switch, Note };
Q_ENUM_NS(FormRowKind)

} // namespace Ninelives::Ui
