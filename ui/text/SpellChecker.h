// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Ninelives {

/// What looks words up in the dictionaries of this system; implemented by the program. Never
/// blocks: answers come as signals, on the thread of this object. No word leaves the computer.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What there are dictionaries for, as "de" or "de_AT", in no order; none: nothing is checked.
    [[nodiscard]] virtual QStringList languages() const = 0;
    /// Which of them is asked from now on; empty: none, and what was loaded is forgotten.
    virtual void setLanguage(const QString &language) = 0;
    /// Asks about words; answered by checked(), by nothing when no language is set or its
    /// dictionary is broken.
    virtual void check(const QStringList &words) = 0;
    /// Asks what may be meant by a misspelled word; answered by suggested().
    virtual void suggest(const QString &word) = 0;

Q_SIGNALS:
    void checked(const QString &language, const QStringList &known, const QStringList &unknown);
    void suggested(const QString &word, const QStringList &suggestions); ///< the likeliest first
};

} // namespace Ninelives
