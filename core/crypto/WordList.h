// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Ninelives::WordList {

// 2048 English words (resources/words), and bytes written with them as BIP-39 does: eleven bits a
// word, the last ones a checksum. Callable from any thread.

inline constexpr int count = 2048;

/// The word with this number (0 to 2047); empty for any other number.
[[nodiscard]] QString word(int index);
/// The number of a word, however it is capitalised; -1 for one that is not in the list.
[[nodiscard]] int indexOf(QStringView word);

/// 16, 20, 24, 28 or 32 bytes as 12, 15, 18, 21 or 24 words; empty for any other size.
[[nodiscard]] QStringList encode(QByteArrayView bytes);
/// The bytes. InvalidInput for a number of words that encode() never gives, NotFound with the
/// first word that is not in the list as `detail`, Malformed when the checksum does not fit: a word
/// was mistaken for another one, or two changed places.
[[nodiscard]] Result<SecretBytes> decode(const QStringList &words);

/// What somebody typed or pasted, as words in small letters: blanks, line ends, commas and the
/// numbers of a numbered list are left out.
[[nodiscard]] QStringList split(QStringView text);

} // namespace Ninelives::WordList
