// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/FilmSource.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKiB = 96 * 1024; // two of the largest

int kibibytes(const Film &film)
{
    qint64 bytes = 0;
    for (const Film::Frame &frame : film.frames) {
        bytes += frame.pixels.size();
    }
    return std::max(1, int(bytes / 1024));
}

} // namespace

FilmSource::FilmSource(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_films(mostKiB)
{}

QFuture<FilmSource::Pointer> FilmSource::load(AttachmentId attachment, int longSide)
{
    const QString key = u"%1/%2"_s.arg(attachment.value).arg(longSide);
    if (m_still.contains(attachment)) {
        return QtFuture::makeReadyValueFuture(Pointer());
    }
    if (const Pointer *known = m_films.object(key)) {
        return QtFuture::makeReadyValueFuture(*known);
    }
    return m_context.engine->media()
        .film(attachment, longSide)
        .then(this, [this, attachment, key](const Result<Film> &film) -> Pointer {
            if (!film) {
                // What is not here yet may be later.
                if (film.error().code != ErrorCode::NotFound) {
                    m_still.insert(attachment);
                }
                return {};
            }
            auto kept = std::make_shared<const Film>(*film);
            m_films.insert(key, new Pointer(kept), kibibytes(*kept));
            return kept;
        });
}

} // namespace Ninelives
