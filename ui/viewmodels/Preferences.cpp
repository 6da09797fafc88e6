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
const QString motionKey = u"window/lessMotion"_s;
const QString notificationsKey = u"window/notifications"_s;
const QString sizeKey = u"window/size"_s;

constexpr int everything = 3; // Ui::NotificationChoice::Everything

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

QSizeF Preferences::windowSize() const
{
    return read(m_file, sizeKey, QSizeF()).toSizeF();
}

void Preferences::setWindowSize(QSizeF size)
{
    write(m_file, sizeKey, size);
}

} // namespace Ninelives
