// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ChatExport.h"
#include "ui/viewmodels/ViewContext.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Writes the open chat into a folder that the user chooses.
class ExportViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL) ///< that was made; or empty

public:
    explicit ExportViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool running() const { return m_export.running(); }
    [[nodiscard]] QString progressText() const { return m_progress; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString folder() const { return m_folder; }

    void setConversation(const Conversation &conversation);
    void setSelf(const BareJid &self) { m_self = self; }

    /// Forgets what the last export said.
    Q_INVOKABLE void begin();
    /// `readable`: pages for a browser, else JSON.
    Q_INVOKABLE void start(const QUrl &folder, bool readable, bool files);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<QString> &folder);

    ViewContext m_context;
    Conversation m_conversation;
    BareJid m_self;
    ChatExport m_export;
    QString m_progress;
    QString m_problem;
    QString m_folder;
};

} // namespace Ninelives
