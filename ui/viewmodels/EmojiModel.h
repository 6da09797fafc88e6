// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/EmojiTable.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Ninelives {

class WritingMemory;

/// The emoji picker: lines of `columns` emoji below headings, or what was found. One of them is
/// chosen; arrows move the choice. Nothing is read before it is shown.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL)
    /// The chosen one among all that are shown, -1: none is shown.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged FINAL)
    /// Of emoji with people: 0 none, 1 the lightest … 5 the darkest.
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY skinToneChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY queryChanged FINAL) ///< nothing was found

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< heading: QString; empty: a line of emoji
        SignsRole, ///< signs: QStringList
        NamesRole, ///< names: QStringList
        FirstRole, ///< first: int, what `current` is for the first of them
    };
    Q_ENUM(Role)

    EmojiModel(WritingMemory &memory, QString language, QObject *parent = nullptr);
    ~EmojiModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] int currentRow() const { return rowOf(m_current); }
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] int skinTone() const;
    void setSkinTone(int tone);
    [[nodiscard]] bool empty() const { return m_rows.isEmpty(); }

    /// Shows all emoji, the recent ones first. What is shown so already stays: its lines need not
    /// be made again.
    Q_INVOKABLE void begin();
    /// Moves the choice: by emoji in reading order, or by lines.
    Q_INVOKABLE void step(int emoji, int lines);
    /// The chosen emoji, which counts as used from now on; empty: none.
    Q_INVOKABLE QString take();
    /// The same in a skin tone, which is kept for the next ones.
    Q_INVOKABLE QString takeToned(int tone);
    /// The chosen emoji without and with the five skin tones; empty where it has none.
    Q_INVOKABLE QStringList tones() const;
    /// Where a group of EmojiTable begins, or with -1 the recent ones; the choice goes there.
    Q_INVOKABLE int goTo(int group);
    /// The group in which a row lies, -1: the recent ones or what was found.
    Q_INVOKABLE int groupOfRow(int row) const;
    Q_INVOKABLE QString toneName(int tone) const;
    Q_INVOKABLE QString groupName(int group) const; ///< -1: the recent ones

    /// For completing names as well.
    [[nodiscard]] const EmojiTable &table() const;

Q_SIGNALS:
    void queryChanged();
    void columnsChanged();
    void currentChanged();
    void skinToneChanged();

private:
    struct Row {
        int group = -1;
        bool heading = false;
        int first = 0;
        int count = 0;
    };
    struct Shown {
        QString sign;
        qsizetype place = 0; ///< in the table
    };

    void fill();
    void addGroup(int group, const QList<Shown> &shown, bool headed);
    [[nodiscard]] int rowOf(int shown) const;
    [[nodiscard]] int lineBeside(int row, int way) const;
    [[nodiscard]] QStringList textsOf(const Row &row, bool names) const;

    WritingMemory &m_memory;
    QString m_language;
    mutable std::unique_ptr<const EmojiTable> m_table;
    bool m_stale = true; ///< others were used since, or nothing was shown yet
    QString m_query;
    int m_columns = 8;
    int m_current = -1;
    int m_tone = 0;
    QList<Shown> m_shown;
    QList<Row> m_rows;
};

} // namespace Ninelives
