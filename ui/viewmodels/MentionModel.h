// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/CompletionModel.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class RoomPeople;
struct RoomPerson;

/// Completes "@" in the composer with the people of the room. Empty while nothing is to be
/// completed; at most eight rows.
class MentionModel : public CompletionModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ComposerViewModel")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        NickRole, ///< nick: QString, safe
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PersonRole, ///< person: QString, the address, or empty
        PresentRole, ///< present: bool
        WarningRole, ///< warning: QString
    };
    Q_ENUM(Role)

    using CompletionModel::CompletionModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setPeople(const RoomPeople *people);

    /// Looks at the text before the cursor.
    Q_INVOKABLE void look(const QString &text, int cursor);
    /// What stands for that row in the text: "@nick ".
    [[nodiscard]] Q_INVOKABLE QString textOf(int row) const;
    Q_INVOKABLE void close();

private:
    const RoomPeople *m_people = nullptr;
    QString m_text;
    int m_cursor = 0;
};

} // namespace Ninelives
