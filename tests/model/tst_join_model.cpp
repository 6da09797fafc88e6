// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeOnboarding.h"
#include "tests/model/Roles.h"
#include "ui/text/PasswordStrength.h"
#include "ui/viewmodels/NewChatViewModel.h"
#include "ui/viewmodels/OnboardingViewModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

using Reason = RegistrationProblem::Reason;

namespace {

/// The page over a fake engine.
struct Page {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    OnboardingViewModel onboarding{ViewContext{&engine, &clock, QLocale::c()}};
    CreateAccountViewModel &create = *onboarding.create();
    FakeOnboarding &provider = engine.fakeOnboarding();

    /// Everything filled in but for what the test is about.
    void fill(const QString &name = u"nora.lind"_s)
    {
        create.setChosen(0);
        create.setName(name);
        create.setPassword(u"a quiet afternoon"_s);
    }
    /// submit(), to its end.
    bool submit()
    {
        create.submit();
        return QTest::qWaitFor([this] { return !create.busy(); });
    }
    [[nodiscard]] QStringList problems() const
    {
        return {create.generalProblem(), create.providerProblem(), create.serverProblem(),
                create.nameProblem(),    create.passwordProblem(), create.form()->problem()};
    }
};

FormField asking(const QString &name, FormField::Kind kind, const QString &label)
{
    FormField field;
    field.name = name;
    field.kind = kind;
    field.label = label;
    field.required = true;
    return field;
}

} // namespace

class TestJoinModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedProvidersAreFit()
    {
        const QList<ProviderRow> rows = Providers::shipped();
        QVERIFY(rows.size() >= 3);
        for (const ProviderRow &row : rows) {
            QVERIFY(row.domain.contains(u'.'));
            QVERIFY(!row.about.isEmpty());
            QVERIFY(row.website.startsWith(u"https://"_s));
        }
    }

    void damagedProviderListsGiveWhatIsWhole()
    {
        QVERIFY(Providers::read("nonsense").isEmpty());
        QVERIFY(Providers::read("{\"providers\": 7}").isEmpty());
        const auto rows = Providers::read(
            R"({"providers": [{"domain": "a@b"}, {"domain": "ok.example", "country": "zz",
                "website": "javascript:1", "about": 5}, 3, {}]})");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().domain, u"ok.example"_s);
        QCOMPARE(rows.first().website, QString());
    }

    void fieldsAreCheckedBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<int>("chosen"); // -1: the own server
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("field");
        using enum Ui::JoinField;
        const auto row = [](const char *what, int chosen, const QString &server,
                            const QString &name, const QString &password, Ui::JoinField field) {
            QTest::newRow(what) << chosen << server << name << password << int(field);
        };
        row("no server", -1, {}, u"nora"_s, u"long enough"_s, Server);
        row("address as server", -1, u"a@b.example"_s, u"nora"_s, u"long enough"_s, Server);
        row("no name", 0, {}, {}, u"long enough"_s, Name);
        row("address as name", 0, {}, u"nora@p.example"_s, u"long enough"_s, Name);
        row("space", 0, {}, u"nora lind"_s, u"long enough"_s, Name);
        row("sign", 0, {}, u"nora\"lind"_s, u"long enough"_s, Name);
        row("no password", 0, {}, u"nora"_s, {}, Password);
        row("short password", 0, {}, u"nora"_s, u"short"_s, Password);
    }

    void fieldsAreCheckedBeforeAnybodyIsAsked()
    {
        QFETCH(int, chosen);
        QFETCH(QString, server);
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(int, field);
        Page page;
        QSignalSpy shown(&page.create, &CreateAccountViewModel::problemShown);
        page.create.setChosen(chosen < 0 ? int(page.create.providers().size()) : chosen);
        page.create.setServer(server);
        page.create.setName(name);
        page.create.setPassword(password);
        page.create.submit();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().toInt(), field);
        const QStringList problems = page.problems();
        for (int i = 0; i < problems.size(); ++i) {
            QCOMPARE(!problems.at(i).isEmpty(), i == field);
        }
        QCOMPARE(page.engine.calls(u"begin"_s), 0);
    }

    void aPlainProviderIsOneStep()
    {
        Page page;
        QSignalSpy entered(&page.onboarding, &OnboardingViewModel::entered);
        page.fill();
        QVERIFY(page.submit());
        QTRY_COMPARE(entered.count(), 1);
        QCOMPARE(page.provider.place.domain, page.create.providers().first().domain);
        QCOMPARE(page.provider.answers.value(u"username"_s), QStringList{u"nora.lind"_s});
        QCOMPARE(page.engine.state.accounts.size(), 1);
        QCOMPARE(page.create.password(), QString()); // not kept in memory
    }

    void whatElseIsAskedIsShownFirst()
    {
        Page page;
        page.provider.form.instructions = u"Be kind."_s;
        FormField choice = asking(u"club"_s, FormField::Kind::Choice, u"Your club"_s);
        choice.options = {{u"a"_s, u"Chess"_s}, {u"b"_s, u"Bees"_s}};
        FormField hidden = asking(u"challenge"_s, FormField::Kind::Hidden, {});
        hidden.values = {u"1"_s};
        page.provider.form.fields +=
            {asking(u"email"_s, FormField::Kind::Text, {}), choice,
             asking(u"rules"_s, FormField::Kind::Switch, u"I agree"_s), hidden};
        page.fill();
        QSignalSpy shown(&page.create, &CreateAccountViewModel::problemShown);
        QVERIFY(page.submit());
        QCOMPARE(page.engine.calls(u"submit"_s), 0);
        ProviderForm &form = *page.create.form();
        QCOMPARE(form.rows().size(), 3);
        QCOMPARE(form.rows().first().label, u"Email address"_s);
        QCOMPARE(form.rows().at(1).options, (QStringList{u"Chess"_s, u"Bees"_s}));
        QCOMPARE(form.instructions(), u"Be kind."_s);
        QCOMPARE(shown.last(), (QVariantList{int(Ui::JoinField::Row), 0}));
        form.setText(0, u"nora@mail.example"_s);
        form.setChosen(1, 1);
        form.setOn(2, true);
        QVERIFY(page.submit());
        QCOMPARE(page.provider.answers.value(u"email"_s), QStringList{u"nora@mail.example"_s});
        QCOMPARE(page.provider.answers.value(u"club"_s), QStringList{u"b"_s});
        QCOMPARE(page.provider.answers.value(u"rules"_s), QStringList{u"1"_s});
        QVERIFY(!page.provider.answers.contains(u"challenge"_s));
        QCOMPARE(page.engine.calls(u"begin"_s), 1);
        QCOMPARE(page.engine.state.accounts.size(), 1);
    }

    void problemsStandAtTheirFields_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("about");
        QTest::addColumn<int>("field");
        using enum Ui::JoinField;
        const auto row = [](const char *name, Reason reason, const QString &about,
                            Ui::JoinField field) {
            QTest::newRow(name) << int(reason) << about << int(field);
        };
        row("taken", Reason::NameTaken, u"username"_s, Name);
        row("weak", Reason::NotAccepted, u"password"_s, Password);
        row("asked besides", Reason::NotAccepted, u"email"_s, Row);
        row("of all", Reason::NotAccepted, {}, None);
        row("too many", Reason::TooSoon, {}, Provider);
        row("closed", Reason::NotAllowed, {}, Provider);
        row("trouble", Reason::ServerTrouble, {}, None);
        row("again", Reason::AskedAgain, {}, Row);
    }

    void problemsStandAtTheirFields()
    {
        QFETCH(int, reason);
        QFETCH(QString, about);
        QFETCH(int, field);
        Page page;
        page.provider.form.fields.append(asking(u"email"_s, FormField::Kind::Text, {}));
        page.provider.problems = {{Reason(reason), about, u"Bad\u202e luck"_s}};
        page.fill();
        QVERIFY(page.submit());
        page.create.form()->setText(0, u"nora@mail.example"_s);
        QVERIFY(page.submit());
        const QStringList problems = page.problems();
        for (int i = 0; i < problems.size(); ++i) {
            QCOMPARE(!problems.at(i).isEmpty(), i == field);
        }
        QVERIFY(problems.at(field).contains(u"Bad luck"_s)); // without what would turn it round
        // The answer stays where it was, and the next try goes through.
        QVERIFY(page.submit());
        QCOMPARE(page.provider.answers.value(u"email"_s), QStringList{u"nora@mail.example"_s});
        QCOMPARE(page.engine.state.accounts.size(), 1);
    }

    void editingTakesTheProblemAway()
    {
        Page page;
        page.provider.problems = {{Reason::NameTaken, u"username"_s, {}}};
        page.fill();
        QVERIFY(page.submit());
        QVERIFY(!page.create.nameProblem().isEmpty());
        page.create.setName(u"nora.l"_s);
        QVERIFY(page.create.nameProblem().isEmpty());
    }

    void aWebPageIsOfferedAsALink()
    {
        Page page;
        page.provider.form.webPage = QUrl(u"https://p.example/signup"_s);
        page.provider.formProblem = RegistrationProblem{Reason::OnWebPage, {}, {}};
        page.fill();
        QVERIFY(page.submit());
        QCOMPARE(page.create.webPage(), u"https://p.example/signup"_s);
        QVERIFY(page.create.providerProblem().contains(u"website"_s));
        // Another provider has nothing to do with it.
        page.create.setChosen(1);
        QCOMPARE(page.create.webPage(), QString());
        QVERIFY(page.create.providerProblem().isEmpty());
    }

    void anUnknownOwnServerIsSaidAtItsField()
    {
        Page page;
        page.fill();
        page.create.setChosen(int(page.create.providers().size()));
        page.create.setServer(u"chat.family.example"_s);
        page.engine.failNext(u"begin"_s, Error{ErrorCode::HostNotFound, {}});
        QVERIFY(page.submit());
        QVERIFY(page.create.serverProblem().contains(u"chat.family.example"_s));
    }

    void anAnswerForAnotherProviderIsDropped()
    {
        Page page;
        page.engine.latencyMs = 20;
        page.fill();
        page.create.submit();
        page.create.leave();
        QTest::qWait(60);
        QCOMPARE(page.engine.calls(u"submit"_s), 0);
        QVERIFY(page.engine.state.accounts.isEmpty());
        QVERIFY(page.provider.ended > 0);
    }

    void anInvitationGivesAccountAndContact()
    {
        Page page;
        QSignalSpy create(&page.onboarding, &OnboardingViewModel::createWanted);
        QSignalSpy chat(&page.onboarding, &OnboardingViewModel::chatWanted);
        page.onboarding.openLink(u"xmpp:milo@meerkat.example?roster;preauth=t1;ibr=y"_s);
        QCOMPARE(create.count(), 1);
        QVERIFY(page.create.invited());
        QVERIFY(page.create.invitedText().contains(u"milo@meerkat.example"_s));
        QCOMPARE(page.create.domain(), u"meerkat.example"_s);
        page.fill();
        QVERIFY(page.submit());
        QCOMPARE(page.provider.place.token, u"t1"_s);
        QCOMPARE(page.provider.inviter.toString(), u"milo@meerkat.example"_s);
        QTRY_COMPARE(chat.count(), 1);
    }

    void anInvitationStaysWhileTheProviderIsAsked()
    {
        Page page;
        page.engine.latencyMs = 20;
        page.onboarding.openLink(u"xmpp:milo@meerkat.example?roster;preauth=t1;ibr=y"_s);
        page.fill();
        page.create.submit();
        page.onboarding.forgetInvitation();
        QVERIFY(page.create.invited());
        QTRY_VERIFY(!page.create.busy()); // the answer was not dropped
        QCOMPARE(page.engine.state.accounts.size(), 1);
        QCOMPARE(page.provider.place.token, u"t1"_s);
    }

    void anInvitationWithANameKeepsIt()
    {
        Page page;
        page.onboarding.openLink(u"xmpp:nora@meerkat.example?register;preauth=t1"_s);
        QVERIFY(page.create.nameFixed());
        page.create.setName(u"other"_s);
        QCOMPARE(page.create.name(), u"nora"_s);
        page.onboarding.forgetInvitation();
        QVERIFY(!page.create.invited());
    }

    void aPersonWaitsUntilThereIsAnAccount()
    {
        Page page;
        QSignalSpy chat(&page.onboarding, &OnboardingViewModel::chatWanted);
        page.onboarding.openLink(
            u"https://chat.example/i/#xmpp:milo@meerkat.example?roster;preauth=t1"_s);
        QVERIFY(page.onboarding.waitingText().contains(u"milo@meerkat.example"_s));
        const AccountId account = page.engine.addAccount(u"nora@lindenpost.example"_s);
        page.onboarding.useWith(account);
        QTRY_COMPARE(chat.count(), 1);
        QCOMPARE(page.engine.lastToken, u"t1"_s);
        QVERIFY(page.onboarding.waitingText().isEmpty());
        page.onboarding.useWith(account);
        QCOMPARE(page.engine.calls(u"addContact"_s), 1);
    }

    void whatIsNoInvitationIsSaid()
    {
        Page page;
        page.onboarding.openLink(u"https://chat.example/invite?t1"_s);
        QVERIFY(!page.onboarding.linkProblem().isEmpty());
        page.onboarding.clearLinkProblem();
        QVERIFY(page.onboarding.linkProblem().isEmpty());
    }

    void passwordsAreJudged_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("strength");
        const auto row = [](const char *password, PasswordStrength strength) {
            QTest::newRow(password) << QString::fromLatin1(password) << int(strength);
        };
        row("", PasswordStrength::Empty);
        row("kitten7", PasswordStrength::TooShort);
        row("aaaaaaaaaaaaaaaa", PasswordStrength::Weak);
        row("abcdefghijklmnop", PasswordStrength::Weak);
        row("nora.lind1", PasswordStrength::Weak); // the name itself
        row("kd83ms9x2", PasswordStrength::Fair);
        row("a quiet afternoon", PasswordStrength::Strong);
        row("Tr4ctor-Biscuit", PasswordStrength::Strong);
    }

    void passwordsAreJudged()
    {
        QFETCH(QString, password);
        QFETCH(int, strength);
        QCOMPARE(int(passwordStrength(password, u"nora.lind"_s)), strength);
    }

    void aSuggestedPasswordIsStrongAndNeverTheSame()
    {
        Page page;
        QSignalSpy suggested(&page.create, &CreateAccountViewModel::passwordSuggested);
        page.create.suggestPassword();
        const QString first = page.create.password();
        page.create.suggestPassword();
        QVERIFY(page.create.password() != first);
        QCOMPARE(first.size(), 19);
        QCOMPARE(passwordStrength(first, {}), PasswordStrength::Strong);
        QCOMPARE(suggested.count(), 2);
    }

    void newChatTakesLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("token");
        QTest::newRow("address") << u"milo@meerkat.example"_s << true << QString();
        QTest::newRow("link") << u"xmpp:milo@meerkat.example?roster;preauth=t1"_s << true
                              << u"t1"_s;
        QTest::newRow("page") << u"https://a.example/i/#milo@meerkat.example?roster;preauth=t2"_s
                              << true << u"t2"_s;
        QTest::newRow("account only")
            << u"xmpp:meerkat.example?register;preauth=t1"_s << false << QString();
        QTest::newRow("room") << u"xmpp:cats@rooms.example?join"_s << false << QString();
        QTest::newRow("oneself") << u"xmpp:nora@lindenpost.example"_s << false << QString();
        QTest::newRow("nonsense") << u"milo at meerkat"_s << false << QString();
    }

    void newChatTakesLinks()
    {
        QFETCH(QString, text);
        QFETCH(bool, taken);
        QFETCH(QString, token);
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@lindenpost.example"_s);
        AccountChoice choice;
        NewChatViewModel page(ViewContext{&engine, &clock, QLocale::c()}, choice);
        choice.setAccounts(engine.state.accounts);
        QSignalSpy opened(&page, &NewChatViewModel::opened);
        page.setAddress(text);
        page.start();
        QTRY_COMPARE(page.busy(), false);
        QCOMPARE(opened.count(), taken ? 1 : 0);
        QCOMPARE(page.addressProblem().isEmpty(), taken);
        if (taken) {
            QTRY_COMPARE(engine.calls(u"addContact"_s), 1);
            QCOMPARE(engine.lastToken, token);
        }
    }

    void theOwnInvitationIsMadeWhenWanted()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@lindenpost.example"_s);
        AccountChoice choice;
        NewChatViewModel page(ViewContext{&engine, &clock, QLocale::c()}, choice);
        choice.setAccounts(engine.state.accounts);
        InviteViewModel &invite = *page.invite();
        QCOMPARE(engine.calls(u"invitation"_s), 0);
        engine.fakeOnboarding().link = {u"xmpp:nora@lindenpost.example?roster;preauth=t1;ibr=y"_s,
                                        QUrl(u"https://lindenpost.example/i/t1"_s), testTime(),
                                        true, true};
        invite.make();
        QTRY_COMPARE(invite.link(), u"https://lindenpost.example/i/t1"_s);
        QVERIFY(invite.code().startsWith(u"xmpp:"_s));
        QVERIFY(invite.note().contains(u"works once"_s));
        invite.copy();
        QVERIFY(invite.copied());
        QCOMPARE(QGuiApplication::clipboard()->text(), invite.link());
        page.clear();
        QVERIFY(invite.link().isEmpty()); // it works once: the next person gets another one
    }
};

QTEST_MAIN(TestJoinModel)
#include "tst_join_model.moc"
