// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StatusMenu.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAsked = 100; // the bus is the user's own, its programs may be faulty
constexpr std::array menuLines{StatusMenu::Open, StatusMenu::Status, StatusMenu::Divider,
                               StatusMenu::Quit};

/// In labels an underscore marks the access key.
QString label(QString text)
{
    return text.replace(u'_', "__"_L1);
}

QVariantMap only(const QVariantMap &properties, const QStringList &names)
{
    if (names.isEmpty()) {
        return properties;
    }
    QVariantMap asked;
    for (const QString &name : names.first(std::min(names.size(), mostAsked))) {
        if (properties.contains(name)) {
            asked.insert(name, properties.value(name));
        }
    }
    return asked;
}

} // namespace

void StatusMenu::setLook(const TrayLook &look)
{
    if (look != m_look) {
        m_look = look;
        ++m_revision;
        Q_EMIT LayoutUpdated(m_revision, Root);
    }
}

QString StatusMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString StatusMenu::status() const
{
    return u"normal"_s;
}

QVariantMap StatusMenu::propertiesOf(int id) const
{
    switch (id) {
    case Root:
        return {{u"children-display"_s, u"submenu"_s}};
    case Open:
        return {{u"label"_s, label(m_look.openText)}};
    case Status:
        return {{u"label"_s, label(m_look.statusText)},
                {u"enabled"_s, false},
                {u"visible"_s, !m_look.statusText.isEmpty()}};
    case Divider:
        return {{u"type"_s, u"separator"_s}};
    case Quit:
        return {{u"label"_s, label(m_look.quitText)}};
    default:
        return {};
    }
}

uint StatusMenu::GetLayout(int parentId, int depth, const QStringList &names, MenuNode &layout)
{
    layout = {parentId, only(propertiesOf(parentId), names), {}};
    if (parentId == Root && depth != 0) {
        for (const Line line : menuLines) {
            layout.children.append({line, only(propertiesOf(line), names), {}});
        }
    }
    return m_revision;
}

QList<MenuProperties> StatusMenu::GetGroupProperties(const QList<int> &ids,
                                                     const QStringList &names)
{
    QList<MenuProperties> found;
    // An empty list asks for all of them.
    const QList<int> asked = ids.isEmpty() ? QList<int>{Root, Open, Status, Divider, Quit}
                                           : ids.first(std::min(ids.size(), mostAsked));
    for (const int id : asked) {
        if (exists(id)) {
            found.append({id, only(propertiesOf(id), names)});
        }
    }
    return found;
}

QDBusVariant StatusMenu::GetProperty(int id, const QString &name)
{
    const QVariant value = propertiesOf(id).value(name);
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

void StatusMenu::Event(int id, const QString &name, const QDBusVariant &, uint)
{
    if (name != "clicked"_L1) {
        return;
    }
    if (id == Open && onOpen) {
        onOpen();
    } else if (id == Quit && onQuit) {
        onQuit();
    }
}

QList<int> StatusMenu::EventGroup(const QList<MenuEvent> &events)
{
    QList<int> unknown;
    for (const MenuEvent &event : events.first(std::min(events.size(), mostAsked))) {
        if (exists(event.id)) {
            Event(event.id, event.name, QDBusVariant(event.data), event.time);
        } else {
            unknown.append(event.id);
        }
    }
    return unknown;
}

bool StatusMenu::AboutToShow(int)
{
    return false; // what GetLayout told still holds
}

QList<int> StatusMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &errors)
{
    for (const int id : ids.first(std::min(ids.size(), mostAsked))) {
        if (!exists(id)) {
            errors.append(id);
        }
    }
    return {};
}

} // namespace Ninelives
