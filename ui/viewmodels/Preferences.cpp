// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/Preferences.h"

#include <QSettings>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"window/theme"_s;
const QString enterKey = u"window/enterSends"_s;
const QString contrastKey = u"window/contrast"_s;
const QString textSizeKey = u"window/textSize"_s;
const QString compactKey = u"window/compactRows"_s;
const QString motionKey = u"window/lessMotion"_s;
const QString notificationsKey = u"window/notifications"_s;
const QString languageKey = u"window/language"_s;
const QString spellingKey = u"window/spelling"_s;
const QString keepRunningKey = u"window/keepRunning"_s;
const QString awayKey = u"window/awayAfter"_s;
const QString screenKey = u"window/screen"_s;

constexpr int everything = 3; // Ui::NotificationChoice::Everything
constexpr int awayMinutes = 10;
constexpr int soonestAway = 5;
constexpr int latestAway = 60;

/// Names of screens may hold anything; a group's name in the file may not.
QString placeKey(const QString &screen, const QString &what)
{
    return u"place-"_s + QString::fromLatin1(screen.toUtf8().toHex()) + u'/' + what;
}

QVariant read(const QString &file, const QString &key, const QVariant &fallback)
{
    return QSettings(file, QSettings::IniFormat).value(key, fallback);
}

void write(const QString &file, const QString &key, const QVariant &value)
{
    QSettings(file, QSettings::IniFormat).setValue(key, value);
}

} // namespace

QString Preferences::theme() const
{
    return read(m_file, themeKey, u"system"_s).toString();
}

void Preferences::setTheme(const QString &theme)
{
    write(m_file, themeKey, theme);
}

bool Preferences::enterSends() const
{
    return read(m_file, enterKey, true).toBool();
}

void Preferences::setEnterSends(bool on)
{
    write(m_file, enterKey, on);
}

int Preferences::notifications() const
{
    const int choice = read(m_file, notificationsKey, everything).toInt();
    return choice >= 0 && choice <= everything ? choice : everything;
}

void Preferences::setNotifications(int choice)
{
    write(m_file, notificationsKey, choice);
}

int Preferences::contrast() const
{
    return read(m_file, contrastKey, 0).toInt();
}

void Preferences::setContrast(int contrast)
{
    write(m_file, contrastKey, contrast);
}

int Preferences::textSize() const
{
    return read(m_file, textSizeKey, 100).toInt();
}

void Preferences::setTextSize(int percent)
{
    write(m_file, textSizeKey, percent);
}

bool Preferences::lessMotion() const
{
    return read(m_file, motionKey, false).toBool();
}

void Preferences::setLessMotion(bool on)
{
    write(m_file, motionKey, on);
}

QString Preferences::language() const
{
    return read(m_file, languageKey, QString()).toString();
}

void Preferences::setLanguage(const QString &code)
{
    write(m_file, languageKey, code);
}

bool Preferences::compactRows() const
{
    return read(m_file, compactKey, false).toBool();
}

void Preferences::setCompactRows(bool on)
{
    write(m_file, compactKey, on);
}

QString Preferences::spelling() const
{
    return read(m_file, spellingKey, u"keyboard"_s).toString();
}

void Preferences::setSpelling(const QString &choice)
{
    write(m_file, spellingKey, choice);
}

bool Preferences::keepRunning() const
{
    return read(m_file, keepRunningKey, true).toBool();
}

void Preferences::setKeepRunning(bool on)
{
    write(m_file, keepRunningKey, on);
}

int Preferences::awayAfter() const
{
    const int minutes = read(m_file, awayKey, awayMinutes).toInt();
    return minutes <= 0 ? 0 : qBound(soonestAway, minutes, latestAway);
}

void Preferences::setAwayAfter(int minutes)
{
    write(m_file, awayKey, minutes);
}

QString Preferences::lastScreen() const
{
    return read(m_file, screenKey, QString()).toString();
}

WindowPlace Preferences::windowPlace(const QString &screen) const
{
    return {read(m_file, placeKey(screen, u"frame"_s), QRect()).toRect(),
            read(m_file, placeKey(screen, u"maximised"_s), false).toBool(),
            read(m_file, placeKey(screen, u"sidebar"_s), 0).toInt()};
}

void Preferences::setWindowPlace(const QString &screen, const WindowPlace &place)
{
    write(m_file, screenKey, screen);
    write(m_file, placeKey(screen, u"frame"_s), place.frame);
    write(m_file, placeKey(screen, u"maximised"_s), place.maximised);
    write(m_file, placeKey(screen, u"sidebar"_s), place.sidebar);
}

} // namespace Ninelives
