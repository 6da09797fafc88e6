// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A sound as a row of bars, drawn as one picture. The part that was heard has another colour. From
/// left to right in every language; of more bars than fit the last ones are shown.
class WaveBars : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    /// 0 to 255 each; without any, `least` low bars.
    Q_PROPERTY(QList<int> levels READ levels WRITE setLevels NOTIFY changed FINAL)
    Q_PROPERTY(int least READ least WRITE setLeast NOTIFY changed FINAL)
    Q_PROPERTY(double heard READ heard WRITE setHeard NOTIFY changed FINAL) ///< 0 to 1
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL) ///< of what was heard
    Q_PROPERTY(QColor rest READ rest WRITE setRest NOTIFY changed FINAL)
    Q_PROPERTY(double pitch READ pitch WRITE setPitch NOTIFY changed FINAL) ///< from bar to bar

public:
    explicit WaveBars(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<int> levels() const { return m_levels; }
    void setLevels(const QList<int> &levels) { set(m_levels, levels); }
    [[nodiscard]] int least() const { return m_least; }
    void setLeast(int least) { set(m_least, least); }
    [[nodiscard]] double heard() const { return m_heard; }
    /// Drawn again only when another bar is reached.
    void setHeard(double heard);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink) { set(m_ink, ink); }
    [[nodiscard]] QColor rest() const { return m_rest; }
    void setRest(const QColor &rest) { set(m_rest, rest); }
    [[nodiscard]] double pitch() const { return m_pitch; }
    void setPitch(double pitch) { set(m_pitch, pitch); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template<typename T>
    void set(T &kept, const T &value)
    {
        if (kept != value) {
            kept = value;
            update();
            Q_EMIT changed();
        }
    }
    [[nodiscard]] qsizetype heardBars() const;

    QList<int> m_levels;
    int m_least = 0;
    double m_heard = 0;
    QColor m_ink;
    QColor m_rest;
    double m_pitch = 5;
};

} // namespace Ninelives
