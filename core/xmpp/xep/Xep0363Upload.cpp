// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0363Upload.h"

#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/DataForm.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr QLatin1StringView nsUpload{"urn:xmpp:http:upload:0"};
constexpr qsizetype maxWords = 500;
constexpr qsizetype maxPutAddress = 8192; // some carry a signed permission
constexpr qsizetype maxGetAddress = 2048; // becomes part of messages
constexpr qsizetype maxHeaders = 16;
constexpr qsizetype maxHeaderBytes = 8192;

/// A size in bytes as the server told it; 0 when it is none.
qint64 size(const QString &text)
{
    return qMax<qint64>(0, text.trimmed().toLongLong());
}

QByteArray requestXml(const UploadRequest &request)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("request"_L1);
        writer.writeDefaultNamespace(nsUpload);
        writer.writeAttribute("filename"_L1, Xml::safe(request.name));
        writer.writeAttribute("size"_L1, QString::number(request.bytes));
        Xml::attribute(writer, "content-type"_L1, request.mediaType);
        writer.writeEndElement();
    });
}

/// The errors of XEP-0363, section 6.
Error refusal(const QDomElement &iq, const UploadService &service)
{
    const QDomElement element = Xml::child(iq, "error"_L1, Xml::nsClient);
    const QDomElement tooLarge = Xml::child(element, "file-too-large"_L1, nsUpload);
    if (!tooLarge.isNull()) {
        const qint64 told = size(Xml::child(tooLarge, "max-file-size"_L1, nsUpload).text());
        const qint64 limit = told > 0 ? told : service.maxBytes;
        return {ErrorCode::TooLarge, limit > 0 ? QString::number(limit) : QString()};
    }
    const StanzaParser::StanzaError error = StanzaParser::stanzaError(iq);
    const QString words = (error.text.isEmpty() ? error.condition : error.text).left(maxWords);
    const QString &condition = error.condition;
    if (condition == "resource-constraint"_L1
        || !Xml::child(element, "retry"_L1, nsUpload).isNull()) {
        return {ErrorCode::StorageFull, words};
    }
    if (condition == "not-allowed"_L1 || condition == "forbidden"_L1
        || condition == "not-acceptable"_L1) {
        return {ErrorCode::NotAllowed, words};
    }
    if (condition == "service-unavailable"_L1) {
        return {ErrorCode::NoUploadService, words};
    }
    return {ErrorCode::RemoteRefused, words};
}

/// `text` without what would end or damage a header.
QByteArray headerText(const QString &text)
{
    QByteArray clean = text.toUtf8();
    clean.removeIf([](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
    return clean.trimmed();
}

QList<std::pair<QByteArray, QByteArray>> headers(const QDomElement &put)
{
    static const std::array allowed{"Authorization"_ba, "Cookie"_ba, "Expires"_ba};
    QList<std::pair<QByteArray, QByteArray>> taken;
    const QList<QDomElement> elements = Xml::children(put, "header"_L1, nsUpload);
    for (const QDomElement &element : elements) {
        const QByteArray name = headerText(element.attribute(u"name"_s));
        const QByteArray value = headerText(element.text());
        const auto *const known = std::ranges::find_if(allowed, [&](const QByteArray &each) {
            return each.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known != allowed.cend() && !value.isEmpty() && value.size() <= maxHeaderBytes
            && taken.size() < maxHeaders) {
            taken.append({*known, value});
        }
    }
    return taken;
}

Result<QUrl> address(const QDomElement &slot, QLatin1StringView name, qsizetype longest)
{
    const QString text = Xml::child(slot, name, nsUpload).attribute(u"url"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longest || !url.isValid() || url.host().isEmpty()
        || !url.userInfo().isEmpty()) {
        return Error{ErrorCode::RemoteRefused, u"no usable address to "_s + name};
    }
    if (url.scheme() != "https"_L1) {
        return Error{ErrorCode::InsecureLink, name};
    }
    return url;
}

Result<UploadSlot> readSlot(const QDomElement &iq)
{
    const QDomElement element = Xml::child(iq, "slot"_L1, nsUpload);
    const Result<QUrl> put = address(element, "put"_L1, maxPutAddress);
    if (!put) {
        return put.error();
    }
    const Result<QUrl> get = address(element, "get"_L1, maxGetAddress);
    if (!get) {
        return get.error();
    }
    return UploadSlot{*put, *get, headers(Xml::child(element, "put"_L1, nsUpload))};
}

} // namespace

void Xep0363Upload::service(Reply<UploadService> reply)
{
    if (m_service) {
        m_channel.later([reply = std::move(reply), known = *m_service] { reply(known); });
        return;
    }
    m_waiting.append(std::move(reply));
    if (m_waiting.size() == 1) {
        m_finder.find(
            [](const QDomElement &info) { return ServiceFinder::hasFeature(info, nsUpload); },
            [this](const Result<ServiceFinder::Found> &result) { found(result); });
    }
}

void Xep0363Upload::found(const Result<ServiceFinder::Found> &result)
{
    Result<UploadService> answer = Error{ErrorCode::NoUploadService, {}};
    if (result) {
        UploadService service{result->address, 0};
        const auto form = DataForm::read(result->info, nsUpload);
        if (const DataForm::Field *limit = form ? form->field("max-file-size"_L1) : nullptr) {
            service.maxBytes = size(limit->value());
        }
        m_service = service;
        answer = service;
    } else if (result.error().code != ErrorCode::NotFound) {
        answer = result.error();
    }
    for (const Reply<UploadService> &reply : std::exchange(m_waiting, {})) {
        reply(answer);
    }
}

void Xep0363Upload::slot(const UploadRequest &request, Reply<UploadSlot> reply)
{
    service([this, request, reply = std::move(reply)](const Result<UploadService> &service) {
        if (!service) {
            reply(service.error());
        } else if (service->maxBytes > 0 && request.bytes > service->maxBytes) {
            reply(Error{ErrorCode::TooLarge, QString::number(service->maxBytes)});
        } else {
            ask(*service, request, reply);
        }
    });
}

void Xep0363Upload::ask(const UploadService &service, const UploadRequest &request,
                        Reply<UploadSlot> reply)
{
    m_channel.askWhole("get"_L1, service.address.toString(), requestXml(request),
                       [this, service, reply = std::move(reply)](const Result<QDomElement> &iq) {
                           if (!iq) {
                               reply(iq.error());
                           } else if (iq->attribute(u"type"_s) != "error"_L1) {
                               reply(readSlot(*iq));
                           } else {
                               const Error error = refusal(*iq, service);
                               if (error.code == ErrorCode::NoUploadService
                                   || error.code == ErrorCode::TooLarge) {
                                   m_service.reset(); // it is not what it was
                               }
                               reply(error);
                           }
                       });
}

} // namespace Ninelives
