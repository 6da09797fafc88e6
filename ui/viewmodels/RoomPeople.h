// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Somebody in the open room, with a name that is fit to be shown.
struct RoomPerson {
    QString key; ///< as Message::senderKey
    BareJid jid; ///< empty where the room does not tell
    QString nick; ///< as received
    QString name; ///< safe
    QString warning; ///< why the name may mislead, or empty
    Affiliation affiliation = Affiliation::None;
    RoomRole role = RoomRole::None;
    bool present = false;
    bool self = false;
    int devices = 0;
    int unreached = 0;

    bool operator==(const RoomPerson &) const = default;
};

/// The members of the open group, or who is in the open channel. Copes with thousands: loaded as a
/// whole, but at most a few times a second, and changed row by row.
class RoomPeople : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by RoomViewModel")

    Q_PROPERTY(int count READ count NOTIFY peopleChanged FINAL)
    Q_PROPERTY(int presentCount READ presentCount NOTIFY peopleChanged FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< personKey: QString
        NameRole, ///< name: QString
        AddressRole, ///< address: QString, or empty
        NickRole, ///< nick: QString, as received: for calls only
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        StatusTextRole, ///< statusText: QString, "here now", "1 of 2 devices can’t read yet"
        TroubledRole, ///< troubled: bool, some device can't read
        RoleTextRole, ///< roleText: QString, "owner" or empty
        AffiliationRole, ///< affiliation: int, Ui.Affiliation
        PresentRole, ///< present: bool
        SelfRole, ///< self: bool
        WarningRole, ///< warning: QString
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit RoomPeople(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_people.size()); }
    [[nodiscard]] int presentCount() const { return m_present; }
    [[nodiscard]] const QList<RoomPerson> &people() const { return m_people; }

    /// Whose people; a direct chat has none.
    void setRoom(const Conversation &chat);

    [[nodiscard]] const RoomPerson *find(const QString &key) const;
    [[nodiscard]] const RoomPerson *byNick(const QString &nick) const;
    /// Who wrote it, for the window; never empty.
    [[nodiscard]] QString nameOf(const Message &message) const;
    /// Why that name may mislead, or empty.
    [[nodiscard]] QString warningOf(const Message &message) const;
    [[nodiscard]] bool isSelf(const QString &key) const;
    /// Whether somebody here has this nickname or name, whatever its case.
    [[nodiscard]] bool isName(QStringView name) const;

Q_SIGNALS:
    void peopleChanged();

private:
    void apply(const QList<Change> &changes);
    void load();
    void take(QList<RoomPerson> people);
    void replace(const QList<RoomPerson> &people);
    void indexPeople();
    [[nodiscard]] QString warningFor(const QString &key, const QString &name,
                                     Affiliation affiliation) const;
    [[nodiscard]] static QString statusText(const RoomPerson &person);

    ViewContext m_context;
    Conversation m_chat;
    QList<RoomPerson> m_people;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, qsizetype> m_byName; ///< case-folded names and nicknames
    QMultiHash<QString, qsizetype> m_bySkeleton;
    int m_present = 0;
    int m_generation = 0;
    bool m_loading = false;
    QTimer m_reload;
};

} // namespace Ninelives
