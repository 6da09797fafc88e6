// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/AccessibilityWalk.h"

#include "tests/qml/WindowStage.h"

#include <QAccessible>
#include <QColor>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 4.5;
constexpr qreal smallestTarget = 28;
constexpr qreal photoSide = 90; ///< smaller images are icons: they lie beside texts, not behind

bool isA(const QQuickItem *item, const char *type)
{
    return item->inherits(type);
}

/// What the keyboard should be able to reach.
bool isFocusable(const QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isEnabled() && item->isVisible() && item->width() > 0
        && item->height() > 0;
}

/// The innermost dialog or popover that it is in; null: in none.
const QQuickItem *dialogOf(const QQuickItem *item)
{
    while (item && !isA(item, "QQuickPopupItem")) {
        item = item->parentItem();
    }
    return item;
}

QString describe(const QQuickItem *item)
{
    const QPointF place = item->mapToScene(QPointF());
    return u"%1 '%2' '%3' at %4,%5 %6x%7"_s
        .arg(QString::fromLatin1(item->metaObject()->className()), item->objectName(),
             item->property("text").toString().left(40))
        .arg(place.x())
        .arg(place.y())
        .arg(item->width())
        .arg(item->height());
}

/// In the order in which they are drawn, so that the last one is on top.
void collectDrawn(QQuickItem *item, QList<QQuickItem *> &drawn)
{
    QList<QQuickItem *> waiting{item};
    while (!waiting.isEmpty()) {
        QQuickItem *next = waiting.takeLast();
        if (!next->isVisible() || next->opacity() <= 0) {
            continue;
        }
        drawn.append(next);
        QList<QQuickItem *> children = next->childItems();
        std::ranges::stable_sort(children, std::ranges::less(), &QQuickItem::z);
        std::ranges::reverse(children);
        waiting += children; // the lowest one is taken next
    }
}

qreal opacityOf(const QQuickItem *item)
{
    qreal opacity = 1;
    for (; item; item = item->parentItem()) {
        opacity *= item->opacity();
    }
    return opacity;
}

/// The part of an item that no clipping ancestor and no edge of the window hides.
QRectF visiblePart(const QQuickItem *item)
{
    QRectF part = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip() || !above->parentItem()) {
            part &= above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
        }
    }
    return part;
}

QColor blended(const QColor &ground, const QColor &ink, qreal opacity)
{
    const auto share = float(ink.alphaF() * opacity);
    const auto mixed = [share](float low, float high) { return low + (high - low) * share; };
    return QColor::fromRgbF(mixed(ground.redF(), ink.redF()), mixed(ground.greenF(), ink.greenF()),
                            mixed(ground.blueF(), ink.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// What an item paints at a point, if anything.
std::optional<QColor> paintAt(const QQuickItem *item, QPointF scene)
{
    const QRectF box(0, 0, item->width(), item->height());
    if (!box.contains(item->mapFromScene(scene)) || !visiblePart(item).contains(scene)) {
        return {};
    }
    if (isA(item, "QQuickRectangle")) {
        return item->property("color").value<QColor>();
    }
    const bool photo =
        isA(item, "QQuickImage") && item->width() >= photoSide && item->height() >= photoSide;
    return photo ? std::optional(QColor(Qt::white)) : std::nullopt; // the worst for white text
}

} // namespace

QStringList AccessibilityWalk::withoutWords(const WindowStage &stage)
{
    QStringList findings;
    const QList<QQuickItem *> items = stage.visibleItems();
    for (QQuickItem *item : items) {
        if (!isFocusable(item)) {
            continue;
        }
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (!face) {
            findings.append(u"nothing for a screen reader: "_s + describe(item));
        } else if (face->text(QAccessible::Name).isEmpty()) {
            findings.append(u"no name: "_s + describe(item));
        } else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) {
            findings.append(u"no role: "_s + describe(item));
        }
    }
    return findings;
}

QStringList AccessibilityWalk::notReached(WindowStage &stage)
{
    QList<QQuickItem *> wanted;
    const QList<QQuickItem *> items = stage.visibleItems();
    std::ranges::copy_if(items, std::back_inserter(wanted), &isFocusable);
    QStringList findings;
    for (const bool forward : {true, false}) {
        QSet<const QQuickItem *> reached;
        const auto steps = wanted.size() + 10;
        for (qsizetype step = 0; step < steps; ++step) {
            stage.press(forward ? Qt::Key_Tab : Qt::Key_Backtab,
                        forward ? Qt::NoModifier : Qt::ShiftModifier);
            // Focus scopes hand the focus on to their parts.
            for (const QQuickItem *item = stage.focused(); item; item = item->parentItem()) {
                reached.insert(item);
            }
        }
        const QQuickItem *dialog = dialogOf(stage.focused());
        for (QQuickItem *item : std::as_const(wanted)) {
            // A dialog keeps the keyboard to itself, also over another one; what scrolled out of
            // sight may be gone.
            const bool expected = !dialog || dialogOf(item) == dialog;
            if (isFocusable(item) && expected && !reached.contains(item)) {
                findings.append((forward ? u"not reached by Tab: "_s : u"not by Shift+Tab: "_s)
                                + describe(item));
            }
        }
    }
    return findings;
}

QStringList AccessibilityWalk::tooSmall(const WindowStage &stage)
{
    QStringList findings;
    const QList<QQuickItem *> items = stage.visibleItems();
    for (QQuickItem *item : items) {
        if (!isA(item, "QQuickAbstractButton") || !item->isEnabled() || item->width() <= 0) {
            continue;
        }
        const QPointF middle(item->width() / 2, item->height() / 2);
        const qreal reach = smallestTarget / 2 - 0.1;
        const QList<QPointF> edges{{0, -reach}, {0, reach}, {-reach, 0}, {reach, 0}};
        const bool hit =
            std::ranges::all_of(edges, [&](QPointF edge) { return item->contains(middle + edge); });
        if (!hit) {
            findings.append(u"smaller than 28x28: "_s + describe(item));
        }
    }
    return findings;
}

QStringList AccessibilityWalk::tooFaint(const WindowStage &stage)
{
    QStringList findings;
    QList<QQuickItem *> drawn;
    collectDrawn(stage.window->contentItem(), drawn);
    for (qsizetype at = 0; at < drawn.size(); ++at) {
        const QQuickItem *text = drawn.at(at);
        const bool words =
            isA(text, "QQuickText") || isA(text, "QQuickTextInput") || isA(text, "QQuickTextEdit");
        const QRectF part = visiblePart(text);
        if (!words || text->property("text").toString().trimmed().isEmpty() || !text->isEnabled()
            || opacityOf(text) < 0.99 || part.isEmpty()) {
            continue;
        }
        QColor ground = stage.window->color();
        for (qsizetype below = 0; below < at; ++below) {
            if (const auto paint = paintAt(drawn.at(below), part.center())) {
                ground = blended(ground, *paint, opacityOf(drawn.at(below)));
            }
        }
        const QColor ink = blended(ground, text->property("color").value<QColor>(), 1);
        if (const double ratio = contrast(ink, ground); ratio < leastContrast) {
            findings.append(u"%1 of %2 on %3: %4"_s.arg(ratio, 0, 'f', 1)
                                .arg(ink.name(), ground.name(), describe(text)));
        }
    }
    return findings;
}

} // namespace Ninelives
