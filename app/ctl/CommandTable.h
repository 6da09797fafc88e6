// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Ninelives::Ctl {

/// One option of a command: `--name`, with a value when `value` names one.
struct OptionSpec {
    QLatin1StringView name;
    QLatin1StringView value; ///< what the value is called in the help; empty: a switch
    QLatin1StringView help;
    bool required = false;
    bool repeatable = false;
};

/// One command: its words, its options and how many further arguments it takes.
struct CommandSpec {
    QLatin1StringView name; ///< "account add"
    QLatin1StringView arguments; ///< as shown in the help; empty: none
    int minArguments = 0;
    int maxArguments = 0;
    QLatin1StringView help;
    std::span<const OptionSpec> options;
};

/// Options that every command takes.
[[nodiscard]] std::span<const OptionSpec> globalOptions();
/// Every command, in the order of the help.
[[nodiscard]] std::span<const CommandSpec> commands();

} // namespace Ninelives::Ctl
