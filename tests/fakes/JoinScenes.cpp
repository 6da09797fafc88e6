// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: accounts that are being made, and invitations.
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/FakeOnboarding.h"
#include "tests/fakes/Scenes.h"

#include <utility>

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

FormField question(const QString &name, FormField::Kind kind, const QString &label)
{
    FormField field;
    field.name = name;
    field.kind = kind;
    field.label = label;
    field.required = true;
    return field;
}

void addQuestions(RegistrationForm &form)
{
    form.instructions = u"Lindenpost is run by its members. Please read the rules first."_s;
    FormField ocr = question(u"ocr"_s, FormField::Kind::Text, u"Enter the text you see"_s);
    ocr.picture = FakeMedia::drawing(4, {240, 80});
    FormField other = question({}, FormField::Kind::Note, {});
    other.hint = u"If you don’t see the picture:"_s;
    other.link = QUrl(u"https://lindenpost.example/captcha/7"_s);
    FormField club = question(u"club"_s, FormField::Kind::Choice, u"How did you hear of us?"_s);
    club.options = {
        {u"a"_s, u"A friend"_s}, {u"b"_s, u"The club"_s}, {u"c"_s, u"Somewhere else"_s}};
    FormField email = question(u"email"_s, FormField::Kind::Text, {});
    email.hint = u"For a forgotten password only."_s;
    form.fields += {ocr, other, email, club,
                    question(u"rules"_s, FormField::Kind::Switch, u"I have read the rules"_s)};
}

} // namespace

QStringList joinNames()
{
    return {u"create"_s,       u"create-form"_s,   u"create-problem"_s, u"create-taken"_s,
            u"invited"_s,      u"invitation"_s,    u"newinvitation"_s,  u"accounts"_s,
            u"accountschat"_s, u"accountsgroup"_s, u"accountsjoin"_s,   u"linksignin"_s};
}

void addJoin(const QString &name, FakeEngine &engine)
{
    FakeOnboarding &provider = engine.fakeOnboarding();
    provider.link = {u"xmpp:nora@lindenpost.example?roster;preauth=kT3vXq9aLm2c;ibr=y"_s,
                     QUrl(u"https://lindenpost.example/invite#kT3vXq9aLm2c"_s),
                     engine.clock().nowMs() + 7LL * 24 * 3'600'000, true, true};
    if (name == u"create-form") {
        addQuestions(provider.form);
    } else if (name == u"create-problem") {
        provider.formProblem = RegistrationProblem{RegistrationProblem::Reason::OnWebPage, {}, {}};
        provider.form.webPage = QUrl(u"https://yax.im/signup"_s);
    } else if (name == u"create-taken") {
        provider.problems = {{RegistrationProblem::Reason::NameTaken, u"username"_s,
                              u"The requested username already exists."_s}};
    }
}

void addSecondAccount(FakeEngine &engine)
{
    const AccountId work = engine.addAccount(u"n.lind@harbour.example"_s, u"Nora Lind"_s);
    for (const auto &[address, title] :
         {std::pair(u"office@harbour.example"_s, u"Harbour office"_s),
          {u"ines@harbour.example"_s, u"Ines Costa"_s}}) {
        const ConversationId chat = engine.addConversation(address, title);
        engine.state.conversations.at(chat.value).account = work;
        engine.addMessage(chat, Direction::In, u"The ferry is on time."_s, at(engine, 14, 10));
    }
}

} // namespace Ninelives::Scenes
