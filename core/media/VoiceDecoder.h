// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Voice.h"

#include <memory>

namespace Ninelives {

// Sound of others, in Ogg with Opus: decoded from memory within bounds. No length, position or
// channel count in the file is believed; whatever it has becomes one channel at voiceRate.

/// What voice messages may be, and how long looking into one may take.
struct VoiceLimits {
    qint64 mostBytes = qint64{32} * 1024 * 1024;
    qint64 mostMs = longestVoiceMs;
    int decodeMs = 30'000; ///< for measuring all of it
    int stepMs = 2'000; ///< for opening, seeking, and each piece that is played
};

/// The file begins as Ogg with Opus does; `head`: its first 64 bytes.
[[nodiscard]] bool looksLikeVoice(const QByteArray &head);

/// Decodes all of it. Unsupported for other formats, Malformed for what has no sound or can't be
/// decoded, TooLarge over the limits. Takes its time: for the pool. Callable from any thread.
[[nodiscard]] Result<VoiceShape> measureVoice(const QByteArray &file,
                                              const VoiceLimits &limits = {});

/// Opens it for playing; errors as above. Quick.
[[nodiscard]] Result<std::shared_ptr<VoiceReader>> openVoice(const QByteArray &file,
                                                             const VoiceLimits &limits = {});

} // namespace Ninelives
