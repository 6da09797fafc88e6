// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageStyling.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Ninelives::MessageStyling {

namespace {

using Ranges = QList<std::pair<qsizetype, qsizetype>>;

constexpr QStringView fence = u"```";

std::optional<Style> styleOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'*':
        return Style::Strong;
    case u'_':
        return Style::Emphasis;
    case u'~':
        return Style::Strike;
    case u'`':
        return Style::Code;
    default:
        return std::nullopt;
    }
}

/// The spans of one line. A search that found no end is not made again on that line, so the work
/// stays linear whatever the line holds.
class Line
{
public:
    Line(QStringView text, const Ranges &skipped, QList<Span> &found)
        : m_text(text), m_skipped(skipped), m_found(found)
    {}

    void read(qsizetype start, qsizetype end)
    {
        std::array<bool, 4> hopeless{};
        for (qsizetype at = start; at < end; ++at) {
            const qsizetype past = skippedUntil(at);
            if (past > at) {
                at = std::min(past, end) - 1;
                continue;
            }
            const std::optional<Style> style = styleOf(m_text.at(at));
            if (!style || hopeless.at(size_t(*style)) || !mayOpen(at, start, end)) {
                continue;
            }
            const qsizetype close = closingOf(at, end);
            if (close < 0) {
                hopeless.at(size_t(*style)) = true;
                continue;
            }
            m_found.append({at, close + 1, *style, 1, 1});
            if (*style != Style::Code) {
                read(at + 1, close);
            }
            at = close;
        }
    }

private:
    /// At the start, behind a blank or behind another sign; nothing blank follows.
    [[nodiscard]] bool mayOpen(qsizetype at, qsizetype start, qsizetype end) const
    {
        const bool begins = at == start || m_text.at(at - 1).isSpace()
            || (styleOf(m_text.at(at - 1)) && m_text.at(at - 1) != m_text.at(at));
        return begins && at + 1 < end && !m_text.at(at + 1).isSpace();
    }

    /// The first sign of the same kind that ends something, -1 for none.
    [[nodiscard]] qsizetype closingOf(qsizetype opening, qsizetype end) const
    {
        for (qsizetype at = opening + 1; at < end; ++at) {
            const qsizetype past = skippedUntil(at);
            if (past > at) {
                at = past - 1;
                continue;
            }
            const bool ends = m_text.at(at) == m_text.at(opening) && at > opening + 1
                && !m_text.at(at - 1).isSpace();
            if (ends) {
                return at;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype skippedUntil(qsizetype at) const
    {
        const auto after = std::ranges::upper_bound(m_skipped, at, {}, &Ranges::value_type::first);
        if (after == m_skipped.begin()) {
            return at;
        }
        return std::max(at, std::prev(after)->second);
    }

    QStringView m_text;
    const Ranges &m_skipped;
    QList<Span> &m_found;
};

qsizetype lineEnd(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return end < 0 ? text.size() : end;
}

/// The signs of a quote: each ">" with the blanks behind it.
qsizetype quoteSigns(QStringView line)
{
    qsizetype signs = 0;
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u'>' || line.at(at) == u' ')) {
        signs = ++at;
    }
    return signs;
}

/// The end of the block whose first line is at `start`: behind the last line's break, or the text's
/// end where nobody closes it.
std::pair<qsizetype, bool> blockEnd(QStringView text, qsizetype start)
{
    qsizetype at = lineEnd(text, start) + 1;
    while (at < text.size()) {
        const qsizetype end = lineEnd(text, at);
        if (text.sliced(at, end - at).trimmed() == fence) {
            return {end, true};
        }
        at = end + 1;
    }
    return {text.size(), false};
}

} // namespace

QList<Span> spans(QStringView text, const Ranges &skipped)
{
    QList<Span> found;
    Line reader(text, skipped, found);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = lineEnd(text, start);
        const QStringView line = text.sliced(start, end - start);
        if (line.startsWith(fence)) {
            const auto [last, closed] = blockEnd(text, start);
            found.append({start, last, Style::Preformatted, std::min(end + 1, text.size()) - start,
                          closed ? fence.size() : 0});
            start = last + 1;
            continue;
        }
        qsizetype from = start;
        if (line.startsWith(u'>')) {
            const qsizetype signs = quoteSigns(line);
            found.append({start, end, Style::Quote, signs, 0});
            from += signs;
        }
        reader.read(from, end);
        start = end + 1;
    }
    return found;
}

} // namespace Ninelives::MessageStyling
