// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CommandTable.h"
#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Ninelives::Ctl {

/// A parsed command line.
struct CommandLine {
    const CommandSpec *command = nullptr; ///< null with --help and --version alone
    QHash<QString, QStringList> options; ///< by name without dashes; switches have one empty value
    QStringList arguments;

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    /// The last value given, or an empty string.
    [[nodiscard]] QString value(QLatin1StringView option) const;
    [[nodiscard]] QStringList values(QLatin1StringView option) const
    {
        return options.value(option);
    }
    /// A whole number from `low` to `high`; `fallback` when the option is missing. InvalidInput.
    [[nodiscard]] Result<qint64> number(QLatin1StringView option, qint64 fallback, qint64 low,
                                        qint64 high) const;
};

/// Parses `words` (without the program's name) by the command table. Options may stand anywhere;
/// "--" ends them; `--name value` and `--name=value` both work. InvalidInput, with a sentence for
/// people as detail, for everything that the table does not know.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &words);

/// The help: of one command, or of all when `command` is null.
[[nodiscard]] QString helpText(const CommandSpec *command);

} // namespace Ninelives::Ctl
