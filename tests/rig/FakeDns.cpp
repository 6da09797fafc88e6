// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/FakeDns.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace Ninelives::Rig {

namespace {

constexpr qsizetype headerBytes = 12; // RFC 1035, section 4.1.1
constexpr quint16 typeA = 1;
constexpr quint8 serverFailure = 2;
constexpr quint8 nameError = 3;

struct Question {
    QString name;
    quint16 type = 0;
    qsizetype end = 0; ///< where it ends in the message
};

Question questionIn(const QByteArray &message)
{
    Question question;
    QStringList labels;
    qsizetype at = headerBytes;
    while (at < message.size() && message.at(at) != 0) {
        const auto length = static_cast<quint8>(message.at(at));
        labels.append(QString::fromLatin1(message.mid(at + 1, length)));
        at += 1 + length;
    }
    question.end = at + 5;
    if (question.end <= message.size()) {
        question.name = labels.join(u'.').toLower();
        question.type = qFromBigEndian<quint16>(message.constData() + at + 1);
    }
    return question;
}

template<typename T>
void append(QByteArray &message, T value)
{
    const T big = qToBigEndian(value);
    message.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

} // namespace

FakeDns::FakeDns(QObject *parent) : QObject(parent), m_socket(this)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            if (m_mode != Mode::Silent) {
                answer(datagram.data(), datagram.senderAddress(),
                       static_cast<quint16>(datagram.senderPort()));
            }
        }
    });
}

bool FakeDns::listen(const QHostAddress &address, quint16 port)
{
    return m_socket.bind(address, port);
}

void FakeDns::answer(const QByteArray &query, const QHostAddress &to, quint16 port)
{
    const Question question = questionIn(query);
    if (question.name.isEmpty()) {
        return;
    }
    const auto found = m_names.constFind(question.name);
    const bool known = found != m_names.cend() && m_mode == Mode::Answer;
    const bool hasAddress = known && question.type == typeA;
    const quint8 code = m_mode == Mode::ServFail ? serverFailure : known ? 0 : nameError;
    QByteArray message = query.first(2);
    append<quint8>(message, 0x85); // an answer, authoritative, recursion desired
    append<quint8>(message, static_cast<quint8>(0x80 | code));
    append<quint16>(message, 1);
    append<quint16>(message, hasAddress ? 1 : 0);
    append<quint32>(message, 0);
    message += query.mid(headerBytes, question.end - headerBytes);
    if (hasAddress) {
        append<quint16>(message, 0xc000 + headerBytes); // the name in the question
        append<quint16>(message, typeA);
        append<quint16>(message, 1);
        append<quint32>(message, 1); // lives for a second
        append<quint16>(message, 4);
        append<quint32>(message, found->toIPv4Address());
    }
    m_socket.writeDatagram(message, to, port);
}

} // namespace Ninelives::Rig
