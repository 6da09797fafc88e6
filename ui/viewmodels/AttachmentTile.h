// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"
#include "ui/viewmodels/UiTypes.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A photo or file as the window shows it; in QML `attachmentTile`.
struct AttachmentTile {
    Q_GADGET
    QML_VALUE_TYPE(attachmentTile)
    Q_PROPERTY(double attachmentId MEMBER attachmentId FINAL)
    Q_PROPERTY(int kind MEMBER kind FINAL) ///< Ui.AttachmentKind
    Q_PROPERTY(QString name MEMBER name FINAL) ///< harmless, for people's eyes
    Q_PROPERTY(QString line MEMBER line FINAL) ///< "312 KB, open or save"
    Q_PROPERTY(QString sizeText MEMBER sizeText FINAL) ///< "312 KB", or empty
    Q_PROPERTY(int pixelWidth MEMBER pixelWidth FINAL) ///< 0: unknown
    Q_PROPERTY(int pixelHeight MEMBER pixelHeight FINAL)
    Q_PROPERTY(int state MEMBER state FINAL) ///< Ui.TransferState
    Q_PROPERTY(double progress MEMBER progress FINAL) ///< 0 to 1; below 0: unknown
    Q_PROPERTY(QString progressText MEMBER progressText FINAL) ///< "1.1 of 1.8 MB"
    Q_PROPERTY(QString reason MEMBER reason FINAL) ///< why it did not work, or empty
    Q_PROPERTY(int action MEMBER action FINAL) ///< Ui.TransferAction: the one button
    Q_PROPERTY(QString actionText MEMBER actionText FINAL)
    Q_PROPERTY(bool here MEMBER here FINAL) ///< it can be shown, opened, saved
    /// It is not here: to open it is to do `action`.
    Q_PROPERTY(bool acts MEMBER acts FINAL)
    Q_PROPERTY(bool hasPreview MEMBER hasPreview FINAL) ///< image://preview has something
    Q_PROPERTY(bool program MEMBER program FINAL) ///< a system would run it
    Q_PROPERTY(bool voice MEMBER voice FINAL) ///< sound that is played in the chat
    Q_PROPERTY(double durationMs MEMBER durationMs FINAL) ///< of sound; 0: unknown
    /// What it looks like, 0 to 255 each; empty while that is not known.
    Q_PROPERTY(QList<int> bars MEMBER bars FINAL)
    Q_PROPERTY(bool mayMove MEMBER mayMove FINAL) ///< a picture that may be a film
    Q_PROPERTY(QString accessibleName MEMBER accessibleName FINAL)

public:
    double attachmentId = 0;
    int kind = 0;
    QString name;
    QString line;
    QString sizeText;
    int pixelWidth = 0;
    int pixelHeight = 0;
    int state = 0;
    double progress = -1;
    QString progressText;
    QString reason;
    int action = 0;
    QString actionText;
    bool here = false;
    bool acts = false;
    bool hasPreview = false;
    bool program = false;
    bool voice = false;
    double durationMs = 0;
    QList<int> bars;
    bool mayMove = false;
    QString accessibleName;

    bool operator==(const AttachmentTile &) const = default;
};

/// What is around an attachment.
struct TileSurroundings {
    bool own = false;
    QString sender; ///< a name, or empty for the user
    QString provider;
    QString caption;
    int place = 1; ///< among `count` of its message
    int count = 1;
    const TransferProgress *progress = nullptr; ///< while it is under way
    const Result<VoiceShape> *shape = nullptr; ///< of sound, once it was measured
    QLocale locale;
};

[[nodiscard]] AttachmentTile attachmentTile(const Attachment &attachment,
                                            const TileSurroundings &around);
/// Sound of the kind that is played here, not by another program.
[[nodiscard]] bool isPlayable(const Attachment &attachment);
[[nodiscard]] QString transferActionText(Ui::TransferAction action);

} // namespace Ninelives
