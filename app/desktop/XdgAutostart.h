// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AutostartPort.h"

#include <QString>
#include <QStringList>

namespace Ninelives {

/// Starting with the computer by a file in the user's autostart folder (XDG Desktop Application
/// Autostart). The file is the only truth: the user or the desktop's own settings may remove it.
class XdgAutostart final : public AutostartPort
{
public:
    /// `folder`: the user's autostart folder; made when missing.
    XdgAutostart(QString folder, QString program, QStringList arguments)
        : m_folder(std::move(folder)), m_program(std::move(program)),
          m_arguments(std::move(arguments))
    {}

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] bool setOn(bool on) override;

    /// One word of an `Exec` line, quoted as the Desktop Entry Specification wants it.
    [[nodiscard]] static QString quoted(const QString &word);

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray entry() const;

    QString m_folder;
    QString m_program;
    QStringList m_arguments;
};

} // namespace Ninelives
