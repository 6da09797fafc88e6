// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes: photos, albums and files in all their states, after the drawings 03, 08, 17 and 21.
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/Scenes.h"

#include <QDateTime>

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize landscape(2560, 1920);
constexpr QSize portrait(1440, 2560);
constexpr qint64 kilobyte = 1024;

QList<Attachment> photos(FakeMedia &media, int count, bool here = true)
{
    QList<Attachment> list;
    for (int i = 0; i < count; ++i) {
        list.append(
            media.photo(u"IMG_%1.jpg"_s.arg(2040 + i), i % 3 == 2 ? portrait : landscape, here));
    }
    return list;
}

/// What others sent, in each state.
void addReceived(FakeEngine &engine, ConversationId chat)
{
    FakeMedia &media = engine.fakeMedia();
    engine.autoDeliver = false;
    Attachment gone = media.photo(u"gone.jpg"_s, landscape, false);
    gone.failed = true;
    gone.failure = ErrorCode::NotWhatWasSent;
    gone.preview.clear();
    media.add(chat, Direction::In, {gone}, {}, at(engine, 14, 26));
    media.add(chat, Direction::In, {media.photo(u"small.png"_s, QSize(90, 60))}, {},
              at(engine, 14, 27));
    media.add(chat, Direction::In, photos(media, 1, false), {}, at(engine, 14, 28));
    media.add(chat, Direction::Out, {media.photo(u"panorama.jpg"_s, QSize(4000, 800))}, {},
              at(engine, 14, 29), Delivery::Read);
}

/// One of each state.
void addPhotos(FakeEngine &engine, ConversationId chat)
{
    FakeMedia &media = engine.fakeMedia();
    engine.autoDeliver = false;
    media.add(chat, Direction::In, photos(media, 1), u"The new arrivals are awake"_s,
              at(engine, 14, 20));
    media.add(chat, Direction::In, photos(media, 1, false), {}, at(engine, 14, 21));
    Attachment changed = media.photo(u"odd.jpg"_s, landscape, false);
    changed.failed = true;
    changed.failure = ErrorCode::NotWhatWasSent;
    media.add(chat, Direction::In, {changed}, {}, at(engine, 14, 22));
    media.add(chat, Direction::Out, {media.photo(u"panorama.jpg"_s, QSize(4000, 800))}, {},
              at(engine, 14, 26), Delivery::Read);
    media.add(chat, Direction::Out, photos(media, 1), {}, at(engine, 14, 27), Delivery::Sending);
    Attachment large = media.photo(u"large.png"_s, landscape);
    large.failed = true;
    large.failure = ErrorCode::TooLarge;
    large.failureText = QString::number(media.limit);
    large.sources.clear();
    media.add(chat, Direction::Out, {large}, {}, at(engine, 14, 29), Delivery::Queued);
    engine.addMessage(chat, Direction::Out, u"Only the small one today"_s, at(engine, 14, 30),
                      Delivery::Queued);
}

void addFiles(FakeEngine &engine, ConversationId chat)
{
    FakeMedia &media = engine.fakeMedia();
    engine.autoDeliver = false;
    media.add(chat, Direction::In,
              {media.file(u"Adoption papers.pdf"_s, u"application/pdf"_s, 312 * kilobyte)}, {},
              at(engine, 14, 20));
    media.add(chat, Direction::In,
              {media.file(u"cat-translator.exe"_s, u"application/x-msdownload"_s, 4198 * kilobyte)},
              {}, at(engine, 14, 21));
    media.add(chat, Direction::In,
              {media.file(u"All the photographs of the summer in one archive.zip"_s,
                          u"application/zip"_s, 84'000 * kilobyte, false)},
              u"Everything from the lake"_s, at(engine, 14, 22));
    Attachment voice = media.file(u"voice.opus"_s, u"audio/ogg"_s, 96 * kilobyte);
    voice.kind = AttachmentKind::Voice;
    voice.durationMs = 24'000;
    media.add(chat, Direction::In, {voice}, {}, at(engine, 14, 23));
    media.add(chat, Direction::Out,
              {media.file(u"Garden plan final v9.odt"_s,
                          u"application/vnd.oasis.opendocument.text"_s, 8602 * kilobyte)},
              {}, at(engine, 14, 27), Delivery::Sending);
    Attachment refused = media.file(u"keys.p12"_s, u"application/x-pkcs12"_s, 4 * kilobyte);
    refused.failed = true;
    refused.failure = ErrorCode::StorageFull;
    refused.sources.clear();
    media.add(chat, Direction::Out, {refused}, {}, at(engine, 14, 28), Delivery::Queued);
}

/// Voice messages: not heard yet, heard, not loaded, own, on the way up.
void addVoices(FakeEngine &engine, ConversationId chat)
{
    FakeMedia &media = engine.fakeMedia();
    engine.autoDeliver = false;
    const auto add = [&](Direction direction, qint64 durationMs, bool here, int minute,
                         Delivery delivery) {
        media.add(chat, direction, {media.voiceMessage(durationMs, here)}, {},
                  at(engine, 14, minute), delivery);
    };
    add(Direction::In, 24'000, true, 10, Delivery::Read);
    add(Direction::In, 7'000, true, 11, Delivery::Read);
    add(Direction::In, 95'000, false, 12, Delivery::Read);
    add(Direction::Out, 41'000, true, 13, Delivery::Delivered);
    add(Direction::Out, 12'000, true, 30, Delivery::Sending);
}

void addAlbums(FakeEngine &engine, ConversationId chat)
{
    FakeMedia &media = engine.fakeMedia();
    for (const int count : {2, 3, 5, 9}) {
        media.add(chat, count % 2 == 0 ? Direction::Out : Direction::In, photos(media, count), {},
                  at(engine, 14, 10 + count));
    }
    media.add(chat, Direction::In, photos(media, 4),
              u"The new arrivals! You called dibs on the small one"_s, at(engine, 14, 25));
}

} // namespace

QStringList mediaNames()
{
    return {u"photos"_s,      u"album"_s,     u"files"_s,     u"sending"_s,     u"chips"_s,
            u"viewer"_s,      u"drop"_s,      u"gallery"_s,   u"photosplain"_s, u"received"_s,
            u"groupphotos"_s, u"voices"_s,    u"recording"_s, u"recorded"_s,    u"voicesplain"_s,
            u"films"_s,       u"forwarding"_s};
}

void addMedia(const QString &name, FakeEngine &engine)
{
    const ConversationId chat = mediaChatOf(name, engine);
    if (name == u"groupphotos") {
        addGroups(u"group"_s, engine);
        engine.fakeMedia().add(mediaChatOf(name, engine), Direction::In,
                               photos(engine.fakeMedia(), 4), {}, at(engine, 14, 30),
                               Delivery::None, u"aylin@meerkat.example"_s);
    } else if (name == u"received") {
        addReceived(engine, chat);
    } else if (name == u"voices" || name == u"voicesplain" || name == u"recording"
               || name == u"recorded") {
        addVoices(engine, chat);
    } else if (name == u"films") {
        Attachment film = engine.fakeMedia().photo(u"cat.gif"_s, QSize(480, 360));
        film.mediaType = u"image/gif"_s;
        engine.fakeMedia().add(chat, Direction::In, {film}, {}, at(engine, 14, 30));
    } else if (name == u"files") {
        addFiles(engine, chat);
    } else if (name == u"photos" || name == u"photosplain") {
        addPhotos(engine, chat);
    } else if (name == u"sending") {
        engine.autoDeliver = false;
        engine.fakeMedia().add(chat, Direction::Out, photos(engine.fakeMedia(), 3),
                               u"From the garden"_s, at(engine, 14, 30), Delivery::Sending);
        engine.addMessage(chat, Direction::Out, u"And this waits behind them"_s, at(engine, 14, 31),
                          Delivery::Queued);
    } else {
        addAlbums(engine, chat);
    }
}

void playMedia(const QString &name, FakeEngine &engine)
{
    if (!name.startsWith(u"voices") && name != u"photos" && name != u"photosplain"
        && name != u"files" && name != u"sending") {
        return;
    }
    FakeMedia &media = engine.fakeMedia();
    const std::vector<Message> rows = engine.messages(mediaChatOf(name, engine));
    for (const Message &row : rows) {
        for (const Attachment &attachment : row.attachments) {
            if (row.delivery == Delivery::Sending && !attachment.isUploaded()) {
                media.setProgress(attachment.id, attachment.bytes * 6 / 10, attachment.bytes);
                break;
            }
        }
    }
}

ConversationId mediaChatOf(const QString &name, const FakeEngine &engine)
{
    return byTitle(engine,
                   name == u"groupphotos"        ? u"Cat Café Crew"
                       : name.endsWith(u"plain") ? u"Harbour Rescue Desk"
                                                 : u"Aylin Demir");
}

} // namespace Ninelives::Scenes
