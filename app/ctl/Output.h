// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QString>

namespace Ninelives::Ctl {

/// Where results and errors go; flushed after every line, so that a reader in a pipe sees it at
/// once.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool json() const { return m_json; }
    /// One line of text. Control characters that foreign text may hold are shown as U+FFFD, so that
    /// nobody can steer the terminal; line breaks and tabs inside stay.
    void text(const QString &line);
    /// One object a line.
    void object(const QJsonObject &json);
    /// One sentence (or object, with --json) on standard error.
    void error(const Error &error);

private:
    bool m_json;
};

} // namespace Ninelives::Ctl
