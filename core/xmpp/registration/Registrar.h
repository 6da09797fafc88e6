// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/RegistrationPort.h"
#include "core/xmpp/IqChannel.h"
#include "core/xmpp/ServerSelector.h"
#include "core/xmpp/registration/RegistrationStream.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Ninelives {

/// Makes accounts (XEP-0077), also with the token of an invitation (XEP-0445). A connection that
/// the server gave up while the user was still writing is made again.
class Registrar final
    : public QObject
    , public RegistrationPort
{
    Q_OBJECT

public:
    /// Asks the system for addresses, unless another lookup is given.
    explicit Registrar(HostLookup lookUp = {}, QObject *parent = nullptr);
    ~Registrar() override;

    void begin(const RegistrationPlace &place, Reply<RegistrationStep> reply) override;
    void submit(const FormAnswers &answers, Reply<RegistrationStep> reply) override;
    void end() override;
    /// A server listens at the moment.
    [[nodiscard]] bool isConnected() const { return m_stream && m_stream->isReady(); }

private:
    /// What the server was asked last.
    enum class Question : quint8 { None, Token, Form, Account };

    void connectAnew();
    void connectNext(const Error &before);
    void streamReady();
    void streamEnded(const Error &error);
    void dropStream();
    void ask(Question question, QLatin1StringView type, const QByteArray &payload);
    void answered(const Result<QDomElement> &iq);
    void tokenAnswered(const QDomElement &iq);
    void formAnswered(const QDomElement &iq);
    void accountAnswered(const QDomElement &iq);
    void askForForm();
    void fetchPictures();
    void formComplete();
    void send();
    void finish(const Result<RegistrationStep> &result);
    void finishWith(const std::optional<RegistrationProblem> &problem);
    void finishLater(const Result<RegistrationStep> &result);

    ServerSelector m_selector;
    IqChannel m_channel;
    RegistrationPlace m_place;
    RegistrationForm m_form;
    QMap<QString, QString> m_missing; ///< pictures still to be fetched, by field
    std::optional<RegistrationProblem> m_problem; ///< to be told with the next form
    std::optional<FormAnswers> m_answers; ///< to be sent when the form is here
    Reply<RegistrationStep> m_reply;
    QList<ServerTarget> m_targets; ///< not tried yet
    std::unique_ptr<RegistrationStream> m_stream;
    Question m_question = Question::None;
    int m_call = 0; ///< counts what would make an answer useless
};

} // namespace Ninelives
