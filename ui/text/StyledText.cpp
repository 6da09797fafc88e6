// SPDX-License-Identifier: GPL-3.0-or-later
// MessageFormatter: text for Text.StyledText.
#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageStyling.h"

#include <algorithm>

namespace Ninelives::MessageFormatter {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolateBegins(0x2068);
constexpr QChar isolateEnds(0x2069);

QString escaped(QStringView text, bool atLineStart = false)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    bool afterBlank = atLineStart; // a blank at the start of a line would vanish
    for (const QChar c : text) {
        const bool blank = c == u' ';
        switch (c.unicode()) {
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'"':
            out += "&quot;"_L1;
            break;
        case u'\n':
            out += "<br>"_L1;
            break;
        case u'\t':
            out += "&nbsp;&nbsp;&nbsp; "_L1;
            break;
        case u' ':
            if (afterBlank) {
                out += "&nbsp;"_L1;
            } else {
                out += c;
            }
            break;
        default:
            out += c;
        }
        afterBlank = (blank && !afterBlank) || c == u'\n';
    }
    return out;
}

constexpr qsizetype longestMention = 60;

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

/// The length of the longest name of somebody that stands at `at`, 0 for none. Names may have
/// blanks, so every end of a word is tried.
qsizetype nameLength(QStringView text, qsizetype at, const Names &names)
{
    if (!names.isName) {
        return 0;
    }
    const QStringView rest = text.sliced(at).first(std::min(longestMention, text.size() - at));
    for (qsizetype length = rest.size(); length > 0; --length) {
        const bool wordEnds = !isWordCharacter(text, at + length);
        if (wordEnds && !rest.at(length - 1).isSpace() && names.isName(rest.first(length))) {
            return length;
        }
    }
    return 0;
}

qsizetype ownLength(QStringView text, qsizetype at, const Names &names)
{
    for (const QString &own : names.own) {
        if (!own.isEmpty() && text.sliced(at).startsWith(own, Qt::CaseInsensitive)
            && !isWordCharacter(text, at + own.size())) {
            return own.size();
        }
    }
    return 0;
}

/// Escaped, with the mentions in it marked.
QString withNames(QStringView text, const Names &names, bool atLineStart)
{
    if (!names.isName && names.own.isEmpty()) {
        return escaped(text, atLineStart);
    }
    QString out;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isWordCharacter(text, at - 1)) {
            continue;
        }
        const qsizetype sign = text.at(at) == u'@' ? 1 : 0;
        if (at + sign >= text.size()) {
            break;
        }
        const qsizetype own = ownLength(text, at + sign, names);
        const qsizetype length = own > 0 ? own : sign > 0 ? nameLength(text, at + 1, names) : 0;
        if (length == 0) {
            continue;
        }
        const QString name = escaped(text.sliced(at, sign + length));
        out += escaped(text.sliced(from, at - from), atLineStart && from == 0);
        out += own > 0 ? QChar(ownNameBegins) + name + QChar(ownNameEnds)
                       : "<b>"_L1 + name + "</b>"_L1;
        from = at + sign + length;
        at = from - 1;
    }
    return out + escaped(text.sliced(from), atLineStart && from == 0);
}

/// Puts a text together out of links, styles and what is between them.
class StyledWriter
{
public:
    StyledWriter(QStringView text, const Names &names)
        : m_text(text), m_names(names), m_links(links(text))
    {
        QList<std::pair<qsizetype, qsizetype>> taken;
        for (const Link &link : m_links) {
            taken.append({link.start, link.start + link.length});
        }
        m_spans = MessageStyling::spans(text, taken);
    }

    QString written()
    {
        write(0, m_text.size(), 0, m_spans.size());
        return m_out;
    }
    /// The links among what was written.
    [[nodiscard]] const QList<Link> &shown() const { return m_shown; }

private:
    using Span = MessageStyling::Span;
    using Style = MessageStyling::Style;

    /// From `start` to `end`, with the spans `first` to `last` (exclusive) in it.
    void write(qsizetype start, qsizetype end, qsizetype first, qsizetype last)
    {
        qsizetype at = start;
        while (first < last) {
            const Span &span = m_spans.at(first);
            qsizetype after = first + 1;
            while (after < last && m_spans.at(after).start < span.end) {
                ++after;
            }
            plain(at, span.start);
            styled(span, first + 1, after);
            at = span.end;
            first = after;
        }
        plain(at, end);
    }

    void styled(const Span &span, qsizetype first, qsizetype last)
    {
        const qsizetype from = std::min(span.start + span.opening, span.end);
        const qsizetype to = std::max(from, span.end - span.closing);
        if (span.style == Style::Preformatted) {
            const QStringView block = m_text.sliced(from, to - from);
            m_out += "<pre>"_L1 + block.toString().toHtmlEscaped() + "</pre>"_L1;
            return;
        }
        const auto [open, close] = tags(span.style);
        m_out += open;
        signs(span.start, from);
        write(from, to, first, last);
        signs(to, span.end);
        m_out += close;
    }

    static std::pair<QString, QString> tags(Style style)
    {
        switch (style) {
        case Style::Strong:
            return {u"<b>"_s, u"</b>"_s};
        case Style::Emphasis:
            return {u"<i>"_s, u"</i>"_s};
        case Style::Strike:
            return {u"<s>"_s, u"</s>"_s};
        case Style::Quote:
            return {QString(QChar(quietBegins)), QString(QChar(quietEnds))};
        case Style::Code:
        case Style::Preformatted:
            break;
        }
        return {};
    }

    /// The signs stay, so that nothing that was written is hidden, but they are quiet.
    void signs(qsizetype from, qsizetype to)
    {
        if (to > from) {
            m_out += QChar(quietBegins) + escaped(m_text.sliced(from, to - from), isLineStart(from))
                + QChar(quietEnds);
        }
    }

    void plain(qsizetype from, qsizetype to)
    {
        qsizetype at = from;
        for (; m_link < m_links.size() && m_links.at(m_link).start < to; ++m_link) {
            const Link &link = m_links.at(m_link);
            if (link.start < at) {
                continue; // inside of a block, where it stands as it is
            }
            words(at, link.start);
            m_out += isolateBegins;
            m_out += "<a href=\""_L1 + link.target.toHtmlEscaped() + "\">"_L1
                + escaped(m_text.sliced(link.start, link.length)) + "</a>"_L1;
            m_out += isolateEnds;
            m_shown.append(link);
            if (!link.warning.isEmpty()) {
                m_out += " ("_L1 + escaped(link.warning) + ')'_L1;
            }
            at = link.start + link.length;
        }
        words(at, to);
    }

    void words(qsizetype from, qsizetype to)
    {
        if (to > from) {
            m_out += withNames(m_text.sliced(from, to - from), m_names, isLineStart(from));
        }
    }

    [[nodiscard]] bool isLineStart(qsizetype at) const
    {
        return at == 0 || m_text.at(at - 1) == u'\n';
    }

    QStringView m_text;
    const Names &m_names;
    QList<Link> m_links;
    QList<Span> m_spans;
    QList<Link> m_shown;
    qsizetype m_link = 0; ///< the next one to write
    QString m_out;
};

} // namespace

QString toStyledText(QStringView raw)
{
    return toStyledText(raw, Names());
}

QString toStyledText(QStringView raw, const Names &names)
{
    const QString text = cleaned(raw);
    return StyledWriter(text, names).written();
}

QList<Link> shownLinks(QStringView raw)
{
    const QString text = cleaned(raw);
    const Names none; // they change no link
    StyledWriter writer(text, none);
    static_cast<void>(writer.written());
    return writer.shown();
}

} // namespace Ninelives::MessageFormatter
