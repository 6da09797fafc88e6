// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/registration/Registrar.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/registration/RegistrationForms.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype mostTargets = 6;
constexpr int answerMs = 30'000;
constexpr int pictureMs = 10'000;
constexpr auto nsPicture = "urn:xmpp:bob"_L1;

using Reason = RegistrationProblem::Reason;

double anyFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

bool isError(const QDomElement &iq)
{
    return iq.attribute(u"type"_s) == "error"_L1;
}

/// Some questions stay the same however often they are asked.
bool asksTheSame(const RegistrationForm &before, const RegistrationForm &now)
{
    const auto puzzle = [](const FormField &field) { return !field.picture.isEmpty(); };
    return std::ranges::equal(before.fields, now.fields, {}, &FormField::name, &FormField::name)
        && std::ranges::none_of(now.fields, puzzle);
}

} // namespace

Registrar::Registrar(HostLookup lookUp, QObject *parent)
    : QObject(parent), m_selector(anyFraction, std::move(lookUp), this), m_channel({}, this)
{}

Registrar::~Registrar()
{
    m_selector.cancel();
    if (m_stream) {
        m_stream->disconnect(this);
    }
}

void Registrar::begin(const RegistrationPlace &place, Reply<RegistrationStep> reply)
{
    end();
    m_place = place;
    m_reply = std::move(reply);
    connectAnew();
}

void Registrar::end()
{
    ++m_call;
    m_reply = nullptr;
    m_answers.reset();
    m_problem.reset();
    m_form = {};
    m_selector.cancel();
    dropStream();
}

void Registrar::submit(const FormAnswers &answers, Reply<RegistrationStep> reply)
{
    ++m_call;
    m_reply = std::move(reply);
    if (const auto problem = RegistrationForms::check(m_form, answers)) {
        RegistrationStep step;
        step.form = m_form;
        step.problem = problem;
        finishLater(step);
        return;
    }
    m_answers = answers;
    if (isConnected()) {
        send();
    } else {
        connectAnew();
    }
}

// ---- The way to the server ----

void Registrar::connectAnew()
{
    dropStream();
    const Result<BareJid> server = BareJid::parse(m_place.domain);
    if (!server || !server->local().isEmpty()) {
        finishLater(Error{ErrorCode::InvalidAddress, u"no domain"_s});
        return;
    }
    m_place.domain = server->domain();
    m_channel.setOwn(*server);
    m_selector.select(m_place.domain, m_place.servers,
                      [this](const Result<QList<ServerTarget>> &targets) {
                          if (targets) {
                              m_targets = targets->mid(0, mostTargets);
                              connectNext({ErrorCode::HostNotFound, {}});
                          } else {
                              finish(targets.error());
                          }
                      });
}

void Registrar::connectNext(const Error &before)
{
    if (m_targets.isEmpty()) {
        finish(before);
        return;
    }
    RegistrationStream::Setup setup;
    setup.target = m_targets.takeFirst();
    setup.domain = m_place.domain;
    setup.caFile = m_place.caFile;
    setup.stanza = [this](const QDomElement &stanza) {
        if (stanza.tagName() == "iq"_L1) {
            static_cast<void>(m_channel.handle(stanza));
        }
    };
    m_stream = std::make_unique<RegistrationStream>(std::move(setup));
    connect(m_stream.get(), &RegistrationStream::ready, this, &Registrar::streamReady);
    connect(m_stream.get(), &RegistrationStream::ended, this, &Registrar::streamEnded);
    m_stream->connectToServer();
}

void Registrar::streamReady()
{
    m_channel.open([this](const QByteArray &xml) { return m_stream && m_stream->write(xml); });
    if (m_place.token.isEmpty()) {
        askForForm();
        return;
    }
    ask(Question::Token, "set"_L1, Xml::write([this](QXmlStreamWriter &writer) {
            writer.writeStartElement("preauth"_L1);
            writer.writeDefaultNamespace(Xml::nsPreauth);
            Xml::attribute(writer, "token"_L1, m_place.token);
            writer.writeEndElement();
        }));
}

void Registrar::streamEnded(const Error &error)
{
    const bool wasUp = m_channel.isOpen();
    const bool offered = m_stream && m_stream->offersAccounts();
    const Question question = std::exchange(m_question, Question::None);
    dropStream();
    if (!m_reply) {
        return; // the user is still writing; submit() connects again
    }
    if (!wasUp) {
        connectNext(error);
    } else if (!offered && question != Question::Account) {
        // A server that has nothing for those who are not logged in may just hang up.
        finishWith(RegistrationProblem{Reason::NotOffered, {}, {}});
    } else {
        finish(error);
    }
}

/// Not destroyed at once: the call may come from one of its own signals.
void Registrar::dropStream()
{
    m_question = Question::None;
    m_missing.clear();
    if (m_stream) {
        RegistrationStream *stream = m_stream.release();
        stream->disconnect(this);
        stream->setParent(this);
        stream->deleteLater();
    }
    ++m_call;
    m_channel.close();
}

// ---- Questions ----

void Registrar::ask(Question question, QLatin1StringView type, const QByteArray &payload)
{
    m_question = question;
    m_channel.askWhole(
        type, m_place.domain, payload,
        [this, call = m_call](const Result<QDomElement> &iq) {
            if (call == m_call) {
                answered(iq);
            }
        },
        answerMs);
}

void Registrar::answered(const Result<QDomElement> &iq)
{
    const Question question = std::exchange(m_question, Question::None);
    if (!iq) {
        finish(iq.error());
    } else if (question == Question::Token) {
        tokenAnswered(*iq);
    } else if (question == Question::Form) {
        formAnswered(*iq);
    } else if (question == Question::Account) {
        accountAnswered(*iq);
    }
}

void Registrar::tokenAnswered(const QDomElement &iq)
{
    if (isError(iq)) {
        RegistrationProblem problem = RegistrationForms::problemOf(iq, {});
        // A server that does not know invitations may still take anybody.
        if (problem.reason != Reason::NotOffered) {
            problem.reason = Reason::InvitationRefused;
            finishWith(problem);
            return;
        }
    }
    askForForm();
}

void Registrar::askForForm()
{
    ask(Question::Form, "get"_L1, "<query xmlns='jabber:iq:register'/>"_ba);
}

void Registrar::formAnswered(const QDomElement &iq)
{
    if (isError(iq)) {
        m_form = {};
        finishWith(RegistrationForms::problemOf(iq, {}));
        return;
    }
    const QDomElement query = Xml::child(iq, "query"_L1, Xml::nsRegister);
    std::optional<RegistrationForm> form = RegistrationForms::read(query);
    if (!form) {
        finish(Error{ErrorCode::TooLarge, u"registration form"_s});
        return;
    }
    const RegistrationForm before = std::exchange(m_form, *std::move(form));
    if (!m_form.field(u"username"_s)) {
        const bool page = m_form.webPage.isValid();
        finishWith(RegistrationProblem{page ? Reason::OnWebPage : Reason::NotOffered, {}, {}});
        return;
    }
    if (m_answers && !asksTheSame(before, m_form)) {
        m_answers.reset();
        m_problem = RegistrationProblem{Reason::AskedAgain, {}, {}};
    }
    m_missing = RegistrationForms::missingPictures(query, m_form);
    fetchPictures();
}

/// One after the other; a picture that can't be had is left out.
void Registrar::fetchPictures()
{
    if (m_missing.isEmpty()) {
        formComplete();
        return;
    }
    const QString name = m_missing.firstKey();
    const QString content = m_missing.take(name);
    const QByteArray payload = Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("data"_L1);
        writer.writeDefaultNamespace(nsPicture);
        Xml::attribute(writer, "cid"_L1, content);
        writer.writeEndElement();
    });
    m_channel.get(
        m_place.domain, payload,
        [this, call = m_call, name](const Result<QDomElement> &iq) {
            if (call != m_call) {
                return;
            }
            for (FormField &field : m_form.fields) {
                if (iq && field.name == name) {
                    field.picture =
                        RegistrationForms::pictureIn(Xml::child(*iq, "data"_L1, nsPicture));
                }
            }
            fetchPictures();
        },
        pictureMs);
}

void Registrar::formComplete()
{
    if (m_answers) {
        send();
    } else {
        finishWith(std::exchange(m_problem, std::nullopt));
    }
}

void Registrar::send()
{
    const FormAnswers answers = *std::exchange(m_answers, std::nullopt);
    ask(Question::Account, "set"_L1, RegistrationForms::submission(m_form, answers));
}

void Registrar::accountAnswered(const QDomElement &iq)
{
    if (!isError(iq)) {
        RegistrationStep step;
        step.made = true;
        const Reply<RegistrationStep> reply = std::exchange(m_reply, nullptr);
        end();
        if (reply) {
            reply(step);
        }
        return;
    }
    m_problem = RegistrationForms::problemOf(iq, m_form);
    const bool puzzle = std::ranges::any_of(
        m_form.fields, [](const FormField &field) { return !field.picture.isEmpty(); });
    if (puzzle) {
        askForForm(); // a picture is good for one answer
    } else {
        finishWith(std::exchange(m_problem, std::nullopt));
    }
}

// ---- Answers ----

void Registrar::finishWith(const std::optional<RegistrationProblem> &problem)
{
    RegistrationStep step;
    step.form = m_form;
    step.problem = problem;
    finish(step);
}

void Registrar::finish(const Result<RegistrationStep> &result)
{
    if (const Reply<RegistrationStep> reply = std::exchange(m_reply, nullptr)) {
        reply(result);
    }
}

void Registrar::finishLater(const Result<RegistrationStep> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, call = m_call, result] {
            if (call == m_call) {
                finish(result);
            }
        },
        Qt::QueuedConnection);
}

} // namespace Ninelives
