// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/engine/Services.h"
#include "core/model/Message.h"
#include "core/model/RepairReport.h"

#include <QLocale>
#include <QString>

/// Words for people, made from codes: one sentence of cause, one of consequence (design 7).
namespace Ninelives::Sentences {

/// "Nothing is waiting." / "1 message is waiting." / "3 messages are waiting."
[[nodiscard]] QString waiting(int messages);

/// What has not left yet: own messages, of which so many carry photos or files.
struct Waiting {
    int messages = 0;
    int photos = 0;
};
/// "3 messages and 1 photo are waiting."
[[nodiscard]] QString waiting(const Waiting &waits);

/// What the outage strip says.
struct Outage {
    QString line1;
    QString line2;
    QString icon;
    bool tryNow = false;        ///< the button tries again
    bool enterPassword = false; ///< the button asks for the password
    bool loginPage = false;     ///< the button opens Health::loginPage
};
/// The verdict and what it means; `health` fails.
[[nodiscard]] Outage outage(const Health &health, const QString &provider, const Waiting &waits,
                            qint64 nowMs, const QLocale &locale);
// Of what only some chats or actions need.
[[nodiscard]] Outage archiveDown(qint64 sinceMs, qint64 nowMs, const QLocale &locale);
[[nodiscard]] Outage uploadsDown(int photos);
[[nodiscard]] Outage groupsDown(qint64 sinceMs, qint64 nowMs, const QLocale &locale);
/// `name`: the contact's first name, or empty.
[[nodiscard]] Outage contactDown(const QString &name, const QString &server, qint64 sinceMs,
                                 const Waiting &waits, qint64 nowMs, const QLocale &locale);
/// A break that the operator announces.
[[nodiscard]] Outage planned(const OutageNotice &notice, const QString &provider, qint64 nowMs,
                             const QLocale &locale);
/// Everything works, but the clock is off.
[[nodiscard]] Outage clockOff(qint64 aheadMs);
/// "This computer’s clock is 3 days behind."
[[nodiscard]] QString clockLine(qint64 aheadMs);
/// "5 minutes", "3 hours", "12 days"
[[nodiscard]] QString span(qint64 ms);
[[nodiscard]] Outage storageTrouble(const Error &error);
/// The store was damaged and has been repaired.
[[nodiscard]] Outage repaired(const RepairReport &report);

/// Why a message was not sent (design 7.2). `name` is the contact's first name.
[[nodiscard]] QString sendFailure(const Message &message, const QString &name,
                                  const QString &provider);

/// Where messages are missing: what is done about it (with Retrying: again `inMs` from now).
[[nodiscard]] QString missing(GapFetch fetch, qint64 inMs);
/// Where they are gone for good: "The server no longer has messages from 3 to 9 May".
[[nodiscard]] QString forgotten(qint64 afterMs, qint64 beforeMs, qint64 nowMs,
                                const QLocale &locale);

/// Title and reason of a message that can't be read (design 7.4).
[[nodiscard]] QString unreadableTitle(Unreadable reason);
/// Why a device could not be asked for a message.
[[nodiscard]] QString notAskedAgain(const Error &error);
[[nodiscard]] QString unreadableReason(Unreadable reason, const QString &name);

/// Why the profile can't be opened (design 7.3).
struct OpenFailure {
    QString title;
    QString text;
    QString action; ///< "Try again", or empty
};
/// `wordsMade`: there are recovery words, which help where only the key is what is missing.
[[nodiscard]] OpenFailure openFailure(const Error &error, bool wordsMade = false);

/// Why signing in did not work.
[[nodiscard]] QString signInFailure(const Error &error, const QString &provider);

/// Anything else that did not work, e.g. saving a setting.
[[nodiscard]] QString general(const Error &error);

} // namespace Ninelives::Sentences
