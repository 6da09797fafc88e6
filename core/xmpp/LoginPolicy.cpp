// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/LoginPolicy.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives::LoginPolicy {

namespace {

constexpr auto nsTls = "urn:ietf:params:xml:ns:xmpp-tls"_L1;
constexpr auto nsSasl = "urn:ietf:params:xml:ns:xmpp-sasl"_L1;
constexpr auto nsStreamErrors = "urn:ietf:params:xml:ns:xmpp-streams"_L1;
constexpr auto nsSasl2 = "urn:xmpp:sasl:2"_L1;
constexpr auto nsFast = "urn:xmpp:fast:0"_L1;
constexpr qsizetype mostWords = 300;
constexpr auto nsLimits = "urn:xmpp:stream-limits:0"_L1;

QStringList texts(const QList<QDomElement> &elements)
{
    QStringList found;
    for (const QDomElement &element : elements) {
        found.append(element.text().trimmed());
    }
    return found;
}

// The first element that is no text: RFC 6120 gives conditions this way.
QString condition(const QDomElement &error)
{
    QDomElement child = error.firstChildElement();
    while (!child.isNull() && child.tagName() == "text"_L1) {
        child = child.nextSiblingElement();
    }
    return child.tagName();
}

} // namespace

Offer readOffer(const QDomElement &features)
{
    Offer offer;
    offer.startTls = !Xml::child(features, "starttls"_L1, nsTls).isNull();
    const QDomElement sasl2 = Xml::child(features, "authentication"_L1, nsSasl2);
    offer.sasl2 = !sasl2.isNull();
    if (offer.sasl2) {
        offer.mechanisms = texts(Xml::children(sasl2, "mechanism"_L1, nsSasl2));
        const QDomElement inlined = Xml::child(sasl2, "inline"_L1, nsSasl2);
        const QDomElement fast = Xml::child(inlined, "fast"_L1, nsFast);
        offer.fastMechanisms = texts(Xml::children(fast, "mechanism"_L1, nsFast));
    } else {
        const QDomElement sasl = Xml::child(features, "mechanisms"_L1, nsSasl);
        offer.mechanisms = texts(Xml::children(sasl, "mechanism"_L1, nsSasl));
    }
    const QDomElement limits = Xml::child(features, "limits"_L1, nsLimits);
    const qlonglong bytes = Xml::child(limits, "max-bytes"_L1, nsLimits).text().toLongLong();
    // RFC 6120, section 13.12: 10,000 bytes is the least that a server may allow.
    offer.stanzaLimit = bytes >= 10'000 ? static_cast<qsizetype>(bytes) : 0;
    return offer;
}

int strength(const QString &mechanism)
{
    const QStringList ascending{u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s, u"SCRAM-SHA-512"_s,
                                u"SCRAM-SHA3-512"_s};
    return static_cast<int>(ascending.indexOf(mechanism)) + 1;
}

Result<QString> choose(const QStringList &offered, const QString &pinned)
{
    if (offered.isEmpty()) {
        // No downgrade but a server in trouble: it may offer something again later.
        return Error{ErrorCode::StreamError, u"no way to log in is offered"_s};
    }
    QString best;
    for (const QString &mechanism : offered) {
        if (strength(mechanism) > strength(best)) {
            best = mechanism;
        }
    }
    if (best.isEmpty() || strength(best) < strength(pinned)) {
        return Error{ErrorCode::MechanismTooWeak, u"offered: "_s + offered.join(u' ')};
    }
    return best;
}

QStringList disabledMechanisms()
{
    return {u"PLAIN"_s,    u"DIGEST-MD5"_s,         u"ANONYMOUS"_s,
            u"X-OAUTH2"_s, u"X-MESSENGER-OAUTH2"_s, u"X-FACEBOOK-PLATFORM"_s};
}

Error loginError(const QDomElement &failure)
{
    const QString name = condition(failure);
    ErrorCode code = ErrorCode::AuthenticationFailed;
    if (name == "account-disabled"_L1) {
        code = ErrorCode::AccountDisabled;
    } else if (name == "mechanism-too-weak"_L1 || name == "invalid-mechanism"_L1) {
        code = ErrorCode::MechanismTooWeak;
    } else if (name == "temporary-auth-failure"_L1 || name == "aborted"_L1) {
        code = ErrorCode::LoginUnavailable;
    } else if (name == "encryption-required"_L1) {
        code = ErrorCode::TlsFailed;
    }
    return {code, name};
}

Error streamError(const QDomElement &error)
{
    const QString name = condition(error);
    ErrorCode code = ErrorCode::StreamError;
    if (name == "host-unknown"_L1 || name == "host-gone"_L1) {
        code = ErrorCode::HostUnknown;
    } else if (name == "conflict"_L1) {
        code = ErrorCode::Replaced;
    } else if (name == "policy-violation"_L1) {
        // The operator's own words, if any, are what the user is told.
        const QString words = Xml::child(error, "text"_L1, nsStreamErrors).text().trimmed();
        return {ErrorCode::PolicyViolation, words.isEmpty() ? name : words.left(mostWords)};
    } else if (name == "see-other-host"_L1) {
        return {ErrorCode::Moved, redirect(error).left(mostWords)};
    }
    return {code, name};
}

QString redirect(const QDomElement &error)
{
    return Xml::child(error, "see-other-host"_L1, nsStreamErrors).text().trimmed();
}

} // namespace Ninelives::LoginPolicy
