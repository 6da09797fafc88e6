// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SearchMarks.h"

#include "core/model/SearchWords.h"

namespace Ninelives::SearchMarks {

using namespace Qt::StringLiterals;

namespace {

/// A character of the text as it is written in the styled one.
struct Written {
    qsizetype start = 0;
    qsizetype length = 0;
    bool found = false;
};

/// What nobody sees: marks and isolates.
bool isInvisible(QChar c)
{
    return (c.unicode() >= 0x02 && c.unicode() <= 0x07)
        || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

QChar entityOf(QStringView name)
{
    return name == "amp"_L1 ? u'&'
        : name == "lt"_L1   ? u'<'
        : name == "gt"_L1   ? u'>'
        : name == "quot"_L1 ? u'"'
        : name == "nbsp"_L1 ? u' '
                            : QChar(QChar::ReplacementCharacter);
}

/// The visible text of a styled one, and where each character is written.
class Reading
{
public:
    explicit Reading(const QString &styled)
    {
        for (qsizetype at = 0; at < styled.size();) {
            at = take(styled, at);
        }
        text = SearchWords::folded(text);
    }

    QString text; ///< folded
    QList<Written> places;

private:
    qsizetype take(const QString &styled, qsizetype at)
    {
        const QChar c = styled.at(at);
        if (c == u'<') {
            const qsizetype end = styled.indexOf(u'>', at);
            const qsizetype after = end < 0 ? styled.size() : end + 1;
            if (styled.mid(at, 3) == "<br"_L1) {
                add(u' ', at, 0);
            }
            return after;
        }
        if (c == u'&') {
            const qsizetype end = styled.indexOf(u';', at);
            if (end > at) {
                add(entityOf(QStringView(styled).sliced(at + 1, end - at - 1)), at, end + 1 - at);
                return end + 1;
            }
        }
        if (!isInvisible(c)) {
            add(c, at, 1);
        }
        return at + 1;
    }

    void add(QChar c, qsizetype start, qsizetype length)
    {
        text += c;
        places.append({start, length, false});
    }
};

} // namespace

QStringList words(const QString &query)
{
    return SearchWords::of(query);
}

QString marked(const QString &styled, const QStringList &words)
{
    Reading reading(styled);
    bool any = false;
    for (const QString &word : words) {
        const QString wanted = SearchWords::folded(word);
        for (qsizetype at = wanted.isEmpty() ? -1 : reading.text.indexOf(wanted); at >= 0;
             at = reading.text.indexOf(wanted, at + wanted.size())) {
            for (qsizetype i = at; i < at + wanted.size(); ++i) {
                reading.places[i].found = true;
            }
            any = true;
        }
    }
    if (!any) {
        return {};
    }
    QString out;
    qsizetype at = 0;
    bool open = false;
    const auto mark = [&](bool wanted) {
        if (open != wanted) {
            out += QChar(wanted ? foundBegins : foundEnds);
            open = wanted;
        }
    };
    for (const Written &place : std::as_const(reading.places)) {
        if (place.start > at) {
            mark(false); // a tag stands between
            out += QStringView(styled).sliced(at, place.start - at);
        }
        if (place.length > 0) {
            mark(place.found);
            out += QStringView(styled).sliced(place.start, place.length);
        }
        at = place.start + place.length;
    }
    mark(false);
    out += QStringView(styled).sliced(at);
    return out;
}

} // namespace Ninelives::SearchMarks
