// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/CompletionModel.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class EmojiModel;
class WritingMemory;

/// Completes ":name:" in the composer. Empty while nothing is to be completed: no code, no address
/// of a page, fewer than two letters; at most eight rows.
class EmojiCompletionModel : public CompletionModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ComposerViewModel")

public:
    enum Role {
        SignRole = Qt::UserRole + 1, ///< sign: QString
        NameRole, ///< name: QString, in the user's language
        ShortNameRole, ///< shortName: QString, with its colons
    };
    Q_ENUM(Role)

    using CompletionModel::CompletionModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Both outlive this.
    void setSource(const EmojiModel *emoji, WritingMemory *memory);

    /// Looks at the text before the cursor. When the second colon of a name has just been typed,
    /// finished() is emitted.
    Q_INVOKABLE void look(const QString &text, int cursor);
    /// The emoji of that row, which counts as used from now on.
    Q_INVOKABLE QString textOf(int row);
    /// The user does not want this one completed.
    Q_INVOKABLE void close();

Q_SIGNALS:
    /// What stands from `start` to `end` is to be replaced by `sign`.
    void finished(int start, int end, const QString &sign);

private:
    [[nodiscard]] bool finishes(QStringView before);
    [[nodiscard]] QString signAt(qsizetype place) const;

    const EmojiModel *m_emoji = nullptr;
    WritingMemory *m_memory = nullptr;
    int m_closed = -1; ///< the ":" that is left alone
    QString m_text;
};

} // namespace Ninelives
