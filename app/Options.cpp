// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include "core/model/XmppUri.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int usage = 64; // EX_USAGE of sysexits

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "ninelives: %s\n", qPrintable(sentence));
    std::exit(usage);
}

/// Two numbers around `separator`.
std::optional<QPoint> pairOf(const QString &text, QChar separator)
{
    const QStringList parts = text.split(separator);
    bool first = false;
    bool second = false;
    const QPoint pair(parts.value(0).toInt(&first), parts.value(1).toInt(&second));
    return parts.size() == 2 && first && second ? std::optional(pair) : std::nullopt;
}

std::optional<Ui::ThemeChoice> themeOf(const QString &name)
{
    if (name.isEmpty()) {
        return std::nullopt;
    }
    if (name == "light"_L1) {
        return Ui::ThemeChoice::Light;
    }
    if (name == "dark"_L1) {
        return Ui::ThemeChoice::Dark;
    }
    if (name == "system"_L1) {
        return Ui::ThemeChoice::System;
    }
    refuse(u"--theme is light, dark or system"_s);
}

/// At most one link. A broken one is no reason not to start: the desktop passes on what a web page
/// made.
QString linkOf(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (!XmppUri::looksLike(argument)) {
            refuse(u"what is '%1'?"_s.arg(argument));
        }
    }
    return XmppUri::parse(arguments.value(0)) ? arguments.value(0) : QString();
}

} // namespace

WindowOptions parseWindowOptions(const QGuiApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Ninelives: messages that only the people in a chat can read."_s);
    parser.addPositionalArgument(u"link"_s, u"An xmpp: link: its chat is shown."_s, u"[LINK]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"profile"_s, u"The folder with the chats; made when missing."_s, u"DIR"_s},
        {u"key-file"_s, u"The key in a file instead of the keyring; made when missing."_s,
         u"FILE"_s},
        {u"theme"_s, u"light, dark or system, for this run."_s, u"THEME"_s},
        {u"window-title"_s, u"A fixed window title."_s, u"TEXT"_s},
        {u"open"_s, u"Opens the chat with this address."_s, u"ADDRESS"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s},
        {u"hidden"_s, u"Starts without showing the window."_s},
        {u"position"_s, u"Place of the window's upper left corner."_s, u"X,Y"_s},
    });
    parser.process(application);

    WindowOptions options;
    const QString folder = parser.value(u"profile"_s);
    options.profile.folder =
        folder.isEmpty() ? ProfileOptions::defaultFolder() : QDir(folder).absolutePath();
    options.profile.keyFile = parser.value(u"key-file"_s);
    options.theme = themeOf(parser.value(u"theme"_s));
    options.title = parser.value(u"window-title"_s);
    options.openWith = parser.value(u"open"_s);
    if (parser.isSet(u"size"_s)) {
        const std::optional<QPoint> size = pairOf(parser.value(u"size"_s), u'x');
        if (!size) {
            refuse(u"--size looks like 1280x800"_s);
        }
        options.size = QSize(size->x(), size->y());
    }
    if (parser.isSet(u"position"_s)) {
        options.position = pairOf(parser.value(u"position"_s), u',');
        if (!options.position) {
            refuse(u"--position looks like 20,40"_s);
        }
    }
    options.hidden = parser.isSet(u"hidden"_s);
    options.link = linkOf(parser.positionalArguments());
    return options;
}

} // namespace Ninelives
