// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/TimelineRow.h"

#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/RoomSentences.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/ConversationRow.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

/// Named after itself: lupdate does not find out the context of this file otherwise.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qsizetype foldCharacters = 1'200;
constexpr int foldLines = 14;
constexpr qsizetype mostCharacters = 20'000; // longer ones would stall the layout

/// How much of a folded text is shown: up to 14 lines and 1,200 characters, whole characters only.
qsizetype foldedLength(QStringView text)
{
    qsizetype end = std::min(text.size(), foldCharacters);
    int lines = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == foldLines) {
            return i;
        }
    }
    // A little more than the limit is not worth a fold.
    if (text.size() <= foldCharacters + foldCharacters / 4 && text.count(u'\n') < foldLines) {
        return text.size();
    }
    if (end < text.size() && text.at(end - 1).isHighSurrogate()) {
        --end;
    }
    return end;
}

/// How much of its body a bubble shows, whole characters only.
qsizetype shownLength(const TimelineRow &row)
{
    const QStringView body = row.message.body;
    qsizetype length = row.unfolded ? std::min(body.size(), mostCharacters) : foldedLength(body);
    if (length < body.size() && length > 0 && body.at(length - 1).isHighSurrogate()) {
        --length;
    }
    return length;
}

/// "edited" as it is spoken, with what the change still lacks.
QString editedText(Ui::Tick change)
{
    switch (change) {
    case Ui::Tick::Queued:
        return Words::tr("edited, the change waits");
    case Ui::Tick::Failed:
        return Words::tr("edited, the change could not be sent");
    default:
        return Words::tr("edited");
    }
}

/// As it can be shown on a chip: others' programs send any text.
QString shownSign(const QString &sign)
{
    constexpr qsizetype longest = 12;
    if (MessageFormatter::isEmojiOnly(sign)) {
        return sign;
    }
    const QString safe = Identity::safeName(sign, u"?"_s);
    return safe.size() <= longest ? safe : MessageFormatter::toPreview(safe, longest);
}

/// The first names, and how many more.
QString shownNames(const QStringList &names, const QLocale &locale)
{
    constexpr qsizetype most = 30;
    if (names.size() <= most) {
        return joinedParts(names);
    }
    //: The people who reacted to a message: the names of some, and how many more
    return Words::tr("%1 and %2 more")
        .arg(joinedParts(names.first(most)), locale.toString(names.size() - most));
}

} // namespace

void TimelineRow::format(const TimelineWords &words)
{
    const QStringView body = message.body;
    const qsizetype length = shownLength(*this);
    cut = length < body.size();
    if (message.retractedAtMs > 0) {
        text = own() ? Words::tr("You took this message back")
                     : Words::tr("%1 took this message back")
                           .arg(MessageFormatter::toPreview(words.firstName, 80));
    }
    emojiOnly = !isNotice() && message.unreadable == Unreadable::No && message.attachments.isEmpty()
        && MessageFormatter::isEmojiOnly(body);
    if (message.retractedAtMs == 0) {
        text = isNotice() ? Sentences::notice(message)
                          : MessageFormatter::toStyledText(body.first(length), words.names);
    }
    timeText = MessageTime::clock(message.sentAtMs, words.locale);
}

bool TimelineRow::tooLong() const
{
    return message.body.size() > mostCharacters;
}

bool TimelineRow::sameSender(const TimelineRow &older) const
{
    return own() == older.own() && !isNotice() && !older.isNotice()
        && (own() || message.senderKey == older.message.senderKey);
}

bool TimelineRow::isOwn(const Reaction &reaction, const TimelineWords &words)
{
    return words.kind == ChatKind::Direct ? reaction.sender != words.peer
                                          : reaction.sender == words.self && reaction.key.isEmpty();
}

bool TimelineRow::failed() const
{
    return own() && (message.delivery == Delivery::Failed || message.blocked);
}

bool TimelineRow::sentBack() const
{
    return own() && message.delivery == Delivery::Failed
        && message.failure == ErrorCode::RemoteServerDown;
}

bool TimelineRow::waiting() const
{
    return own() && !message.blocked
        && (message.delivery == Delivery::Queued || message.delivery == Delivery::Uncertain);
}

bool TimelineRow::editable() const
{
    return own() && message.retractedAtMs == 0 && message.unreadable == Unreadable::No;
}

bool TimelineRow::answerable() const
{
    return !isNotice() && message.retractedAtMs == 0 && message.unreadable == Unreadable::No;
}

bool TimelineRow::stuck() const
{
    return own() && std::ranges::any_of(message.attachments, [](const Attachment &attachment) {
               return attachment.failed && !attachment.isUploaded();
           });
}

/// Signs in the order in which they came first, each with its people.
QList<ReactionChip> TimelineRow::chips(const TimelineWords &words) const
{
    QList<ReactionChip> chips;
    QHash<QString, QStringList> people;
    for (const Reaction &reaction : message.reactions) {
        const bool own = isOwn(reaction, words);
        const QString other = words.kind == ChatKind::Direct
            ? words.firstName
            : Identity::safeName(reaction.name, Identity::safeName(reaction.sender.local()));
        for (const QString &sign : reaction.signs) {
            people[sign].append(own ? Words::tr("you") : other);
            const auto known = std::ranges::find(chips, sign, &ReactionChip::sign);
            if (known == chips.end()) {
                const QString shown = shownSign(sign);
                chips.append({sign, shown, shown, {}, own});
            } else {
                known->own = known->own || own;
            }
        }
    }
    for (ReactionChip &chip : chips) {
        const QStringList names = people.value(chip.sign);
        chip.names = shownNames(names, words.locale);
        if (names.size() > 1) {
            chip.text += u' ' + words.locale.toString(names.size());
        }
    }
    return chips;
}

Ui::MessageKind TimelineRow::kind() const
{
    if (isNotice()) {
        return Ui::MessageKind::Notice;
    }
    if (message.retractedAtMs > 0) {
        return Ui::MessageKind::Retracted;
    }
    if (message.unreadable != Unreadable::No) {
        return Ui::MessageKind::Unreadable;
    }
    return emojiOnly ? Ui::MessageKind::Emoji : Ui::MessageKind::Text;
}

QString TimelineRow::tickText(const TimelineWords &words) const
{
    const QString host = words.provider;
    const auto at = [&](qint64 timeMs) {
        return MessageTime::since(timeMs, words.nowMs, words.locale);
    };
    switch (tickOf(message)) {
    case Ui::Tick::None:
        return {};
    case Ui::Tick::Queued:
        return Words::tr("Saved on this computer, waiting for %1")
            .arg(sentBack()                         ? Words::tr("%1’s server").arg(words.firstName)
                     : words.waitingCause.isEmpty() ? host
                                                    : words.waitingCause);
    case Ui::Tick::Sending:
        return Words::tr("On its way to %1").arg(host);
    case Ui::Tick::Checking:
        return Words::tr("Checking whether %1 got it").arg(host);
    case Ui::Tick::OnServer:
        return Words::tr("%1 has it, %2").arg(host, at(message.sortKey.timeMs));
    case Ui::Tick::Delivered:
        if (words.kind != ChatKind::Direct) {
            return Words::tr("On everyone’s devices");
        }
        return message.deliveredAtMs > 0
            ? Words::tr("On %1’s device, %2").arg(words.firstName, at(message.deliveredAtMs))
            : Words::tr("On %1’s device").arg(words.firstName);
    case Ui::Tick::Read:
        if (words.kind != ChatKind::Direct) {
            return Words::tr("Read by everyone");
        }
        return message.readAtMs > 0 ? Words::tr("Read %1").arg(at(message.readAtMs))
                                    : Words::tr("Read");
    case Ui::Tick::Failed:
        // Of this one nobody knows.
        return message.failure == ErrorCode::PerhapsSent
            ? failureText(words)
            : Words::tr("Not sent: %1").arg(failureText(words));
    }
    return {};
}

QString TimelineRow::failureText(const TimelineWords &words) const
{
    if (stuck()) {
        const auto failed =
            std::ranges::find_if(message.attachments, [](const Attachment &attachment) {
                return attachment.failed && !attachment.isUploaded();
            });
        return Sentences::uploadFailure(*failed, words.provider, words.locale);
    }
    if (!failed()) {
        return {};
    }
    if (sentBack()) {
        return joinedSentences(
            {words.remoteTrouble.isEmpty()
                 ? Sentences::sendFailure(message, words.firstName, words.provider)
                 : words.remoteTrouble,
             Words::tr("This goes out again by itself when it does.")});
    }
    return words.kind == ChatKind::Direct
        ? Sentences::sendFailure(message, words.firstName, words.provider)
        : Sentences::roomSendFailure(message, words.provider);
}

/// Why it can't be read, and what became of asking for it.
QString TimelineRow::unreadableReason(const TimelineWords &words) const
{
    switch (message.unreadable == Unreadable::No ? Again::No : message.again) {
    case Again::Asked:
        return own() ? Words::tr("Asked your other device, waiting.")
                     : Words::tr("Asked %1’s device, waiting.").arg(words.firstName);
    case Again::Refused:
        return own() ? Words::tr("Your other device can’t send it again.")
                     : Words::tr("%1’s device can’t send it again.").arg(words.firstName);
    case Again::No:
        break;
    }
    return Sentences::unreadableReason(message.unreadable, words.firstName);
}

Ui::MessageAction TimelineRow::action() const
{
    switch (message.unreadable) {
    case Unreadable::NotForUs:
    case Unreadable::BrokenSession:
    case Unreadable::Damaged:
        return message.senderDevice != 0 && message.again == Again::No ? Ui::MessageAction::AskAgain
                                                                       : Ui::MessageAction::None;
    default:
        break;
    }
    if (message.blocked) {
        return Ui::MessageAction::LookAgain;
    }
    if (!failed()) {
        return Ui::MessageAction::None;
    }
    switch (message.failure) {
    case ErrorCode::NoUsableDevice:
    case ErrorCode::Untrusted:
        return Ui::MessageAction::LookAgain;
    case ErrorCode::TooLarge:
    case ErrorCode::PolicyViolation:
    case ErrorCode::StreamError:
        return message.attachments.isEmpty() ? Ui::MessageAction::SendAsFile
                                             : Ui::MessageAction::Cancel;
    case ErrorCode::InvalidInput:
        return Ui::MessageAction::Cancel;
    default:
        return Ui::MessageAction::Retry;
    }
}

Ui::MessageAction TimelineRow::secondAction() const
{
    if (message.unreadable == Unreadable::BrokenSession && message.senderDevice != 0) {
        return Ui::MessageAction::RenewLink;
    }
    switch (action()) {
    case Ui::MessageAction::LookAgain:
        return encrypted() && message.recipients == 0 ? Ui::MessageAction::SendPlain
                                                      : Ui::MessageAction::None;
    case Ui::MessageAction::Retry:
    case Ui::MessageAction::SendAsFile:
        return Ui::MessageAction::Cancel;
    default:
        return Ui::MessageAction::None;
    }
}

QString TimelineRow::actionText(Ui::MessageAction action, const TimelineWords &words) const
{
    switch (action) {
    case Ui::MessageAction::AskAgain:
        return own() ? Words::tr("Ask your other device to send it again")
                     : Words::tr("Ask %1’s device to send it again").arg(words.firstName);
    case Ui::MessageAction::RenewLink:
        //: With the device of somebody whose messages can't be read
        return Words::tr("Renew the secure link");
    case Ui::MessageAction::Retry:
        return Words::tr("Send again");
    case Ui::MessageAction::SendAsFile:
        return Words::tr("Send as file");
    case Ui::MessageAction::SendPlain:
        return Words::tr("Send without encryption…");
    case Ui::MessageAction::Cancel:
        return Words::tr("Remove");
    case Ui::MessageAction::LookAgain:
        return Words::tr("Look again");
    case Ui::MessageAction::LetOthersPass:
        return Words::tr("Send the rest first");
    case Ui::MessageAction::None:
        break;
    }
    return {};
}

QString TimelineRow::foldText(const TimelineWords &words) const
{
    if (!cut) {
        return {};
    }
    return Words::tr("Show all, %1 characters").arg(words.locale.toString(message.body.size()));
}

Ui::Tick TimelineRow::editTick() const
{
    if (message.retractedAtMs > 0) {
        return Ui::Tick::None;
    }
    switch (message.correction) {
    case Correction::Waits:
        return Ui::Tick::Queued;
    case Correction::Failed:
        return Ui::Tick::Failed;
    case Correction::Settled:
        break;
    }
    return Ui::Tick::None;
}

QStringList TimelineRow::links() const
{
    QStringList targets;
    if (kind() == Ui::MessageKind::Text) {
        const QList<Link> shown =
            MessageFormatter::shownLinks(QStringView(message.body).first(shownLength(*this)));
        for (const Link &link : shown) {
            targets.append(link.target);
        }
        targets.removeDuplicates();
    }
    return targets;
}

QString TimelineRow::accessibleText(const TimelineWords &words) const
{
    if (isNotice()) {
        return text;
    }
    QStringList parts{own()                                ? Words::tr("You")
                          : words.kind == ChatKind::Direct ? words.firstName
                                                           : words.who,
                      timeText};
    if (message.retractedAtMs > 0) {
        return joinedParts(parts << Words::tr("taken back"));
    }
    if (message.unreadable != Unreadable::No) {
        parts << Sentences::unreadableTitle(message.unreadable) << unreadableReason(words);
    } else {
        parts << Sentences::attachments(message.attachments)
              << MessageFormatter::toPreview(message.body, 1000);
        parts.removeAll(QString());
        if (message.editedAtMs > 0) {
            parts << editedText(editTick());
        }
        if (text.contains("<a href="_L1)) { // of a link: everything else is escaped
            parts << Words::tr("with a link");
        }
        parts << (encrypted() ? Words::tr("encrypted") : Words::tr("not encrypted"));
    }
    const QString tick = tickText(words);
    if (!tick.isEmpty()) {
        parts << tick;
    }
    if (words.kind == ChatKind::Group) {
        parts << Sentences::readers(message, words.members, words.receiptLimit);
        parts.removeAll(QString());
    }
    const QList<ReactionChip> signs = chips(words);
    for (const ReactionChip &chip : signs) {
        parts << chip.shown + u' ' + chip.names;
    }
    return joinedParts(parts);
}

} // namespace Ninelives
