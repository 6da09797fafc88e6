// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "ui/text/MessageFormatter.h"
#include "ui/viewmodels/ReactionChip.h"
#include "ui/viewmodels/UiTypes.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Ninelives {

/// What is the same for all rows of a timeline.
struct TimelineWords {
    QString title;        ///< the contact's name
    QString firstName;
    QString provider;
    BareJid peer;
    ChatKind kind = ChatKind::Direct;
    QString who; ///< whose message it is, in a room; else the contact
    BareJid self; ///< the account's own address
    int members = 0;
    int receiptLimit = 50;
    MessageFormatter::Names names;
    QString waitingCause; ///< empty while connected
    QString remoteTrouble; ///< the contact's server is down: since when; or empty
    qint64 nowMs = 0;
    QLocale locale;
};

/// Messages missing between two rows.
struct TimelineGap {
    enum class Kind : quint8 {
        None,
        Open, ///< they are fetched when possible
        Lost, ///< nobody has them any more
    };
    Kind kind = Kind::None;
    qint64 afterMs = 0;
    qint64 beforeMs = 0;

    bool operator==(const TimelineGap &) const = default;
};

/// A message with what its delegate shows, computed once.
struct TimelineRow {
    Message message;
    QString text; ///< safe StyledText, perhaps cut
    QString timeText;
    bool emojiOnly = false;
    bool cut = false;    ///< `text` is not all of it
    bool unfolded = false;
    // From the neighbours:
    bool startsDay = false;
    Ui::GroupPosition group = Ui::GroupPosition::Single;
    TimelineGap gap; ///< above this row
    bool tucked = false; ///< folded into the line of an older row
    int runSize = 0; ///< rows that fold into this one, itself counted; 0: none

    /// Whether the message and the older one are of one sender.
    [[nodiscard]] bool sameSender(const TimelineRow &older) const;
    [[nodiscard]] static bool isOwn(const Reaction &reaction, const TimelineWords &words);
    /// Fills text, timeText, emojiOnly and cut from the message.
    void format(const TimelineWords &words);

    /// More than a bubble can show.
    [[nodiscard]] bool tooLong() const;
    [[nodiscard]] bool isNotice() const { return message.notice != Notice::None; }
    [[nodiscard]] bool own() const { return message.direction == Direction::Out; }
    [[nodiscard]] bool encrypted() const { return message.encryption != Encryption::None; }
    [[nodiscard]] bool failed() const;
    [[nodiscard]] bool waiting() const;
    /// Came back because the contact's server was down; goes out again by itself.
    [[nodiscard]] bool sentBack() const;
    [[nodiscard]] bool editable() const;
    /// What became of the newest change of an own message; None when the others have it.
    [[nodiscard]] Ui::Tick editTick() const;
    /// It can be answered, and sent on to others.
    [[nodiscard]] bool answerable() const;
    /// A photo or file of an own message that could not be uploaded.
    [[nodiscard]] bool stuck() const;
    [[nodiscard]] QList<ReactionChip> chips(const TimelineWords &words) const;
    [[nodiscard]] Ui::MessageKind kind() const;
    [[nodiscard]] QString tickText(const TimelineWords &words) const;
    [[nodiscard]] QString failureText(const TimelineWords &words) const;
    [[nodiscard]] Ui::MessageAction action() const;
    [[nodiscard]] Ui::MessageAction secondAction() const;
    [[nodiscard]] QString actionText(Ui::MessageAction action, const TimelineWords &words) const;
    [[nodiscard]] QString unreadableReason(const TimelineWords &words) const;
    [[nodiscard]] QString foldText(const TimelineWords &words) const;
    /// Where the links of `text` lead, in order, each once.
    [[nodiscard]] QStringList links() const;
    [[nodiscard]] QString accessibleText(const TimelineWords &words) const;
};

} // namespace Ninelives
