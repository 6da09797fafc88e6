// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/registration/RegistrationForms.h"
#include "tests/unit/xmpp/Dom.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

using Kind = FormField::Kind;
using Reason = RegistrationProblem::Reason;

/// What servers ask before they make an account, friendly or not; and what their refusals mean.
class TestRegistrationForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainFieldsAreRead();
    void aDataFormGoesBeforePlainFields();
    void kindsOfFields_data();
    void kindsOfFields();
    void aPictureComesWithItsQuestion();
    void aPictureElsewhereIsNamed();
    void aWebPageIsOnlyALink_data();
    void aWebPageIsOnlyALink();
    void hostileFormsAreBounded();
    void tooManyFieldsAreNoForm();
    void oversizedPicturesAreLeftOut();
    void answersAreChecked_data();
    void answersAreChecked();
    void answersGoBack();
    void hiddenFieldsCannotBeAnswered();
    void refusals_data();
    void refusals();
};

namespace {

QDomElement query(const QString &inner)
{
    return dom(u"<query xmlns='jabber:iq:register'>%1</query>"_s.arg(inner));
}

QDomElement formQuery(const QString &fields, const QString &beside = {})
{
    return query(u"<x xmlns='jabber:x:data' type='form'>%1</x>%2"_s.arg(fields, beside));
}

const auto basics =
    u"<field var='username' type='text-single' label='User name'><required/></field>"
    "<field var='password' type='text-private'><required/></field>"_s;
const auto puzzle =
    u"<field var='ocr' type='text-single' label='Enter the text you see'><required/>"
    "<media xmlns='urn:xmpp:media-element'><uri type='audio/wav'>https://a.test/1.wav</uri>"
    "<uri type='image/png'>cid:sha1+aa@bob.xmpp.org</uri></media></field>"_s;

QString pictureData(const QByteArray &bytes, const QString &cid = u"sha1+aa@bob.xmpp.org"_s)
{
    return u"<data xmlns='urn:xmpp:bob' cid='%1' type='image/png'>%2</data>"_s.arg(
        cid, QString::fromLatin1(bytes.toBase64()));
}

RegistrationForm formOf(const QDomElement &element)
{
    return RegistrationForms::read(element).value_or(RegistrationForm());
}

} // namespace

void TestRegistrationForms::plainFieldsAreRead()
{
    const RegistrationForm form = formOf(
        query(u"<instructions>Choose\nwell</instructions><username/><password/><email>a@b</email>"
              "<key>k1</key>"_s));
    QVERIFY(!form.dataForm);
    QCOMPARE(form.instructions, u"Choose\nwell"_s);
    QCOMPARE(form.fields.size(), 4);
    QCOMPARE(form.field(u"username"_s)->kind, Kind::Text);
    QCOMPARE(form.field(u"password"_s)->kind, Kind::Secret);
    QVERIFY(form.field(u"email"_s)->required);
    QCOMPARE(form.field(u"email"_s)->values, QStringList{u"a@b"_s});
    QCOMPARE(form.field(u"key"_s)->kind, Kind::Hidden);
    QVERIFY(!form.field(u"nothing"_s));
}

void TestRegistrationForms::aDataFormGoesBeforePlainFields()
{
    const RegistrationForm form =
        formOf(query(u"<username/><password/><x xmlns='jabber:x:data' type='form'>"
                     "<instructions>Say hello</instructions>%1</x>"_s.arg(basics)));
    QVERIFY(form.dataForm);
    QCOMPARE(form.instructions, u"Say hello"_s);
    QCOMPARE(form.fields.size(), 2);
    QCOMPARE(form.field(u"username"_s)->label, u"User name"_s);
}

void TestRegistrationForms::kindsOfFields_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *type, Kind kind) {
        QTest::newRow(type) << QString::fromLatin1(type) << int(kind);
    };
    row("text-single", Kind::Text);
    row("text-private", Kind::Secret);
    row("text-multi", Kind::Lines);
    row("jid-single", Kind::Text);
    row("jid-multi", Kind::Lines);
    row("list-single", Kind::Choice);
    row("list-multi", Kind::Choices);
    row("boolean", Kind::Switch);
    row("fixed", Kind::Note);
    row("hidden", Kind::Hidden);
    row("something-new", Kind::Text);
    row("", Kind::Text);
}

void TestRegistrationForms::kindsOfFields()
{
    QFETCH(const QString, type);
    QFETCH(const int, kind);
    const RegistrationForm form = formOf(formQuery(
        u"<field var='a' type='%1'><value>v</value><option label='V'><value>v</value></option>"
        "</field>"_s.arg(type)));
    QCOMPARE(form.fields.size(), 1);
    QCOMPARE(int(form.fields.first().kind), kind);
    QCOMPARE(form.fields.first().options.value(0).label, u"V"_s);
}

void TestRegistrationForms::aPictureComesWithItsQuestion()
{
    const QDomElement asked = formQuery(basics + puzzle, pictureData("picture bytes"));
    const RegistrationForm form = formOf(asked);
    QCOMPARE(form.field(u"ocr"_s)->picture, "picture bytes"_ba);
    QCOMPARE(form.field(u"ocr"_s)->link, QUrl(u"https://a.test/1.wav"_s));
    QVERIFY(RegistrationForms::missingPictures(asked, form).isEmpty());
}

void TestRegistrationForms::aPictureElsewhereIsNamed()
{
    const QDomElement asked =
        formQuery(basics + puzzle, pictureData("another", u"sha1+bb@bob.xmpp.org"_s));
    const RegistrationForm form = formOf(asked);
    QVERIFY(form.field(u"ocr"_s)->picture.isEmpty());
    QCOMPARE(RegistrationForms::missingPictures(asked, form),
             (QMap<QString, QString>{{u"ocr"_s, u"sha1+aa@bob.xmpp.org"_s}}));
}

void TestRegistrationForms::aWebPageIsOnlyALink_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << u"https://provider.test/signup"_s << true;
    QTest::newRow("http") << u"http://provider.test/signup"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("with a password in it") << u"https://a:b@provider.test"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("endless") << u"https://a.test/"_s + QString(5'000, u'x') << false;
}

void TestRegistrationForms::aWebPageIsOnlyALink()
{
    QFETCH(const QString, url);
    QFETCH(const bool, taken);
    const RegistrationForm form = formOf(query(
        u"<instructions>Go there</instructions><x xmlns='jabber:x:oob'><url>%1</url></x>"_s.arg(
            url)));
    QCOMPARE(form.webPage.isValid() && !form.webPage.isEmpty(), taken);
    QVERIFY(form.fields.isEmpty());
}

void TestRegistrationForms::hostileFormsAreBounded()
{
    QString options;
    for (int i = 0; i < 5'000; ++i) {
        options += u"<option label='o'><value>%1</value></option>"_s.arg(i);
    }
    const QString lots(100'000, u'x');
    const RegistrationForm form = formOf(formQuery(
        u"<field var='a' type='list-single' label='%1&#10;&#9;%1'><desc>%1</desc>%2</field>"_s.arg(
            lots, options)
        + u"<field var='b' type='text-multi'>%1</field>"_s.arg(
            QString(u"<value>v</value>"_s).repeated(1'000))
        + u"<field type='text-single'/>"_s));
    QCOMPARE(form.fields.size(), 2); // one without a name can't be answered
    QCOMPARE(form.fields.at(0).options.size(), RegistrationForms::mostOptions);
    QVERIFY(form.fields.at(0).label.size() <= RegistrationForms::longestLabel);
    QVERIFY(!form.fields.at(0).label.contains(u'\n'));
    QVERIFY(form.fields.at(0).hint.size() <= RegistrationForms::longestText);
    QCOMPARE(form.fields.at(1).values.size(), RegistrationForms::mostValues);
}

void TestRegistrationForms::tooManyFieldsAreNoForm()
{
    QString fields;
    for (int i = 0; i <= RegistrationForms::mostFields; ++i) {
        fields += u"<field var='f%1' type='text-single'/>"_s.arg(i);
    }
    QVERIFY(!RegistrationForms::read(formQuery(fields)));
}

void TestRegistrationForms::oversizedPicturesAreLeftOut()
{
    const QByteArray huge(RegistrationForms::largestPicture + 1, 'x');
    QVERIFY(
        formOf(formQuery(basics + puzzle, pictureData(huge))).field(u"ocr"_s)->picture.isEmpty());
    const QByteArray most(RegistrationForms::largestPicture, 'x');
    QCOMPARE(formOf(formQuery(basics + puzzle, pictureData(most))).field(u"ocr"_s)->picture, most);
}

void TestRegistrationForms::answersAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("reason"); // -1: fine
    QTest::newRow("all there") << u"choice"_s << u"a"_s << -1;
    QTest::newRow("none of the options") << u"choice"_s << u"z"_s << int(Reason::NotAccepted);
    QTest::newRow("missing") << u"username"_s << QString() << int(Reason::Missing);
    QTest::newRow("too long") << u"username"_s << QString(2'000, u'x') << int(Reason::NotAccepted);
}

void TestRegistrationForms::answersAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const int, reason);
    const RegistrationForm form = formOf(formQuery(
        basics
        + u"<field var='choice' type='list-single'><option><value>a</value></option></field>"_s));
    FormAnswers answers{{u"username"_s, {u"nora"_s}}, {u"password"_s, {u"secret"_s}}};
    answers.insert(name, {value});
    const auto problem = RegistrationForms::check(form, answers);
    QCOMPARE(problem ? int(problem->reason) : -1, reason);
    QCOMPARE(problem ? problem->field : QString(), reason < 0 ? QString() : name);
}

void TestRegistrationForms::answersGoBack()
{
    const FormAnswers answers{{u"username"_s, {u"no<ra"_s}},
                              {u"password"_s, {u"s&cret\u0001"_s}},
                              {u"unasked"_s, {u"x"_s}}};
    const RegistrationForm plain = formOf(query(u"<username/><password/><key>k1</key>"_s));
    QCOMPARE(RegistrationForms::submission(plain, answers),
             "<query xmlns=\"jabber:iq:register\"><username>no&lt;ra</username>"
             "<password>s&amp;cret</password><key>k1</key></query>"_ba);
    const RegistrationForm form = formOf(formQuery(
        u"<field var='FORM_TYPE' type='hidden'><value>jabber:iq:register</value></field>"_s + basics
        + u"<field type='fixed'><value>Note</value></field>"_s));
    QCOMPARE(RegistrationForms::submission(form, answers),
             "<query xmlns=\"jabber:iq:register\"><x xmlns=\"jabber:x:data\" type=\"submit\">"
             "<field var=\"FORM_TYPE\"><value>jabber:iq:register</value></field>"
             "<field var=\"username\"><value>no&lt;ra</value></field>"
             "<field var=\"password\"><value>s&amp;cret</value></field></x></query>"_ba);
}

void TestRegistrationForms::hiddenFieldsCannotBeAnswered()
{
    const RegistrationForm form =
        formOf(formQuery(u"<field var='challenge' type='hidden'><value>1</value></field>"_s));
    QVERIFY(RegistrationForms::submission(form, {{u"challenge"_s, {u"2"_s}}})
                .contains("<value>1</value>"));
}

void TestRegistrationForms::refusals_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *type, const char *condition, const char *text,
                        Reason reason, const char *field = "") {
        QTest::newRow(name)
            << u"<error type='%1'><%2 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
               "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>%3</text></error>"_s.arg(
                   QString::fromLatin1(type), QString::fromLatin1(condition),
                   QString::fromLatin1(text))
            << int(reason) << QString::fromLatin1(field);
    };
    row("taken", "cancel", "conflict", "", Reason::NameTaken, "username");
    row("unusable name", "modify", "not-acceptable", "The requested username is invalid.",
        Reason::NotAccepted, "username");
    row("weak password", "modify", "policy-violation", "Password is too short", Reason::NotAccepted,
        "password");
    row("something", "modify", "not-acceptable", "No.", Reason::NotAccepted);
    row("by its label", "modify", "not-acceptable", "Enter the text you see: wrong",
        Reason::NotAccepted, "ocr");
    row("puzzle", "cancel", "not-allowed", "The CAPTCHA verification has failed",
        Reason::NotAccepted, "ocr");
    row("too many", "wait", "resource-constraint", "Slow down", Reason::TooSoon);
    row("throttled", "wait", "policy-violation", "Later", Reason::TooSoon);
    row("by invitation", "auth", "forbidden", "By invitation", Reason::NotAllowed);
    row("closed", "cancel", "not-allowed", "", Reason::NotAllowed);
    row("unknown here", "cancel", "service-unavailable", "", Reason::NotOffered);
    row("not built in", "cancel", "feature-not-implemented", "", Reason::NotOffered);
    row("bad name", "modify", "jid-malformed", "", Reason::NotAccepted, "username");
    row("trouble", "cancel", "internal-server-error", "", Reason::ServerTrouble);
    row("later", "wait", "internal-server-error", "", Reason::TooSoon);
    row("nothing said", "cancel", "x", "", Reason::ServerTrouble);
}

void TestRegistrationForms::refusals()
{
    QFETCH(const QString, error);
    QFETCH(const int, reason);
    QFETCH(const QString, field);
    const RegistrationForm form = formOf(formQuery(basics + puzzle, pictureData("picture bytes")));
    const RegistrationProblem problem =
        RegistrationForms::problemOf(dom(u"<iq type='error'>%1</iq>"_s.arg(error)), form);
    QCOMPARE(int(problem.reason), reason);
    QCOMPARE(problem.field, field);
}

QTEST_GUILESS_MAIN(TestRegistrationForms)
#include "tst_registrationforms.moc"
