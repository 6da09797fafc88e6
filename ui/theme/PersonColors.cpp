// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PersonColors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace Ninelives {

namespace {

// Contrast depends on L* alone: 49.5 gives 4.56:1 with white, 44 gives 4.6:1 with the light theme's
// bubble, 68 gives 6:1 with the dark one's.
constexpr double discLightness = 49.5;
constexpr double nameLightness = 44;
constexpr double nameLightnessOnDark = 68;
constexpr double fullChroma = 48;

// The D65 white point in CIE 1976 u'v'.
constexpr double whiteU = 0.19783;
constexpr double whiteV = 0.46834;

double gamma(double linear)
{
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

/// Nothing when the colour does not exist in sRGB.
std::optional<QColor> fromLuv(double lightness, double chroma, double radians)
{
    const double u = chroma * std::cos(radians) / (13 * lightness) + whiteU;
    const double v = chroma * std::sin(radians) / (13 * lightness) + whiteV;
    const double y = std::pow((lightness + 16) / 116, 3);
    const double x = y * 9 * u / (4 * v);
    const double z = y * (12 - 3 * u - 20 * v) / (4 * v);
    const std::array<double, 3> linear{3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
                                       -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                                       0.0556434 * x - 0.2040259 * y + 1.0572252 * z};
    if (std::ranges::any_of(linear, [](double part) { return part < 0 || part > 1; })) {
        return std::nullopt;
    }
    return QColor::fromRgbF(float(gamma(linear[0])), float(gamma(linear[1])),
                            float(gamma(linear[2])));
}

QColor inGamut(double lightness, int hue)
{
    const double radians = hue * std::numbers::pi / 180;
    for (double chroma = fullChroma; chroma > 0; chroma -= 2) {
        if (const std::optional<QColor> colour = fromLuv(lightness, chroma, radians)) {
            return *colour;
        }
    }
    return fromLuv(lightness, 0, radians).value_or(QColor(Qt::gray));
}

} // namespace

QColor PersonColors::disc(int hue)
{
    return inGamut(discLightness, hue);
}

QColor PersonColors::name(int hue, bool dark)
{
    return inGamut(dark ? nameLightnessOnDark : nameLightness, hue);
}

} // namespace Ninelives
