// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/EmojiCompletionModel.h"

#include "ui/viewmodels/EmojiModel.h"
#include "ui/viewmodels/WritingMemory.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCompletions = 8;
constexpr qsizetype shortestName = 2;
constexpr qsizetype longestName = 40;
constexpr qsizetype lookedAt = 20'000; // before the cursor, for code

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'+' || c == u'-';
}

/// Where the name before the cursor begins with a ":", -1: no such name.
qsizetype beginningOf(QStringView before)
{
    qsizetype at = before.size();
    while (at > 0 && before.size() - at <= longestName && isNameLetter(before.at(at - 1))) {
        --at;
    }
    const bool colon = at > 0 && before.at(at - 1) == u':';
    const bool afterWord = at > 1 && (isNameLetter(before.at(at - 2)) || before.at(at - 2) == u':');
    return colon && !afterWord ? at - 1 : -1;
}

/// Between `backticks`, or in a block of them.
bool isInCode(QStringView before)
{
    const QStringView text = before.last(std::min(before.size(), lookedAt));
    if (text.count("```"_L1) % 2 == 1) {
        return true;
    }
    return text.sliced(text.lastIndexOf(u'\n') + 1).count(u'`') % 2 == 1;
}

bool isInAddress(QStringView before)
{
    qsizetype word = before.size();
    while (word > 0 && !before.at(word - 1).isSpace()) {
        --word;
    }
    const QStringView written = before.sliced(word);
    return written.contains("://"_L1) || written.startsWith("xmpp:"_L1, Qt::CaseInsensitive)
        || written.startsWith("www."_L1, Qt::CaseInsensitive);
}

} // namespace

QHash<int, QByteArray> EmojiCompletionModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {SignRole, "sign"}, {NameRole, "name"}, {ShortNameRole, "shortName"}};
    return names;
}

QVariant EmojiCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qsizetype place = placeOf(index.row());
    const Emoji &emoji = m_emoji->table().all().at(place);
    switch (role) {
    case SignRole:
        return signAt(place);
    case NameRole:
        return emoji.name;
    case ShortNameRole:
        return u":%1:"_s.arg(emoji.shortNames.value(0));
    default:
        return {};
    }
}

void EmojiCompletionModel::setSource(const EmojiModel *emoji, WritingMemory *memory)
{
    m_emoji = emoji;
    m_memory = memory;
}

QString EmojiCompletionModel::signAt(qsizetype place) const
{
    return m_emoji->table().sign(place, m_emoji->skinTone());
}

/// The last letter before the cursor is the second colon of a name: completed by typing it.
bool EmojiCompletionModel::finishes(QStringView before)
{
    const QStringView inside = before.chopped(1);
    const qsizetype start = beginningOf(inside);
    if (start < 0 || inside.size() - start - 1 < shortestName || isInCode(before)
        || isInAddress(before)) {
        return false;
    }
    const qsizetype place = m_emoji->table().named(inside.sliced(start + 1).toString());
    if (place < 0) {
        return false;
    }
    const QString sign = signAt(place);
    m_memory->noteEmoji(sign);
    show({}, -1);
    Q_EMIT finished(int(start), int(before.size()), sign);
    return true;
}

void EmojiCompletionModel::look(const QString &text, int cursor)
{
    const QString previous = std::exchange(m_text, text);
    if (!m_emoji) {
        return;
    }
    const QStringView before =
        QStringView(text).first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const bool colonTyped = before.endsWith(u':') && text.size() == previous.size() + 1
        && QStringView(previous).first(std::min(previous.size(), before.size() - 1))
            == before.chopped(1);
    if (colonTyped && finishes(before)) {
        return;
    }
    const qsizetype start = beginningOf(before);
    if (start != m_closed) {
        m_closed = -1;
    }
    const qsizetype letters = before.size() - start - 1;
    if (start < 0 || letters < shortestName || start == m_closed || isInCode(before)
        || isInAddress(before)) {
        show({}, -1);
        return;
    }
    const QList<qsizetype> rows =
        m_emoji->table().search(before.sliced(start + 1).toString(), mostCompletions);
    show(rows, rows.isEmpty() ? -1 : int(start));
}

void EmojiCompletionModel::close()
{
    m_closed = start();
    show({}, -1);
}

QString EmojiCompletionModel::textOf(int row)
{
    if (row < 0 || row >= count()) {
        return {};
    }
    const QString sign = signAt(placeOf(row));
    m_memory->noteEmoji(sign);
    return sign;
}

} // namespace Ninelives
