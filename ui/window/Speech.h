// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QGuiApplication;

namespace Ninelives {

/// One and many in English, which the texts of the sources do not tell apart ("%n messages"). Under
/// every other language; once, before speak().
void installEnglish(QGuiApplication &application);

/// Lets the program speak a language: its words, Qt's own, the direction of reading, dates and
/// numbers. `chosen` is a code of Languages::shipped(), or empty for the system's. Once, before the
/// first text is made; English when the words are not there.
void speak(QGuiApplication &application, const QString &chosen);

} // namespace Ninelives
