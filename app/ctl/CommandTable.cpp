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
    OptionSpec{"register"_L1, {}, "create the account on the server (not supported yet)"_L1},
    OptionSpec{"no-verify"_L1, {}, "store the account without logging in first"_L1},
};
constexpr std::array accountPassword{passwordStdin};

constexpr std::array send{
    OptionSpec{"to"_L1, "JID"_L1, "the recipient"_L1, true},
    OptionSpec{"file"_L1, "FILE"_L1, "send a file (not supported yet)"_L1},
    OptionSpec{"plain"_L1, {}, "agree to write in this chat without encryption, and do so"_L1},
    OptionSpec{"wait"_L1, "STATE"_L1,
               "return at queued (default; needs no network), server, delivered or read"_L1},
    timeout,
};

constexpr std::array onMessage{
    OptionSpec{"id"_L1, "ID"_L1, "the message, as `history` shows it"_L1, true},
};

constexpr std::array history{
    with,
    OptionSpec{"limit"_L1, "N"_L1, "the newest N messages (default 50)"_L1},
    OptionSpec{"before"_L1, "ID"_L1, "only messages older than the one with this id"_L1},
    OptionSpec{"format"_L1, "FORMAT"_L1, "text (default) or json"_L1},
};

constexpr std::array search{
    OptionSpec{"with"_L1, "JID"_L1, "only in the chat with this person"_L1},
    OptionSpec{"limit"_L1, "N"_L1, "the newest N hits (default 50)"_L1},
};

constexpr std::array outbox{
    OptionSpec{"retry"_L1, "ID"_L1, "try the failed or blocked message again"_L1},
    OptionSpec{"cancel"_L1, "ID"_L1, "take the message back, if it was not handed over yet"_L1},
    OptionSpec{"send-plain"_L1, "ID"_L1, "send the blocked message, and only it, unencrypted"_L1},
};

constexpr std::array devices{
    OptionSpec{"with"_L1, "JID"_L1, "the other person's devices instead of the own ones"_L1},
    OptionSpec{"refresh"_L1, {}, "connect and fetch the list again first"_L1},
    timeout,
};

constexpr std::array trust{
    with,
    OptionSpec{"device"_L1, "NUMBER"_L1, "the device's id, as `devices` shows it"_L1, true},
};

constexpr std::array waiting{timeout};
constexpr std::array contactAdd{contact, OptionSpec{"name"_L1, "NAME"_L1, "what to call them"_L1},
                                timeout};
constexpr std::array contactAct{contact, timeout};

constexpr std::array all{
    CommandSpec{"account add"_L1,
                {},
                0,
                0,
                "Adds an account, after logging in with it once."_L1,
                accountAdd},
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
    CommandSpec{
        "history"_L1, {}, 0, 0, "Prints a chat from the local store, oldest first."_L1, history},
    CommandSpec{"search"_L1, "QUERY"_L1, 1, 1, "Searches the local store, newest hits first."_L1,
                search},
    CommandSpec{
        "outbox"_L1, {}, 0, 0, "Lists what waits to be sent, or acts on one message."_L1, outbox},
    CommandSpec{
        "devices"_L1, {}, 0, 0, "Lists devices with their fingerprints and trust."_L1, devices},
    CommandSpec{
        "trust verify"_L1, {}, 0, 0, "The fingerprint was compared and is right."_L1, trust},
    CommandSpec{"trust block"_L1, {}, 0, 0, "Never encrypts to this device again."_L1, trust},
    CommandSpec{"trust unblock"_L1, {}, 0, 0, "Uses a blocked device again, unverified."_L1, trust},
    CommandSpec{"trust reset"_L1, {}, 0, 0, "Forgets the decision about the device."_L1, trust},
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
    CommandSpec{"health"_L1,
                {},
                0,
                0,
                "Connects and says how each account's connection stands."_L1,
                waiting},
    CommandSpec{"check"_L1, {}, 0, 0, "Verifies the store and prints counts."_L1, {}},
    CommandSpec{
        "run"_L1,
        {},
        0,
        0,
        "Stays online: commands on standard input, events on standard output, JSON lines."_L1,
        {}},
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
