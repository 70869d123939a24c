// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/negation.h"

#include <gtest/gtest.h>

using bank::doubleNegation;
using bank::unmarkedNegation;

namespace {

std::string unmarked(std::string_view stem)
{
    return unmarkedNegation(stem).value_or("-");
}

std::string doubled(std::string_view stem, bool choice = true)
{
    return doubleNegation(stem, choice).value_or("-");
}

} // namespace

TEST(Negation, IsMarkedWhereAStemAsksForTheWrongOptions)
{
    EXPECT_EQ(unmarked("下列说法不正确的是（ ）。"), "不");
    EXPECT_EQ(unmarked("下列说法中，错误的有( )"), "错误");
    EXPECT_EQ(unmarked("某县的下列做法，违反规定的有（ ）。"), "违反");
    EXPECT_EQ(unmarked("下列做法违法的有（ ）。"), "违法");
    EXPECT_EQ(unmarked("以下哪一项没有法律依据？"), "没有");
    EXPECT_EQ(unmarked("（　）不属于行政处罚。"), "不");
    EXPECT_EQ(unmarked("依照该法，不属于行政处罚的措施是（ ）。"), "不");
    EXPECT_EQ(unmarked("下列说法【不】正确的是（ ）。"), "-");
    EXPECT_EQ(unmarked("下列说法【错误】的是（ ）。"), "-");
    EXPECT_EQ(unmarked("（ ）【不】属于行政处罚。"), "-");
}

TEST(Negation, NeedsNoMarkInTheFactsOrInALimit)
{
    EXPECT_EQ(unmarked("某局不答复，也不说明理由。下列处理正确的是（ ）。"), "-");
    EXPECT_EQ(unmarked("甲没有证据，下列机关应当受理的是（ ）。"), "-");
    EXPECT_EQ(unmarked("期限最长不得超过（ ）。"), "-");
    EXPECT_EQ(unmarked("除限期改正外，应处（ ）的罚款。"), "-");
    EXPECT_EQ(unmarked("对不属于本机关职权的申请，应当（ ）。"), "-");
    EXPECT_EQ(unmarked("对不符合条件的申请的处理是（ ）。"), "-");
    EXPECT_EQ(unmarked("没有登记的抵押权的效力是（ ）。"), "-");
    EXPECT_EQ(unmarked("下列情形中，可以不予处罚的是（ ）。"), "-");
    EXPECT_EQ(unmarked("下列情形属于“不履行职责”的是（ ）。"), "-");
    EXPECT_EQ(unmarked("应当先行处理（不能直接起诉）的有（ ）。"), "-");
    EXPECT_EQ(unmarked(""), "-");
    EXPECT_EQ(unmarked("，，（ ）。"), "-");
}

TEST(Negation, IsDoubledWhereTheQuestionIsNegativeAndSoIsItsObject)
{
    EXPECT_EQ(doubled("下列情形【不】属于不予处罚的是（ ）。"), "不】属于不予");
    EXPECT_EQ(doubled("下列说法没有错误的是（ ）。"), "没有错误");
    EXPECT_EQ(doubled("下列人员中，未经批准【不得】离开的有（ ）。"), "未经批准【不");
    EXPECT_EQ(doubled("下列情形【不】属于“不予处罚”的是（ ）。"), "-");
    EXPECT_EQ(doubled("对不动产登记【不】服从管辖规定的是（ ）。"), "-");
}

TEST(Negation, IsDoubledInAStatementOnlyWhereADenialIsDenied)
{
    EXPECT_EQ(doubled("这并非没有依据。", false), "并非没有");
    EXPECT_EQ(doubled("该决定不是未经讨论作出的。", false), "不是未经");
    EXPECT_EQ(doubled("没有不受监督的权力。", false), "没有不");
    EXPECT_EQ(doubled("机关不得不予受理。", false), "不得不予");
    EXPECT_EQ(doubled("机关不得不延期。", false), "-");
    EXPECT_EQ(doubled("记录上有没有不良情节都可以。", false), "-");
    EXPECT_EQ(doubled("没有不可抗力的，不得延期。", false), "-");
    EXPECT_EQ(doubled("未经批准，不得离开；不具备条件的，不予许可。", false), "-");
    EXPECT_EQ(doubled("这不属于秘密、但泄露会造成不利影响。", false), "-");
}
