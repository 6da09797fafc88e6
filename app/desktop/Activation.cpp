// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Activation.h"

#include <algorithm>

namespace Ninelives {

namespace {

// Where Qt looks for it when a window asks to be active.
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr qsizetype longestToken = 512;

} // namespace

bool isActivationToken(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QString takeActivationToken()
{
    const QString token = qEnvironmentVariable(tokenVariable);
    qunsetenv(tokenVariable);
    return token;
}

void useActivationToken(const QString &token)
{
    if (isActivationToken(token)) {
        qputenv(tokenVariable, token.toUtf8());
    }
}

} // namespace Ninelives
