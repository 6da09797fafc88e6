// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/CommandList.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class AppViewModel;

/// The commands of CommandList as the window's shortcuts, the keyboard page and the palette use
/// them. What needs no window is done here, the rest is asked of it by wanted().
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

public:
    enum Role {
        CommandRole = Qt::UserRole + 1, ///< command: int, Ui.Command
        TitleRole, ///< title: QString; empty: not listed
        HeadingRole, ///< heading: QString, where the keys work
        SequencesRole, ///< sequences: strings, for Shortcut; empty when not the window's
        CapsRole, ///< caps: QStringList, what is written on the keys
        AvailableRole, ///< available: bool, it would do something now
        ListedRole, ///< listed: bool, has a line on the keyboard page
    };
    Q_ENUM(Role)

    explicit CommandModel(AppViewModel &app, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The title as things are now: "Unmute this chat".
    [[nodiscard]] QString titleNow(const CommandEntry &entry) const;
    [[nodiscard]] bool isAvailable(const CommandEntry &entry) const;

    /// The first listed row of its heading.
    [[nodiscard]] Q_INVOKABLE bool beginsHeading(int row) const;
    Q_INVOKABLE void run(int command);

Q_SIGNALS:
    /// For the window: one of Ui.Command.
    void wanted(int command);

private:
    [[nodiscard]] bool runOnChats(Ui::Command command);
    [[nodiscard]] bool runOnOpenChat(Ui::Command command);
    [[nodiscard]] bool runOnColours(Ui::Command command);

    AppViewModel &m_app;
};

} // namespace Ninelives
