// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Session.h"
#include "app/desktop/ExitLimit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using namespace Ninelives::Ctl;

namespace {

struct Handler {
    QLatin1StringView command; ///< or the first of its words, when all of them share a function
    Result<int> (*run)(Session &);
};

constexpr std::array handlers{
    Handler{"account add"_L1, accountAdd},
    Handler{"account list"_L1, accountList},
    Handler{"account register"_L1, accountRegister},
    Handler{"account password"_L1, accountPassword},
    Handler{"account remove"_L1, accountRemove},
    Handler{"send"_L1, send},
    Handler{"edit"_L1, edit},
    Handler{"forward"_L1, forward},
    Handler{"react"_L1, react},
    Handler{"retract"_L1, retract},
    Handler{"history"_L1, history},
    Handler{"search"_L1, search},
    Handler{"export"_L1, exportChat},
    Handler{"outbox"_L1, outbox},
    Handler{"devices"_L1, devices},
    Handler{"trust"_L1, trust},
    Handler{"link"_L1, link},
    Handler{"contacts"_L1, contacts},
    Handler{"invite"_L1, invite},
    Handler{"group history"_L1, history},
    Handler{"group"_L1, group},
    Handler{"media"_L1, media},
    Handler{"health"_L1, health},
    Handler{"profile"_L1, profile},
    Handler{"notify"_L1, notify},
    Handler{"backup"_L1, backup},
    Handler{"restore"_L1, restore},
    Handler{"chats"_L1, chats},
    Handler{"check"_L1, check},
    Handler{"run"_L1, run},
};

int fail(Output &output, const Error &error, bool usage = false)
{
    output.error(error);
    return usage && error.code == ErrorCode::InvalidInput ? Usage : exitCode(error.code);
}

int carryOut(const CommandLine &line, Output &output)
{
    if (line.command->name == "check"_L1 && !line.arguments.isEmpty()) {
        const Result<int> done = checkFile(line, output);
        return done ? *done : fail(output, done.error());
    }
    Session session(line, output);
    if (const Result<void> checked = checkWishes(session); !checked) {
        return fail(output, checked.error(), true);
    }
    if (const Result<void> opened = session.open(); !opened) {
        return fail(output, opened.error());
    }
    const QLatin1StringView name = line.command->name;
    const auto handler = std::ranges::find_if(handlers, [&](const Handler &each) {
        return name == each.command || name.startsWith(QString(each.command) + u' ');
    });
    if (handler == handlers.end()) {
        return fail(output, {ErrorCode::Internal, name});
    }
    const Result<int> done = handler->run(session);
    return done ? *done : fail(output, done.error());
}

} // namespace

int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ninelives"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NINELIVES_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    const Result<CommandLine> line = parseCommandLine(words);
    Output output(words.contains("--json"_L1));
    if (!line) {
        return fail(output, line.error(), true);
    }
    if (line->has("version"_L1)) {
        output.text(u"ninelivesctl "_s + QCoreApplication::applicationVersion());
        return Ok;
    }
    if (line->has("help"_L1)) {
        output.text(helpText(line->command).trimmed());
        return Ok;
    }
    const int code = carryOut(*line, output);
    leaveWithin(exitPatience, code);
    return code;
}
