// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/PaletteModel.h"

#include "ui/viewmodels/AppViewModel.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuery = 200;
} // namespace

PaletteModel::PaletteModel(AppViewModel &app, QObject *parent)
    : QAbstractListModel(parent), m_app(app)
{}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {RowKindRole, "rowKind"}, {SectionRole, "section"},
        {TitleRole, "title"},     {MarkedTitleRole, "markedTitle"},
        {DetailRole, "detail"},   {IconRole, "iconName"},
        {CapsRole, "caps"},       {InitialsRole, "initials"},
        {HueRole, "hue"},         {RoomRole, "room"},
        {PictureRole, "picture"}, {AccessibleTextRole, "accessibleText"}};
    return names;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case RowKindRole:
        return int(row.kind);
    case SectionRole:
        return row.section;
    case TitleRole:
        return row.title;
    case MarkedTitleRole:
        return marked(row);
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.icon;
    case CapsRole:
        return row.caps;
    case InitialsRole:
        return row.chat.initials;
    case HueRole:
        return row.chat.hue;
    case RoomRole:
        return row.chat.room;
    case PictureRole:
        return row.chat.picture;
    case AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.caps.join(u'+')};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

/// Names come from others: everything is escaped.
QString PaletteModel::marked(const Row &row) const
{
    QString html;
    qsizetype at = 0;
    for (const FuzzyMatch::Piece &piece : row.match.pieces) {
        html += row.title.sliced(at, piece.start - at).toHtmlEscaped()
            + "<span style=\"background-color:"_L1 + m_markColor.name() + "\">"_L1
            + row.title.sliced(piece.start, piece.length).toHtmlEscaped() + "</span>"_L1;
        at = piece.start + piece.length;
    }
    return html + row.title.sliced(at).toHtmlEscaped();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query != m_query) {
        m_query = query.first(std::min(query.size(), longestQuery));
        rebuild();
    }
}

void PaletteModel::setMarkColor(const QColor &color)
{
    if (color != m_markColor) {
        m_markColor = color;
        rebuild();
    }
}

void PaletteModel::begin()
{
    m_query.clear();
    rebuild();
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const FuzzyQuery query(m_query);
    if (!query.isEmpty()) {
        addCommands(query);
    }
    addChats(query);
    if (!query.isEmpty()) {
        Row search;
        search.kind = Ui::PaletteRow::Search;
        search.section = tr("Messages");
        search.title = tr("Search all messages for “%1”").arg(m_query.trimmed());
        search.icon = u"search"_s;
        search.caps = {tr("Ctrl"), tr("Enter")};
        m_rows.append(search);
    }
    endResetModel();
    Q_EMIT changed();
}

void PaletteModel::addCommands(const FuzzyQuery &query)
{
    const CommandModel &commands = *m_app.commands();
    QList<Row> found;
    for (const CommandEntry &entry : CommandList::entries()) {
        if (*entry.icon == '\0' || !commands.isAvailable(entry)) {
            continue;
        }
        const QString title = commands.titleNow(entry);
        const std::optional<FuzzyMatch> match = query.match(title);
        if (!match) {
            continue;
        }
        Row row;
        row.section = tr("Commands");
        row.title = title;
        row.match = *match;
        row.icon = QString::fromLatin1(entry.icon);
        row.caps = CommandList::caps(entry);
        row.command = entry.command;
        if (entry.place == CommandEntry::Place::OpenChat
            || (entry.command >= Ui::Command::Pin && entry.command <= Ui::Command::MarkUnread)) {
            row.detail = m_app.conversation()->title();
        }
        found.append(row);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Row &row) { return row.match.score; });
    m_rows += found.first(std::min<qsizetype>(found.size(), mostCommands));
}

void PaletteModel::addChats(const FuzzyQuery &query)
{
    const double open = m_app.conversation()->conversationId();
    QList<Row> found;
    const QList<ChatSummary> chats = m_app.conversations()->summaries();
    for (const ChatSummary &chat : chats) {
        std::optional<FuzzyMatch> match = query.match(chat.title);
        if (!match && query.match(chat.address)) {
            match = FuzzyMatch{}; // nothing of the title to be marked
        }
        if (!match || (query.isEmpty() && (chat.id == open || chat.archived))) {
            continue;
        }
        Row row;
        row.kind = Ui::PaletteRow::Chat;
        row.section = query.isEmpty() ? tr("Recent") : tr("Chats");
        row.title = chat.title;
        row.match = *match;
        row.detail = chat.archived ? tr("archived")
            : chat.members > 0     ? tr("%n members", nullptr, chat.members)
                                   : QString();
        row.chat = chat;
        found.append(row);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Row &row) { return row.match.score; });
    m_rows += found.first(std::min<qsizetype>(found.size(), mostChats));
}

void PaletteModel::activate(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Row chosen = m_rows.at(row);
    switch (chosen.kind) {
    case Ui::PaletteRow::Command:
        m_app.commands()->run(int(chosen.command));
        break;
    case Ui::PaletteRow::Chat:
        m_app.openChat(chosen.chat.id);
        break;
    case Ui::PaletteRow::Search:
        searchMessages();
        break;
    }
}

void PaletteModel::searchMessages()
{
    m_app.conversations()->setFilterText(m_query.trimmed());
    m_app.commands()->run(int(Ui::Command::SearchMessages));
}

} // namespace Ninelives
