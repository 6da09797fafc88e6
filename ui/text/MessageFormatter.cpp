// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageFormatter.h"

#include "ui/text/MessageStyling.h"

#include <QUrl>

#include <algorithm>

namespace Ninelives::MessageFormatter {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;
constexpr char32_t replacement = 0xfffd;

bool isOverride(char32_t c)
{
    return c >= 0x202a && c <= 0x202e;
}

bool isIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

bool isLineBreak(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028
        || c == 0x2029;
}

/// Control and interlinear characters that have no business in a message.
bool isForbidden(char32_t c)
{
    return (c < 0x20 && c != u'\t') || (c >= 0x7f && c <= 0x9f) || (c >= 0xfff9 && c <= 0xfffb)
        || isOverride(c);
}

/// Half a surrogate pair becomes U+FFFD.
char32_t takeCodePoint(QStringView text, qsizetype &at)
{
    const QChar c = text.at(at++);
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text.at(at++));
    }
    return replacement;
}

void append(QString &out, char32_t c)
{
    out += QChar::fromUcs4(c);
}

// Ends of a link that belong to the sentence around it, not to the link.
bool isTrailing(QChar c)
{
    return u".,;:!?'\"»›…*_~"_s.contains(c);
}

bool isLinkCharacter(QChar c)
{
    return !c.isSpace() && !isForbidden(c.unicode()) && !isIsolate(c.unicode())
        && c.unicode() != popIsolate && c != u'<' && c != u'>' && c != u'"' && c != u'`'
        && c.unicode() != replacement;
}

qsizetype schemeLength(QStringView text)
{
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1, "xmpp:"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            return scheme.size();
        }
    }
    return 0;
}

/// Without the punctuation that ends the sentence, and without a closing bracket that was not
/// opened inside the link.
QStringView trimmedLink(QStringView link)
{
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const QChar opener = last == u')' ? u'('
            : last == u']'                ? u'['
            : last == u'}'                ? u'{'
                                          : QChar();
        const bool unopened = !opener.isNull() && link.count(opener) < link.count(last);
        if (!isTrailing(last) && !unopened) {
            break;
        }
        link.chop(1);
    }
    return link;
}

Link checkedLink(QStringView shown, qsizetype start)
{
    Link link;
    const QUrl url(shown.toString(), QUrl::TolerantMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool valid = url.isValid() && (web ? !url.host().isEmpty() : !url.path().isEmpty());
    if (!valid) {
        return link;
    }
    link.start = start;
    link.length = shown.size();
    link.target = QString::fromLatin1(url.toEncoded());
    const QString ascii = url.host(QUrl::FullyEncoded);
    const bool lookAlike = url.host(QUrl::FullyDecoded) != ascii || ascii.contains("xn--"_L1);
    if (web && (lookAlike || !url.userInfo().isEmpty())) {
        link.warning = ascii;
    }
    return link;
}

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

bool isEmojiByDefault(char32_t c)
{
    static constexpr char32_t singles[]{
        0x231a, 0x231b, 0x23f0, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x267f, 0x2693, 0x26a1,
        0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26d4, 0x26ea, 0x26f2, 0x26f3,
        0x26f5, 0x26fa, 0x26fd, 0x2705, 0x270a, 0x270b, 0x2728, 0x274c, 0x274e, 0x2753, 0x2754,
        0x2755, 0x2757, 0x2795, 0x2796, 0x2797, 0x27b0, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b55};
    const bool pictograph = (c >= 0x1f300 && c <= 0x1f64f) || (c >= 0x1f680 && c <= 0x1f6ff)
        || (c >= 0x1f7e0 && c <= 0x1f7eb) || (c >= 0x1f900 && c <= 0x1faff)
        || (c >= 0x2648 && c <= 0x2653) || (c >= 0x23e9 && c <= 0x23ec);
    return pictograph || std::find(std::begin(singles), std::end(singles), c) != std::end(singles);
}

bool isFlagLetter(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isModifier(char32_t c)
{
    return c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff) || c == 0x20e3
        || (c >= 0xe0020 && c <= 0xe007f);
}

/// Reads one emoji; false when something else is next.
bool takeEmoji(const QList<uint> &points, qsizetype &at)
{
    const auto look = [&](qsizetype i) {
        return i < points.size() ? char32_t(points.at(i)) : U'\0';
    };
    if (isFlagLetter(look(at))) {
        const bool pair = isFlagLetter(look(at + 1));
        at += 2;
        return pair;
    }
    while (true) {
        const char32_t base = look(at);
        const bool asEmoji =
            look(at + 1) == 0xfe0f && base > 0x1f && (base > 0x7f || look(at + 2) == 0x20e3);
        if (!isEmojiByDefault(base) && !asEmoji) {
            return false;
        }
        ++at;
        while (isModifier(look(at))) {
            ++at;
        }
        if (look(at) != 0x200d) { // joined to the next one
            return true;
        }
        ++at;
    }
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
            append(m_out, firstStrongIsolate);
            m_out += "<a href=\""_L1 + link.target.toHtmlEscaped() + "\">"_L1
                + escaped(m_text.sliced(link.start, link.length)) + "</a>"_L1;
            append(m_out, popIsolate);
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
    qsizetype m_link = 0; ///< the next one to write
    QString m_out;
};

} // namespace

QString cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    int isolates = 0;
    const auto closeLine = [&] {
        for (; isolates > 0; --isolates) {
            append(out, popIsolate);
        }
    };
    bool afterReturn = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        if (isLineBreak(c)) {
            if (!(c == u'\n' && afterReturn)) {
                closeLine();
                out += u'\n';
            }
        } else if (isIsolate(c)) {
            ++isolates;
            append(out, c);
        } else if (c == popIsolate) {
            if (isolates > 0) {
                --isolates;
                append(out, c);
            }
        } else if (!isForbidden(c)) {
            append(out, c);
        }
        afterReturn = c == u'\r';
    }
    closeLine();
    return out;
}

QList<Link> links(QStringView text)
{
    QList<Link> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wordStart = i == 0 || !text.at(i - 1).isLetterOrNumber();
        const qsizetype scheme = wordStart ? schemeLength(text.sliced(i)) : 0;
        if (scheme == 0) {
            continue;
        }
        qsizetype end = i + scheme;
        while (end < text.size() && isLinkCharacter(text.at(end))) {
            ++end;
        }
        const QStringView shown = trimmedLink(text.sliced(i, end - i));
        if (shown.size() > scheme && shown.size() <= 2048) {
            const Link link = checkedLink(shown, i);
            if (link.length > 0) {
                found.append(link);
            }
        }
        i = end - 1;
    }
    return found;
}

QString toStyledText(QStringView raw)
{
    return toStyledText(raw, Names());
}

QString toStyledText(QStringView raw, const Names &names)
{
    const QString text = cleaned(raw);
    return StyledWriter(text, names).written();
}

QString toPreview(QStringView text, qsizetype limit)
{
    // Only as much as can be shown is looked at: a message may be a megabyte.
    QString line = cleaned(text.first(std::min(text.size(), limit * 8))).simplified();
    if (line.size() > limit) {
        qsizetype end = limit;
        if (line.at(end - 1).isHighSurrogate()) {
            --end;
        }
        line = line.first(end) + u'…';
    }
    return cleaned(line);
}

QString isolated(const QString &text)
{
    QString out;
    append(out, firstStrongIsolate);
    out += text;
    append(out, popIsolate);
    return out;
}

bool isEmojiOnly(QStringView text)
{
    const QStringView tidy = text.trimmed();
    if (tidy.isEmpty() || tidy.size() > 60) {
        return false;
    }
    const QList<uint> points = tidy.toString().remove(u' ').toUcs4();
    qsizetype at = 0;
    int count = 0;
    while (at < points.size()) {
        if (!takeEmoji(points, at) || ++count > 3) {
            return false;
        }
    }
    return true;
}

} // namespace Ninelives::MessageFormatter
