// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeProfiles.h"
#include "tests/qml/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

const QString aylin = u"aylin@meerkat.example"_s;
const QString priya = u"priya@meerkat.example"_s;
const QString nora = u"nora@lindenpost.example"_s;

/// The visible faces of a person, wherever they are.
QList<QQuickItem *> facesOf(const WindowStage &stage, const QString &person)
{
    QList<QQuickItem *> faces;
    for (QQuickItem *item : stage.visibleItems()) {
        if (item->property("person").toString() == person && item->property("pictured").isValid()) {
            faces.append(item);
        }
    }
    return faces;
}

bool allPictured(const WindowStage &stage, const QString &person, qsizetype atLeast = 1)
{
    const QList<QQuickItem *> faces = facesOf(stage, person);
    return faces.size() >= atLeast && std::ranges::all_of(faces, [](const QQuickItem *face) {
               return face->property("pictured").toBool();
           });
}

bool nonePictured(const WindowStage &stage, const QString &person)
{
    const QList<QQuickItem *> faces = facesOf(stage, person);
    return !faces.isEmpty() && std::ranges::none_of(faces, [](const QQuickItem *face) {
        return face->property("pictured").toBool();
    });
}

} // namespace

/// Pictures of people in the real window, and the page about the own one.
class TestWindowFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreEverywhere()
    {
        WindowStage stage(u"faces"_s);
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        // In the list and beside the last of her messages; who has none keeps initials.
        QTRY_VERIFY(allPictured(stage, aylin, 2));
        QVERIFY(nonePictured(stage, priya));
        QTRY_VERIFY(allPictured(stage, nora)); // at the foot
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(allPictured(stage, aylin, 3)); // and among the members
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(allPictured(stage, aylin, 3)); // list, header, details
        QCOMPARE(stage.warnings, QStringList());
    }

    void aNewPictureComesWithoutAGap()
    {
        WindowStage stage(u"faces"_s);
        QVERIFY(stage.open(u"Aylin Demir"_s));
        QTRY_VERIFY(allPictured(stage, aylin, 2));
        QQuickItem *const face = facesOf(stage, aylin).constFirst();
        const QSizeF size = face->size();
        const QString before = face->property("shown").toString();
        m_gaps = 0;
        QVERIFY(connect(face, SIGNAL(picturedChanged()), this, SLOT(noteGap())));
        stage.engine.fakeProfiles().give(aylin, FakeMedia::drawing(42, {256, 256}));
        QTRY_VERIFY(face->property("shown").toString() != before);
        QTRY_VERIFY(allPictured(stage, aylin, 2));
        QCOMPARE(m_gaps, 0);
        QCOMPARE(face->size(), size);
        stage.engine.fakeProfiles().give(aylin, {});
        QTRY_VERIFY(nonePictured(stage, aylin));
        stage.engine.fakeProfiles().give(priya, FakeMedia::drawing(43, {256, 256}));
        QTRY_VERIFY(allPictured(stage, priya));
        QCOMPARE(stage.warnings, QStringList());
    }

    void theNameIsChangedByKeyboard()
    {
        WindowStage stage(u"profile"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"changeName"_s));
        stage.item(u"changeName"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"ownName"_s));
        QTRY_VERIFY(stage.item(u"ownName"_s)->hasActiveFocus());
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"Nora of the cats"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.app.profile()->name(), u"Nora of the cats"_s);
        QTRY_COMPARE(stage.app.account()->name(), u"Nora of the cats"_s);
        QTRY_VERIFY(!stage.item(u"ownName"_s));
        QTRY_VERIFY(stage.item(u"changeName"_s)->hasActiveFocus());
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"ownName"_s));
        QTRY_VERIFY(stage.item(u"ownName"_s)->hasActiveFocus());
        stage.press(Qt::Key_Escape); // leaves it as it was, and stays on the page
        QTRY_VERIFY(!stage.item(u"ownName"_s));
        QTRY_VERIFY(stage.item(u"changeName"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

    // The server's answer comes when the next thing is already being typed.
    void aLateAnswerDoesNotTakeTheKeyboard()
    {
        WindowStage stage(u"profile"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"changeName"_s));
        stage.item(u"changeName"_s)->forceActiveFocus(Qt::TabFocusReason);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.item(u"ownName"_s) && stage.item(u"ownName"_s)->hasActiveFocus());
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"Nora"_s);
        stage.engine.latencyMs = 50;
        stage.press(Qt::Key_Return);
        stage.app.commands()->run(int(Ui::Command::FindAnything));
        QCOMPARE(stage.focused()->objectName(), u"paletteField"_s);
        QTRY_VERIFY(!stage.item(u"ownName"_s));
        QCOMPARE(stage.focused()->objectName(), u"paletteField"_s);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(stage.item(u"changeName"_s)->hasActiveFocus());
        QCOMPARE(stage.warnings, QStringList());
    }

    void thePictureIsTakenAwayAndChosen()
    {
        WindowStage stage(u"profile"_s);
        QVERIFY(stage.open(u"Milo Brandt"_s));
        stage.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"removeFace"_s));
        QTRY_VERIFY(allPictured(stage, nora));
        stage.click(stage.item(u"removeFace"_s));
        QTRY_VERIFY(nonePictured(stage, nora));
        QVERIFY(!stage.item(u"removeFace"_s));
        QFile file(stage.folder.filePath(u"me.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(FakeMedia::drawing(7, {1200, 900}, "JPEG"));
        file.close();
        stage.app.profile()->choosePicture(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(allPictured(stage, nora));
        QTRY_VERIFY(stage.item(u"removeFace"_s));
        QCOMPARE(stage.warnings, QStringList());
    }

public Q_SLOTS:
    void noteGap() { ++m_gaps; }

private:
    int m_gaps = 0;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowFaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_faces.moc"
