// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Ninelives::Architecture {

namespace {

// ---- Tables ----

// Lists are words in one string.

struct Layer {
    const char *folder;
    const char *mayInclude; ///< besides itself
};

constexpr std::array layers{
    Layer{"core/base", ""},
    Layer{"core/model", "core/base"},
    Layer{"core/crypto", "core/base"},
    Layer{"core/storage", "core/base core/model core/crypto"},
    Layer{"core/backup", "core/base core/model core/crypto core/storage"},
    Layer{"core/transport", "core/base core/model"},
    Layer{"core/xmpp", "core/base core/model core/transport"},
    Layer{"core/omemo", "core/base core/model core/crypto core/storage core/transport"},
    Layer{"core/media", "core/base core/model core/crypto core/storage core/transport"},
    Layer{"core/health", "core/base core/model core/crypto core/storage core/transport"},
    Layer{"core/sync",
          "core/base core/model core/crypto core/storage core/transport core/omemo "
          "core/media core/health"},
    Layer{"core/link",
          "core/base core/model core/crypto core/storage core/transport core/omemo "
          "core/media core/sync"},
    Layer{"core/engine",
          "core/base core/model core/crypto core/storage core/transport core/omemo "
          "core/media core/health core/backup core/sync core/link"},
    Layer{"ui", "core/base core/model core/engine"},
    Layer{"app",
          "core/base core/model core/crypto core/storage core/transport core/omemo "
          "core/media core/health core/backup core/sync core/link core/engine core/xmpp ui"},
};

struct Foreign {
    const char *what;
    const char *header; ///< regular expression for the path included
    const char *within; ///< path prefixes that the rule is about
    const char *except; ///< path prefixes that may
};

constexpr std::array foreign{
    Foreign{"QXmpp belongs into core/xmpp", "^QXmpp", "core/ ui/ app/", "core/xmpp/"},
    Foreign{"SQLite belongs into core/storage", "^(sqlcipher/)?sqlite3", "core/ ui/ app/",
            "core/storage/"},
    Foreign{"libomemo-c belongs into core/omemo",
            "^(omemo/.*|signal_protocol(_types)?\\.h|session_(builder|cipher|pre_key|record|state)"
            "\\.h|sender_key(_record|_state)?\\.h|(curve|hkdf|key_helper|protocol|ratchet)\\.h)$",
            "core/ ui/ app/", "core/omemo/"},
    Foreign{"OpenSSL belongs into core/crypto/Aes.cpp", "^openssl/", "core/ ui/ app/",
            "core/crypto/Aes.cpp"},
    Foreign{"sound is encoded and decoded in core/media", "^(opus.*|SoundTouch)\\.h$",
            "core/ ui/ app/", "core/media/"},
    Foreign{"codes for cameras are drawn in ui/media", "^qrencode\\.h$", "core/ ui/ app/",
            "ui/media/"},
    Foreign{"a header of its own, instead of a whole module of Qt (which takes seconds to read)",
            "^Qt(Core|Network|Test|Xml)$", "core/ ui/ app/ tests/", ""},
    Foreign{"devices for sound belong into ui/sound",
            "^(QtMultimedia/.*|Q(Audio|Media|Capture|Sound|Video).*)$", "core/ ui/ app/",
            "ui/sound/"},
    Foreign{"dictionaries belong into app/desktop", "^hunspell(/|\\.)", "core/ ui/ app/",
            "app/desktop/"},
    Foreign{"system calls are not portable",
            "^((sys|netinet|arpa|net|linux)/.*|(unistd|signal|fcntl|pthread|dirent|poll|dlfcn|"
            "termios|pwd|grp|netdb|sched|syslog)\\.h|csignal)$",
            "core/ ui/", ""},
};

struct QtModules {
    const char *within;
    const char *may;
};

// The first row that fits a path counts; ui and app may use all of Qt.
constexpr std::array qtModules{
    QtModules{"core/media/", "QtCore QtNetwork QtXml QtConcurrent QtGui"},
    QtModules{"core/", "QtCore QtNetwork QtXml QtConcurrent"},
};

struct SizeLimit {
    const char *name; ///< regular expression for the path
    qsizetype lines;
};

constexpr std::array sizeLimits{
    SizeLimit{"^(core|ui|app)/.*\\.(cpp|h)$", 600},
    SizeLimit{"^(core|ui|app)/.*\\.qml$", 300},
    SizeLimit{"^(core|ui|app|tests|resources)/(.*/)?README\\.md$", 20},
};

// ---- Checks ----

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList words(const char *text)
{
    return latin(text).split(u' ', Qt::SkipEmptyParts);
}

bool startsWithAny(const QString &path, const char *prefixes)
{
    const QStringList all = words(prefixes);
    return std::any_of(all.begin(), all.end(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

QString bare(const QString &include)
{
    return include.mid(1, include.size() - 2);
}

/// "QtGui" for QImage, QtGui/QImage and QtGui; empty when the header is not Qt's.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith(u"Qt")) {
        const QString module = header.section(u'/', 0, 0);
        if (QFileInfo::exists(latin(NINELIVES_QT_HEADERS) + u'/' + module + u'/' + module)) {
            return module;
        }
    }
    static const QStringList modules =
        QDir(latin(NINELIVES_QT_HEADERS)).entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        if (QFileInfo::exists(latin(NINELIVES_QT_HEADERS) + u'/' + module + u'/' + header)) {
            return module;
        }
    }
    return {};
}

QString breach(const QString &path, const QString &include, const QString &why)
{
    return path + u": "_s + include + u": "_s + why;
}

QStringList checkLayer(const QString &path, const QString &include)
{
    const auto layer = std::find_if(layers.begin(), layers.end(), [&path](const Layer &one) {
        return layerOf(path) == QLatin1StringView(one.folder);
    });
    const QString header = bare(include);
    if (layer == layers.end()) {
        return header.isEmpty() || layerOf(path).isEmpty()
            ? QStringList()
            : QStringList{breach(path, include, u"the folder is not in the table of layers"_s)};
    }
    if (header.startsWith(u"tests/")) {
        return {breach(path, include, u"the product does not know its tests"_s)};
    }
    if (header.startsWith(u"../") || header.contains(u"/../")) {
        return {breach(path, include, u"include from the project root"_s)};
    }
    const QString other = layerOf(header);
    if (other.isEmpty() || other == layerOf(path) || words(layer->mayInclude).contains(other)) {
        return {};
    }
    return {breach(path, include, layerOf(path) + u" may not include "_s + other)};
}

QStringList checkForeign(const QString &path, const QString &include)
{
    QStringList found;
    for (const Foreign &rule : foreign) {
        if (startsWithAny(path, rule.within) && !startsWithAny(path, rule.except)
            && QRegularExpression(latin(rule.header)).match(bare(include)).hasMatch()) {
            found += breach(path, include, latin(rule.what));
        }
    }
    return found;
}

QStringList checkQt(const QString &path, const QString &include)
{
    for (const QtModules &rule : qtModules) {
        if (path.startsWith(QLatin1StringView(rule.within))) {
            const QString module = qtModuleOf(bare(include));
            return module.isEmpty() || words(rule.may).contains(module)
                ? QStringList()
                : QStringList{
                      breach(path, include, latin(rule.within) + u" may not use "_s + module)};
        }
    }
    return {};
}

} // namespace

QString layerOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    if (!path.contains(u'/') || (top != u"core" && top != u"ui" && top != u"app")) {
        return {};
    }
    return top == u"core" ? path.section(u'/', 0, 1) : top;
}

QStringList includes(const QString &content)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"\\n]+[>\"])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = line.globalMatch(content); match.hasNext();) {
        found += match.next().captured(1);
    }
    return found;
}

QStringList checkIncludes(const QString &path, const QString &content)
{
    QStringList found;
    const QStringList all = includes(content);
    for (const QString &include : all) {
        found += checkLayer(path, include);
        found += checkForeign(path, include);
        found += checkQt(path, include);
    }
    return found;
}

QStringList checkSize(const QString &path, const QString &content)
{
    const qsizetype lines = content.count(u'\n');
    for (const SizeLimit &limit : sizeLimits) {
        if (lines > limit.lines && QRegularExpression(latin(limit.name)).match(path).hasMatch()) {
            return {path + u": "_s + QString::number(lines) + u" lines, the limit is "_s
                    + QString::number(limit.lines)};
        }
    }
    return {};
}

QStringList check(const QString &path, const QString &content)
{
    return checkIncludes(path, content) + checkSize(path, content);
}

QStringList foldersWithoutReadme(const QStringList &paths)
{
    static const QRegularExpression source(u"\\.(cpp|h|mm|qml|js)$"_s);
    QSet<QString> sources;
    QSet<QString> described;
    for (const QString &path : paths) {
        const QString folder = path.section(u'/', 0, -2);
        if (path.endsWith(u"/README.md")) {
            described += folder;
        } else if (!layerOf(path).isEmpty() && source.match(path).hasMatch()) {
            sources += folder;
        }
    }
    QStringList found(sources.cbegin(), sources.cend());
    found.removeIf([&described](const QString &folder) { return described.contains(folder); });
    found.sort();
    return found;
}

} // namespace Ninelives::Architecture
