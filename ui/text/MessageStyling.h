// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Ninelives {

/// What XEP-0393 finds in a text. Pure, linear in the length of the text, any thread.
namespace MessageStyling {

enum class Style : quint8 {
    Strong,       ///< *so*
    Emphasis,     ///< _so_
    Strike,       ///< ~so~
    Code,         ///< `so`
    Quote,        ///< a line that begins with ">"
    Preformatted, ///< the lines between two of "```"
};

/// A part of the text with the signs that make it: `start` to `end`, exclusive. `signs` characters
/// of each end are the signs themselves (of a quote: only of the start; of a block: its lines).
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
    Style style = Style::Strong;
    qsizetype opening = 1; ///< signs at the start
    qsizetype closing = 1; ///< … and at the end

    bool operator==(const Span &) const = default;
};

/// In the order of their starts; either nested or apart. Line breaks are "\n". `skipped`: ranges
/// (start, end) whose characters are no signs, such as links; in order and apart.
[[nodiscard]] QList<Span> spans(QStringView text,
                                const QList<std::pair<qsizetype, qsizetype>> &skipped = {});

} // namespace MessageStyling

} // namespace Ninelives
