// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/FilmSource.h"

#include <QBasicTimer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Shows a moving picture in its box, cropped, with round corners; nothing for one that stands
/// still. It moves while `running` and in sight, and costs nothing otherwise.
class FilmItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Ninelives::FilmSource *source READ source WRITE setSource NOTIFY wanted FINAL)
    Q_PROPERTY(double attachmentId READ attachmentId WRITE setAttachmentId NOTIFY wanted FINAL)
    Q_PROPERTY(int longSide READ longSide WRITE setLongSide NOTIFY wanted FINAL) ///< pixels
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged FINAL)
    /// It is loaded, and moves.
    Q_PROPERTY(bool moves READ moves NOTIFY movesChanged FINAL)
    Q_PROPERTY(int frame READ frame NOTIFY frameChanged FINAL) ///< the one shown
    // Of the corners, as those of Rectangle.
    Q_PROPERTY(double topLeft MEMBER m_topLeft NOTIFY shaped FINAL)
    Q_PROPERTY(double topRight MEMBER m_topRight NOTIFY shaped FINAL)
    Q_PROPERTY(double bottomRight MEMBER m_bottomRight NOTIFY shaped FINAL)
    Q_PROPERTY(double bottomLeft MEMBER m_bottomLeft NOTIFY shaped FINAL)

public:
    explicit FilmItem(QQuickItem *parent = nullptr);

    [[nodiscard]] FilmSource *source() const { return m_source; }
    void setSource(FilmSource *source);
    [[nodiscard]] double attachmentId() const { return double(m_attachment.value); }
    void setAttachmentId(double attachment);
    [[nodiscard]] int longSide() const { return m_longSide; }
    void setLongSide(int pixels);
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running);
    [[nodiscard]] bool moves() const { return m_film != nullptr; }
    [[nodiscard]] int frame() const { return int(m_frame); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wanted();
    void runningChanged();
    void movesChanged();
    void frameChanged();
    void shaped();

protected:
    void componentComplete() override;
    void timerEvent(QTimerEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void load();
    void turn();
    [[nodiscard]] bool isInSight() const;

    FilmSource *m_source = nullptr;
    AttachmentId m_attachment;
    int m_longSide = 0;
    bool m_running = false;
    FilmSource::Pointer m_film;
    qsizetype m_frame = 0;
    int m_rounds = 0; ///< shown to the end
    int m_generation = 0;
    QBasicTimer m_timer;
    double m_topLeft = 0;
    double m_topRight = 0;
    double m_bottomRight = 0;
    double m_bottomLeft = 0;
};

} // namespace Ninelives
