// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/WindowDriver.h"

#include <QAccessible>
#include <QPointer>
#include <QTest>
#include <QtQuickTest/quicktest.h>

namespace Ninelives {

namespace {

void collect(QQuickItem *from, QList<QQuickItem *> &items)
{
    if (!from->isVisible() || from->opacity() <= 0) {
        return;
    }
    items.append(from);
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        collect(child, items);
    }
}

} // namespace

QList<QQuickItem *> WindowDriver::visibleItems() const
{
    QList<QQuickItem *> items;
    collect(window->contentItem(), items);
    return items;
}

QQuickItem *WindowDriver::item(const QString &objectName) const
{
    const QList<QQuickItem *> items = visibleItems();
    for (QQuickItem *candidate : items) {
        if (candidate->objectName() == objectName) {
            return candidate;
        }
    }
    return nullptr;
}

QString WindowDriver::accessibleName(QQuickItem *item)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QQuickItem *WindowDriver::named(const QString &name) const
{
    const QList<QQuickItem *> items = visibleItems();
    for (QQuickItem *candidate : items) {
        if (accessibleName(candidate) == name) {
            return candidate;
        }
    }
    return nullptr;
}

QObject *WindowDriver::popupOf(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->inherits("QQuickPopupItem")) {
            return item->parent();
        }
    }
    return nullptr;
}

void WindowDriver::click(QQuickItem *item)
{
    // Menus and dialogs fade in, and find their place last.
    const QPointer<QObject> popup = popupOf(item);
    if (!QTest::qWaitFor([&] { return !popup || popup->property("opened").toBool(); })) {
        qWarning("the popup does not open");
    }
    // Where it is going to be, not where it was before the last change of the layout.
    if (!QQuickTest::qWaitForPolish(window)) {
        qWarning("the layout does not come to rest");
    }
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, key, modifiers);
}

void WindowDriver::type(const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(window, c.toLatin1());
    }
}

QVariant WindowDriver::message(int row, const QByteArray &role) const
{
    const TimelineModel *timeline = m_app.conversation()->timeline();
    return timeline->data(timeline->index(row, 0), timeline->roleNames().key(role, -1));
}

} // namespace Ninelives
