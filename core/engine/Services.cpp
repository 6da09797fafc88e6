// SPDX-License-Identifier: GPL-3.0-or-later
// The services are abstract; this gives their meta-objects a home.
#include "core/engine/Services.h"

#include "core/engine/OnboardingService.h"
