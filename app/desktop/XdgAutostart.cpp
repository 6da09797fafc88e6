// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/XdgAutostart.h"

#include "app/desktop/Autostart.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEntry = 65'536;

/// A value of a desktop file, one line.
QByteArray valueOf(const QByteArray &entry, const QByteArray &key)
{
    const QList<QByteArray> lines = entry.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key + '=')) {
            return line.mid(key.size() + 1).trimmed();
        }
    }
    return {};
}

/// Inside an AppImage the program's own path is gone with the next start.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace

QString XdgAutostart::quoted(const QString &word)
{
    QString inside;
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\') {
            inside += u'\\'; // within quotes
        } else if (c == u'%') {
            inside += u'%'; // or it would be a field code
        }
        inside += c;
    }
    // Behind that the file's own escapes: a backslash is written as two.
    return u'"' + inside.replace(u'\\', "\\\\"_L1) + u'"';
}

QString XdgAutostart::path() const
{
    return QDir(m_folder).filePath(u"ninelives.desktop"_s);
}

bool XdgAutostart::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray entry = file.read(largestEntry);
    // How desktops' own settings switch it off without removing it.
    return valueOf(entry, "Hidden") != "true"
        && valueOf(entry, "X-GNOME-Autostart-enabled") != "false";
}

QByteArray XdgAutostart::entry() const
{
    QStringList words{quoted(m_program)};
    for (const QString &argument : m_arguments) {
        words << quoted(argument);
    }
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Ninelives\n"
           "Icon=ninelives\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"
           "Exec="
        + words.join(u' ').toUtf8() + '\n';
}

bool XdgAutostart::setOn(bool on)
{
    if (!on) {
        return !QFile::exists(path()) || QFile::remove(path());
    }
    const bool oneLine = !m_program.contains(u'\n') && !m_arguments.join(u' ').contains(u'\n');
    if (!oneLine || !QDir().mkpath(m_folder)) {
        return false;
    }
    QSaveFile file(path());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(entry()) > 0 && file.commit();
    if (!written) {
        qCWarning(logUi) << "autostart not written:" << file.errorString();
    }
    return written;
}

std::unique_ptr<AutostartPort> desktopAutostart(const QStringList &arguments)
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<XdgAutostart>(config + u"/autostart"_s, programPath(), arguments);
}

} // namespace Ninelives
