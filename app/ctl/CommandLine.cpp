// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CommandLine.h"

#include <algorithm>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

const OptionSpec *findOption(std::span<const OptionSpec> options, QStringView name)
{
    const auto found = std::ranges::find_if(
        options, [&](const OptionSpec &option) { return name == option.name; });
    return found == options.end() ? nullptr : &*found;
}

/// Known anywhere: the command may follow its options, so values are told from words by name alone.
const OptionSpec *findOptionAnywhere(QStringView name)
{
    if (const OptionSpec *option = findOption(globalOptions(), name)) {
        return option;
    }
    for (const CommandSpec &command : commands()) {
        if (const OptionSpec *option = findOption(command.options, name)) {
            return option;
        }
    }
    return nullptr;
}

/// Takes the command's words off the front of `words`; the longest name wins.
const CommandSpec *takeCommand(QStringList &words)
{
    for (qsizetype count = 2; count >= 1; --count) {
        if (words.size() < count) {
            continue;
        }
        const QString name = words.mid(0, count).join(u' ');
        for (const CommandSpec &command : commands()) {
            if (name == command.name) {
                words.remove(0, count);
                return &command;
            }
        }
    }
    return nullptr;
}

Error unknownCommand(const QStringList &words)
{
    if (words.isEmpty()) {
        return usage(u"a command is missing; see ninelivesctl --help"_s);
    }
    return usage(
        u"there is no command \"%1\"; see ninelivesctl --help"_s.arg(words.mid(0, 2).join(u' ')));
}

Result<void> checkOptions(const CommandLine &line)
{
    for (auto it = line.options.begin(); it != line.options.end(); ++it) {
        const OptionSpec *option = findOption(line.command->options, it.key());
        if (!option) {
            option = findOption(globalOptions(), it.key());
        }
        if (!option) {
            return usage(u"\"%1\" has no option --%2"_s.arg(line.command->name, it.key()));
        }
        if (it->size() > 1 && !option->repeatable) {
            return usage(u"--%1 is given more than once"_s.arg(it.key()));
        }
    }
    for (const OptionSpec &option : line.command->options) {
        if (option.required && !line.has(option.name)) {
            return usage(u"\"%1\" needs --%2"_s.arg(line.command->name, option.name));
        }
    }
    return {};
}

Result<void> checkArguments(const CommandLine &line)
{
    if (line.arguments.size() < line.command->minArguments) {
        return usage(u"\"%1\" needs %2"_s.arg(line.command->name, line.command->arguments));
    }
    if (line.arguments.size() > line.command->maxArguments) {
        return usage(u"\"%1\" does not know what to do with \"%2\"%3"_s.arg(
            line.command->name, line.arguments.at(line.command->maxArguments),
            line.command->maxArguments > 0 ? u"; put the whole text in quotes"_s : QString()));
    }
    return {};
}

QString optionUsage(const OptionSpec &option)
{
    QString text = u"--"_s + option.name;
    if (!option.value.isEmpty()) {
        text += u' ' + QString(option.value);
    }
    return text;
}

QString optionLines(std::span<const OptionSpec> options)
{
    QString text;
    for (const OptionSpec &option : options) {
        text += u"  %1 %2\n"_s.arg(optionUsage(option), -22).arg(option.help);
    }
    return text;
}

} // namespace

QString CommandLine::value(QLatin1StringView option) const
{
    const QStringList all = options.value(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<qint64> CommandLine::number(QLatin1StringView option, qint64 fallback, qint64 low,
                                   qint64 high) const
{
    if (!has(option)) {
        return fallback;
    }
    bool valid = false;
    const qint64 parsed = value(option).toLongLong(&valid);
    if (!valid || parsed < low || parsed > high) {
        return usage(u"--%1 wants a number from %2 to %3"_s.arg(option).arg(low).arg(high));
    }
    return parsed;
}

Result<CommandLine> parseCommandLine(const QStringList &words)
{
    CommandLine line;
    QStringList plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) {
            plain += words.mid(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            plain.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = findOptionAnywhere(name);
        if (!option) {
            return usage(u"there is no option --%1; see ninelivesctl --help"_s.arg(name));
        }
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0) {
                return usage(u"--%1 takes no value"_s.arg(name));
            }
        } else if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words.at(++i);
        } else {
            return usage(u"--%1 needs a value (%2)"_s.arg(name, option->value));
        }
        line.options[name].append(value);
    }
    line.command = takeCommand(plain);
    line.arguments = plain;
    if (line.has("help"_L1) || line.has("version"_L1)) {
        return line;
    }
    if (!line.command) {
        return unknownCommand(plain);
    }
    if (Result<void> checked = checkOptions(line); !checked) {
        return checked.error();
    }
    if (Result<void> checked = checkArguments(line); !checked) {
        return checked.error();
    }
    return line;
}

QString helpText(const CommandSpec *command)
{
    if (command) {
        QString text = u"usage: ninelivesctl --profile DIR %1"_s.arg(command->name);
        for (const OptionSpec &option : command->options) {
            const QString shown = optionUsage(option);
            text += (option.required ? u" %1"_s : u" [%1]"_s).arg(shown)
                + (option.repeatable ? u"..."_s : QString());
        }
        if (!command->arguments.isEmpty()) {
            text += u' ' + QString(command->arguments);
        }
        return text + u"\n\n%1\n\n"_s.arg(command->help) + optionLines(command->options)
            + u"\nFor every command:\n"_s + optionLines(globalOptions());
    }
    QString text = u"usage: ninelivesctl --profile DIR COMMAND [OPTION…] [ARGUMENT]\n\n"
                   "Ninelives without a window. ninelivesctl COMMAND --help tells more.\n\n"_s;
    for (const CommandSpec &each : commands()) {
        const QString words = each.arguments.isEmpty() ? QString(each.name)
                                                       : u"%1 %2"_s.arg(each.name, each.arguments);
        text += u"  %1 %2\n"_s.arg(words, -18).arg(each.help);
    }
    return text + u"\nFor every command:\n"_s + optionLines(globalOptions());
}

} // namespace Ninelives::Ctl
