// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/PasswordStrength.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr double fairBits = 45;
constexpr double strongBits = 60;
/// 32 signs that nobody mixes up.
constexpr auto readable = "abcdefghijkmnpqrstuvwxyz23456789"_L1;
constexpr int groups = 4;
constexpr int groupSize = 4;

/// How many signs each place could hold, by the kinds that occur.
double alphabetOf(const QString &password)
{
    const auto any = [&](auto kind) { return std::ranges::any_of(password, kind); };
    double size = 0;
    size += any([](QChar c) { return c.isLower(); }) ? 26 : 0;
    size += any([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    size += any([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    size += any([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    size += any([](QChar c) { return c.unicode() > 0x7f; }) ? 40 : 0;
    return std::max(size, 2.0);
}

/// Places that say something: a repetition, or the next sign of a row (abc, 321), hardly does.
double tellingPlaces(const QString &password)
{
    double places = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const int step = i == 0 ? 9 : password.at(i).unicode() - password.at(i - 1).unicode();
        places += std::abs(step) <= 1 ? 0.25 : 1;
    }
    const QSet<QChar> different(password.begin(), password.end());
    return std::min(places, 2.0 * double(different.size()));
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QString &name)
{
    if (password.isEmpty()) {
        return PasswordStrength::Empty;
    }
    if (password.size() < shortestPassword) {
        return PasswordStrength::TooShort;
    }
    QString rest = password;
    if (name.size() > 2) {
        rest.remove(name, Qt::CaseInsensitive);
    }
    const double bits = tellingPlaces(rest) * std::log2(alphabetOf(rest));
    return bits >= strongBits ? PasswordStrength::Strong
        : bits >= fairBits    ? PasswordStrength::Fair
                              : PasswordStrength::Weak;
}

QString randomPassword()
{
    QString password;
    for (int i = 0; i < groups * groupSize; ++i) {
        if (i > 0 && i % groupSize == 0) {
            password += u'-';
        }
        // The system's generator, made for keys.
        password += readable.at(qsizetype(QRandomGenerator::system()->bounded(readable.size())));
    }
    return password;
}

} // namespace Ninelives
