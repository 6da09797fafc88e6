// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DeviceListModel.h"

#include "core/engine/TrustService.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <algorithm>
#include <tuple>

namespace Ninelives {

namespace {

Ui::TrustState stateOf(const Device &device)
{
    if (device.thisDevice) {
        return Ui::TrustState::Verified;
    }
    switch (device.trust) {
    case Trust::Undecided:
        return Ui::TrustState::New;
    case Trust::Blind:
        return Ui::TrustState::TrustedUnseen;
    case Trust::Verified:
        return Ui::TrustState::Verified;
    case Trust::Blocked:
        return Ui::TrustState::Blocked;
    }
    return Ui::TrustState::New;
}

Trust trustOf(int state)
{
    switch (Ui::TrustState(state)) {
    case Ui::TrustState::New:
        return Trust::Undecided;
    case Ui::TrustState::TrustedUnseen:
        return Trust::Blind;
    case Ui::TrustState::Verified:
        return Trust::Verified;
    case Ui::TrustState::Blocked:
        return Trust::Blocked;
    }
    return Trust::Undecided;
}

bool before(const Device &left, const Device &right)
{
    return std::tuple(!left.thisDevice, !left.active, left.firstSeenMs, left.id)
        < std::tuple(!right.thisDevice, !right.active, right.firstSeenMs, right.id);
}

} // namespace

DeviceListModel::DeviceListModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool news = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::DevicesChanged;
        });
        if (news) {
            load();
        }
    });
}

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{DeviceIdRole, "deviceId"},
            {LabelRole, "label"},
            {FingerprintRole, "fingerprint"},
            {TrustRole, "trust"},
            {TrustTextRole, "trustText"},
            {OwnRole, "own"},
            {ThisDeviceRole, "thisDevice"},
            {ActiveRole, "active"},
            {AccessibleTextRole, "accessibleText"},
            {NoteRole, "note"},
            {NameRole, "name"},
            {RemovableRole, "removable"},
            {OldRole, "old"},
            {IconRole, "iconName"}};
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Device &device = m_devices.at(index.row());
    switch (role) {
    case DeviceIdRole:
        return double(device.id);
    case LabelRole:
        return labelOf(device);
    case FingerprintRole:
        return device.identityKey.isEmpty() ? QString() : fingerprint(device.identityKey);
    case TrustRole:
        return int(stateOf(device));
    case TrustTextRole:
        return trustText(device);
    case OwnRole:
        return device.own;
    case ThisDeviceRole:
        return device.thisDevice;
    case ActiveRole:
        return device.active;
    case AccessibleTextRole:
        return QString(labelOf(device) + QStringLiteral(", ") + trustText(device));
    case NoteRole:
        return note(device);
    case NameRole:
        return deviceName(device);
    case RemovableRole:
        return device.own && !device.thisDevice && device.active;
    case OldRole:
        return isOld(device);
    case IconRole:
        return iconOf(device);
    default:
        return {};
    }
}

QString DeviceListModel::labelOf(const Device &device)
{
    const QString label = MessageFormatter::toPreview(deviceName(device), 60);
    return label.isEmpty() ? tr("Device %1").arg(device.id) : label;
}

QString DeviceListModel::trustText(const Device &device)
{
    if (device.thisDevice) {
        return tr("This device");
    }
    switch (stateOf(device)) {
    case Ui::TrustState::New:
        return tr("New");
    case Ui::TrustState::TrustedUnseen:
        return tr("Trusted unseen");
    case Ui::TrustState::Verified:
        return tr("Verified");
    case Ui::TrustState::Blocked:
        return tr("Blocked");
    }
    return {};
}

bool DeviceListModel::allVerified() const
{
    int active = 0;
    for (const Device &device : m_devices) {
        if (device.active && device.trust != Trust::Blocked) {
            ++active;
            if (device.trust != Trust::Verified && !device.thisDevice) {
                return false;
            }
        }
    }
    return active > 0;
}

bool DeviceListModel::anyNew() const
{
    return std::ranges::any_of(m_devices, [](const Device &device) {
        return device.active && !device.thisDevice && device.trust == Trust::Undecided;
    });
}

bool DeviceListModel::anyVerified() const
{
    return std::ranges::any_of(m_devices, [](const Device &device) {
        return !device.thisDevice && device.trust == Trust::Verified;
    });
}

void DeviceListModel::setOwner(AccountId account, const BareJid &owner)
{
    if (account == m_account && owner == m_owner) {
        return;
    }
    const bool sameAccount = account == m_account;
    m_account = account;
    m_owner = owner;
    replace({});
    if (!sameAccount) {
        setOwnLink({});
    }
    setBusy(false, {});
    setLinkResult({}, false);
    load();
}

void DeviceListModel::load()
{
    const int generation = ++m_generation;
    if (!m_account.isValid()) {
        return;
    }
    loadOwn();
    m_context.engine->trust()
        .devices(m_account, m_owner)
        .then(this, [this, generation](const Result<QList<Device>> &devices) {
            if (generation != m_generation) {
                return;
            }
            if (devices) {
                replace(*devices);
            } else {
                setBusy(false, Sentences::general(devices.error()));
            }
        });
}

void DeviceListModel::replace(const QList<Device> &devices)
{
    QList<Device> sorted = devices;
    std::ranges::sort(sorted, before);
    const auto has = [](const QList<Device> &list, quint32 id) {
        return std::ranges::find(list, id, &Device::id) != list.end();
    };
    for (qsizetype row = m_devices.size() - 1; row >= 0; --row) {
        if (!has(sorted, m_devices.at(row).id)) {
            beginRemoveRows({}, int(row), int(row));
            m_devices.removeAt(row);
            endRemoveRows();
        }
    }
    for (qsizetype row = 0; row < sorted.size(); ++row) {
        place(int(row), sorted.at(row));
    }
    Q_EMIT devicesChanged();
}

/// Makes `device` the content of `row`, by a move, an insertion or an update.
void DeviceListModel::place(int row, const Device &device)
{
    qsizetype found = row;
    while (found < m_devices.size() && m_devices.at(found).id != device.id) {
        ++found;
    }
    if (found == m_devices.size()) {
        beginInsertRows({}, row, row);
        m_devices.insert(row, device);
        endInsertRows();
        return;
    }
    if (found != row) {
        beginMoveRows({}, int(found), int(found), {}, row);
        m_devices.move(found, row);
        endMoveRows();
    }
    if (m_devices.at(row) != device) {
        m_devices[row] = device;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void DeviceListModel::setTrust(int row, int trust)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const Device &device = m_devices.at(row);
    setBusy(true, {});
    m_context.engine->trust()
        .setTrust(m_account, device.owner, device.id, trustOf(trust))
        .then(this, [this](const Result<void> &result) {
            setBusy(false, result ? QString() : Sentences::general(result.error()));
            load();
        });
}

void DeviceListModel::lookAgain()
{
    if (!m_account.isValid() || m_busy) {
        return;
    }
    setBusy(true, {});
    m_context.engine->trust()
        .lookAgain(m_account, m_owner)
        .then(this, [this](const Result<void> &result) {
            setBusy(false, result ? QString() : Sentences::general(result.error()));
            load();
        });
}

void DeviceListModel::setBusy(bool busy, const QString &problem)
{
    if (busy != m_busy || problem != m_problem) {
        m_busy = busy;
        m_problem = problem;
        Q_EMIT busyChanged();
    }
}

} // namespace Ninelives
