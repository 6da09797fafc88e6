// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ProfileGate.h"

#include <QTimer>

#include <optional>

namespace Ninelives {

/// Opens a FakeEngine at once, or asks for a passphrase, or fails, or never answers.
class FakeGate final : public ProfileGate
{
    Q_OBJECT

public:
    explicit FakeGate(EngineApi &engine) : m_engine(engine) {}

    bool silent = false;              ///< stays in "opening"
    std::optional<QString> passphrase; ///< the right one
    bool passphraseIsNew = false;
    std::optional<Error> failure;
    int opens = 0;

    void open() override
    {
        ++opens;
        QTimer::singleShot(0, this, [this] {
            if (silent) {
                return;
            }
            if (failure) {
                Q_EMIT failed(*failure);
            } else if (passphrase) {
                Q_EMIT passphraseNeeded(passphraseIsNew, false);
            } else {
                Q_EMIT opened(&m_engine);
            }
        });
    }

    void unlock(const QString &text) override
    {
        QTimer::singleShot(0, this, [this, text] {
            if (passphraseIsNew || text == passphrase) {
                Q_EMIT opened(&m_engine);
            } else {
                Q_EMIT passphraseNeeded(false, true);
            }
        });
    }

    /// Recovery words were made; any text with "zoo" in it opens.
    bool wordsMade = false;
    std::optional<Error> wordsFailure;
    [[nodiscard]] bool hasWords() const override { return wordsMade; }
    void useWords(const QString &text) override
    {
        QTimer::singleShot(0, this, [this, text] {
            if (wordsFailure) {
                Q_EMIT wordsRefused(*wordsFailure);
            } else if (text.contains(QStringLiteral("zoo"))) {
                Q_EMIT opened(&m_engine);
            } else {
                Q_EMIT wordsRefused(Error{ErrorCode::WrongKey, {}});
            }
        });
    }

private:
    EngineApi &m_engine;
};

} // namespace Ninelives
