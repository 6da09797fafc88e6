// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/FuzzyMatch.h"
#include "ui/viewmodels/CommandList.h"
#include "ui/viewmodels/ConversationListModel.h"

#include <QAbstractListModel>
#include <QColor>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class AppViewModel;

/// What the palette (Ctrl+K) offers: commands that fit, then chats, then the search in all
/// messages; recent chats while nothing is typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Behind the letters that fit.
    Q_PROPERTY(QColor markColor READ markColor WRITE setMarkColor NOTIFY changed FINAL)

public:
    static constexpr int mostCommands = 6;
    static constexpr int mostChats = 8;

    enum Role {
        RowKindRole = Qt::UserRole + 1, ///< rowKind: int, Ui.PaletteRow
        SectionRole, ///< section: QString, its heading
        TitleRole, ///< title: QString, plain
        MarkedTitleRole, ///< markedTitle: QString, safe rich text with what fits marked
        DetailRole, ///< detail: QString, behind the title; or empty
        IconRole, ///< iconName: QString, of a command or the search
        CapsRole, ///< caps: QStringList, its keys
        InitialsRole, ///< initials: QString, of a chat
        HueRole, ///< hue: int
        RoomRole, ///< room: bool
        PictureRole, ///< picture: QString
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit PaletteModel(AppViewModel &app, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] QColor markColor() const { return m_markColor; }
    void setMarkColor(const QColor &color);

    /// Looks at commands and chats anew, with nothing typed; before the palette opens.
    Q_INVOKABLE void begin();
    /// Does what the row says.
    Q_INVOKABLE void activate(int row);
    /// Looks for what was typed in all messages.
    Q_INVOKABLE void searchMessages();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Ui::PaletteRow kind = Ui::PaletteRow::Command;
        QString section;
        QString title;
        FuzzyMatch match;
        QString detail;
        QString icon;
        QStringList caps;
        Ui::Command command = Ui::Command::None;
        ChatSummary chat;
    };

    void rebuild();
    void addCommands(const FuzzyQuery &query);
    void addChats(const FuzzyQuery &query);
    [[nodiscard]] QString marked(const Row &row) const;

    AppViewModel &m_app;
    QString m_query;
    QColor m_markColor;
    QList<Row> m_rows;
};

} // namespace Ninelives
