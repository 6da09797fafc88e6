// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/LinkService.h"

#include <QTimer>

namespace Ninelives {

class FakeEngine;

/// Linking that goes as far as a test says, or, with `stepMs`, by itself to its end. `failNext()`
/// of the engine knows "showCode" and "enterCode".
class FakeLink final : public LinkService
{
    Q_OBJECT

public:
    explicit FakeLink(FakeEngine &engine);

    [[nodiscard]] Answer<void> showCode(AccountId account) override;
    [[nodiscard]] Answer<void> enterCode(AccountId account, const QString &words) override;
    void confirm(AccountId account, bool agreed) override;
    void setPaused(AccountId account, bool paused) override;
    void cancel(AccountId account) override;
    [[nodiscard]] LinkState state(AccountId account) const override;

    /// What the engine would tell.
    void set(AccountId account, const LinkState &state);
    /// A state with what there is to say about it: names, numbers, the code.
    [[nodiscard]] LinkState made(LinkingPhase phase, bool giving, int messages = 0) const;
    /// As a cut or an attack would end it.
    void fail(AccountId account, ErrorCode code);

    // ---- What a test prepares ----

    QStringList words; ///< the new device's code: words that are typed must be these
    QString otherName;
    qint64 validForMs = 10LL * 60'000;
    int total = 10'000;
    int newest = 200;
    int stepMs = 0; ///< history travels: `stepMessages` each time
    int stepMessages = 100;

    // ---- What a test looks at ----

    QString entered;
    std::optional<bool> confirmed;
    int cancelled = 0;

private:
    void step();

    FakeEngine &m_engine;
    QHash<AccountId, LinkState> m_states;
    AccountId m_moving;
    QTimer m_step;
};

} // namespace Ninelives
