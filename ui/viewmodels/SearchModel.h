// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/FoundFile.h"
#include "ui/viewmodels/SearchDays.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QMap>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Messages of all chats that hold what is searched for, the newest first; from the store on this
/// computer, so that it needs no network.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL) ///< `query` is long enough
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL) ///< "14", "100 or more"
    Q_PROPERTY(bool searching READ searching NOTIFY changed FINAL) ///< no answer yet for `query`
    Q_PROPERTY(QList<Ninelives::FoundFile> photos READ photos NOTIFY changed FINAL)
    Q_PROPERTY(QList<Ninelives::FoundFile> files READ files NOTIFY changed FINAL)
    /// What may have been meant when nothing was found; empty: nothing to suggest.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed FINAL)
    // What narrows it.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL) ///< Ui.SearchKind
    Q_PROPERTY(int span READ dateSpan WRITE setSpan NOTIFY changed FINAL) ///< Ui.SearchSpan
    Q_PROPERTY(Ninelives::SearchDays *days READ days CONSTANT FINAL) ///< chosen from a calendar
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL) ///< a name; empty: anyone
    /// Those who wrote what was found.
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL)
    Q_PROPERTY(bool narrowed READ narrowed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty

public:
    /// Shorter queries find nothing: they would find everything.
    static constexpr int shortest = 2;
    static constexpr int most = 100;
    static constexpr int mostBeside = 9; ///< photos and files, beside messages

    enum Role {
        ConversationIdRole = Qt::UserRole + 1, ///< conversationId: double
        MessageIdRole, ///< messageId: double
        TitleRole, ///< title: QString, of the chat
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PersonRole, ///< person: QString, whose picture it is; empty for rooms
        RoomRole, ///< room: bool
        SnippetRole, ///< snippet: QString, safe StyledText with what was found in bold
        TimeTextRole, ///< timeText: QString, as in the chat list
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit SearchModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    /// Photos, files and links can be listed without a word.
    [[nodiscard]] bool asked() const { return m_query.size() >= shortest || listsAll(); }
    [[nodiscard]] QList<FoundFile> photos() const { return m_photos; }
    [[nodiscard]] QList<FoundFile> files() const { return m_files; }
    [[nodiscard]] int kind() const { return int(m_filter.kind); }
    void setKind(int kind);
    [[nodiscard]] int dateSpan() const { return int(m_span); }
    void setSpan(int span);
    [[nodiscard]] SearchDays *days() { return &m_days; }
    [[nodiscard]] QString suggestion() const { return m_suggestion; }
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] QStringList people() const { return m_people.keys(); }
    [[nodiscard]] bool narrowed() const;
    /// One of `people`; empty: anyone.
    Q_INVOKABLE void choosePerson(const QString &name);
    /// Forgets what narrows.
    Q_INVOKABLE void widen();
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    /// Who wrote something, as it is shown. Of several people with one name the addresses tell.
    struct Writer {
        QString name;
        QString address;
    };

    void begin();
    void search();
    void searchBeside(SearchKind kind, QList<FoundFile> SearchModel::*where);
    void take(const Result<QList<SearchHit>> &hits);
    void takeFiles(const QList<SearchHit> &hits, SearchKind kind,
                   QList<FoundFile> SearchModel::*where);
    void takePeople(const QList<SearchHit> &hits);
    [[nodiscard]] Writer writerOf(const Message &message) const;
    void answered();
    void setTimes();
    [[nodiscard]] bool listsAll() const;
    [[nodiscard]] QString senderOf(const SearchHit &hit) const;

    ViewContext m_context;
    QString m_query;
    QString m_problem;
    QString m_suggestion;
    SearchFilter m_filter;
    SearchDays m_days;
    Ui::SearchSpan m_span = Ui::SearchSpan::AnyDate;
    QString m_person;
    QMap<QString, QStringList> m_people; ///< their keys by the name that is shown
    QList<Message> m_written; ///< what was found so far of this query, whatever its kind
    QList<SearchHit> m_hits;
    QList<FoundFile> m_photos;
    QList<FoundFile> m_files;
    QHash<ConversationId, Conversation> m_chats;
    QTimer m_pause; ///< while the user is typing
    Answer<QList<SearchHit>> m_running; ///< may take long; ended when the query changes
    int m_generation = 0; ///< answers for an earlier query are dropped
    int m_awaited = 0; ///< answers for this one: messages, photos, files
    bool m_searching = false;
};

} // namespace Ninelives
