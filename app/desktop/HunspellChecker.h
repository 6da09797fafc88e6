// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/SpellChecker.h"

#include <QHash>
#include <QThread>

#include <memory>

namespace Ninelives {

class Dictionary;

/// The Hunspell dictionaries in some folders, asked on a thread of their own: loading one takes a
/// tenth of a second, suggestions now and then longer.
class HunspellChecker final : public SpellChecker
{
    Q_OBJECT

public:
    /// The first folder that has a language gives it.
    explicit HunspellChecker(const QStringList &folders, QObject *parent = nullptr);
    ~HunspellChecker() override;

    /// Where this system keeps dictionaries, those of the user first.
    [[nodiscard]] static QStringList systemFolders();

    [[nodiscard]] QStringList languages() const override { return m_paths.keys(); }
    void setLanguage(const QString &language) override;
    void check(const QStringList &words) override;
    void suggest(const QString &word) override;

private:
    QHash<QString, QString> m_paths; ///< language → files without their endings
    QString m_language;
    QThread m_thread;
    std::unique_ptr<Dictionary> m_dictionary; ///< touched by the thread only
};

} // namespace Ninelives
