// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/EmojiModel.h"

#include "ui/viewmodels/WritingMemory.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int groupCount = int(Emoji::Group::Flags) + 1;
constexpr int recent = -1;
constexpr qsizetype mostFound = 200;
constexpr int mostTones = 5;

} // namespace

EmojiModel::EmojiModel(WritingMemory &memory, QString language, QObject *parent)
    : QAbstractListModel(parent), m_memory(memory), m_language(std::move(language))
{
    connect(&m_memory, &WritingMemory::changed, this, [this] {
        m_stale = true;
        if (m_tone != skinTone()) {
            m_tone = skinTone();
            if (m_table) {
                fill();
            }
            Q_EMIT skinToneChanged();
        }
    });
}

EmojiModel::~EmojiModel() = default;

const EmojiTable &EmojiModel::table() const
{
    if (!m_table) {
        m_table = std::make_unique<const EmojiTable>(m_language);
    }
    return *m_table;
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {HeadingRole, "heading"}, {SignsRole, "signs"}, {NamesRole, "names"}, {FirstRole, "first"}};
    return names;
}

QStringList EmojiModel::textsOf(const Row &row, bool names) const
{
    QStringList texts;
    for (int i = row.first; !row.heading && i < row.first + row.count; ++i) {
        const Shown &shown = m_shown.at(i);
        texts.append(names ? table().all().at(shown.place).name : shown.sign);
    }
    return texts;
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case HeadingRole:
        return row.heading ? groupName(row.group) : QString();
    case SignsRole:
        return textsOf(row, false);
    case NamesRole:
        return textsOf(row, true);
    case FirstRole:
        return row.first;
    default:
        return {};
    }
}

// ---- What is shown ----

void EmojiModel::begin()
{
    if (!m_stale && m_query.isEmpty()) {
        setCurrent(0);
        return;
    }
    m_query.clear();
    fill();
    Q_EMIT queryChanged();
}

void EmojiModel::setQuery(const QString &query)
{
    if (query != m_query) {
        m_query = query;
        fill();
        Q_EMIT queryChanged();
    }
}

void EmojiModel::setColumns(int columns)
{
    if (columns != m_columns && columns > 0) {
        m_columns = columns;
        if (m_table) {
            fill();
        }
        Q_EMIT columnsChanged();
    }
}

void EmojiModel::fill()
{
    beginResetModel();
    m_shown.clear();
    m_rows.clear();
    const int tone = skinTone();
    // Names may be typed with their colons, as they are in a text.
    QString sought = m_query;
    sought.remove(u':');
    if (!sought.trimmed().isEmpty()) {
        QList<Shown> found;
        const QList<qsizetype> places = table().search(sought, mostFound);
        for (const qsizetype place : places) {
            found.append({table().sign(place, tone), place});
        }
        addGroup(recent, found, false);
    } else {
        QList<Shown> used;
        for (const QString &sign : m_memory.choices().recentEmoji) {
            if (const qsizetype place = table().indexOf(sign); place >= 0) {
                used.append({sign, place});
            }
        }
        addGroup(recent, used.first(std::min<qsizetype>(used.size(), 2 * m_columns)), true);
        QList<QList<Shown>> groups(groupCount);
        for (qsizetype place = 0; place < table().all().size(); ++place) {
            groups[int(table().all().at(place).group)].append({table().sign(place, tone), place});
        }
        for (int group = 0; group < groupCount; ++group) {
            addGroup(group, groups.at(group), true);
        }
    }
    m_current = m_shown.isEmpty() ? -1 : 0;
    m_stale = false;
    endResetModel();
    Q_EMIT currentChanged();
}

void EmojiModel::addGroup(int group, const QList<Shown> &shown, bool headed)
{
    if (shown.isEmpty()) {
        return;
    }
    const int first = int(m_shown.size());
    if (headed) {
        m_rows.append({group, true, first, 0});
    }
    m_shown.append(shown);
    const int end = int(m_shown.size());
    for (int at = first; at < end; at += m_columns) {
        m_rows.append({group, false, at, std::min(m_columns, end - at)});
    }
}

// ---- The choice ----

int EmojiModel::rowOf(int shown) const
{
    const auto row = std::ranges::find_if(m_rows, [shown](const Row &one) {
        return !one.heading && shown >= one.first && shown < one.first + one.count;
    });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void EmojiModel::setCurrent(int current)
{
    const int last = int(m_shown.size()) - 1;
    const int wanted = std::clamp(current, std::min(0, last), last);
    if (wanted != m_current) {
        m_current = wanted;
        Q_EMIT currentChanged();
    }
}

/// The next row of emoji in a direction, -1: there is none.
int EmojiModel::lineBeside(int row, int way) const
{
    for (int at = row + way; at >= 0 && at < m_rows.size(); at += way) {
        if (!m_rows.at(at).heading) {
            return at;
        }
    }
    return -1;
}

void EmojiModel::step(int emoji, int lines)
{
    int row = rowOf(m_current);
    if (row < 0) {
        return;
    }
    const int column = m_current - m_rows.at(row).first;
    for (int left = std::abs(lines); left > 0; --left) {
        const int next = lineBeside(row, lines > 0 ? 1 : -1);
        if (next < 0) {
            break;
        }
        row = next;
    }
    const Row &to = m_rows.at(row);
    setCurrent(to.first + std::min(column, to.count - 1) + emoji);
}

int EmojiModel::goTo(int group)
{
    const auto row =
        std::ranges::find_if(m_rows, [group](const Row &one) { return one.group == group; });
    if (row == m_rows.end()) {
        return -1;
    }
    setCurrent(row->first);
    return int(row - m_rows.begin());
}

int EmojiModel::groupOfRow(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).group : recent;
}

QString EmojiModel::currentName() const
{
    return m_current < 0 ? QString() : table().all().at(m_shown.at(m_current).place).name;
}

QString EmojiModel::take()
{
    if (m_current < 0) {
        return {};
    }
    const QString sign = m_shown.at(m_current).sign;
    m_memory.noteEmoji(sign);
    return sign;
}

// ---- Skin tones ----

QString EmojiModel::takeToned(int tone)
{
    if (m_current < 0) {
        return {};
    }
    const QString sign = table().sign(m_shown.at(m_current).place, tone);
    setSkinTone(tone);
    m_memory.noteEmoji(sign);
    return sign;
}

int EmojiModel::skinTone() const
{
    return m_memory.choices().skinTone;
}

void EmojiModel::setSkinTone(int tone)
{
    const int kept = m_current;
    m_memory.setSkinTone(std::clamp(tone, 0, mostTones));
    setCurrent(kept); // the rows are the same ones
}

QStringList EmojiModel::tones() const
{
    if (m_current < 0) {
        return {};
    }
    const Emoji &emoji = table().all().at(m_shown.at(m_current).place);
    return emoji.tones.isEmpty() ? QStringList() : QStringList{emoji.sign} + emoji.tones;
}

QString EmojiModel::toneName(int tone) const
{
    switch (tone) {
    case 1:
        return tr("Light skin tone");
    case 2:
        return tr("Medium light skin tone");
    case 3:
        return tr("Medium skin tone");
    case 4:
        return tr("Medium dark skin tone");
    case mostTones:
        return tr("Dark skin tone");
    default:
        return tr("No skin tone");
    }
}

QString EmojiModel::groupName(int group) const
{
    if (group < 0 || group >= groupCount) {
        //: Group of emoji: those that were used last
        return tr("Used recently");
    }
    switch (Emoji::Group(group)) {
    case Emoji::Group::Smileys:
        //: Group of emoji
        return tr("Smileys");
    case Emoji::Group::People:
        //: Group of emoji
        return tr("People");
    case Emoji::Group::Animals:
        //: Group of emoji
        return tr("Animals and nature");
    case Emoji::Group::Food:
        //: Group of emoji
        return tr("Food and drink");
    case Emoji::Group::Travel:
        //: Group of emoji
        return tr("Travel and places");
    case Emoji::Group::Activities:
        //: Group of emoji
        return tr("Activities");
    case Emoji::Group::Objects:
        //: Group of emoji
        return tr("Objects");
    case Emoji::Group::Symbols:
        //: Group of emoji
        return tr("Symbols");
    case Emoji::Group::Flags:
        //: Group of emoji
        return tr("Flags");
    }
    return {};
}

} // namespace Ninelives
