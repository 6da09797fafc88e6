// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Ninelives {

/// A link found in a message.
struct Link {
    qsizetype start = 0;
    qsizetype length = 0;
    QString target; ///< what is opened: http, https or xmpp only
    /// The host as it really is (punycode) when it has letters that can be mistaken; else empty.
    QString warning;

    bool operator==(const Link &) const = default;
};

/// Turns hostile text into something the window may show. Pure functions, any thread.
namespace MessageFormatter {

/// Links in `text`, in order, never overlapping: http://, https:// and xmpp: only, and only with
/// a host that parses. Nothing is ever fetched.
[[nodiscard]] QList<Link> links(QStringView text);

/// Those that toStyledText marks: the links of the cleaned text, but for what stands in a block.
[[nodiscard]] QList<Link> shownLinks(QStringView text);

/// Where a link leads, in a few words for a line: the host as it really is, with both of its ends,
/// and the end of what follows. Isolated, without "&".
[[nodiscard]] QString linkName(const QString &target);

/// Text for Text.StyledText: everything escaped, line breaks kept, links as `<a href>`, each
/// isolated from the direction of its surroundings; *strong*, _emphasis_, ~struck~, quotes and
/// blocks of code in their styles (XEP-0393), their signs kept. Control characters and direction
/// overrides are taken out; unclosed isolates are closed at the end of their line.
[[nodiscard]] QString toStyledText(QStringView text);

/// Who may be mentioned in a text.
struct Names {
    std::function<bool(QStringView)> isName; ///< somebody of the room, whatever the case
    QStringList own; ///< the user's names there; found without "@" as well
};
/// Around the user's own name in styled text, for the window to colour; never part of a text.
constexpr char16_t ownNameBegins = 0x02;
constexpr char16_t ownNameEnds = 0x03;
/// Around what is only a sign of styling (XEP-0393) or quoted, for the window to write quietly.
constexpr char16_t quietBegins = 0x04;
constexpr char16_t quietEnds = 0x05;
/// The same with "@name" of somebody in the room bold, and the own name between the marks above.
[[nodiscard]] QString toStyledText(QStringView text, const Names &names);

/// One line for previews and notifications: line breaks and runs of blanks become one blank,
/// control characters and direction overrides go; at most `limit` characters.
[[nodiscard]] QString toPreview(QStringView text, qsizetype limit = 200);

/// Removes control characters, direction overrides and towers of accents, keeps line breaks and
/// tabs.
[[nodiscard]] QString cleaned(QStringView text);

/// `text` between U+2068 and U+2069, for names inside sentences.
[[nodiscard]] QString isolated(const QString &text);

/// True for one to three emoji and nothing else.
[[nodiscard]] bool isEmojiOnly(QStringView text);

} // namespace MessageFormatter

} // namespace Ninelives
