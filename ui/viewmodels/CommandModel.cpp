// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/CommandModel.h"

#include "ui/viewmodels/AppViewModel.h"

namespace Ninelives {

using Ui::Command;

namespace {

bool isAboutOpenChat(Command command)
{
    return command >= Command::Attach && command <= Command::MarkUnread;
}

/// As Shortcut takes it: compiled QML does not turn lists of strings into such lists.
QVariantList asVariants(const QStringList &strings)
{
    return {strings.cbegin(), strings.cend()};
}

} // namespace

CommandModel::CommandModel(AppViewModel &app, QObject *parent)
    : QAbstractListModel(parent), m_app(app)
{
    connect(m_app.conversation(), &ConversationViewModel::changed, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AvailableRole}); });
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(CommandList::entries().size());
}

QHash<int, QByteArray> CommandModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {CommandRole, "command"}, {TitleRole, "title"},         {HeadingRole, "heading"},
        {CapsRole, "caps"},       {SequencesRole, "sequences"}, {AvailableRole, "available"},
        {ListedRole, "listed"}};
    return names;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CommandEntry &entry = CommandList::entries()[size_t(index.row())];
    const bool byWindow = entry.handled == CommandEntry::Handled::ByWindow;
    switch (role) {
    case CommandRole:
        return int(entry.command);
    case TitleRole:
        return CommandList::title(entry);
    case HeadingRole:
        return CommandList::heading(entry.place);
    case SequencesRole:
        return byWindow ? asVariants(CommandList::sequences(entry)) : QVariantList();
    case CapsRole:
        return CommandList::caps(entry);
    case AvailableRole:
        return isAvailable(entry);
    case ListedRole:
        return entry.title != nullptr && *entry.keys != '\0';
    default:
        return {};
    }
}

QString CommandModel::titleNow(const CommandEntry &entry) const
{
    const ConversationViewModel &chat = *m_app.conversation();
    if (entry.command == Command::Mute && chat.muted()) {
        return tr("Unmute this chat");
    }
    if (entry.command == Command::Pin && chat.pinned()) {
        return tr("Unpin this chat");
    }
    if (entry.command == Command::Archive && chat.archived()) {
        return tr("Take this chat out of the archive");
    }
    return CommandList::title(entry);
}

bool CommandModel::isAvailable(const CommandEntry &entry) const
{
    return !isAboutOpenChat(entry.command) || m_app.conversation()->isOpen();
}

bool CommandModel::beginsHeading(int row) const
{
    const std::span<const CommandEntry> entries = CommandList::entries();
    const auto place = entries[size_t(row)].place;
    for (int before = row - 1; before >= 0; --before) {
        const CommandEntry &other = entries[size_t(before)];
        if (other.place == place && other.title && *other.keys != '\0') {
            return false;
        }
    }
    return true;
}

void CommandModel::run(int command)
{
    const auto what = Command(command);
    if (isAboutOpenChat(what) && !m_app.conversation()->isOpen()) {
        return;
    }
    if (!runOnChats(what) && !runOnOpenChat(what) && !runOnColours(what)) {
        Q_EMIT wanted(command);
    }
}

bool CommandModel::runOnChats(Command command)
{
    if (command >= Command::Pinned1 && command <= Command::Pinned9) {
        const int place = int(command) - int(Command::Pinned1);
        if (const double chat = m_app.conversations()->pinnedAt(place); chat > 0) {
            m_app.openChat(chat);
        }
        return true;
    }
    switch (command) {
    case Command::NextChat:
        m_app.stepChat(1, false);
        return true;
    case Command::PreviousChat:
        m_app.stepChat(-1, false);
        return true;
    case Command::NextUnread:
        m_app.stepChat(1, true);
        return true;
    case Command::PreviousUnread:
        m_app.stepChat(-1, true);
        return true;
    default:
        return false;
    }
}

bool CommandModel::runOnOpenChat(Command command)
{
    ConversationViewModel &chat = *m_app.conversation();
    const double id = chat.conversationId();
    switch (command) {
    case Command::Mute:
        chat.setMuted(!chat.muted());
        return true;
    case Command::Pin:
        chat.setPinned(!chat.pinned());
        return true;
    case Command::Archive:
        m_app.conversations()->setArchived(id, !chat.archived());
        return true;
    case Command::MarkUnread:
        m_app.closeChat(); // or it would be read again at once
        m_app.conversations()->markUnread(id);
        return true;
    default:
        return false;
    }
}

bool CommandModel::runOnColours(Command command)
{
    switch (command) {
    case Command::ColoursLight:
        m_app.setTheme(int(Ui::ThemeChoice::Light));
        return true;
    case Command::ColoursDark:
        m_app.setTheme(int(Ui::ThemeChoice::Dark));
        return true;
    case Command::ColoursSystem:
        m_app.setTheme(int(Ui::ThemeChoice::System));
        return true;
    default:
        return false;
    }
}

} // namespace Ninelives
