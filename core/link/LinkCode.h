// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Ninelives {

/// The code that a new device shows: eight of 2048 words, 88 random bits. Shown and typed by
/// people, good for one linking.
class LinkCode
{
public:
    static constexpr qsizetype wordCount = 8;

    static LinkCode make();
    /// The words as they were typed (case, spaces and commas don't matter), or link(). InvalidInput
    /// with the first wrong word in `detail`, or with nothing when their number is wrong.
    static Result<LinkCode> read(const QString &typed);

    [[nodiscard]] QStringList words() const;
    /// The same for a camera: one word of text.
    [[nodiscard]] QString link() const;
    /// What both devices make the key from.
    [[nodiscard]] QByteArray secret() const;

    bool operator==(const LinkCode &) const = default;

private:
    QList<int> m_numbers;
};

} // namespace Ninelives
