// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/FilmItem.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

namespace Ninelives {

namespace {

constexpr int outOfSightMs = 500; // how soon one that comes into sight moves again
constexpr int bytesAPixel = 4;

QPainterPath rounded(const QRectF &box, double topLeft, double topRight, double bottomRight,
                     double bottomLeft)
{
    const auto corner = [](QPainterPath &path, const QPointF &middle, double radius, double from) {
        path.arcTo(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), from,
                   -90);
    };
    QPainterPath path(QPointF(box.left(), box.top() + topLeft));
    corner(path, box.topLeft() + QPointF(topLeft, topLeft), topLeft, 180);
    corner(path, box.topRight() + QPointF(-topRight, topRight), topRight, 90);
    corner(path, box.bottomRight() + QPointF(-bottomRight, -bottomRight), bottomRight, 0);
    corner(path, box.bottomLeft() + QPointF(bottomLeft, -bottomLeft), bottomLeft, 270);
    path.closeSubpath();
    return path;
}

} // namespace

FilmItem::FilmItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &FilmItem::wanted, this, &FilmItem::load);
    connect(this, &FilmItem::shaped, this, [this] { update(); });
}

void FilmItem::setSource(FilmSource *source)
{
    if (source != m_source) {
        m_source = source;
        Q_EMIT wanted();
    }
}

void FilmItem::setAttachmentId(double attachment)
{
    if (qint64(attachment) != m_attachment.value) {
        m_attachment = AttachmentId{qint64(attachment)};
        m_film.reset();
        m_frame = 0;
        Q_EMIT movesChanged();
        Q_EMIT wanted();
    }
}

void FilmItem::setLongSide(int pixels)
{
    if (pixels != m_longSide) {
        m_longSide = pixels;
        Q_EMIT wanted();
    }
}

void FilmItem::setRunning(bool running)
{
    if (running != m_running) {
        m_running = running;
        m_rounds = 0;
        turn();
        Q_EMIT runningChanged();
    }
}

void FilmItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    load();
}

void FilmItem::load()
{
    ++m_generation; // what is on its way is of another one
    if (!isComponentComplete() || !m_source || !m_attachment.isValid() || m_longSide <= 0) {
        return;
    }
    const int generation = m_generation;
    m_source->load(m_attachment, m_longSide)
        .then(this, [this, generation](const FilmSource::Pointer &film) {
            if (generation != m_generation) {
                return;
            }
            m_film = film;
            m_frame = 0;
            m_rounds = 0;
            Q_EMIT movesChanged();
            Q_EMIT frameChanged();
            turn();
            update();
        });
}

// ---- Moving ----

bool FilmItem::isInSight() const
{
    return isVisible() && window()
        && mapRectToScene(boundingRect()).intersects(QRectF(QPointF(), window()->size()));
}

/// Waits for the next frame, or for being in sight.
void FilmItem::turn()
{
    const bool over = m_film && m_film->rounds > 0 && m_rounds >= m_film->rounds;
    if (!m_film || !m_running || !isVisible() || over) {
        m_timer.stop();
        return;
    }
    m_timer.start(isInSight() ? m_film->frames.at(m_frame).shownMs : outOfSightMs, this);
}

void FilmItem::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId() || !m_film) {
        QQuickPaintedItem::timerEvent(event);
        return;
    }
    if (isInSight()) {
        m_frame = (m_frame + 1) % m_film->frames.size();
        m_rounds += m_frame == 0 ? 1 : 0;
        update();
        Q_EMIT frameChanged();
    }
    turn();
}

void FilmItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged) {
        turn();
    }
    QQuickPaintedItem::itemChange(change, data);
}

void FilmItem::paint(QPainter *painter)
{
    if (!m_film) {
        return;
    }
    const QByteArray &pixels = m_film->frames.at(m_frame).pixels;
    const QImage image(reinterpret_cast<const uchar *>(pixels.constData()), m_film->size.width(),
                       m_film->size.height(), m_film->size.width() * bytesAPixel,
                       QImage::Format_RGBA8888_Premultiplied);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_topLeft + m_topRight + m_bottomRight + m_bottomLeft > 0) {
        painter->setClipPath(
            rounded(boundingRect(), m_topLeft, m_topRight, m_bottomRight, m_bottomLeft));
    }
    const QSizeF shown = QSizeF(m_film->size).scaled(size(), Qt::KeepAspectRatioByExpanding);
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter->drawImage(QRectF(corner, shown), image);
}

} // namespace Ninelives
