// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A photo or file that a search found.
struct FoundFile {
    Q_GADGET
    QML_VALUE_TYPE(foundFile)

    Q_PROPERTY(double conversationId MEMBER conversationId FINAL)
    Q_PROPERTY(double messageId MEMBER messageId FINAL)
    Q_PROPERTY(double attachmentId MEMBER attachmentId FINAL)
    Q_PROPERTY(bool here MEMBER here FINAL) ///< on this computer; else only its tiny preview
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL) ///< in which chat, and when

public:
    double conversationId = 0;
    double messageId = 0;
    double attachmentId = 0;
    bool here = false;
    QString name;
    QString note;

    bool operator==(const FoundFile &) const = default;
};

} // namespace Ninelives
