// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QObject>

namespace Ninelives {

/// What the window remembers of how the user writes: used emoji, skin tone, words taught to the
/// spell checker. Changes count at once and are stored behind them.
class WritingMemory : public QObject
{
    Q_OBJECT

public:
    explicit WritingMemory(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] const WritingChoices &choices() const { return m_choices; }
    void noteEmoji(const QString &sign); ///< it was used
    void setSkinTone(int tone);
    void addWord(const QString &word);

Q_SIGNALS:
    void changed();

private:
    void store();

    ViewContext m_context;
    WritingChoices m_choices;
    bool m_loaded = false;
};

} // namespace Ninelives
