// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Ninelives {

/// Where an account is to be made.
struct RegistrationPlace {
    QString domain; ///< the part after the "@"
    QStringList servers; ///< "host:port" by hand; empty: DNS SRV
    QString caFile; ///< PEM with further authorities to trust, or empty
    QString token; ///< of an invitation (XEP-0445), or empty

    bool operator==(const RegistrationPlace &) const = default;
};

/// One of the things that can be chosen.
struct FormOption {
    QString value;
    QString label;

    bool operator==(const FormOption &) const = default;
};

/// One thing that a server asks, or says (a field of XEP-0004 or XEP-0077). Its words come from the
/// server: bounded, without control characters, and nothing more than text.
struct FormField {
    enum class Kind : quint8 {
        Text,
        Secret,
        Lines, ///< several
        Choice, ///< one of the options
        Choices, ///< any of them
        Switch, ///< value "1" or "0"
        Note, ///< says something, asks nothing
        Hidden, ///< goes back as it came
    };

    QString name;
    Kind kind = Kind::Text;
    QString label; ///< may be empty
    QString hint; ///< may be empty
    bool required = false;
    QStringList values;
    QList<FormOption> options;
    QByteArray picture; ///< to be looked at for the answer (XEP-0158); empty: none
    QUrl link; ///< http(s): what belongs to the question lies there; never fetched by us

    bool operator==(const FormField &) const = default;
};

/// What a server wants to know before it makes an account.
struct RegistrationForm {
    QString instructions;
    QList<FormField> fields;
    bool dataForm = false; ///< XEP-0004, else the fields of XEP-0077 alone
    QUrl webPage; ///< http(s): where accounts are made instead (XEP-0066)

    bool operator==(const RegistrationForm &) const = default;

    [[nodiscard]] const FormField *field(const QString &name) const
    {
        for (const FormField &each : fields) {
            if (each.name == name) {
                return &each;
            }
        }
        return nullptr;
    }
};

/// What is to be said to the fields of a form, by their names.
using FormAnswers = QMap<QString, QStringList>;

/// Why a server did not make the account. Failures on the way to the server are errors instead.
struct RegistrationProblem {
    enum class Reason : quint8 {
        NameTaken,
        NotAccepted, ///< the answer to `field`; of the whole form when that is empty
        Missing, ///< an answer to `field`
        TooSoon, ///< too many accounts were made from here or at all; later
        NotAllowed, ///< not for everybody: by invitation, or not at the moment
        InvitationRefused, ///< the token is used up, too old or not of this server
        NotOffered, ///< accounts are made in some other way
        OnWebPage, ///< … namely at RegistrationForm::webPage
        AskedAgain, ///< it took too long, and what has to be answered is another question now
        ServerTrouble,
    };

    Reason reason = Reason::ServerTrouble;
    QString field; ///< its name, or empty
    QString words; ///< the server's own, or empty

    bool operator==(const RegistrationProblem &) const = default;
};

/// How far it is: a form to fill in, perhaps with what was wrong the last time; or the account.
struct RegistrationStep {
    RegistrationForm form;
    std::optional<RegistrationProblem> problem;
    bool made = false;
    AccountId account; ///< as stored here, when made; filled in by the engine

    bool operator==(const RegistrationStep &) const = default;
};

} // namespace Ninelives
