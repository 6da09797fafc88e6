// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/LinkJson.h"

#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"

#include <QJsonArray>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

QString linkingPhaseName(LinkingPhase phase)
{
    switch (phase) {
    case LinkingPhase::Idle:
        return u"idle"_s;
    case LinkingPhase::Showing:
        return u"showing"_s;
    case LinkingPhase::Searching:
        return u"searching"_s;
    case LinkingPhase::Confirming:
        return u"confirming"_s;
    case LinkingPhase::Transferring:
        return u"transferring"_s;
    case LinkingPhase::Paused:
        return u"paused"_s;
    case LinkingPhase::Broken:
        return u"broken"_s;
    case LinkingPhase::Done:
        return u"done"_s;
    case LinkingPhase::Failed:
        break;
    }
    return u"failed"_s;
}

QJsonObject toJson(const LinkState &state)
{
    QJsonObject json{{u"phase"_s, linkingPhaseName(state.phase)},
                     {u"giving"_s, state.giving},
                     {u"other"_s, state.otherName},
                     {u"messages"_s, state.messages},
                     {u"total"_s, state.total},
                     {u"newest_here"_s, state.newestHere}};
    if (state.phase == LinkingPhase::Showing) {
        json.insert(u"words"_s, QJsonArray::fromStringList(state.words));
        json.insert(u"link"_s, state.link);
        json.insert(u"valid_until"_s, isoTime(state.validUntilMs));
    }
    if (state.failure) {
        json.insert(u"error"_s, state.failure->name());
        json.insert(u"text"_s, sentence(linkFailure(*state.failure)));
    }
    return json;
}

QString linkText(const LinkState &state)
{
    const QString other = state.otherName.isEmpty() ? u"the other device"_s : state.otherName;
    switch (state.phase) {
    case LinkingPhase::Showing:
        return u"enter these words on your other device: %1"_s.arg(state.words.join(u' '));
    case LinkingPhase::Searching:
        return u"looking for the device that shows this code"_s;
    case LinkingPhase::Confirming:
        return state.giving ? u"the code fits: %1"_s.arg(other)
                            : u"the code fits; agree on %1"_s.arg(other);
    case LinkingPhase::Transferring:
    case LinkingPhase::Done:
        return u"%1 of %2 messages"_s.arg(state.messages).arg(state.total);
    case LinkingPhase::Paused:
        return u"paused after %1 messages"_s.arg(state.messages);
    case LinkingPhase::Broken:
        return u"the connection to %1 is gone; it goes on by itself"_s.arg(other);
    case LinkingPhase::Failed:
        return state.failure ? sentence(linkFailure(*state.failure)) : u"given up"_s;
    case LinkingPhase::Idle:
        break;
    }
    return u"nothing is under way"_s;
}

Error linkFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongKey:
        return {ErrorCode::InvalidInput, u"that code does not match; ask for a new one"_s};
    case ErrorCode::NotFound:
        return {ErrorCode::NotFound, u"none of the account's devices shows a code"_s};
    case ErrorCode::InvalidInput:
        return {ErrorCode::InvalidInput,
                error.detail.isEmpty() ? u"a code has eight words"_s
                                       : u"\"%1\" is no word of a code"_s.arg(error.detail)};
    case ErrorCode::Untrusted:
        return {ErrorCode::Malformed,
                u"what the two devices told each other was changed on the way, so the linking was "
                "given up; nobody else can read anything"_s};
    default:
        return error;
    }
}

} // namespace Ninelives::Ctl
