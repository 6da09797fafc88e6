// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Mentions.h"

namespace Ninelives::Mentions {

namespace {

/// No text names more people than this.
constexpr qsizetype most = 100;

bool isPartOfWord(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size()
        && (text.at(place).isLetterOrNumber() || text.at(place).isSurrogate());
}

/// The member whose nickname begins at `place`, the longest if several do.
const StoredMember *namedAt(const QString &text, qsizetype place,
                            const QList<StoredMember> &members)
{
    const StoredMember *best = nullptr;
    const QStringView rest = QStringView(text).sliced(place);
    for (const StoredMember &member : members) {
        const bool here = !member.nick.isEmpty()
            && rest.startsWith(member.nick, Qt::CaseInsensitive)
            && !isPartOfWord(text, place + member.nick.size());
        if (here && (!best || member.nick.size() > best->nick.size())) {
            best = &member;
        }
    }
    return best;
}

/// How many code points there are before `place`.
qsizetype codePoints(const QString &text, qsizetype from, qsizetype to)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i) {
        count += text.at(i).isLowSurrogate() ? 0 : 1;
    }
    return count;
}

} // namespace

QList<StanzaBuilder::Mention> find(const QString &text, const QList<StoredMember> &members)
{
    QList<StanzaBuilder::Mention> found;
    qsizetype counted = 0;
    qsizetype countedTo = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0 && found.size() < most;
         at = text.indexOf(u'@', at + 1)) {
        const StoredMember *member =
            isPartOfWord(text, at - 1) ? nullptr : namedAt(text, at + 1, members);
        if (!member) {
            continue;
        }
        counted += codePoints(text, countedTo, at);
        countedTo = at;
        const qsizetype length = codePoints(text, at, at + 1 + member->nick.size());
        found.append({member->person, counted, counted + length});
    }
    return found;
}

} // namespace Ninelives::Mentions
