// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LinkSentences.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ninelives::LinkSentences {

using namespace Qt::StringLiterals;

namespace {

/// Gives the sentences their place in the translation files.
struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkSentences)
};

QString movingText(const LinkState &state)
{
    return (state.giving ? LinkWords::tr("Your messages travel to “%1”.")
                         : LinkWords::tr("Your messages arrive from “%1”."))
        .arg(MessageFormatter::isolated(otherDevice(state)));
}

QString givingFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return LinkWords::tr("That code doesn’t match. Ask for a new one.");
    case ErrorCode::Timeout:
        return LinkWords::tr("That code is too old. Make a new one on the new device.");
    case ErrorCode::NotFound:
        return LinkWords::tr("None of your devices shows a code at the moment. Open “Link with my "
                             "other device” on the new one.");
    case ErrorCode::Cancelled:
        return LinkWords::tr("It was stopped. What the other device has got stays there.");
    case ErrorCode::Untrusted:
        return LinkWords::tr("Somebody in between changed what your devices said to each other, so "
                             "nothing was given away. Another network may help.");
    case ErrorCode::Unsupported:
        return LinkWords::tr("The other device runs a Ninelives that can’t do this yet. Update it "
                             "there, then try again.");
    default:
        return {};
    }
}

QString gettingFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return LinkWords::tr("The words typed on the other device didn’t match, so nothing was let "
                             "out. Try it with a new code.");
    case ErrorCode::Timeout:
        return LinkWords::tr("This code ran out before it was used. Make a new one.");
    case ErrorCode::Cancelled:
        return LinkWords::tr("The other device stopped it. What has arrived stays here.");
    case ErrorCode::Untrusted:
        return LinkWords::tr("Somebody in between changed what your devices said to each other, so "
                             "nothing was let out. Another network may help.");
    case ErrorCode::Unsupported:
        return LinkWords::tr("Your other device runs a Ninelives that can’t do this yet. Update it "
                             "there, then make a new code.");
    default:
        return {};
    }
}

} // namespace

QString otherDevice(const LinkState &state)
{
    return Identity::safeName(state.otherName, LinkWords::tr("your other device"));
}

QString status(const LinkState &state, const QLocale &locale)
{
    switch (state.phase) {
    case LinkingPhase::Idle:
        break;
    case LinkingPhase::Showing:
        return LinkWords::tr("Waiting for your other device");
    case LinkingPhase::Searching:
        return LinkWords::tr("Looking for your new device");
    case LinkingPhase::Confirming:
        return state.giving ? LinkWords::tr("Your new device is waiting for your answer.")
                            : LinkWords::tr("The code fits. Confirm on your other device.");
    case LinkingPhase::Transferring:
        return movingText(state);
    case LinkingPhase::Paused:
        return LinkWords::tr("Paused. The rest of your messages waits.");
    case LinkingPhase::Broken:
        return LinkWords::tr("The connection broke after %1 messages. It goes on by itself.")
            .arg(locale.toString(state.messages));
    case LinkingPhase::Done:
        return state.giving ? LinkWords::tr("“%1” has all your messages.")
                                  .arg(MessageFormatter::isolated(otherDevice(state)))
                            : LinkWords::tr("All your messages are here.");
    case LinkingPhase::Failed:
        return state.failure ? failure(*state.failure, state.giving) : QString();
    }
    return {};
}

QString progress(const LinkState &state, const QLocale &locale)
{
    if (state.total <= 0) {
        return LinkWords::tr("Counting your messages");
    }
    const int arrived = std::clamp(state.messages, 0, state.total);
    return LinkWords::tr("%1 of %2 messages, newest first")
        .arg(locale.toString(arrived), locale.toString(state.total));
}

QString failure(const Error &error, bool giving)
{
    if (error.code == ErrorCode::InUse) {
        return LinkWords::tr("Messages are still travelling. Wait until they are there, or stop "
                             "that first.");
    }
    const QString sentence = giving ? givingFailure(error.code) : gettingFailure(error.code);
    return sentence.isEmpty() ? Sentences::general(error) : sentence;
}

QString noCode(const Error &error)
{
    return error.code == ErrorCode::Unsupported
        ? LinkWords::tr("Linking doesn’t work with this account yet. New messages arrive here "
                        "without it.")
        : failure(error, false);
}

QString wrongWord(const QString &word, int place)
{
    const QString safe = MessageFormatter::isolated(Identity::safeName(word));
    if (place <= 0) {
        return LinkWords::tr("“%1” is not one of the words. Compare it with the new device.")
            .arg(safe);
    }
    return LinkWords::tr("Word %1, “%2”, is not one of the words. Compare it with the new device.")
        .arg(QString::number(place), safe);
}

QString valid(qint64 leftMs)
{
    const qint64 seconds = (leftMs + 999) / 1000;
    if (seconds <= 0) {
        return {};
    }
    //: How long a code can be used: minutes and seconds
    return LinkWords::tr("Valid for %1")
        .arg(QString::number(seconds / 60) + u':'
             + QString::number(seconds % 60).rightJustified(2, u'0'));
}

QString cameFrom(const QString &device, qint64 timeMs, const QLocale &locale)
{
    //: A device's name, then the day and time
    return LinkWords::tr("Came from your other device “%1”, %2")
        .arg(Identity::safeName(device), MessageTime::full(timeMs, locale));
}

QString beforeDevice(bool arriving)
{
    return arriving ? LinkWords::tr("Earlier messages are on their way from your other device.")
                    : LinkWords::tr("Messages from before this device was added are not here.");
}

QString beforeDeviceShort(bool arriving)
{
    return arriving ? LinkWords::tr("On their way from your other device")
                    : LinkWords::tr("From before this device was added");
}

} // namespace Ninelives::LinkSentences
