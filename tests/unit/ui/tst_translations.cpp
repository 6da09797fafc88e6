// SPDX-License-Identifier: GPL-3.0-or-later
// Every language that the window speaks has every text of the sources, with the same place markers
// and the right number of plural forms. English is in the sources: it only has the plural forms.
#include "ui/text/Languages.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

struct Text {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = false;
    QStringList forms; ///< one, or one for each plural form

    [[nodiscard]] QString key() const
    {
        return context + u" | "_s + source + u" | "_s + comment + (plural ? u" | n"_s : QString());
    }
};

using Texts = QHash<QString, Text>;

void readTranslation(QXmlStreamReader &xml, Text &text)
{
    text.finished = !xml.attributes().hasAttribute("type"_L1);
    if (!text.plural) {
        text.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        text.forms.append(xml.readElementText());
    }
}

Text readMessage(QXmlStreamReader &xml, const QString &context)
{
    Text text;
    text.context = context;
    text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            text.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

void readContext(QXmlStreamReader &xml, Texts &texts)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1) {
            name = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const Text text = readMessage(xml, name);
            texts.insert(text.key(), text);
        } else {
            xml.skipCurrentElement();
        }
    }
}

/// Of a .ts file; empty when it can't be read.
Texts readTexts(const QString &path)
{
    QFile file(path);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1) {
            readContext(xml, texts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? Texts() : texts;
}

QString tsFile(const QString &code)
{
    return QStringLiteral(NINELIVES_SOURCES) + u"/translations/ninelives_%1.ts"_s.arg(code);
}

QStringList markers(const QString &text, bool countToo)
{
    static const QRegularExpression marker(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto it = marker.globalMatch(text); it.hasNext();) {
        const QString each = it.next().captured();
        if (countToo || each != "%n"_L1) {
            found.append(each);
        }
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

int pluralForms(const QString &code)
{
    static const QHash<QString, int> others{
        {u"ar"_s, 6}, {u"ja"_s, 1}, {u"ru"_s, 3}, {u"zh_CN"_s, 1}};
    return others.value(code, 2);
}

/// What the sources say now.
Texts sourceTexts(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"now.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(NINELIVES_SOURCES));
    lupdate.start(QStringLiteral(NINELIVES_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-recursive"_s,
                   u"app"_s, u"ui"_s, u"-ts"_s, file});
    constexpr int patienceMs = 120'000;
    if (!lupdate.waitForFinished(patienceMs) || lupdate.exitCode() != 0) {
        qWarning() << lupdate.errorString() << lupdate.readAllStandardError();
        return {};
    }
    return readTexts(file);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sources = sourceTexts(m_folder);
        QVERIFY(!m_sources.isEmpty());
    }
    void hasEveryText_data() { addLanguages(); }
    void hasEveryText();
    void keepsTheMarkers_data() { addLanguages(); }
    void keepsTheMarkers();
    void hasThePluralForms_data() { addLanguages(); }
    void hasThePluralForms();
    void tellsOneFromManyInEnglish();

private:
    static void addLanguages();

    QTemporaryDir m_folder;
    Texts m_sources;
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Languages::Language &each : Languages::shipped()) {
        QTest::newRow(qPrintable(each.code)) << each.code;
    }
}

void TestTranslations::hasEveryText()
{
    QFETCH(QString, code);
    const Texts texts = readTexts(tsFile(code));
    QStringList missing;
    const bool all = code != "en"_L1;
    for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
        if (!all && !it->plural) {
            continue;
        }
        const auto found = texts.constFind(it.key());
        const bool there = found != texts.constEnd() && found->finished && !found->forms.isEmpty()
            && !found->forms.contains(QString());
        if (!there) {
            missing.append(it.key());
        }
    }
    missing.sort();
    QCOMPARE(missing, QStringList());
    QStringList leftover;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!m_sources.contains(it.key()) || (!all && !it->plural)) {
            leftover.append(it.key());
        }
    }
    leftover.sort();
    QCOMPARE(leftover, QStringList());
}

void TestTranslations::keepsTheMarkers()
{
    QFETCH(QString, code);
    const Texts texts = readTexts(tsFile(code));
    QVERIFY(!texts.isEmpty());
    QStringList wrong;
    for (const Text &text : texts) {
        for (const QString &form : text.forms) {
            // "one message" needs no number.
            if (markers(form, !text.plural) != markers(text.source, !text.plural)) {
                wrong.append(text.key() + u" -> "_s + form);
            }
        }
        if (text.plural && !text.forms.isEmpty()
            && markers(text.forms.constLast(), true) != markers(text.source, true)) {
            wrong.append(text.key() + u" -> "_s + text.forms.constLast());
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestTranslations::hasThePluralForms()
{
    QFETCH(QString, code);
    const Texts texts = readTexts(tsFile(code));
    QVERIFY(!texts.isEmpty());
    for (const Text &text : texts) {
        if (text.plural) {
            QVERIFY2(text.forms.size() == pluralForms(code), qPrintable(text.key()));
        }
    }
}

/// "%n photos" of one is "%n photo": what is the same for one and many has no plural word in it.
void TestTranslations::tellsOneFromManyInEnglish()
{
    static const QRegularExpression many(
        u"%n (?:\\w+ )?(?:messages|photos|files|members|people|devices|minutes|hours|days|changes)"_s);
    const Texts texts = readTexts(tsFile(u"en"_s));
    QVERIFY(!texts.isEmpty());
    for (const Text &text : texts) {
        QCOMPARE(text.forms.size(), 2);
        QVERIFY2(!many.match(text.forms.constFirst()).hasMatch(),
                 qPrintable(text.forms.constFirst()));
        QVERIFY2(!text.forms.constLast().contains("(s)"_L1), qPrintable(text.forms.constLast()));
    }
    const auto members = texts.constFind(u"Ninelives::RoomViewModel | %n members |  | n"_s);
    QVERIFY(members != texts.constEnd());
    QCOMPARE(members->forms, (QStringList{u"%n member"_s, u"%n members"_s}));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
