// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/WaveBars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Ninelives {

namespace {

constexpr double barShare = 0.6; // of the pitch; the rest is the gap
constexpr double loudest = 255;

} // namespace

WaveBars::WaveBars(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void WaveBars::setHeard(double heard)
{
    const qsizetype before = heardBars();
    m_heard = std::clamp(heard, 0.0, 1.0);
    if (heardBars() != before) {
        update();
    }
    Q_EMIT changed();
}

qsizetype WaveBars::heardBars() const
{
    const qsizetype count = m_levels.isEmpty() ? m_least : m_levels.size();
    return qsizetype(std::lround(m_heard * double(count)));
}

void WaveBars::paint(QPainter *painter)
{
    QList<int> levels = m_levels.isEmpty() ? QList<int>(m_least, 0) : m_levels;
    const qsizetype played = heardBars();
    const auto room = qsizetype((width() + m_pitch * (1 - barShare)) / m_pitch);
    const qsizetype first = std::max<qsizetype>(0, levels.size() - room);
    const double wide = m_pitch * barShare;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (qsizetype i = first; i < levels.size(); ++i) {
        const double high = wide + (height() - wide) * std::clamp(levels.at(i) / loudest, 0.0, 1.0);
        const QRectF bar(double(i - first) * m_pitch, (height() - high) / 2, wide, high);
        painter->setBrush(i < played ? m_ink : m_rest);
        painter->drawRoundedRect(bar, wide / 2, wide / 2);
    }
}

} // namespace Ninelives
