// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/WindowStage.h"

#include "tests/fakes/Scenes.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

qint64 stageTime()
{
    return QDateTime(QDate(2026, 11, 2), QTime(14, 32)).toMSecsSinceEpoch();
}

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

WindowStage::WindowStage(const QString &scene, QSize size)
    : preferences(folder.filePath(u"window.ini"_s)), clock(stageTime()), engine(clock),
      gate(engine),
      app(gate, clock, preferences, QLocale(QLocale::English, QLocale::UnitedKingdom)),
      qml(std::make_unique<QQmlApplicationEngine>())
{
    engine.deliveryStepMs = 20;
    Scenes::prepare(scene, engine, gate);
    app.forceTheme(Ui::ThemeChoice::Light);
    app.setSound(&microphone, &speaker);
    QObject::connect(qml.get(), &QQmlEngine::warnings, &app,
                     [this](const QList<QQmlError> &errors) {
                         for (const QQmlError &error : errors) {
                             warnings.append(error.toString());
                         }
                     });
    window = showMainWindow(*qml, app, size);
    if (window) {
        window->requestActivate();
        app.start();
    }
}

WindowStage::~WindowStage()
{
    qml.reset(); // the window goes before what it shows
}

QList<QQuickItem *> WindowStage::visibleItems() const
{
    QList<QQuickItem *> items;
    collect(window->contentItem(), items);
    return items;
}

QQuickItem *WindowStage::item(const QString &objectName) const
{
    const QList<QQuickItem *> items = visibleItems();
    for (QQuickItem *candidate : items) {
        if (candidate->objectName() == objectName) {
            return candidate;
        }
    }
    return nullptr;
}

QString WindowStage::accessibleName(QQuickItem *item)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QQuickItem *WindowStage::named(const QString &name) const
{
    const QList<QQuickItem *> items = visibleItems();
    for (QQuickItem *candidate : items) {
        if (accessibleName(candidate) == name) {
            return candidate;
        }
    }
    return nullptr;
}

void WindowStage::click(QQuickItem *item)
{
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
}

void WindowStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, key, modifiers);
}

void WindowStage::type(const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(window, c.toLatin1());
    }
}

bool WindowStage::open(const QString &title)
{
    if (!QTest::qWaitFor([&] { return app.conversations() && app.conversations()->loaded(); })) {
        return false;
    }
    for (const auto &[id, chat] : engine.state.conversations) {
        if (chat.title == title) {
            app.openChat(double(id));
        }
    }
    return QTest::qWaitFor([&] {
        return app.conversation()->title() == title && app.conversation()->timeline()->loaded()
            && (item(u"composerField"_s) || item(u"composerSentence"_s));
    });
}

QVariant WindowStage::message(int row, const QByteArray &role) const
{
    const TimelineModel *timeline = app.conversation()->timeline();
    return timeline->data(timeline->index(row, 0), timeline->roleNames().key(role, -1));
}

} // namespace Ninelives
