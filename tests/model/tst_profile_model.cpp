// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeProfiles.h"
#include "tests/model/Roles.h"
#include "ui/media/Faces.h"
#include "ui/viewmodels/ProfileViewModel.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    std::shared_ptr<PictureStore> store = std::make_shared<PictureStore>();
    Faces faces{store};
    QTemporaryDir folder;
    std::unique_ptr<ProfileViewModel> profile;

    Stage()
    {
        engine.addAccount(u"nora@p.example"_s, u"Nora Lind"_s);
        engine.addConversation(u"milo@m.example"_s, u"Milo"_s);
        faces.setEngine(&engine);
        faces.setAccounts({engine.account()});
        profile = std::make_unique<ProfileViewModel>(
            ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)});
        profile->setAccount(engine.state.accounts.first());
    }
    [[nodiscard]] QByteArray bytesOf(const QString &source) const
    {
        return store->get(source.mid(QLatin1StringView("image://picture/").size()));
    }
    [[nodiscard]] QUrl write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        return QUrl::fromLocalFile(file.fileName());
    }
};

const QString milo = u"milo@m.example"_s;

} // namespace

/// Faces for the window, and the page about the own one.
class TestProfileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facesComeAndChange()
    {
        Stage stage;
        stage.engine.fakeProfiles().pictures.insert(BareJid::fromStored(milo),
                                                    FakeProfiles::square(Qt::red));
        const QSignalSpy changed(&stage.faces, &Faces::changed);
        QCOMPARE(stage.faces.source(milo), QString());
        QTRY_COMPARE(changed.size(), 1);
        const QString first = stage.faces.source(milo);
        QCOMPARE(stage.bytesOf(first), FakeProfiles::square(Qt::red));
        QCOMPARE(stage.engine.calls(u"personPicture"_s), 1);
        // Whoever is shown is in view, once.
        QCOMPARE(stage.engine.fakeProfiles().looked, QStringList{milo});

        stage.engine.fakeProfiles().give(milo, FakeProfiles::square(Qt::blue));
        QCOMPARE(stage.faces.source(milo), first); // until the new one is here
        QTRY_COMPARE(changed.size(), 2);
        const QString second = stage.faces.source(milo);
        QVERIFY(second != first); // or the window's cache would show the old one
        QCOMPARE(stage.bytesOf(second), FakeProfiles::square(Qt::blue));
        QCOMPARE(stage.bytesOf(first), QByteArray());

        stage.engine.fakeProfiles().give(milo, {});
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(stage.faces.source(milo), QString());
        QCOMPARE(stage.bytesOf(second), QByteArray());
    }

    void whatIsUnderWayStaysWithItsAccount()
    {
        Stage stage;
        stage.engine.addAccount(u"nora@work.example"_s, u"Nora at work"_s);
        QTRY_COMPARE(stage.profile->name(), u"Nora Lind"_s);
        stage.profile->choosePicture(stage.write(u"a.png"_s, FakeProfiles::square(Qt::red)));
        QVERIFY(stage.profile->busy());
        stage.profile->setAccount(stage.engine.state.accounts.last());
        QVERIFY(!stage.profile->busy());
        QCOMPARE(stage.profile->name(), QString());
        QTRY_COMPARE(stage.profile->name(), u"Nora at work"_s);
        const auto &pictures = stage.engine.fakeProfiles().pictures;
        QTRY_VERIFY(pictures.contains(BareJid::fromStored(u"nora@p.example"_s)));
        QVERIFY(!pictures.contains(BareJid::fromStored(u"nora@work.example"_s)));
        QVERIFY(!stage.profile->hasPicture());
    }

    void whoIsNotShownIsNotFetched()
    {
        Stage stage;
        stage.engine.fakeProfiles().give(milo, FakeProfiles::square(Qt::red));
        QTest::qWait(0);
        QCOMPARE(stage.engine.calls(u"personPicture"_s), 0);
        QCOMPARE(stage.faces.source({}), QString());
        QCOMPARE(stage.faces.source(u"no address at all@@"_s), QString());
        QVERIFY(stage.engine.fakeProfiles().looked.isEmpty());
    }

    void facesAreBounded()
    {
        Stage stage;
        QString first;
        for (int i = 0; i <= Faces::mostKept; ++i) {
            const QString address = u"member%1@m.example"_s.arg(i);
            stage.engine.fakeProfiles().pictures.insert(BareJid::fromStored(address),
                                                        FakeProfiles::square(Qt::red, 2));
            static_cast<void>(stage.faces.source(address));
            QTRY_VERIFY(!stage.faces.source(address).isEmpty());
            first = i == 0 ? stage.faces.source(address) : first;
        }
        QCOMPARE(stage.bytesOf(first), QByteArray());
        QCOMPARE(stage.faces.source(u"member0@m.example"_s), QString());
        QTRY_COMPARE(stage.faces.source(u"member0@m.example"_s), first); // fetched again
    }

    void anotherAccountHasOtherFaces()
    {
        Stage stage;
        stage.engine.fakeProfiles().pictures.insert(BareJid::fromStored(milo),
                                                    FakeProfiles::square(Qt::red));
        static_cast<void>(stage.faces.source(milo));
        QTRY_VERIFY(!stage.faces.source(milo).isEmpty());
        const QSignalSpy reset(&stage.faces, &Faces::reset);
        stage.faces.setAccounts({AccountId{77}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(stage.faces.source(milo), QString());
    }

    void whoOnlyAFurtherAccountKnowsHasAFaceToo()
    {
        Stage stage;
        const AccountId second = stage.engine.addAccount(u"nora@work.example"_s);
        const BareJid person = BareJid::fromStored(milo);
        FakeProfiles &profiles = stage.engine.fakeProfiles();
        profiles.only[second].insert(person, FakeProfiles::square(Qt::blue));
        stage.faces.setAccounts({stage.engine.account(), second});
        static_cast<void>(stage.faces.source(milo));
        QTRY_COMPARE(stage.bytesOf(stage.faces.source(milo)), FakeProfiles::square(Qt::blue));
        QCOMPARE(profiles.looked, (QStringList{milo, milo})); // once for each account
        // Known to both it is the first one's.
        profiles.only[stage.engine.account()].insert(person, FakeProfiles::square(Qt::red));
        Q_EMIT profiles.pictureChanged(second, person);
        QTRY_COMPARE(stage.bytesOf(stage.faces.source(milo)), FakeProfiles::square(Qt::red));
    }

    void thePictureIsChosenAndRemoved()
    {
        Stage stage;
        QVERIFY(!stage.profile->hasPicture());
        stage.profile->choosePicture(stage.write(u"me.png"_s, FakeProfiles::square(Qt::red, 300)));
        QVERIFY(stage.profile->busy());
        QTRY_VERIFY(stage.profile->hasPicture());
        QTRY_VERIFY(!stage.profile->busy());
        QCOMPARE(stage.profile->problem(), QString());
        stage.profile->removePicture();
        QTRY_VERIFY(!stage.profile->hasPicture());
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("no picture") << u"text"_s << u"no picture"_s;
        QTest::newRow("not there") << QString() << u"can’t be read"_s;
    }

    void whatCannotBeUsedIsSaid()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, words);
        Stage stage;
        const QUrl url = file.isEmpty()
            ? QUrl::fromLocalFile(stage.folder.filePath(u"nothing.png"_s))
            : stage.write(file, "only words");
        stage.profile->choosePicture(url);
        QTRY_VERIFY2(stage.profile->problem().contains(words),
                     qPrintable(stage.profile->problem()));
        QVERIFY(!stage.profile->busy());
        QVERIFY(!stage.profile->hasPicture());
    }

    void whatWaitsIsSaid()
    {
        Stage stage;
        stage.engine.setConnection({});
        stage.profile->setName(u"Nora"_s);
        QTRY_COMPARE(stage.profile->name(), u"Nora"_s);
        QTRY_COMPARE(stage.profile->note(), u"Others see the change once you are connected."_s);
        stage.engine.fakeProfiles().trouble = Error{ErrorCode::RemoteRefused, {}};
        Q_EMIT stage.engine.fakeProfiles().ownChanged(stage.engine.account());
        QTRY_VERIFY2(stage.profile->note().startsWith(u"p.example"_s),
                     qPrintable(stage.profile->note()));
        stage.engine.fakeProfiles().trouble.reset();
        stage.engine.goOnline();
        Q_EMIT stage.engine.fakeProfiles().ownChanged(stage.engine.account());
        QTRY_COMPARE(stage.profile->note(), QString());
    }

    void aNameThatIsNotSavedStaysInTheField()
    {
        Stage stage;
        const QSignalSpy taken(stage.profile.get(), &ProfileViewModel::nameTaken);
        stage.engine.failNext(u"setOwnName"_s, Error{ErrorCode::DiskFull, {}});
        stage.profile->setName(u"Nora"_s);
        QTRY_VERIFY(stage.profile->problem().contains(u"disk is full"_s));
        QVERIFY(taken.isEmpty());
        stage.profile->setName(u"Nora"_s);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(stage.profile->problem(), QString());
    }
};

QTEST_MAIN(TestProfileModel)
#include "tst_profile_model.moc"
