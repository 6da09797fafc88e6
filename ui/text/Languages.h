// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace Ninelives::Languages {

/// A language that the window speaks.
struct Language {
    QString code;    ///< as in translations/ninelives_<code>.ts; "en": the sources' own words
    QString ownName; ///< as its speakers write it
};

/// English first, the others by their codes.
[[nodiscard]] const QList<Language> &shipped();

/// The code of what is spoken: `chosen` when it is one of ours; else the first of the system's
/// languages that we speak, in whatever country (but never one script for the other); else English.
[[nodiscard]] QString spoken(const QString &chosen, const QLocale &system);

/// How dates and numbers are written: the system's way, unless the user chose another language.
[[nodiscard]] QLocale localeFor(const QString &chosen, const QLocale &system);

} // namespace Ninelives::Languages
