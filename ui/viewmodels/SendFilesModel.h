// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace Ninelives {

class PictureStore;

/// The photos and files that are about to be sent, as chips in the composer. Those of a chat wait
/// for the user to come back to it.
class SendFilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ComposerViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The quality can be chosen: it matters to a picture, or was chosen for one.
    Q_PROPERTY(bool hasChoice READ hasChoice NOTIFY summaryChanged FINAL)
    /// "2 photos, 2.3 MB"
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// What becomes of notes in the pictures, "Location removed"; or empty.
    Q_PROPERTY(QString note READ note NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool noteWarns READ noteWarns NOTIFY summaryChanged FINAL)
    /// What is no picture that is cleaned and may still say where it was made; or empty.
    Q_PROPERTY(QString warning READ warning NOTIFY summaryChanged FINAL)
    /// "Your provider takes up to 100 MB each", or empty while that is not known.
    Q_PROPERTY(QString limitText READ limitText NOTIFY summaryChanged FINAL)
    /// Why they can't be sent as they are, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY summaryChanged FINAL)
    /// Ui.SendQuality of all pictures here.
    Q_PROPERTY(int quality READ quality WRITE setQuality NOTIFY summaryChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: QString
        SourceRole, ///< source: QString, of the small picture; or empty
        SizeTextRole, ///< sizeText: QString
        PictureRole, ///< picture: bool, it can be turned
        ProblemRole, ///< problem: QString, why it can't be sent; or empty
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit SendFilesModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool hasPictures() const;
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool noteWarns() const { return m_quality == OutgoingFile::Quality::Untouched; }
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString limitText() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] int quality() const { return int(m_quality); }
    void setQuality(int quality);

    /// Where small pictures are put for image://picture; outlives the model.
    void setPictures(std::shared_ptr<PictureStore> store) { m_store = std::move(store); }
    void setProvider(const QString &provider);
    /// Another chat: what waits there comes back.
    void setConversation(const Conversation &conversation);

    Q_INVOKABLE void addUrls(const QList<QUrl> &urls);
    /// The same, every picture in its own size.
    Q_INVOKABLE void addUrlsAsFiles(const QList<QUrl> &urls);
    /// What is on the clipboard; false when there is nothing to be sent as a file.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void remove(int row);
    /// Turns a picture clockwise.
    Q_INVOKABLE void rotate(int row);
    Q_INVOKABLE void clear();

    /// Everything has been looked at and can be sent.
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QList<OutgoingFile> files() const;
    /// These were sent.
    void taken(ConversationId conversation, const QList<OutgoingFile> &sent);

Q_SIGNALS:
    void countChanged();
    void summaryChanged();

private:
    struct Row {
        qint64 number = 0;
        OutgoingFile file;
        FilePreview preview;
        bool known = false; ///< `preview` is of `file` as it is
        QString source;
        std::optional<Error> failure;
    };

    void add(const QList<OutgoingFile> &files);
    void look(qint64 number);
    void takePreview(qint64 number, const OutgoingFile &of, const Result<FilePreview> &preview);
    void forget(const Row &row);
    void askLimit();
    [[nodiscard]] qsizetype rowOf(qint64 number) const;
    [[nodiscard]] bool isPicture(const Row &row) const;
    [[nodiscard]] bool tooLarge(const Row &row) const;
    [[nodiscard]] QString problemOf(const Row &row) const;
    [[nodiscard]] QString nameOf(const Row &row) const;

    ViewContext m_context;
    Conversation m_conversation;
    std::shared_ptr<PictureStore> m_store;
    QString m_provider;
    QList<Row> m_rows;
    QHash<ConversationId, QList<Row>> m_kept; ///< of the chats that are not shown
    OutgoingFile::Quality m_quality = OutgoingFile::Quality::Sensible;
    qint64 m_limit = 0;
    qint64 m_nextNumber = 1;
};

} // namespace Ninelives
