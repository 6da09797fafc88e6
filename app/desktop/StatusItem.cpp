// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StatusItem.h"

#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <array>
#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

// What panels ask for, at one and two dots per pixel.
constexpr std::array iconSides{16, 22, 24, 32, 48, 64};

QString fileOf(TrayLook::Face face, bool onDark)
{
    QString name = u"normal"_s;
    if (face == TrayLook::Face::Unread) {
        name = u"unread"_s;
    } else if (face == TrayLook::Face::Offline) {
        name = u"offline"_s;
    }
    return u":/ninelives/app/tray-%1%2.svg"_s.arg(name, onDark ? u"-on-dark"_s : QString());
}

TrayPixmap pixmapOf(const QImage &image)
{
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{argb.width(), argb.height(), {}};
    pixmap.pixels.resize(argb.sizeInBytes());
    for (int y = 0; y < argb.height(); ++y) {
        qToBigEndian<quint32>(argb.constScanLine(y), argb.width(),
                              pixmap.pixels.data() + y * argb.bytesPerLine());
    }
    return pixmap;
}

} // namespace

StatusItem::StatusItem(QString menuPath, QObject *parent)
    : QObject(parent), m_menuPath(std::move(menuPath))
{}

const TrayPixmaps &StatusItem::drawn(const QString &file)
{
    const auto known = m_drawn.constFind(file);
    if (known != m_drawn.cend()) {
        return *known;
    }
    TrayPixmaps pixmaps;
    for (const int side : iconSides) {
        QImageReader reader(file);
        reader.setScaledSize(QSize(side, side));
        const QImage image = reader.read();
        if (!image.isNull()) {
            pixmaps.append(pixmapOf(image));
        }
    }
    return *m_drawn.insert(file, pixmaps);
}

void StatusItem::setLook(const TrayLook &look, bool onDark)
{
    const QString file = fileOf(look.face, onDark);
    if (file != m_file) {
        m_file = file;
        m_icon = drawn(file);
        Q_EMIT NewIcon();
    }
    if (look != m_look) {
        m_look = look;
        Q_EMIT NewToolTip();
    }
}

QString StatusItem::category() const
{
    return u"Communications"_s;
}

QString StatusItem::id() const
{
    return u"ninelives"_s;
}

QString StatusItem::title() const
{
    return u"Ninelives"_s;
}

QString StatusItem::status() const
{
    return u"Active"_s;
}

TrayTip StatusItem::toolTip() const
{
    // Panels take it for HTML.
    QString text = m_look.text.toHtmlEscaped();
    return {{}, {}, title(), text.replace(u'\n', "<br>"_L1)};
}

void StatusItem::Activate(int, int)
{
    if (onActivate) {
        onActivate();
    }
}

void StatusItem::SecondaryActivate(int x, int y)
{
    Activate(x, y);
}

// The panel shows the menu by itself, out of StatusMenu.
void StatusItem::ContextMenu(int, int) {}

void StatusItem::Scroll(int, const QString &) {}

} // namespace Ninelives
