// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageFormatter.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Ninelives::MessageFormatter {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;
constexpr char32_t replacement = 0xfffd;
// As many as writing needs on one letter, of one kind and in all. More only paint over the lines
// around it.
constexpr int mostAlike = 2;
constexpr int mostMarks = 4;
// Of a link's name.
constexpr qsizetype hostRoom = 28;
constexpr qsizetype restRoom = 12;

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

/// Written above or below the letter before it.
bool isStacked(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        && !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0xe0100 && c <= 0xe01ef); // choose a form only
}

/// The marks on one letter: how many there are of each kind (above, below, …).
class Tower
{
public:
    /// Whether this may follow; a mark is counted, a letter begins anew.
    bool bears(char32_t c)
    {
        if (!isStacked(c)) {
            m_kinds.clear();
            return true;
        }
        const auto kind = QChar::combiningClass(c);
        if (m_kinds.size() >= mostMarks || m_kinds.count(kind) >= mostAlike) {
            return false;
        }
        m_kinds.append(kind);
        return true;
    }

private:
    QList<unsigned char> m_kinds;
};

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
    constexpr QStringView openers = u"([{";
    constexpr QStringView closers = u")]}";
    std::array<qsizetype, 3> unopened{}; // counted once: a link may be nothing but brackets
    for (const QChar c : link) {
        if (const qsizetype closer = closers.indexOf(c); closer >= 0) {
            ++unopened[size_t(closer)];
        } else if (const qsizetype opener = openers.indexOf(c); opener >= 0) {
            --unopened[size_t(opener)];
        }
    }
    while (!link.isEmpty()) {
        const qsizetype closer = closers.indexOf(link.back());
        const bool lonely = closer >= 0 && unopened[size_t(closer)] > 0;
        if (!isTrailing(link.back()) && !lonely) {
            break;
        }
        if (lonely) {
            --unopened[size_t(closer)];
        }
        link.chop(1);
    }
    return link;
}

/// What a host belongs to stands at its end, so that is never left out.
QString withoutMiddle(const QString &text, qsizetype room)
{
    return text.size() <= room ? text : text.first(room / 2) + u'…' + text.last(room / 2);
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
    Tower tower;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCodePoint(text, i);
        if (!tower.bears(c)) {
            continue;
        }
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

QString linkName(const QString &target)
{
    const QUrl url(target);
    QString name;
    if (url.scheme() == "xmpp"_L1) {
        name = withoutMiddle(cleaned(url.path(QUrl::FullyDecoded)), hostRoom + restRoom);
    } else {
        name = withoutMiddle(url.host(QUrl::FullyEncoded), hostRoom);
        const QString rest =
            url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
        if (rest.size() > restRoom) {
            name += u"/…"_s + rest.last(restRoom - 1);
        } else if (rest != "/"_L1) {
            name += rest;
        }
    }
    // A menu would take a letter after "&" for a key.
    return isolated(toPreview(name).replace(u'&', "%26"_L1));
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
