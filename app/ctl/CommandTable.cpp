// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CommandTable.h"

#include <array>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array global{
    OptionSpec{"profile"_L1, "DIR"_L1,
               "the profile's folder: store and keys; made when missing"_L1},
    OptionSpec{
        "key-file"_L1, "FILE"_L1,
        "the store's key lies in FILE (made with mode 600 when missing) instead of the keyring"_L1},
    OptionSpec{"passphrase-stdin"_L1,
               {},
               "the store's key is derived from a passphrase: the first line of standard input"_L1},
    OptionSpec{"account"_L1, "JID"_L1,
               "act for this account; needed only when there are several"_L1},
    OptionSpec{"json"_L1, {}, "print one JSON object a line; errors too, on standard error"_L1},
    OptionSpec{"help"_L1, {}, "print this help, or that of a command, and exit"_L1},
    OptionSpec{"version"_L1, {}, "print the version and exit"_L1},
};

constexpr OptionSpec timeout{"timeout"_L1, "SECONDS"_L1,
                             "give up waiting after so long (default 60)"_L1};
constexpr OptionSpec with{"with"_L1, "JID"_L1, "the other person"_L1, true};
constexpr OptionSpec contact{"jid"_L1, "JID"_L1, "the contact's address"_L1, true};
constexpr OptionSpec passwordStdin{
    "password-stdin"_L1, {}, "read the password from standard input, one line"_L1, true};

constexpr std::array accountAdd{
    OptionSpec{"jid"_L1, "JID"_L1, "the account's address"_L1, true},
    passwordStdin,
    OptionSpec{"server"_L1, "HOST:PORT"_L1,
               "connect there instead of asking DNS; several are tried in order"_L1, false, true},
    OptionSpec{"ca-file"_L1, "FILE"_L1,
               "PEM file with further certificate authorities to trust"_L1},
    OptionSpec{"no-verify"_L1, {}, "store the account without logging in first"_L1},
};
constexpr OptionSpec serverByHand{
    "server"_L1, "HOST:PORT"_L1,
    "connect there instead of asking DNS; several are tried in order"_L1, false, true};
constexpr OptionSpec caFile{"ca-file"_L1, "FILE"_L1,
                            "PEM file with further certificate authorities to trust"_L1};
constexpr OptionSpec answerTo{
    "answer"_L1, "NAME=VALUE"_L1,
    "to what the server asks besides; the rest is asked on standard input"_L1, false, true};
constexpr std::array accountRegister{
    OptionSpec{"jid"_L1, "JID"_L1, "the address that the account is to have"_L1, true},
    passwordStdin,
    OptionSpec{"token"_L1, "TOKEN"_L1, "of an invitation"_L1},
    answerTo,
    serverByHand,
    caFile,
    timeout,
};
constexpr std::array inviteCreate{timeout};
constexpr std::array inviteAccept{
    OptionSpec{"jid"_L1, "JID"_L1, "make this account with it; without, the one here is used"_L1},
    OptionSpec{"password-stdin"_L1, {}, "read the new account's password from standard input"_L1},
    answerTo,
    serverByHand,
    caFile,
    timeout,
};
constexpr std::array accountPassword{passwordStdin};

constexpr std::array send{
    OptionSpec{"to"_L1, "JID"_L1, "the recipient"_L1, true},
    OptionSpec{"file"_L1, "FILE"_L1, "send this file, TEXT is its caption; may be given often"_L1,
               false, true},
    OptionSpec{"original"_L1,
               {},
               "pictures in their own size; notes about place and camera are cut out"_L1},
    OptionSpec{
        "untouched"_L1, {}, "pictures byte for byte, with their notes about place and camera"_L1},
    OptionSpec{"answer"_L1, "ID"_L1, "as an answer to this message of the chat"_L1},
    OptionSpec{"plain"_L1, {}, "agree to write in this chat without encryption, and do so"_L1},
    OptionSpec{"wait"_L1, "STATE"_L1,
               "return at queued (default; needs no network), server, delivered or read"_L1},
    timeout,
};

constexpr std::array onMessage{
    OptionSpec{"id"_L1, "ID"_L1, "the message, as `history` shows it"_L1, true},
};

constexpr std::array forward{
    OptionSpec{"id"_L1, "ID"_L1, "the message, as `history` shows it"_L1, true},
    OptionSpec{"to"_L1, "JID"_L1, "the other chat"_L1, true},
};

constexpr OptionSpec limit{"limit"_L1, "N"_L1, "the newest N messages (default 50)"_L1};
constexpr OptionSpec before{"before"_L1, "ID"_L1,
                            "only messages older than the one with this id"_L1};
constexpr OptionSpec format{"format"_L1, "FORMAT"_L1, "text (default) or json"_L1};

constexpr std::array history{
    with,
    limit,
    before,
    format,
};

constexpr std::array search{
    OptionSpec{"with"_L1, "JID"_L1, "only in the chat with this person"_L1},
    OptionSpec{"chat"_L1, "JID"_L1, "only in this chat, with a person or in a group"_L1},
    OptionSpec{"from"_L1, "JID"_L1, "only what this person wrote; the own address for own ones"_L1},
    OptionSpec{"since"_L1, "DATE"_L1, "only from this day on (2026-11-02)"_L1},
    OptionSpec{"until"_L1, "DATE"_L1, "only up to this day, itself included"_L1},
    OptionSpec{"kind"_L1, "KIND"_L1,
               "only text, photo, file, link or voice; all but text also with an empty QUERY"_L1},
    OptionSpec{"limit"_L1, "N"_L1, "the newest N hits (default 50)"_L1},
};

constexpr std::array exportOptions{
    OptionSpec{"chat"_L1, "JID"_L1, "the chat, with a person or in a group"_L1, true},
    OptionSpec{"to"_L1, "DIR"_L1, "an existing folder; a new one is made in it"_L1, true},
    OptionSpec{"format"_L1, "FORMAT"_L1, "json (default) or html"_L1},
    OptionSpec{"no-files"_L1, {}, "without photos and files"_L1},
};

constexpr std::array outbox{
    OptionSpec{"retry"_L1, "ID"_L1, "try the failed or blocked message again"_L1},
    OptionSpec{"cancel"_L1, "ID"_L1, "take the message back, if it was not handed over yet"_L1},
    OptionSpec{"send-plain"_L1, "ID"_L1, "send the blocked message, and only it, unencrypted"_L1},
    OptionSpec{"as-file"_L1, "ID"_L1, "send the failed or waiting text as a file instead"_L1},
};

constexpr std::array devices{
    OptionSpec{"with"_L1, "JID"_L1, "the other person's devices instead of the own ones"_L1},
    OptionSpec{"refresh"_L1, {}, "connect and fetch the list again first"_L1},
    timeout,
};

constexpr OptionSpec deviceNumber{"device"_L1, "NUMBER"_L1,
                                  "the device's id, as `devices` shows it"_L1, true};
constexpr std::array trust{with, deviceNumber};
constexpr std::array devicesRename{deviceNumber};
constexpr std::array devicesRemove{deviceNumber, timeout};

constexpr std::array linkOffer{timeout};
constexpr std::array linkAccept{
    OptionSpec{"yes"_L1, {}, "agree without being asked"_L1},
    timeout,
};

constexpr std::array waiting{timeout};
constexpr std::array profileChange{
    OptionSpec{"publish"_L1, {}, "connect, and return when the server has it"_L1}, timeout};
constexpr std::array healthOptions{
    OptionSpec{"log"_L1, {}, "what failed in the last days, and when, from the local store"_L1},
    OptionSpec{"days"_L1, {}, "how long each provider worked, of the last 30 days"_L1},
    OptionSpec{"ask-neutral"_L1, "YES|NO"_L1,
               "may neutral places be asked, while something fails, if the internet works"_L1},
    timeout};
constexpr std::array contactAdd{contact, OptionSpec{"name"_L1, "NAME"_L1, "what to call them"_L1},
                                timeout};
constexpr std::array contactAct{contact, timeout};
constexpr std::array notifyOptions{
    OptionSpec{"with"_L1, "JID"_L1, "the other person, or the group"_L1, true},
    OptionSpec{"level"_L1, "LEVEL"_L1, "all, mentions or nothing"_L1},
    OptionSpec{"mute"_L1, "HOURS"_L1, "quiet for so many hours; on: for good; off: no longer"_L1}};

constexpr OptionSpec room{"room"_L1, "JID"_L1, "the group's address, as `group list` shows it"_L1,
                          true};
constexpr OptionSpec member{"member"_L1, "JID"_L1, "the person"_L1, true};
constexpr OptionSpec reason{"reason"_L1, "TEXT"_L1, "said to those concerned"_L1};
constexpr OptionSpec rowId{"id"_L1, "ID"_L1, "the message or invitation, as listed"_L1, true};
constexpr std::array groupCreate{
    OptionSpec{"name"_L1, "NAME"_L1, "what the group is called"_L1, true},
    OptionSpec{"member"_L1, "JID"_L1, "a member besides you; may be given often"_L1, false, true},
    timeout};
constexpr std::array groupJoin{
    room, OptionSpec{"nick"_L1, "NAME"_L1, "what you are called there"_L1},
    OptionSpec{"password"_L1, "TEXT"_L1, "where the group wants one"_L1}, timeout};
constexpr std::array groupInvite{room, member, reason, timeout};
constexpr std::array groupRole{
    room, member,
    OptionSpec{"role"_L1, "ROLE"_L1, "owner, admin, member, none (removed) or banned"_L1, true},
    reason, timeout};
constexpr std::array groupOnly{room};
constexpr std::array groupDestroy{room, reason, timeout};
constexpr std::array groupRename{room, OptionSpec{"name"_L1, "NAME"_L1, "the new name"_L1, true},
                                 timeout};
constexpr std::array groupSubject{
    room, OptionSpec{"text"_L1, "TEXT"_L1, "the new subject"_L1, true}, timeout};
constexpr std::array groupPicture{
    room, OptionSpec{"file"_L1, "FILE"_L1, "a PNG or JPEG of at most 64 KiB"_L1, true}, timeout};
constexpr std::array groupNotify{
    room, OptionSpec{"level"_L1, "LEVEL"_L1, "all, mentions or nothing"_L1, true}};
constexpr std::array groupHistory{room, limit, before, format};
constexpr std::array groupSearch{
    OptionSpec{"service"_L1, "JID"_L1, "a group service; else that of the own server"_L1}, timeout};
constexpr OptionSpec ofMessage{"id"_L1, "ID"_L1, "the message, as `history` shows it"_L1, true};
constexpr std::array mediaGet{
    ofMessage, OptionSpec{"number"_L1, "N"_L1, "only the message's Nth file, counted from 1"_L1},
    OptionSpec{"out"_L1, "DIR"_L1, "where to (default: the current folder)"_L1}};
constexpr std::array mediaList{
    with, OptionSpec{"files"_L1, {}, "everything but photos"_L1},
    OptionSpec{"limit"_L1, "N"_L1, "of the newest N messages with files (default 50)"_L1}};
constexpr std::array mediaWith{with};
constexpr std::array mediaPolicy{
    OptionSpec{"contacts"_L1, "YES|NO"_L1, "fetch what contacts send"_L1},
    OptionSpec{"groups"_L1, "YES|NO"_L1, "fetch what members of private groups send"_L1},
    OptionSpec{"metered"_L1, "YES|NO"_L1, "also where the connection is paid for by volume"_L1},
    OptionSpec{"up-to"_L1, "BYTES"_L1, "nothing larger by itself"_L1},
    OptionSpec{"cache"_L1, "BYTES"_L1, "keep so much of what was fetched"_L1}};
constexpr std::array runOptions{OptionSpec{
    "downloads"_L1, "DIR"_L1, "save every file that arrives into this folder and say so"_L1}};
constexpr OptionSpec backupPassphrase{
    "backup-passphrase-stdin"_L1,
    {},
    "read the backup's passphrase from standard input, one line"_L1,
    true};
constexpr std::array backupOptions{
    backupPassphrase,
    OptionSpec{"no-files"_L1, {}, "only those photos and files that exist nowhere else"_L1}};
constexpr std::array restoreOptions{backupPassphrase};
constexpr std::array fileCheckOptions{
    OptionSpec{"backup-passphrase-stdin"_L1,
               {},
               "with FILE: read its passphrase from standard input, one line"_L1}};
constexpr std::array groupAccept{rowId, timeout};
constexpr std::array groupId{rowId};
constexpr std::array groupModerate{rowId, reason, timeout};

constexpr std::array all{
    CommandSpec{"account add"_L1,
                {},
                0,
                0,
                "Adds an account, after logging in with it once."_L1,
                accountAdd},
    CommandSpec{"account register"_L1,
                {},
                0,
                0,
                "Makes an account on a server and adds it."_L1,
                accountRegister},
    CommandSpec{"account list"_L1, {}, 0, 0, "Lists the accounts."_L1, {}},
    CommandSpec{
        "account password"_L1, {}, 0, 0, "Replaces the saved password."_L1, accountPassword},
    CommandSpec{"account remove"_L1,
                {},
                0,
                0,
                "Removes the account with its chats and keys from this computer."_L1,
                {}},
    CommandSpec{
        "send"_L1, "TEXT"_L1, 0, 1,
        "Sends a text, encrypted unless --plain is given. TEXT `-` reads standard input."_L1, send},
    CommandSpec{"edit"_L1, "TEXT"_L1, 1, 1,
                "Gives an own message another text; queued like a message."_L1, onMessage},
    CommandSpec{"react"_L1, "SIGN..."_L1, 0, 20,
                "Reacts to a message with these signs and no others; none takes them back."_L1,
                onMessage},
    CommandSpec{"retract"_L1,
                {},
                0,
                0,
                "Takes an own message back; one that nobody has seen is not sent at all."_L1,
                onMessage},
    CommandSpec{"forward"_L1,
                {},
                0,
                0,
                "Sends a message and its files to another chat, encrypted anew."_L1,
                forward},
    CommandSpec{"chats"_L1,
                {},
                0,
                0,
                "Lists the chats with what is unread and what was chosen for them."_L1,
                {}},
    CommandSpec{
        "history"_L1, {}, 0, 0, "Prints a chat from the local store, oldest first."_L1, history},
    CommandSpec{"search"_L1, "QUERY"_L1, 1, 1, "Searches the local store, newest hits first."_L1,
                search},
    CommandSpec{"export"_L1,
                {},
                0,
                0,
                "Writes a chat into a new folder, without encryption."_L1,
                exportOptions},
    CommandSpec{
        "outbox"_L1, {}, 0, 0, "Lists what waits to be sent, or acts on one message."_L1, outbox},
    CommandSpec{
        "devices"_L1, {}, 0, 0, "Lists devices with their fingerprints and trust."_L1, devices},
    CommandSpec{"devices rename"_L1, "NAME"_L1, 1, 1,
                "Names an own device; an empty name takes it away."_L1, devicesRename},
    CommandSpec{"devices remove"_L1,
                {},
                0,
                0,
                "Takes another own device out of the account."_L1,
                devicesRemove},
    CommandSpec{
        "trust verify"_L1, {}, 0, 0, "The fingerprint was compared and is right."_L1, trust},
    CommandSpec{"trust block"_L1, {}, 0, 0, "Never encrypts to this device again."_L1, trust},
    CommandSpec{"trust unblock"_L1, {}, 0, 0, "Uses a blocked device again, unverified."_L1, trust},
    CommandSpec{"trust reset"_L1, {}, 0, 0, "Forgets the decision about the device."_L1, trust},
    CommandSpec{"trust renew"_L1,
                {},
                0,
                0,
                "Makes the secure link with a device anew, when its messages can't be read."_L1,
                trust},
    CommandSpec{
        "trust link"_L1, {}, 0, 0, "Prints the own keys as a link, for others to scan."_L1, {}},
    CommandSpec{"trust scan"_L1,
                "LINK"_L1,
                1,
                1,
                "Verifies the devices that such a link names; it must come from the person."_L1,
                {}},
    CommandSpec{"trust share"_L1,
                "on|off"_L1,
                0,
                1,
                "Shows or sets whether verified own devices share what they trust."_L1,
                {}},
    CommandSpec{
        "link offer"_L1,
        {},
        0,
        0,
        "On a new device: shows a code, and takes all messages from the device that is told it."_L1,
        linkOffer},
    CommandSpec{"link accept"_L1, "WORD..."_L1, 0, 8,
                "On the old device: finds the new one by its code and gives it all messages."_L1,
                linkAccept},
    CommandSpec{"contacts list"_L1, {}, 0, 0, "Lists the contacts as last seen."_L1, {}},
    CommandSpec{"contacts add"_L1,
                {},
                0,
                0,
                "Adds a contact and asks to see their presence."_L1,
                contactAdd},
    CommandSpec{
        "contacts accept"_L1, {}, 0, 0, "Allows somebody to see the own presence."_L1, contactAct},
    CommandSpec{"contacts decline"_L1, {}, 0, 0, "Refuses that, or takes it back."_L1, contactAct},
    CommandSpec{
        "contacts remove"_L1, {}, 0, 0, "Removes a contact; chats are kept."_L1, contactAct},
    CommandSpec{
        "contacts block"_L1, {}, 0, 0, "Lets nothing of this address through."_L1, contactAct},
    CommandSpec{"contacts unblock"_L1, {}, 0, 0, "Lets it through again."_L1, contactAct},
    CommandSpec{"invite create"_L1,
                {},
                0,
                0,
                "Prints a link that makes its reader a contact."_L1,
                inviteCreate},
    CommandSpec{"invite accept"_L1, "LINK"_L1, 1, 1,
                "Accepts an invitation: a contact, with --jid also an account."_L1, inviteAccept},
    CommandSpec{"group create"_L1,
                {},
                0,
                0,
                "Makes a private, encrypted group and invites its members."_L1,
                groupCreate},
    CommandSpec{"group list"_L1, {}, 0, 0, "Lists the groups and channels."_L1, {}},
    CommandSpec{"group show"_L1, {}, 0, 0, "Says how a group stands."_L1, groupOnly},
    CommandSpec{"group join"_L1, {}, 0, 0, "Joins a group or channel, for good."_L1, groupJoin},
    CommandSpec{"group leave"_L1,
                {},
                0,
                0,
                "Leaves it on all own devices; what was written stays."_L1,
                groupOnly},
    CommandSpec{
        "group invite"_L1, {}, 0, 0, "Makes somebody a member and invites them."_L1, groupInvite},
    CommandSpec{"group members"_L1, {}, 0, 0, "Lists the members, owners first."_L1, groupOnly},
    CommandSpec{
        "group role"_L1, {}, 0, 0, "Promotes, demotes, removes or bans somebody."_L1, groupRole},
    CommandSpec{"group history"_L1,
                {},
                0,
                0,
                "Prints the group's messages from the local store, oldest first."_L1,
                groupHistory},
    CommandSpec{"group rename"_L1, {}, 0, 0, "Gives the group another name."_L1, groupRename},
    CommandSpec{"group subject"_L1, {}, 0, 0, "Sets what the group is about."_L1, groupSubject},
    CommandSpec{"group picture"_L1, {}, 0, 0, "Sets the group's picture."_L1, groupPicture},
    CommandSpec{
        "group notify"_L1, {}, 0, 0, "Chooses what news of the group tells."_L1, groupNotify},
    CommandSpec{"group destroy"_L1, {}, 0, 0, "Ends the group for everybody."_L1, groupDestroy},
    CommandSpec{
        "group search"_L1, {}, 0, 0, "Lists the rooms that a server shows."_L1, groupSearch},
    CommandSpec{"group invitations"_L1, {}, 0, 0, "Lists invitations that wait."_L1, {}},
    CommandSpec{"group accept"_L1, {}, 0, 0, "Accepts an invitation."_L1, groupAccept},
    CommandSpec{"group decline"_L1, {}, 0, 0, "Declines an invitation."_L1, groupId},
    CommandSpec{
        "group readers"_L1, {}, 0, 0, "Says who has and who has read an own message."_L1, groupId},
    CommandSpec{"group send-again"_L1,
                {},
                0,
                0,
                "Sends a message again for members who could not read it."_L1,
                groupId},
    CommandSpec{
        "group moderate"_L1, {}, 0, 0, "Takes somebody's message back for all."_L1, groupModerate},
    CommandSpec{"media get"_L1,
                {},
                0,
                0,
                "Saves the files of a message, fetching them if need be."_L1,
                mediaGet},
    CommandSpec{"media list"_L1, {}, 0, 0, "Lists a chat's photos, newest first."_L1, mediaList},
    CommandSpec{
        "media smaller"_L1, {}, 0, 0, "Sends a photo that waits in half its size."_L1, onMessage},
    CommandSpec{"media pass"_L1,
                {},
                0,
                0,
                "Lets later messages go before one whose file can't be sent now."_L1,
                onMessage},
    CommandSpec{"media clear"_L1,
                {},
                0,
                0,
                "Removes a chat's fetched files from this computer."_L1,
                mediaWith},
    CommandSpec{"media policy"_L1,
                {},
                0,
                0,
                "Shows or sets what is fetched without being asked for."_L1,
                mediaPolicy},
    CommandSpec{"health"_L1,
                {},
                0,
                0,
                "Connects and says what is down and what works, step by step."_L1,
                healthOptions},
    CommandSpec{"profile show"_L1, {}, 0, 0, "Says how others see this account."_L1, {}},
    CommandSpec{"profile set-avatar"_L1, "FILE"_L1, 1, 1,
                "Shows others the middle of this picture."_L1, profileChange},
    CommandSpec{"profile remove-avatar"_L1, {}, 0, 0, "Takes the picture away."_L1, profileChange},
    CommandSpec{"profile set-name"_L1, "NAME"_L1, 1, 1,
                "Offers others this name; an empty one takes it away."_L1, profileChange},
    CommandSpec{
        "notify"_L1, {}, 0, 0, "Shows or sets which news of a chat is told."_L1, notifyOptions},
    CommandSpec{"backup"_L1, "FILE"_L1, 1, 1,
                "Writes the whole profile into one encrypted file and verifies it."_L1,
                backupOptions},
    CommandSpec{"restore"_L1, "FILE"_L1, 1, 1,
                "Brings a backup back into an empty profile, as a new device."_L1, restoreOptions},
    CommandSpec{
        "check"_L1, "FILE"_L1, 0, 1,
        "Verifies the store and prints counts, or with FILE a backup without restoring it."_L1,
        fileCheckOptions},
    CommandSpec{
        "run"_L1,
        {},
        0,
        0,
        "Stays online: commands on standard input, events on standard output, JSON lines."_L1,
        runOptions},
};

} // namespace

std::span<const OptionSpec> globalOptions()
{
    return global;
}

std::span<const CommandSpec> commands()
{
    return all;
}

} // namespace Ninelives::Ctl
