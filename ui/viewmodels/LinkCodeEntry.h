// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The code of a new device, as it is typed or pasted on the old one: eight words, or the text that
/// a camera read.
class LinkCodeEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by LinkViewModel")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// "5 of 8 words"; empty for an empty field and for a camera's text.
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed FINAL)

public:
    static constexpr qsizetype wordCount = 8;

    explicit LinkCodeEntry(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canSubmit() const;

    void setAccount(AccountId account);
    void setText(const QString &text);
    Q_INVOKABLE void submit();
    /// Forgets what was typed.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /// It did not work; the field should have the keyboard.
    void refused();

private:
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] bool isCameraText() const;
    void finish(const Result<void> &result);
    [[nodiscard]] QString sentence(const Error &error) const;

    ViewContext m_context;
    AccountId m_account;
    QString m_text;
    QString m_problem;
    bool m_busy = false;
    int m_call = 0; ///< counts what makes an answer useless
};

} // namespace Ninelives
