// SPDX-License-Identifier: GPL-3.0-or-later
// A process that restores a backup and opens the profile, to be killed by failpoints on the way:
// backup_child FOLDER FILE
#include "tests/unit/backup/BackupFixture.h"

using namespace Ninelives;
using namespace Ninelives::Test;

int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    {
        // The empty store that a first start makes.
        const auto database = Database::open(folder, storeKey('n'));
        if (!database) {
            return 3;
        }
        Watched watched;
        const auto restored =
            restoreBackup(folder, (*database)->key(), QString::fromLocal8Bit(argv[2]),
                          backupPassphrase(), watched.watch());
        if (!restored) {
            return 4;
        }
    }
    return Database::open(folder, storeKey('n')) ? 0 : 5;
}
