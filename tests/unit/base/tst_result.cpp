// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"

#include <QTest>

#include <memory>

using namespace Ninelives;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEitherAValueOrAnError();
    void movesValuesThatCannotBeCopied();
    void everyErrorCodeHasANameOfItsOwn();
    void anAddressCannotBeReadInALog();
    void idsOfDifferentKindsDoNotMix();
};

void TestResult::holdsEitherAValueOrAnError()
{
    const Result<int> good = 7;
    QVERIFY(good);
    QCOMPARE(*good, 7);
    const Result<int> bad = Error{ErrorCode::DiskFull, QStringLiteral("page 3")};
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::DiskFull);
    QVERIFY(bad.error().retryable());
    QVERIFY(Result<void>());
    QVERIFY(!Result<void>(Error{ErrorCode::WrongKey, {}}));
}

void TestResult::movesValuesThatCannotBeCopied()
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = *std::move(made);
    QCOMPARE(*taken, 3);
}

void TestResult::everyErrorCodeHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        const QString name = errorName(ErrorCode(code));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(errorFromName(name), ErrorCode(code));
    }
    QCOMPARE(errorFromName(u"no such name"), ErrorCode::Internal);
}

void TestResult::anAddressCannotBeReadInALog()
{
    const QString shown = redacted(u"milo@lindenpost.example");
    QVERIFY(!shown.contains(QStringLiteral("milo")));
    QCOMPARE(redacted(u"milo@lindenpost.example"), shown);
    QVERIFY(redacted(u"aylin@lindenpost.example") != shown);
}

void TestResult::idsOfDifferentKindsDoNotMix()
{
    static_assert(!std::is_convertible_v<MessageId, ConversationId>);
    QVERIFY(!MessageId{}.isValid());
    QVERIFY(MessageId{1} < MessageId{2});
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
