// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Sentences.h"

#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"

#include <QCoreApplication>

#include <optional>

namespace Ninelives::Sentences {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

QString waiting(int messages)
{
    if (messages <= 0) {
        return Words::tr("Nothing is waiting.");
    }
    return messages == 1 ? Words::tr("1 message is waiting.")
                         : Words::tr("%n messages are waiting.", nullptr, messages);
}

Outage storageTrouble(const Error &error)
{
    Outage out;
    out.icon = u"disk"_s;
    if (error.code == ErrorCode::DiskFull) {
        out.line1 = Words::tr("The disk is full. Free 20 MB, and all goes on by itself.");
        out.line2 =
            Words::tr("You can read everything. New messages stay on the server meanwhile.");
    } else if (error.code == ErrorCode::Corrupt) {
        out.line1 = Words::tr("A part of your chats on this computer is damaged.");
        out.line2 = Words::tr("Close Ninelives and start it again: it repairs what it can, and "
                              "keeps the damaged file.");
    } else {
        out.line1 = Words::tr("Your chats can’t be saved at the moment.");
        out.line2 =
            Words::tr("You can read everything. New messages stay on the server meanwhile.");
    }
    return out;
}

Outage repaired(const RepairReport &report)
{
    Outage out;
    out.icon = u"disk"_s;
    out.line1 = Words::tr("Your chats on this computer were damaged and have been repaired.");
    const QString kept = Words::tr("The damaged file was kept as %1.").arg(report.damagedFile);
    if (report.lost == 0) {
        out.line2 = joinedSentences({Words::tr("No message was lost."), kept});
    } else if (report.lost > 0) {
        out.line2 = joinedSentences({Words::tr("%L1 messages are here, %L2 could not be read.")
                                         .arg(report.messages)
                                         .arg(report.lost),
                                     kept});
    } else {
        out.line2 = joinedSentences(
            {Words::tr("%L1 messages are here, others could not be read.").arg(report.messages),
             kept});
    }
    return out;
}

namespace {

/// The sentence, and what the other side says; a mere condition of RFC 6120 says nothing to people.
QString withWords(const QString &sentence, const QString &said)
{
    const bool words = said.contains(u' ');
    return words
        ? joinedSentences(
              {sentence, Words::tr("It says: “%1”.").arg(MessageFormatter::toPreview(said, 160))})
        : sentence;
}

/// Reasons that another side gives by name (RFC 6120, section 8.3.3).
QString refusal(const QString &condition, const QString &name)
{
    if (condition == "resource-constraint"_L1) {
        return Words::tr("%1’s mailbox is full, so the server sent this back.").arg(name);
    }
    if (condition == "item-not-found"_L1 || condition == "remote-server-not-found"_L1) {
        return Words::tr("There is nobody with this address.");
    }
    if (condition == "recipient-unavailable"_L1 || condition == "service-unavailable"_L1) {
        return Words::tr("%1’s server could not hand this over, so it sent this back.").arg(name);
    }
    return withWords(Words::tr("%1’s server did not accept this.").arg(name), condition);
}

} // namespace

QString sendFailure(const Message &message, const QString &name, const QString &provider)
{
    const QString who = MessageFormatter::isolated(name);
    const QString host = MessageFormatter::isolated(provider);
    switch (message.failure) {
    case ErrorCode::NoUsableDevice:
        return Words::tr("None of %1’s devices has a key we can use.").arg(who);
    case ErrorCode::Untrusted:
        return Words::tr("%1 uses a new device. Compare it first, or send without encryption.")
            .arg(who);
    case ErrorCode::TooLarge:
        return Words::tr("Longer than %1 takes (%L2 characters).")
            .arg(host)
            .arg(message.body.size());
    case ErrorCode::PolicyViolation:
    case ErrorCode::StreamError:
        return Words::tr(
            "The server hung up on this twice, so it was set aside; the others went on.");
    case ErrorCode::RemoteRefused:
        return refusal(message.failureText, who);
    case ErrorCode::StorageFull:
        return withWords(Words::tr("%1’s mailbox is full, so the server sent this back.").arg(who),
                         message.failureText);
    case ErrorCode::RemoteServerDown:
        return Words::tr("%1’s server did not answer.").arg(who);
    case ErrorCode::HostNotFound:
    case ErrorCode::HostUnknown:
        return Words::tr("The internet does not know %1’s server.").arg(who);
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionRefused:
        return Words::tr("%1’s server did not answer.").arg(who);
    case ErrorCode::InvalidInput:
        return Words::tr("Nothing that can be sent is left of this.");
    case ErrorCode::PerhapsSent:
        return Words::tr("This was waiting when the backup was made. It may have been sent since: "
                         "the server can’t tell any more. Send it again or remove it.");
    default:
        return Words::tr("This could not be sent.");
    }
}

QString missing(GapFetch fetch, qint64 inMs)
{
    switch (fetch) {
    case GapFetch::Fetching:
        return Words::tr("Messages missing here, fetching");
    case GapFetch::Retrying:
        return Words::tr("Messages missing here. Next try in %1 s")
            .arg(std::max<qint64>(0, inMs + 999) / 1000);
    case GapFetch::Offline:
        break;
    }
    return Words::tr("Messages missing here. They come when you are connected");
}

QString forgotten(qint64 afterMs, qint64 beforeMs, qint64 nowMs, const QLocale &locale)
{
    if (MessageTime::dateOf(afterMs) == MessageTime::dateOf(beforeMs)) {
        return Words::tr("The server no longer has messages from %1", "a day")
            .arg(MessageTime::date(beforeMs, nowMs, locale));
    }
    return Words::tr("The server no longer has messages from %1 to %2", "days")
        .arg(MessageTime::dateBefore(afterMs, beforeMs, nowMs, locale),
             MessageTime::date(beforeMs, nowMs, locale));
}

QString unreadableTitle(Unreadable reason)
{
    if (reason == Unreadable::Waiting) {
        return Words::tr("This message waits for earlier ones");
    }
    return Words::tr("This message can’t be opened on this computer");
}

QString notAskedAgain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unsupported:
        return Words::tr("The app on that device doesn’t know how to send a message again.");
    case ErrorCode::NotAllowed:
        return Words::tr("It has been asked often enough for now. Try again later.");
    case ErrorCode::NotConnected:
        return Words::tr("Asking needs a connection.");
    default:
        return general(error);
    }
}

QString unreadableReason(Unreadable reason, const QString &name)
{
    const QString who = MessageFormatter::isolated(name);
    switch (reason) {
    case Unreadable::NotForUs:
        return Words::tr("It was encrypted for your other devices only.");
    case Unreadable::BrokenSession:
        return Words::tr(
                   "The secure link with %1’s device got out of step. It has been renewed; new "
                   "messages work.")
            .arg(who);
    case Unreadable::Damaged:
        return Words::tr("It arrived damaged.");
    case Unreadable::UnknownScheme:
        return Words::tr(
                   "It uses a kind of encryption Ninelives doesn’t know. %1 can use another app "
                   "setting.")
            .arg(who);
    case Unreadable::Untrusted:
        return Words::tr("It came from a device that you blocked.");
    case Unreadable::Waiting:
        return Words::tr("It opens by itself as soon as the messages before it are here.");
    case Unreadable::No:
        break;
    }
    return {};
}

namespace {

/// Why there is no key, and what the user can do about it.
struct KeyTrouble {
    QString title;
    QString advice;
    bool lost = false; ///< a backup is what helps whoever has no copy of it
};

std::optional<KeyTrouble> keyTrouble(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyringLocked:
        return KeyTrouble{Words::tr("Your keyring is locked, so your chats can’t be opened yet."),
                          Words::tr("Unlock it and try again.")};
    case ErrorCode::NoKeyring:
        return KeyTrouble{Words::tr("The keyring with the key of your chats isn’t running."),
                          Words::tr("Sign in to your desktop again, and try again.")};
    case ErrorCode::NoKey:
        return KeyTrouble{Words::tr("Your keyring did not give out the key of your chats."),
                          Words::tr("Sign in to your desktop again, and try again.")};
    case ErrorCode::KeyGone:
        return KeyTrouble{
            Words::tr("Your keyring no longer has the key of your chats."),
            Words::tr("If you have the earlier keyring, bring it back and try again."), true};
    case ErrorCode::VaultMissing:
        return KeyTrouble{
            Words::tr("The file vault.json beside your chats is missing."),
            joinedSentences(
                {Words::tr("It says where their key is. Put a copy of it back and try again."),
                 Words::tr("If you keep the key in a file, start Ninelives with that file.")}),
            true};
    case ErrorCode::VaultDamaged:
        return KeyTrouble{
            Words::tr("The file vault.json beside your chats is damaged or can’t be read."),
            Words::tr("It says where their key is. Put a copy of it back and try again."), true};
    case ErrorCode::KeyFileMissing:
        return KeyTrouble{Words::tr("The file with the key of your chats is missing."),
                          Words::tr("Put it back where it was and try again."), true};
    case ErrorCode::KeyFileUnreadable:
        return KeyTrouble{
            Words::tr("The file with the key of your chats can’t be read."),
            Words::tr("See whether its disk is there and you may read it, then try again.")};
    case ErrorCode::KeyFileExposed:
        return KeyTrouble{Words::tr("The file with the key of your chats is open to others."),
                          Words::tr("Make it readable by you alone, and try again.")};
    case ErrorCode::KeyFileDamaged:
        return KeyTrouble{Words::tr("The file with the key of your chats holds no key."),
                          Words::tr("Put a good copy of it in its place and try again."), true};
    default:
        return std::nullopt;
    }
}

} // namespace

OpenFailure openFailure(const Error &error, bool wordsMade)
{
    OpenFailure out;
    out.action = Words::tr("Try again");
    const QString byWords =
        wordsMade ? Words::tr("Your recovery words open your chats, too.") : QString();
    if (const std::optional<KeyTrouble> trouble = keyTrouble(error.code)) {
        const bool byBackup = trouble->lost && !wordsMade;
        out.title = trouble->title;
        out.text = joinedSentences(
            {Words::tr("Nothing is lost: your messages are still on this computer, encrypted."),
             trouble->advice, byWords,
             byBackup ? Words::tr("A backup brings your messages back, too.") : QString()});
        return out;
    }
    switch (error.code) {
    case ErrorCode::WrongKey:
        out.title = Words::tr("This key does not open your chats.");
        out.text = joinedSentences(
            {Words::tr("They were saved with another key. Nothing was changed."), byWords});
        break;
    case ErrorCode::NotADatabase:
        out.title = Words::tr("There is something else where your chats should be.");
        out.text = Words::tr("The file was not made by Ninelives. It was left as it is.");
        break;
    case ErrorCode::NewerSchema:
        out.title = Words::tr("These chats were last opened by a newer Ninelives.");
        out.text = Words::tr("Update this program to open them. Nothing was changed.");
        out.action.clear();
        break;
    case ErrorCode::InUse:
        out.title = Words::tr("These chats are open in another window.");
        out.text = Words::tr("Close the other Ninelives, or use its window.");
        break;
    case ErrorCode::DiskFull:
        out.title = Words::tr("The disk is full.");
        out.text = Words::tr("A little space is needed to open your chats. Nothing was changed.");
        break;
    case ErrorCode::Corrupt:
        out.title = Words::tr("Part of the local history could not be read.");
        out.text = Words::tr("The file is damaged. It was left as it is.");
        break;
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
        out.title = Words::tr("The folder of your chats can’t be used.");
        out.text = Words::tr("Ninelives may not write there. Nothing was changed.");
        break;
    default:
        out.title = Words::tr("Your chats can’t be opened at the moment.");
        out.text = Words::tr("Nothing was changed.");
    }
    return out;
}

QString signInFailure(const Error &error, const QString &provider)
{
    const QString host = MessageFormatter::isolated(provider);
    switch (error.code) {
    case ErrorCode::AuthenticationFailed:
        return Words::tr("%1 does not know this address with this password.").arg(host);
    case ErrorCode::AccountDisabled:
        return Words::tr("%1 has closed or paused this account.").arg(host);
    case ErrorCode::HostNotFound:
        return Words::tr("The internet does not know the name %1.").arg(host);
    case ErrorCode::HostUnknown:
        return Words::tr("The machine behind %1 says it does not serve %1.").arg(host);
    case ErrorCode::NetworkUnreachable:
        return Words::tr("This computer is not connected to a network.");
    case ErrorCode::Timeout:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::NotConnected:
        return Words::tr("%1 does not answer at the moment.").arg(host);
    case ErrorCode::TlsFailed:
        return Words::tr("%1 answers, but can’t set up a secure connection.").arg(host);
    case ErrorCode::NamesUnanswered:
    case ErrorCode::NamesFailed:
        return Words::tr("Your network can’t look up names at the moment.");
    case ErrorCode::WebPageAnswered:
        return Words::tr("This network wants you to sign in first. Your password was not sent.");
    case ErrorCode::LoginUnavailable:
        return Words::tr("%1 is up, but can’t check passwords at the moment.").arg(host);
    case ErrorCode::CertificateNotYetValid:
        return Words::tr(
                   "This computer’s clock is behind, so %1 could not be checked. Your password "
                   "was not sent.")
            .arg(host);
    case ErrorCode::CertificateExpired:
        return Words::tr("The security certificate of %1 ran out. Only your provider can renew it.")
            .arg(host);
    case ErrorCode::CertificateUntrusted:
        return Words::tr("Nobody this computer trusts vouches for %1. Your password was not sent.")
            .arg(host);
    case ErrorCode::CertificateWrongHost:
        return Words::tr(
                   "Something on this network answers in place of %1. Your password was not sent.")
            .arg(host);
    case ErrorCode::MechanismTooWeak:
        return Words::tr("%1 only offers ways to log in that would give your password away.")
            .arg(host);
    case ErrorCode::AlreadyExists:
        return Words::tr("This account is here already.");
    case ErrorCode::InvalidAddress:
        return Words::tr("An address looks like name@provider.example.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full.");
    default:
        return Words::tr("%1 lets us in, but then does not let us go on.").arg(host);
    }
}

QString general(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full, so this could not be saved.");
    case ErrorCode::NotConnected:
    case ErrorCode::Timeout:
        return Words::tr("This needs a connection to your provider. Try again when it is back.");
    case ErrorCode::TooLarge:
        return Words::tr("This is longer than any provider takes.");
    case ErrorCode::InvalidInput:
        return Words::tr("Nothing that can be sent is left of this.");
    case ErrorCode::NotFound:
        return Words::tr("This is no longer here.");
    case ErrorCode::RemoteRefused:
        return Words::tr("The server did not accept this.");
    default:
        return Words::tr("This did not work. Nothing was lost.");
    }
}

} // namespace Ninelives::Sentences
