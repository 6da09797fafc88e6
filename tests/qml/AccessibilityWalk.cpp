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

/// What an item paints, seen from the texts above it: worked out once for all of them.
struct Paint {
    const QQuickItem *item = nullptr;
    QRectF part; ///< of the window
    QColor color;
    qreal opacity = 1;

    [[nodiscard]] bool covers(QPointF scene) const
    {
        const QRectF box(0, 0, item->width(), item->height());
        return part.contains(scene) && box.contains(item->mapFromScene(scene)); // may be turned
    }
};

std::optional<Paint> paintOf(const QQuickItem *item)
{
    if (isA(item, "QQuickRectangle")) {
        return Paint{item, visiblePart(item), item->property("color").value<QColor>(),
                     opacityOf(item)};
    }
    const bool photo =
        isA(item, "QQuickImage") && item->width() >= photoSide && item->height() >= photoSide;
    // The worst for white text.
    return photo ? std::optional(Paint{item, visiblePart(item), QColor(Qt::white), opacityOf(item)})
                 : std::nullopt;
}

/// A text that one is to read, all of it.
bool isWords(const QQuickItem *item)
{
    const bool words =
        isA(item, "QQuickText") || isA(item, "QQuickTextInput") || isA(item, "QQuickTextEdit");
    return words && !item->property("text").toString().trimmed().isEmpty() && item->isEnabled()
        && opacityOf(item) >= 0.99;
}

/// What of `wanted` the keyboard does not reach though it should. A dialog keeps the keyboard to
/// itself, also over another one; what scrolled out of sight may be gone.
QList<QQuickItem *> missed(const QList<QQuickItem *> &wanted,
                           const QSet<const QQuickItem *> &reached, const QQuickItem *focused)
{
    const QQuickItem *dialog = dialogOf(focused);
    QList<QQuickItem *> found;
    std::ranges::copy_if(wanted, std::back_inserter(found), [&](QQuickItem *item) {
        return isFocusable(item) && (!dialog || dialogOf(item) == dialog)
            && !reached.contains(item);
    });
    return found;
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
        const QQuickItem *first = nullptr;
        const auto steps = wanted.size() + 10;
        for (qsizetype step = 0; step < steps; ++step) {
            stage.press(forward ? Qt::Key_Tab : Qt::Key_Backtab,
                        forward ? Qt::NoModifier : Qt::ShiftModifier);
            // Once round, and everything was there: the next round is the same.
            if (step > 0 && stage.focused() == first
                && missed(wanted, reached, stage.focused()).isEmpty()) {
                break;
            }
            first = step == 0 ? stage.focused() : first;
            // Focus scopes hand the focus on to their parts.
            for (const QQuickItem *item = stage.focused(); item; item = item->parentItem()) {
                reached.insert(item);
            }
        }
        const QList<QQuickItem *> never = missed(wanted, reached, stage.focused());
        for (const QQuickItem *item : never) {
            findings.append((forward ? u"not reached by Tab: "_s : u"not by Shift+Tab: "_s)
                            + describe(item));
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
    QList<Paint> below;
    for (const QQuickItem *item : std::as_const(drawn)) {
        if (const std::optional<Paint> paint = paintOf(item)) {
            below.append(*paint);
        }
        const QRectF part = isWords(item) ? visiblePart(item) : QRectF();
        if (part.isEmpty()) {
            continue;
        }
        QColor ground = stage.window->color();
        for (const Paint &paint : std::as_const(below)) {
            if (paint.covers(part.center())) {
                ground = blended(ground, paint.color, paint.opacity);
            }
        }
        const QColor ink = blended(ground, item->property("color").value<QColor>(), 1);
        if (const double ratio = contrast(ink, ground); ratio < leastContrast) {
            findings.append(u"%1 of %2 on %3: %4"_s.arg(ratio, 0, 'f', 1)
                                .arg(ink.name(), ground.name(), describe(item)));
        }
    }
    return findings;
}

} // namespace Ninelives
