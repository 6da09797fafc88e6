// SPDX-License-Identifier: GPL-3.0-or-later
// FakeMedia: sound and moving pictures. Sound is really encoded and decoded.
#include "core/media/VoiceDecoder.h"
#include "core/media/VoiceEncoder.h"
#include "tests/fakes/FakeAnswers.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeSound.h"

#include <QImage>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int filmFrames = 8;

} // namespace

Attachment FakeMedia::voiceMessage(qint64 durationMs, bool here)
{
    Attachment voice = file(u"voice.ogg"_s, u"audio/ogg"_s, durationMs * 7 / 2, here);
    voice.kind = AttachmentKind::Voice;
    voice.durationMs = durationMs;
    return voice;
}

Result<QByteArray> FakeMedia::sound(AttachmentId id)
{
    const Attachment *attachment = find(id);
    if (!attachment || !attachment->isHere()) {
        return notFound();
    }
    QByteArray &bytes = m_contents[id.value];
    if (bytes.isEmpty()) {
        VoiceEncoder encoder;
        const auto spoken = encoder.append(fakeSpeech(attachment->durationMs), voiceRate);
        const auto made = spoken ? encoder.finish() : Result<QByteArray>(spoken.error());
        bytes = made ? *made : QByteArray();
    }
    return bytes;
}

void FakeMedia::setContent(AttachmentId id, const QByteArray &bytes)
{
    m_contents.insert(id.value, bytes);
}

std::shared_ptr<VoiceWriter> FakeMedia::newRecording()
{
    return std::make_shared<VoiceEncoder>(longestRecording);
}

Answer<VoiceShape> FakeMedia::voiceShape(AttachmentId id)
{
    return m_engine.answer<VoiceShape>(u"voiceShape"_s, [this, id]() -> Result<VoiceShape> {
        const auto bytes = sound(id);
        return bytes ? measureVoice(*bytes) : bytes.error();
    });
}

Answer<std::shared_ptr<VoiceReader>> FakeMedia::voice(AttachmentId id)
{
    using Reader = std::shared_ptr<VoiceReader>;
    return m_engine.answer<Reader>(u"voice"_s, [this, id]() -> Result<Reader> {
        const auto bytes = sound(id);
        return bytes ? openVoice(*bytes) : bytes.error();
    });
}

Answer<std::shared_ptr<VoiceReader>> FakeMedia::voiceOf(const QByteArray &recording)
{
    using Reader = std::shared_ptr<VoiceReader>;
    return m_engine.answer<Reader>(u"voiceOf"_s, [recording] { return openVoice(recording); });
}

Answer<QList<AttachmentId>> FakeMedia::playedVoices()
{
    return m_engine.answer<QList<AttachmentId>>(
        u"playedVoices"_s, [this]() -> Result<QList<AttachmentId>> { return m_played; });
}

Answer<void> FakeMedia::setPlayed(AttachmentId id)
{
    return m_engine.answer<void>(u"setPlayed"_s, [this, id]() -> Result<void> {
        m_played.append(id);
        return {};
    });
}

Answer<Film> FakeMedia::film(AttachmentId id, int longSide)
{
    return m_engine.answer<Film>(u"film"_s, [this, id, longSide]() -> Result<Film> {
        const Attachment *attachment = find(id);
        if (!attachment || !attachment->isHere()) {
            return notFound();
        }
        if (attachment->mediaType != u"image/gif") {
            return Error{ErrorCode::Unsupported, {}};
        }
        Film film;
        film.size = attachment->pixels.scaled(longSide, longSide, Qt::KeepAspectRatio);
        for (int i = 0; i < filmFrames; ++i) {
            const QImage frame = QImage::fromData(drawing(id.value + i, film.size))
                                     .convertToFormat(QImage::Format_RGBA8888_Premultiplied);
            film.frames.append(
                {QByteArray(reinterpret_cast<const char *>(frame.constBits()), frame.sizeInBytes()),
                 frameMs});
        }
        return film;
    });
}

} // namespace Ninelives
