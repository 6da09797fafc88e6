// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AttachmentTile.h"
#include "ui/viewmodels/ViewContext.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Ninelives {

/// What the user does with photos and files that are there already: load, open, save, copy. What it
/// opens lies in a private folder until the program ends.
class AttachmentActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

public:
    explicit AttachmentActions(const ViewContext &context, QObject *parent = nullptr);

    /// Carries out a Ui.TransferAction; `message` is where the attachment belongs.
    Q_INVOKABLE void perform(double message, double attachment, int action);
    /// Later messages no longer wait for this one.
    Q_INVOKABLE void letOthersPass(double message);
    /// Opens it with what the system has for it; nothing for programs, which are only saved.
    Q_INVOKABLE void open(const Ninelives::AttachmentTile &tile);
    Q_INVOKABLE void save(double attachment, const QUrl &file);
    /// Puts the picture on the clipboard.
    Q_INVOKABLE void copy(double attachment);
    /// Where a file of this name is offered to be saved.
    [[nodiscard]] Q_INVOKABLE static QUrl suggestion(const QString &name);

Q_SIGNALS:
    /// A sentence about an action that did not work.
    void failed(const QString &sentence);
    /// A sentence about one that did.
    void done(const QString &sentence);

private:
    void report(const Answer<void> &answer);

    ViewContext m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Ninelives
