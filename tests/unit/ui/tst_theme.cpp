// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Scheme {
    const char *name;
    int scheme;   ///< Theme.Scheme
    int contrast; ///< Theme.Contrast
};

constexpr Scheme schemes[]{
    {"light", 1, 1}, {"dark", 2, 1}, {"strong light", 1, 2}, {"strong dark", 2, 2}};

struct Pair {
    const char *ink;
    const char *ground;
    double least;
};

// Text needs 4.5; icons and outlines 3 (WCAG 2.1, 1.4.3 and 1.4.11).
constexpr Pair pairs[]{
    {"text", "canvas", 4.5},
    {"text", "surface", 4.5},
    {"text", "other", 4.5},
    {"text", "accentSoft", 4.5},
    {"text", "hover", 4.5},
    {"text", "plainFill", 4.5},
    {"text", "honeyBg", 4.5},
    {"text", "dangerBg", 4.5},
    {"text2", "canvas", 4.5},
    {"text2", "surface", 4.5},
    {"text2", "other", 4.5},
    {"text2", "hover", 4.5},
    {"text2", "accentSoft", 4.5},
    {"text2", "sunken", 4.5},
    {"onAccent", "accent", 4.5},
    {"onAccent2", "accent", 4.5},
    {"onAccent", "accentHover", 4.5},
    {"accentText", "canvas", 4.5},
    {"accentText", "surface", 4.5},
    {"accentText", "other", 4.5},
    {"accentText", "accentSoft", 4.5},
    {"plainText", "plainFill", 4.5},
    {"plainLine", "surface", 3},
    {"ginger", "canvas", 4.5},
    {"ginger", "surface", 4.5},
    {"honeyText", "honeyBg", 4.5},
    {"honeyDot", "honeyBg", 3},
    {"danger", "canvas", 4.5},
    {"danger", "surface", 4.5},
    {"danger", "dangerBg", 4.5},
    {"ok", "surface", 4.5},
    {"ok", "okBg", 4.5},
    {"focus", "surface", 3},
    {"focus", "canvas", 3},
    {"lineStrong", "surface", 3},
    {"lineStrong", "raised", 3},
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Ninelives.Theme\n"
                          "QtObject { property QtObject theme: Theme }",
                          QUrl());
        m_holder.reset(component.create());
        QVERIFY2(m_holder, qPrintable(component.errorString()));
        m_theme = m_holder->property("theme").value<QObject *>();
        QVERIFY(m_theme);
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("contrast");
        for (const Scheme &row : schemes) {
            QTest::newRow(row.name) << row.scheme << row.contrast;
        }
    }

    void everythingCanBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(int, contrast);
        QVERIFY(m_theme->setProperty("scheme", scheme));
        QVERIFY(m_theme->setProperty("contrast", contrast));
        auto *colors = m_theme->property("colors").value<QObject *>();
        QVERIFY(colors);
        for (const Pair &pair : pairs) {
            const double found = contrastOf(colors->property(pair.ink).value<QColor>(),
                                            colors->property(pair.ground).value<QColor>());
            const QString what =
                u"%1 on %2: %3"_s.arg(QLatin1StringView(pair.ink), QLatin1StringView(pair.ground))
                    .arg(found);
            QVERIFY2(found >= pair.least, qPrintable(what));
        }
    }

    void sizesFollowTheScale()
    {
        auto *space = m_theme->property("space").value<QObject *>();
        QVERIFY(m_theme->setProperty("scale", 2.0));
        QCOMPARE(space->property("row").toInt(), 128);
        QVERIFY(m_theme->setProperty("scale", 1.0));
        QCOMPARE(space->property("row").toInt(), 64);
    }

    void nothingMovesWhenLessMotionIsWanted()
    {
        auto *durations = m_theme->property("durations").value<QObject *>();
        QVERIFY(durations->property("pane").toInt() > 0);
        QVERIFY(m_theme->setProperty("reducedMotion", true));
        for (const char *name : {"leave", "change", "enter", "pane"}) {
            QCOMPARE(durations->property(name).toInt(), 0);
        }
        QVERIFY(m_theme->setProperty("reducedMotion", false));
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

QTEST_MAIN(ThemeTest)

#include "tst_theme.moc"
