// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class RoomPeople;
struct RoomPerson;

/// Completes "@" in the composer with the people of the room. Empty while nothing is to be
/// completed; at most eight rows.
class MentionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ComposerViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Where the "@" stands in the text, -1: nowhere.
    Q_PROPERTY(int start READ start NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        NickRole, ///< nick: QString, safe
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PresentRole, ///< present: bool
        WarningRole, ///< warning: QString
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int start() const { return m_start; }

    void setPeople(const RoomPeople *people);

    /// Looks at the text before the cursor.
    Q_INVOKABLE void look(const QString &text, int cursor);
    /// What stands for that row in the text: "@nick ".
    [[nodiscard]] Q_INVOKABLE QString textOf(int row) const;
    Q_INVOKABLE void close();

Q_SIGNALS:
    void countChanged();

private:
    void show(const QList<qsizetype> &rows, int start);

    const RoomPeople *m_people = nullptr;
    QList<qsizetype> m_rows; ///< indexes into the people
    int m_start = -1;
    QString m_text;
    int m_cursor = 0;
};

} // namespace Ninelives
