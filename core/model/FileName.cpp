// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/FileName.h"

#include <QSet>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

/// A longer one is no suffix, but a sentence with a dot in it.
constexpr qsizetype longestSuffixBytes = 32;

/// Looks like nothing at all, so that a suffix could hide behind many of them.
bool isBlank(char32_t character)
{
    constexpr std::array<char32_t, 5> blanks{0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0};
    return QChar::isSpace(character)
        || std::find(blanks.begin(), blanks.end(), character) != blanks.end();
}

/// Controls and what only steers the writing, such as direction overrides; but joiners are a part
/// of emoji and of Persian words.
bool isInvisible(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    if (character == nonJoiner || character == joiner) {
        return false;
    }
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || QChar::isNonCharacter(character);
}

/// What some file system gives a meaning of its own, and halves of characters.
bool isForbidden(char32_t character)
{
    constexpr std::array<char32_t, 7> forbidden{U'<', U'>', U':', U'"', U'|', U'?', U'*'};
    return QChar::isSurrogate(character)
        || std::find(forbidden.begin(), forbidden.end(), character) != forbidden.end();
}

/// The next character from `position` on, which moves behind it; half a pair stays what it is.
char32_t nextCharacter(const QString &text, qsizetype &position)
{
    const QChar first = text.at(position++);
    if (first.isHighSurrogate() && position < text.size() && text.at(position).isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text.at(position++));
    }
    return first.unicode();
}

QString cleaned(const QString &name)
{
    QString result;
    for (qsizetype position = 0; position < name.size();) {
        const char32_t character = nextCharacter(name, position);
        if (isBlank(character)) {
            result += u' ';
        } else if (isForbidden(character)) {
            result += u'_';
        } else if (!isInvisible(character)) {
            result += QChar::fromUcs4(character);
        }
    }
    return result.normalized(QString::NormalizationForm_C).simplified();
}

QString lastPart(const QString &path)
{
    QString slashes = path;
    slashes.replace(u'\\', u'/');
    const QStringList parts = slashes.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.last();
}

/// Without dots in front, which hide a file, and without dots and spaces behind, which Windows
/// takes away by itself.
QString withoutOuterDots(const QString &name)
{
    qsizetype begin = 0;
    qsizetype end = name.size();
    while (begin < end && (name.at(begin) == u'.' || name.at(begin) == u' ')) {
        ++begin;
    }
    while (end > begin && (name.at(end - 1) == u'.' || name.at(end - 1) == u' ')) {
        --end;
    }
    return name.mid(begin, end - begin);
}

/// Names of devices on Windows, with any suffix.
bool isReserved(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QSet<QString> reserved{u"CON"_s, u"PRN"_s,    u"AUX"_s,
                                        u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    if (reserved.contains(stem)) {
        return true;
    }
    const bool port = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return port && u"0123456789\u00B9\u00B2\u00B3"_s.contains(stem.back());
}

/// As much of the beginning as fits into `bytes`; what people see as one character stays whole.
QString beginning(const QString &text, qsizetype bytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = 0;
    qsizetype taken = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        taken += QStringView(text).mid(fits, next - fits).toUtf8().size();
        if (taken > bytes) {
            break;
        }
        fits = next;
    }
    return text.first(fits);
}

/// With its dot; empty: none.
QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.mid(dot) : QString();
}

QString shortened(const QString &name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes) {
        return name;
    }
    QString suffix = suffixOf(name);
    if (suffix.toUtf8().size() > longestSuffixBytes) {
        suffix.clear();
    }
    const QString stem = name.chopped(suffix.size());
    return withoutOuterDots(beginning(stem, bytes - suffix.toUtf8().size())) + suffix;
}

const QSet<QString> &programSuffixes()
{
    static const QString all =
        // Windows
        u"ade adp appref-ms application appx appxbundle bat chm cmd com cpl diagcab dll drv exe "
        u"gadget hta inf ins iso img isp job js jse library-ms lnk mde msc msh msh1 msh2 msi msix "
        u"msixbundle msp mst ocx pif ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 reg scf scr sct "
        u"search-ms settingcontent-ms shb shs sys theme themepack url vb vbe vbs vhd vhdx vxd ws "
        u"wsc wsf wsh xll "
        // Linux
        u"appimage bash bin csh deb desktop elf fish flatpak flatpakref flatpakrepo ksh out rpm "
        u"run service sh snap so zsh "
        // macOS
        u"action app command dmg fileloc inetloc ipa mpkg osx pkg scpt scptd terminal tool webloc "
        u"workflow "
        // Everywhere
        u"apk aab class crx jar jnlp lua php pl pm py pyc pyo pyw pyz rb tcl xpi"_s;
    static const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

const QSet<QString> &programTypes()
{
    static const QString all =
        u"application/bat application/hta application/java-archive application/java-vm "
        u"application/javascript application/vnd.android.package-archive "
        u"application/vnd.appimage application/vnd.debian.binary-package "
        u"application/vnd.flatpak application/vnd.flatpak.ref application/vnd.flatpak.repo "
        u"application/vnd.microsoft.portable-executable application/vnd.ms-htmlhelp "
        u"application/vnd.snap application/x-appimage application/x-apple-diskimage "
        u"application/x-bat application/x-cd-image application/x-csh application/x-deb "
        u"application/x-debian-package application/x-desktop application/x-dosexec "
        u"application/x-elf application/x-executable application/x-iso9660-image "
        u"application/x-java-archive application/x-java-jnlp-file application/x-javascript "
        u"application/x-mach-binary application/x-mach-o-executable application/x-ms-application "
        u"application/x-ms-dos-executable application/x-ms-installer application/x-ms-shortcut "
        u"application/x-msdos-program application/x-msdownload application/x-msi "
        u"application/x-perl application/x-php application/x-pie-executable "
        u"application/x-powershell application/x-python-code application/x-raw-disk-image "
        u"application/x-redhat-package-manager application/x-rpm application/x-ruby "
        u"application/x-sh application/x-sharedlib application/x-shellscript "
        u"application/x-win-lnk application/x-xpinstall text/javascript text/x-csh "
        u"text/x-msdos-batch "
        u"text/x-perl text/x-php text/x-python text/x-ruby text/x-sh text/x-shellscript "
        u"text/vbscript"_s;
    static const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

} // namespace

QString safeFileName(const QString &name, const QString &fallback, qsizetype bytes)
{
    QString safe = withoutOuterDots(cleaned(lastPart(name)));
    if (isReserved(safe)) {
        safe.prepend(u'_');
    }
    safe = shortened(safe, bytes);
    return safe.isEmpty() ? fallback : safe;
}

bool isProgram(const QString &name, const QString &mediaType)
{
    const QString suffix = suffixOf(safeFileName(name, {})).mid(1).toLower();
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    return programSuffixes().contains(suffix) || programTypes().contains(type);
}

} // namespace Ninelives
