// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/JoinSentences.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Ninelives::JoinSentences {

using namespace Qt::StringLiterals;

namespace {

/// Gives the sentences their place in the translation files.
struct JoinWords {
    Q_DECLARE_TR_FUNCTIONS(JoinSentences)
};

constexpr qsizetype longestQuote = 200;

using Reason = RegistrationProblem::Reason;

QString reasonText(const RegistrationProblem &problem, const QString &host)
{
    const bool aboutOne = !problem.field.isEmpty();
    switch (problem.reason) {
    case Reason::NameTaken:
        return JoinWords::tr("Somebody has this name at %1 already.").arg(host);
    case Reason::NotAccepted:
        return aboutOne ? JoinWords::tr("%1 does not take this.").arg(host)
                        : JoinWords::tr("%1 does not take one of these answers.").arg(host);
    case Reason::Missing:
        return JoinWords::tr("This is missing.");
    case Reason::TooSoon:
        return JoinWords::
            tr("%1 makes no more accounts for now. Try again later, or choose another provider.")
                .arg(host);
    case Reason::NotAllowed:
        return JoinWords::tr("%1 does not make accounts for everybody at the moment.").arg(host);
    case Reason::InvitationRefused:
        return JoinWords::tr("%1 does not take this invitation any more. Ask for a new one.")
            .arg(host);
    case Reason::NotOffered:
        return JoinWords::tr("Accounts at %1 can’t be made from here.").arg(host);
    case Reason::OnWebPage:
        return JoinWords::tr("%1 makes accounts on its website. Come back and sign in afterwards.")
            .arg(host);
    case Reason::AskedAgain:
        return JoinWords::tr("That took a while, so %1 asks again.").arg(host);
    case Reason::ServerTrouble:
        break;
    }
    return JoinWords::tr("%1 could not make the account. Try again, or choose another provider.")
        .arg(host);
}

} // namespace

QString problem(const RegistrationProblem &problem, const QString &provider)
{
    const QString sentence = reasonText(problem, MessageFormatter::isolated(provider));
    const QString said = MessageFormatter::cleaned(problem.words.left(longestQuote));
    return said.isEmpty()
        ? sentence
        //: A sentence about what went wrong, then what the provider itself said
        : JoinWords::tr("%1 It says: “%2”").arg(sentence, MessageFormatter::isolated(said));
}

QString failure(const Error &error, const QString &provider)
{
    const QString host = MessageFormatter::isolated(provider);
    switch (error.code) {
    case ErrorCode::Unsupported:
        return JoinWords::tr("Accounts at %1 can’t be made from here.").arg(host);
    case ErrorCode::TooLarge:
        return JoinWords::tr("%1 asks for more than can be answered here.").arg(host);
    case ErrorCode::InvalidAddress:
        return JoinWords::tr("A name like this is not possible in an address.");
    default:
        return Sentences::signInFailure(error, provider);
    }
}

QString country(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    switch (territory) {
    case QLocale::AnyTerritory:
        return {};
    case QLocale::Germany:
        return JoinWords::tr("Germany");
    case QLocale::France:
        return JoinWords::tr("France");
    default:
        return QLocale::territoryToString(territory);
    }
}

QString passwordHint(PasswordStrength strength, const QString &provider)
{
    const QString host = MessageFormatter::isolated(provider);
    switch (strength) {
    case PasswordStrength::Empty:
        return JoinWords::tr("Eight characters or more. You need it again on other devices.");
    case PasswordStrength::TooShort:
        return JoinWords::tr("Eight characters or more.");
    case PasswordStrength::Weak:
        return JoinWords::tr("Easy to guess. Longer is better, for example four words.");
    case PasswordStrength::Fair:
        return JoinWords::tr("Good. Longer is still better.");
    case PasswordStrength::Strong:
        break;
    }
    return provider.isEmpty()
        ? JoinWords::tr("Strong.")
        : JoinWords::tr("Strong. %1 can’t read your encrypted messages with it.").arg(host);
}

QString label(const FormField &field)
{
    if (!field.label.isEmpty()) {
        return MessageFormatter::cleaned(field.label);
    }
    const QString &name = field.name;
    if (name == "email"_L1) {
        return JoinWords::tr("Email address");
    }
    if (name == "nick"_L1) {
        return JoinWords::tr("Nickname");
    }
    if (name == "name"_L1) {
        return JoinWords::tr("Full name");
    }
    if (name == "first"_L1) {
        return JoinWords::tr("First name");
    }
    if (name == "last"_L1) {
        return JoinWords::tr("Last name");
    }
    if (name == "phone"_L1) {
        return JoinWords::tr("Telephone");
    }
    if (!field.picture.isEmpty() || name == "ocr"_L1) {
        return JoinWords::tr("What the picture shows");
    }
    return MessageFormatter::cleaned(name);
}

QString notAnInvitation(const Error &error)
{
    return error.code == ErrorCode::Unsupported
        ? JoinWords::tr("This link leads to something else than a person.")
        : JoinWords::tr(
              "There is no invitation in this. It looks like xmpp:name@provider.example…");
}

QString invited(const Invitation &invitation)
{
    const QString who = MessageFormatter::isolated(invitation.inviter.toString());
    const QString where = MessageFormatter::isolated(invitation.accountDomain);
    if (!invitation.givesContact()) {
        return JoinWords::tr("You are invited to %1.").arg(where);
    }
    return invitation.givesAccount()
        ? JoinWords::tr("%1 invites you to %2. You become contacts at once.").arg(who, where)
        : JoinWords::tr("%1 wants to write with you. You become contacts as soon as you have an "
                        "account.")
              .arg(who);
}

QString linkNote(const InvitationLink &link, const QString &provider, const QLocale &locale)
{
    const QString does = link.givesAccount
        ? JoinWords::tr(
              "Whoever opens it gets an account at %1, if they want one, and becomes your "
              "contact.")
              .arg(MessageFormatter::isolated(provider))
        : JoinWords::tr("Whoever opens it becomes your contact.");
    if (link.expiresMs > 0) {
        const QString until = locale.toString(QDateTime::fromMSecsSinceEpoch(link.expiresMs).date(),
                                              QLocale::LongFormat);
        //: What the link does, then until which day
        return JoinWords::tr("%1 It works once, until %2.").arg(does, until);
    }
    return link.oneUse ? JoinWords::tr("%1 It works once.").arg(does) : does;
}

} // namespace Ninelives::JoinSentences
