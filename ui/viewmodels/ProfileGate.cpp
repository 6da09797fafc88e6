// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileGate is abstract; this gives its meta-object a home.
#include "ui/viewmodels/ProfileGate.h"
